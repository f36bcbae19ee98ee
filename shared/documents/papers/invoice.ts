import { type InvoiceFields, type InvoiceForm, type InvoiceLine, invoiceFieldsSchema } from '../invoice-fields.ts';
import type { Line } from '../layout/lines.ts';
import { asCountry } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import { parseHsCode, parseReference } from '../printed/codes.ts';
import { parseDate } from '../printed/date.ts';
import { parseIncoterm, parseIncotermPlace } from '../printed/incoterm.ts';
import { parseDecimal } from '../printed/number.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';
import { unchecked, uncheckedParty, unsure } from './belief.ts';
import { containersOf } from './containers-of.ts';
import { goodsTextOf } from './goods-text.ts';
import { partiesOf } from './invoice-parties.ts';
import { checkCarried, checkInvoiceSum } from './invoice-sum.ts';
import { dateAfterTitle, numberAfterTitle } from './invoice-title.ts';
import { totalsOf } from './invoice-totals.ts';
import { checkProducts, type RatedLine } from './line-arithmetic.ts';
import { listedGoods } from './listed-goods.ts';
import { currencyOf, labelled, labelledDate, type PaperText } from './paper-text.ts';
import { identifiersOf, referencesOf } from './references.ts';
import { amountIn, quantityIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { toldDueDate } from './told-due-date.ts';
import { dateAt } from './transport-header.ts';
import { unlabelledDate } from './unlabelled-date.ts';
import { unreadCells } from './unread-cells.ts';

const TITLE_LINES = 25;

/** Reads a commercial invoice. Pure; what it can't find is null. */
export function readInvoice(paper: PaperText): ReadPages<'invoice'> {
  const problems: Problem[] = [];
  const tables = paper.tables.filter(isGoodsTable);
  const { lines: ofTables, problems: products } = checkProducts(tables.flatMap((table) => ratedLines(table, paper)));
  const lines = ofTables.length > 0 ? ofTables : listedGoods(paper);
  const totals = totalsOf(paper, tables, lines);
  const { total } = totals;
  const terms = incotermOf(paper);
  const identifiers = identifiersOf(paper);
  const { seller, buyer } = partiesOf(paper);
  const dueDate = labelled(paper, ['dueDate'], (text) => parseDate(text, paper.dateOrder)) ?? toldDueDate(paper);
  const read: SeenTree<InvoiceFields> = {
    form: formOf(paper),
    invoiceNumber:
      labelled(paper, ['invoiceNumber', 'invoiceAndDate'], asInvoiceNumber) ??
      numberAfterTitle(paper) ??
      labelled(paper, ['bookingReference'], asWeakReference),
    issueDate:
      labelledDate(paper, ['issueDate', 'invoiceAndDate'], problems) ??
      dateAt(paper, ['invoiceAndDate']) ??
      dateAfterTitle(paper) ??
      unlabelledDate(paper, [dueDate?.value]),
    dueDate,
    orderNumber: labelled(paper, ['orderNumber'], parseReference),
    currency: currencyOf(paper, [
      ...amountHeadings(tables),
      total ? { text: total.evidence.text, evidence: total.evidence } : null,
    ]),
    ...totals,
    seller,
    buyer,
    incoterm: terms && seenAs(terms, parseIncoterm),
    incotermPlace: terms && seenAs(terms, parseIncotermPlace),
    originCountry: labelled(paper, ['originCountry'], asCountry) ?? commonOrigin(lines),
    billOfLading: labelled(paper, ['billOfLading'], parseReference),
    containers: containersOf(paper),
    identifiers,
    references: referencesOf(paper, identifiers),
    lines,
  };
  const { fields: summed, problems: sums } = checkInvoiceSum(paper, read);
  const fields = withUnchecked(summed);
  const unread = [...products, ...sums, ...checkCarried(tables, paper), ...unreadCells(paper, tables)];
  problems.push(...unread);
  if (lines.length === 0) problems.push({ code: 'table.none', message: 'no table of goods was found on the invoice' });
  const partial = unread.length > 0 || lines.length === 0;
  return { kind: 'invoice', ...settle(invoiceFieldsSchema, fields), partial, problems };
}

export function invoiceLine(cells: Cells, context: RowContext): SeenTree<InvoiceLine> {
  const { quantity, unit } = quantityIn(cells, context);
  const goods = cells.description ? goodsTextOf(cells.description, context.mark) : null;
  const within = <T>(parsed: Parsed<T> | null | undefined) => seenAs(cells.description, () => parsed ?? null);
  return {
    articleNumber: seenAs(cells.articleNumber, parseReference) ?? within(goods?.articleNumber),
    description: seenAs(cells.description, () =>
      goods?.description ? { value: goods.description, certainty: 1 } : null,
    ),
    quantity,
    unit,
    unitPrice: amountIn(cells, 'unitPrice', context),
    amount: amountIn(cells, 'amount', context),
    hsCode: seenAs(cells.hsCode, parseHsCode) ?? within(goods?.hsCode),
    originCountry: seenAs(cells.originCountry, asCountry) ?? within(goods?.originCountry),
    netKg: weightIn(cells, 'netWeight', context) ?? within(goods?.netKg),
    grossKg: weightIn(cells, 'grossWeight', context) ?? within(goods?.grossKg),
  };
}

/** What no arithmetic and no check digit bears out is never sure where it was recognised in a picture. */
function withUnchecked(fields: SeenTree<InvoiceFields>): SeenTree<InvoiceFields> {
  return {
    ...fields,
    invoiceNumber: fields.invoiceNumber && unchecked(fields.invoiceNumber),
    billOfLading: fields.billOfLading && unchecked(fields.billOfLading),
    incotermPlace: fields.incotermPlace && unchecked(fields.incotermPlace),
    seller: uncheckedParty(fields.seller),
    buyer: uncheckedParty(fields.buyer),
    lines: fields.lines.map((line) => {
      const product = line.quantity && line.unitPrice && line.amount;
      return {
        ...line,
        description:
          line.description && (product || line.hsCode ? unchecked(line.description) : unsure(line.description)),
        quantity: line.quantity && (product ? line.quantity : unchecked(line.quantity)),
        unitPrice: line.unitPrice && (product ? line.unitPrice : unchecked(line.unitPrice)),
      };
    }),
  };
}

/** The lines of a table with the rates of discount and tax that stand in their rows. */
function ratedLines(table: Table, paper: PaperText): RatedLine[] {
  const context = rowContext(table, paper.mark);
  return table.rows.map((row, i) => {
    const rates = [row.discount, row.tax].flatMap((cell) => {
      const rate = parseDecimal(cell?.text.replace(/[%\s]/g, '') ?? '', paper.mark);
      return rate ? [Number(rate.value)] : [];
    });
    const page = (row.amount ?? row.description ?? row.quantity)?.evidence.page ?? 1;
    return { line: invoiceLine(row, context), rates, place: `page ${page}, row ${i + 1}` };
  });
}

/** The country of origin that every line of several names; null where they differ. */
function commonOrigin(lines: readonly SeenTree<InvoiceLine>[]): Seen<string> | null {
  const [first] = lines;
  const same = first?.originCountry && lines.every((line) => line.originCountry?.value === first.originCountry?.value);
  return same ? first.originCountry : null;
}

const FORMS: readonly { form: InvoiceForm; title: RegExp }[] = [
  { form: 'proforma', title: /\bpro ?forma\b|形式发票|形式發票/u },
  {
    form: 'credit-note',
    title:
      /^(credit (note|memo)|gutschrift|rechnungskorrektur|(facture d )?avoir|nota de credito|nota di credito|creditnota|creditfactuur|factura rectificativa)\b/u,
  },
  {
    form: 'commercial',
    title:
      /\bcommercial invoice\b|\bfacture commerciale\b|\bhandelsrechnung\b|\bhandelsfactuur\b|\bfactura comercial\b|\bfatura comercial\b|\bfattura commerciale\b|商业发票|商業發票/u,
  },
];
const LONGEST_TITLE = 6;

/** What the title says of the invoice's form. A label (`Proforma No.:`) or a sentence that mentions one is no title. */
function formOf(paper: PaperText): Seen<InvoiceForm> | null {
  for (const line of paper.lines.slice(0, TITLE_LINES)) {
    for (const { words } of line.cells) {
      if (words.length > LONGEST_TITLE || words.some(({ text }) => text.endsWith(':'))) continue;
      const title = tokensOf(words.map(({ text }) => text).join(' ')).join(' ');
      const form = FORMS.find((known) => known.title.test(title))?.form;
      if (form) return seenAs(snippetOfWords(words, line.page, 0.98), () => ({ value: form, certainty: 1 }));
    }
  }
  return null;
}

function isGoodsTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  // Bases and rates of tax are added up in a table of their own.
  const ofTax = names.has('tax') && !names.has('description') && !names.has('quantity');
  return (
    names.has('unitPrice') || (names.has('amount') && !ofTax) || (names.has('description') && names.has('quantity'))
  );
}

