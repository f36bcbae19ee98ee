import { type InvoiceFields, type InvoiceLine, invoiceFieldsSchema } from '../invoice-fields.ts';
import { asCountry, firstParty } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import { parseHsCode, parseIncoterm, parseReference } from '../printed/codes.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { type Snippet, seenAs, seenText } from '../snippet.ts';
import { containersOf } from './containers-of.ts';
import { checkInvoiceSum } from './invoice-sum.ts';
import { amountAfter } from './labelled-amount.ts';
import { letterhead } from './letterhead.ts';
import { currencyOf, labelled, labelledDate, type PaperText } from './paper-text.ts';
import { amountIn, quantityIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { unreadCells } from './unread-cells.ts';

const TITLES: ReadonlySet<string> = new Set(['invoice', 'facture', 'rechnung', 'factuur', 'factura']);
const TITLE_LINES = 25;

/** Reads a commercial invoice. Pure; what it can't find is null. */
export function readInvoice(paper: PaperText): ReadPages<'invoice'> {
  const problems: Problem[] = [];
  const tables = paper.tables.filter(isGoodsTable);
  const lines = tables.flatMap((table) => table.rows.map((row) => invoiceLine(row, rowContext(table, paper.mark))));
  const total = totalOf(paper);
  const fields: SeenTree<InvoiceFields> = {
    invoiceNumber: labelled(paper, ['invoiceNumber', 'invoiceAndDate'], parseReference) ?? numberAfterTitle(paper),
    issueDate: labelledDate(paper, ['issueDate', 'invoiceAndDate'], problems),
    currency: currencyOf(paper, [
      ...amountHeadings(tables),
      total ? { text: total.evidence.text, evidence: total.evidence } : null,
    ]),
    total,
    taxTotal: amountAfter(paper, ['taxTotal']),
    seller: firstParty(paper.labels, ['seller', 'shipper']) ?? letterhead(paper),
    buyer: firstParty(paper.labels, ['buyer', 'consignee']),
    incoterm: labelled(paper, ['incoterm'], parseIncoterm) ?? printedIncoterm(paper),
    originCountry: labelled(paper, ['originCountry'], asCountry),
    billOfLading: labelled(paper, ['billOfLading'], parseReference),
    containers: containersOf(paper),
    lines,
  };
  const summed = [...checkInvoiceSum(paper, fields), ...unreadCells(paper, tables)];
  problems.push(...summed);
  if (lines.length === 0) problems.push({ code: 'table.none', message: 'no table of goods was found on the invoice' });
  const partial = summed.length > 0 || lines.length === 0;
  return { kind: 'invoice', ...settle(invoiceFieldsSchema, fields), partial, problems };
}

export function invoiceLine(cells: Cells, context: RowContext): SeenTree<InvoiceLine> {
  const { quantity, unit } = quantityIn(cells, context);
  return {
    description: seenText(cells.description),
    quantity,
    unit,
    unitPrice: amountIn(cells, 'unitPrice', context),
    amount: amountIn(cells, 'amount', context),
    hsCode: seenAs(cells.hsCode, parseHsCode),
    netKg: weightIn(cells, 'netWeight', context),
    grossKg: weightIn(cells, 'grossWeight', context),
  };
}

function totalOf(paper: PaperText): Seen<string> | null {
  return amountAfter(paper, ['total', 'plainTotal']) ?? amountAfter(paper, ['subtotal']);
}

function isGoodsTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return names.has('amount') || names.has('unitPrice') || (names.has('description') && names.has('quantity'));
}

/** The headings of the amounts' columns, which may say the currency: `Amount (USD)`. */
function amountHeadings(tables: readonly Table[]): Snippet[] {
  return tables.flatMap(({ columns }) =>
    columns.filter(({ name }) => name === 'amount' || name === 'unitPrice').map(({ heading }) => heading),
  );
}

/** `Invoice INV/2026/17`: the number stands beside the title. */
function numberAfterTitle(paper: PaperText): Seen<string> | null {
  for (const line of paper.lines.slice(0, TITLE_LINES)) {
    for (const { words } of line.cells) {
      const [title, ...rest] = words;
      if (!title || rest.length === 0 || !TITLES.has(tokensOf(title.text).join(' '))) continue;
      const seen = seenAs(snippetOfWords(rest, line.page, 0.9), parseReference);
      if (seen) return seen;
    }
  }
  return null;
}

/** An Incoterm in capitals before a place: `FOB Santos`. */
function printedIncoterm(paper: PaperText): Seen<string> | null {
  for (const line of paper.lines) {
    for (const [i, word] of line.words.entries()) {
      const next = line.words[i + 1];
      if (!/^[A-Z]{3},?$/.test(word.text) || !next || !/^\p{Lu}/u.test(next.text)) continue;
      const seen = seenAs(snippetOfWords([word], line.page, 0.85), parseIncoterm);
      if (seen) return seen;
    }
  }
  return null;
}
