import type { BillBlock } from '../layout/bill-blocks.ts';
import type { Cells } from '../layout/table.ts';
import type { Problem } from '../reading.ts';
import { rowsOfBlock } from './block-cargo.ts';
import { type CargoMeasure, sameSum, sumOf } from './cargo-sum.ts';
import type { RowContext } from './row-values.ts';

/** A block with the rows that were read from it. */
export interface ReadBlock {
  block: BillBlock;
  rows: readonly Cells[];
  context: RowContext;
}

const MEASURES: readonly { measure: CargoMeasure; what: string }[] = [
  { measure: 'packages', what: 'packages' },
  { measure: 'grossWeight', what: 'gross weight' },
];

/** Whether what was read of a list adds up to its last line of totals: all of it, or its last rows, of a group or a page. */
export function checkBlockSums(read: readonly ReadBlock[]): Problem[] {
  const failing = [...Map.groupBy(read, ({ block }) => block.totals)].flatMap(([totals, own]) => {
    const [first] = own;
    const [sums] = totals && first ? rowsOfBlock({ ...first.block, stacks: totals }, new Set()) : [];
    const above = own.map((each) => ({ ...each, rows: each.rows.filter((row) => sums && isAbove(row, sums)) }));
    return sums ? MEASURES.filter(({ measure }) => !addsUp(sums, measure, above, read)) : [];
  });
  return MEASURES.filter((measure) => failing.includes(measure)).map(({ what }) => ({
    code: 'table.sum',
    message: `the bills that were read do not add up to the printed total of ${what}`,
  }));
}

function isAbove(row: Cells, totals: Cells): boolean {
  const [one, sum] = [row, totals].map((cells) => Object.values(cells)[0]?.evidence);
  if (!one || !sum || one.page !== sum.page) return (one?.page ?? 0) < (sum?.page ?? 0);
  return (one.box?.[1] ?? 0) < (sum.box?.[1] ?? 0);
}

function addsUp(totals: Cells, measure: CargoMeasure, own: readonly ReadBlock[], all: readonly ReadBlock[]): boolean {
  const [first] = own;
  const total = first ? sumOf([totals], measure, first.context) : null;
  if (total === null) return true;
  const values = valuesOf(own, measure);
  let sum = 0;
  const ending = values.toReversed().some((value, at) => {
    sum += value;
    return sameSum(measure, sum, total, at + 1);
  });
  const every = valuesOf(all, measure);
  const whole = every.reduce((one, other) => one + other, 0);
  return ending || sameSum(measure, whole, total, every.length);
}

function valuesOf(read: readonly ReadBlock[], measure: CargoMeasure): number[] {
  return read.flatMap(({ rows, context }) => rows.map((row) => sumOf([row], measure, context) ?? 0));
}
