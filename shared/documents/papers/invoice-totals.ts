import type { InvoiceFields } from '../invoice-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Cell } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { parseAmount } from '../printed/money.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import { scaled } from './decimal-sum.ts';
import { amountAfter } from './labelled-amount.ts';
import type { PaperText } from './paper-text.ts';

export type Totals = Pick<SeenTree<InvoiceFields>, 'total' | 'subtotal' | 'freight' | 'insurance' | 'taxTotal'>;

/** What stands below an invoice's lines. Of several sums that could be the one before tax, that which adds up is taken. */
export function totalsOf(paper: PaperText): Totals {
  const inOneLine = netTaxGross(paper);
  const total = amountAfter(paper, ['total', 'plainTotal']) ?? inOneLine?.total ?? amountAfter(paper, ['subtotal']);
  const taxTotal = inOneLine?.taxTotal ?? amountAfter(paper, ['taxTotal']);
  const charges = { freight: amountAfter(paper, ['freight']), insurance: amountAfter(paper, ['insurance']) };
  const subtotals = amountsAt(paper, 'subtotal');
  const added = [taxTotal, charges.freight, charges.insurance].flatMap((seen) => (seen ? [scaled(seen.value)] : []));
  const all = added.reduce((sum, one) => sum + one, 0n);
  const fitting = total
    ? subtotals.find(({ value }) => [all, ...added].some((more) => scaled(value) + more === scaled(total.value)))
    : undefined;
  return { total, subtotal: fitting ?? inOneLine?.subtotal ?? subtotals[0] ?? null, taxTotal, ...charges };
}

/** The amounts at all labels of a name, the last on the paper first. */
function amountsAt(paper: PaperText, name: LabelName): Seen<string>[] {
  const hits = paper.labels.hits(name).reverse();
  return hits.flatMap((hit) => amountAfter(paper, [name], hit) ?? []);
}

/** `Total 24.99 5.00 29.99` below headings for the sum before tax, the tax and the sum with it. */
function netTaxGross(paper: PaperText): Pick<Totals, 'total' | 'subtotal' | 'taxTotal'> | null {
  for (const { line } of paper.labels.hits('total', 'plainTotal')) {
    const [net, tax, gross, ...more] = line.cells.flatMap((cell) => figureIn(cell, paper) ?? []);
    if (!net || !tax || !gross || more.length > 0) continue;
    const seen = (cell: Cell) => seenAs(snippetOfWords(cell.words, line.page), (text) => parseAmount(text, paper.mark));
    if (scaled(net.value) + scaled(tax.value) === scaled(gross.value) && scaled(tax.value) !== 0n)
      return { subtotal: seen(net.cell), taxTotal: seen(tax.cell), total: seen(gross.cell) };
  }
  return null;
}

function figureIn(cell: Cell, paper: PaperText): { cell: Cell; value: string } | null {
  const amount = parseAmount(cell.words.map(({ text }) => text).join(' '), paper.mark);
  return amount && { cell, value: amount.value };
}