/** The headings of the amounts' columns, which may say the currency: `Amount (USD)`. */
function amountHeadings(tables: readonly Table[]): Snippet[] {
  return tables.flatMap(({ columns }) =>
    columns.filter(({ name }) => name === 'amount' || name === 'unitPrice').map(({ heading }) => heading),
  );
}

/** A number may be printed in groups: `4417 0088 21`. */
function asInvoiceNumber(text: string): Parsed<string> | null {
  const grouped = /^\d{2,6}(?: \d{2,6}){1,4}$/.test(text.trim());
  return grouped ? { value: text.trim(), certainty: 0.85 } : parseReference(text);
}

/** A booking's or an order's number stands for an invoice's where there is none. */
function asWeakReference(text: string): Parsed<string> | null {
  const reference = parseReference(text);
  return reference && { ...reference, certainty: reference.certainty * 0.7 };
}

/** What says the terms of delivery: a labelled value, else an Incoterm in capitals before a place (`FOB Santos`). */
function incotermOf(paper: PaperText): Snippet | null {
  for (const hit of paper.labels.hits('incoterm')) {
    const named = paper.labels.candidates(hit).find(({ text }) => parseIncoterm(text) !== null);
    if (named) return named;
  }
  const said = paper.lines.flatMap((line) => line.cells.flatMap(({ words }) => incotermsAmong(words, line)));
  // `BAIE DES EMBRUNS` is a ship: rules that are printed no more come last.
  return said.find(({ text }) => !FORMER.test(text)) ?? said[0] ?? null;
}

function incotermsAmong(words: readonly Word[], line: Line): Snippet[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    const alone = words.length === 1 && line.box[1] < INCOTERM_ABOVE;
    if (!/^[A-Z]{3},?$/.test(word.text) || !(alone || /^\p{Lu}\D*$/u.test(next?.text ?? ''))) return [];
    const named = FORMER.test(word.text) && /^\p{Lu}{2,}$/u.test(words[i - 1]?.text ?? '');
    const snippet = snippetOfWords(words.slice(i, i + MOST_PLACE_WORDS), line.page, 0.85);
    return !named && parseIncoterm(snippet.text) ? [snippet] : [];
  });
}
const FORMER = /^(?:DES|DEQ|DAF|DDU)(?![A-Z])/;
const MOST_PLACE_WORDS = 5;
/** Of the page's height: an Incoterm alone in its cell stands above the rows. */
const INCOTERM_ABOVE = 0.6;
