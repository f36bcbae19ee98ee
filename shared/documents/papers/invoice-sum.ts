import type { InvoiceFields } from '../invoice-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Table } from '../layout/table.ts';
import type { Problem } from '../reading.ts';
import type { SeenTree } from '../seen.ts';
import { believed, doubted } from './belief.ts';
import { agree, scaled, sumDecimals } from './decimal-sum.ts';
import { amountAfter } from './labelled-amount.ts';
import type { PaperText } from './paper-text.ts';
import { amountIn, rowContext } from './row-values.ts';

type InvoiceTree = SeenTree<InvoiceFields>;

/**
 * Whether the lines that were read add up to what the paper says. Where they do, amounts and totals are believed more.
 * Where they don't, lines were missed or misread (or the paper is wrong): the reading is partial, its figures doubted.
 */
export function checkInvoiceSum(paper: PaperText, fields: InvoiceTree): { fields: InvoiceTree; problems: Problem[] } {
  const { lines, total, subtotal } = fields;
  const amounts = lines.flatMap(({ amount }) => (amount ? [amount.value] : []));
  if (lines.length === 0) return { fields, problems: [] };
  if (amounts.length < lines.length) {
    const message = `${lines.length - amounts.length} of ${lines.length} lines have no amount that could be read`;
    return { fields, problems: [{ code: 'table.amount', message }] };
  }
  if (!total && !subtotal) return { fields, problems: [] };
  const sum = sumDecimals(amounts);
  const targets = [
    ...(subtotal ? [scaled(subtotal.value)] : []),
    ...(total ? withoutCharges(scaled(total.value), chargesOf(paper, fields)) : []),
  ];
  const whole = sumDecimals(lines.flatMap((line) => (line.amount && !isIncluded(line) ? [line.amount.value] : [])));
  const reached = targets.some((target) => agree(sum, target, amounts.length) || agree(whole, target, amounts.length));
  if (reached) return { fields: withBelief(fields), problems: [] };
  const message = `the ${amounts.length} lines that were read add up to ${decimal(sum)}, which is not the total on the paper (${[subtotal, total].flatMap((seen) => seen?.value ?? []).join(', ')}), with or without its charges`;
  return { fields: withDoubt(fields), problems: [{ code: 'table.sum', message }] };
}

/** `Incl. copying levy 4.24`: told, and part of another line's amount. */
function isIncluded({ description, unitPrice }: InvoiceTree['lines'][number]): boolean {
  return (
    unitPrice === null &&
    /^(incl|inkl|davon|waarvan|dont|of which|including|di cui|de los cuales)\b/i.test(description?.value ?? '')
  );
}

/** Whether each sum carried over a page is that of the rows above it: else rows of that page were missed or misread. */
export function checkCarried(tables: readonly Table[], paper: PaperText): Problem[] {
  return tables.flatMap((table) => {
    const context = rowContext(table, paper.mark);
    return table.carried.flatMap(({ above, cells }) => {
      const carried = amountIn(cells, 'amount', context);
      const amounts = table.rows.slice(0, above).map((row) => amountIn(row, 'amount', context)?.value ?? null);
      if (!carried || amounts.length === 0 || amounts.some((amount) => amount === null)) return [];
      const sum = sumDecimals(amounts.filter((amount) => amount !== null));
      if (agree(sum, scaled(carried.value), amounts.length)) return [];
      const message = `page ${carried.evidence.page}: the sum carried forward is ${carried.value}, the ${above} rows above it add up to ${decimal(sum)}`;
      return [{ code: 'table.carried', message }];
    });
  });
}

/** What stands between the goods and the total, each as a positive sum in millionths or, for discounts, a negative one. */
function chargesOf(paper: PaperText, { taxTotal, freight, insurance }: InvoiceTree): bigint[] {
  const each = (name: LabelName) =>
    paper.labels.hits(name).map((hit) => scaled(amountAfter(paper, [name], hit)?.value ?? '0'));
  const discounts = each('discount').map((discount) => (discount > 0n ? -discount : discount));
  const read = [taxTotal, freight, insurance].flatMap((seen) => (seen ? [scaled(seen.value)] : []));
  const others = [...each('charges'), ...each('freight').slice(1), ...discounts];
  return [...read, ...others].filter((charge) => charge !== 0n).slice(0, MOST_CHARGES);
}

const MOST_CHARGES = 6;

/** The total less any of the charges. */
function withoutCharges(total: bigint, charges: readonly bigint[]): bigint[] {
  let sums = [total];
  for (const charge of charges) sums = sums.flatMap((sum) => [sum, sum - charge]);
  return sums;
}

function withBelief(fields: InvoiceTree): InvoiceTree {
  return {
    ...fields,
    total: fields.total && believed(fields.total),
    subtotal: fields.subtotal && believed(fields.subtotal),
    lines: fields.lines.map((line) => ({ ...line, amount: line.amount && believed(line.amount) })),
  };
}

function withDoubt(fields: InvoiceTree): InvoiceTree {
  return {
    ...fields,
    total: fields.total && doubted(fields.total),
    subtotal: fields.subtotal && doubted(fields.subtotal),
    // Where quantity times price bears an amount out, a total that does not follow says little against it.
    lines: fields.lines.map((line) => ({
      ...line,
      amount: line.amount && (line.quantity && line.unitPrice ? line.amount : doubted(line.amount)),
    })),
  };
}

/** Millionths as people write them. */
function decimal(sum: bigint): string {
  return (Number(sum) / 1e6).toFixed(2);
}
