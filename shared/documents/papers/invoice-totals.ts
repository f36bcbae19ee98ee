import type { InvoiceFields } from '../invoice-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Cell } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Table } from '../layout/table.ts';
import { parseAmount } from '../printed/money.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import { unsure } from './belief.ts';
import { agree, scaled, sumDecimals } from './decimal-sum.ts';
import { amountAfter } from './labelled-amount.ts';
import type { PaperText } from './paper-text.ts';
import { ratedTaxes } from './rated-tax.ts';
import { amountIn, rowContext } from './row-values.ts';

export type Totals = Pick<SeenTree<InvoiceFields>, 'total' | 'subtotal' | 'freight' | 'insurance' | 'taxTotal'>;

/** What stands below an invoice's lines. Of several sums that could be the one before tax, that which adds up is taken. */
export function totalsOf(paper: PaperText, tables: readonly Table[], lines: SeenTree<InvoiceFields>['lines']): Totals {
  const inOneLine = netTaxGross(paper);
  const total =
    beforeDeposit(paper) ??
    amountAfter(paper, ['total', 'plainTotal']) ??
    inOneLine?.total ??
    amountAfter(paper, ['subtotal']) ??
    unlabelledTotal(paper, tables, lines);
  const taxTotal =
    inOneLine?.taxTotal ?? amountAfter(paper, ['taxTotal']) ?? rated(paper, total) ?? ofTables(paper, tables);
  const charges = { freight: amountAfter(paper, ['freight']), insurance: amountAfter(paper, ['insurance']) };
  const subtotals = amountsAt(paper, 'subtotal');
  const added = [taxTotal, charges.freight, charges.insurance].flatMap((seen) => (seen ? [scaled(seen.value)] : []));
  const all = added.reduce((sum, one) => sum + one, 0n);
  const fitting = total
    ? subtotals.find(({ value }) => [all, ...added].some((more) => scaled(value) + more === scaled(total.value)))
    : undefined;
  const beforeTax =
    fitting ?? inOneLine?.subtotal ?? beforeTaxOf(paper, total, taxTotal) ?? sumBelow(paper, tables, lines, total);
  return { total, subtotal: beforeTax ?? subtotals[0] ?? null, taxTotal, ...charges };
}

/** Of several totals of which the last is less, as what is left to pay after a deposit, that which sum and tax make. */
function beforeDeposit(paper: PaperText): Seen<string> | null {
  const [last, ...before] = amountsAt(paper, 'total');
  const sums = amountsAt(paper, 'subtotal');
  const taxes = amountsAt(paper, 'taxTotal').filter(({ value }) => scaled(value) > 0n);
  const made = (one: Seen<string>) =>
    sums.some((sum) => taxes.some((tax) => scaled(sum.value) + scaled(tax.value) === scaled(one.value)));
  if (!last || made(last)) return null;
  return before.find((one) => scaled(one.value) > scaled(last.value) && made(one)) ?? null;
}

/** The only tax behind a rate, where it can be part of the total. */
function rated(paper: PaperText, total: Seen<string> | null): Seen<string> | null {
  const taxes = ratedTaxes(paper).filter(({ value }) => !total || Number(value) < Number(total.value) * MOST_TAX);
  const [tax, ...others] = taxes;
  return tax && others.every(({ value }) => value === tax.value) ? unsure(tax) : null;
}
const MOST_TAX = 0.35;

/** The tax that the row of totals below the lines adds up. */
function ofTables(paper: PaperText, tables: readonly Table[]): Seen<string> | null {
  for (const table of tables) {
    const seen = table.totals && amountIn(table.totals, 'taxAmount', rowContext(table, paper.mark));
    if (seen) return seen;
  }
  return null;
}

/** A sum under any words that the tax makes the total of, to a hundredth. */
function beforeTaxOf(paper: PaperText, total: Seen<string> | null, tax: Seen<string> | null): Seen<string> | null {
  if (!total || !tax || scaled(tax.value) === 0n) return null;
  const sums = [...amountsAt(paper, 'plainTotal'), ...amountsAt(paper, 'total')];
  const off = (value: string) => scaled(value) + scaled(tax.value) - scaled(total.value);
  return sums.find(({ value }) => off(value) <= A_HUNDREDTH && off(value) >= -A_HUNDREDTH) ?? null;
}
const A_HUNDREDTH = 10_000n;

/** A figure below the rows that is their sum and not the total. */
function sumBelow(
  paper: PaperText,
  tables: readonly Table[],
  lines: SeenTree<InvoiceFields>['lines'],
  total: Seen<string> | null,
): Seen<string> | null {
  const amounts = lines.flatMap(({ amount }) => (amount ? [amount.value] : []));
  if (!total || amounts.length === 0 || amounts.length < lines.length) return null;
  const sum = sumDecimals(amounts);
  const lastRow = tables.flatMap(({ rowLines }) => rowLines).at(-1);
  if (!lastRow || scaled(total.value) === sum) return null;
  const [found] = figuresBelow(paper, paper.lines.indexOf(lastRow) + 1).filter(({ value }) => scaled(value) === sum);
  return found ? unsure(found) : null;
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

/** A figure below the rows, under no words that we know, that is the sum of their amounts. */
function unlabelledTotal(
  paper: PaperText,
  tables: readonly Table[],
  lines: SeenTree<InvoiceFields>['lines'],
): Seen<string> | null {
  const amounts = lines.flatMap(({ amount }) => (amount ? [amount.value] : []));
  if (amounts.length === 0 || amounts.length < lines.length) return null;
  const sum = sumDecimals(amounts);
  const totalsOfTables = () =>
    tables
      .flatMap((table) => (table.totals && amountIn(table.totals, 'amount', rowContext(table, paper.mark))) ?? [])
      .find(isSum) ?? null;
  const isSum = ({ value }: Seen<string>) => agree(scaled(value), sum, amounts.length);
  const lastRow = tables.flatMap(({ rowLines }) => rowLines).at(-1);
  const below = lastRow ? figuresBelow(paper, paper.lines.indexOf(lastRow) + 1) : [];
  const first = below.findIndex(isSum);
  // What stands between the sum of the goods and a later figure may be added to it.
  const between: bigint[] = [];
  let last = below[first] ?? null;
  for (const seen of below.slice(first + 1)) {
    if (first >= 0 && addsUp(scaled(seen.value) - sum, between)) last = seen;
    if (between.length < MOST_CHARGES) between.push(scaled(seen.value));
  }
  return last ?? totalsOfTables();
}

function addsUp(rest: bigint, charges: readonly bigint[]): boolean {
  let sums = [0n];
  for (const charge of charges) sums = sums.flatMap((one) => [one, one + charge]);
  return rest !== 0n && sums.includes(rest);
}

function figuresBelow(paper: PaperText, from: number): Seen<string>[] {
  return paper.lines
    .slice(from)
    .flatMap((line) =>
      line.cells.flatMap(
        ({ words }) => seenAs(snippetOfWords(words, line.page, BY_SUM), (text) => parseAmount(text, paper.mark)) ?? [],
      ),
    );
}
const MOST_CHARGES = 6;
const BY_SUM = 0.95;
