import type { LabelName } from '../layout/labels.ts';
import type { Table } from '../layout/table.ts';
import { parseCount } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { Problem } from '../reading.ts';
import type { Parsed } from '../snippet.ts';
import { type CargoMeasure, sameSum, sumOf } from './cargo-sum.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { rowContext } from './row-values.ts';

const TOTALS: readonly { label: LabelName; measure: CargoMeasure; what: string }[] = [
  { label: 'totalPackages', measure: 'packages', what: 'packages' },
  { label: 'totalGrossWeight', measure: 'grossWeight', what: 'gross weight' },
  { label: 'totalNetWeight', measure: 'netWeight', what: 'net weight' },
];

/** Whether what was read adds up to the totals that the paper prints below its tables, and to its number of containers. */
export function checkPaperTotals(paper: PaperText, tables: readonly Table[], containers: number): Problem[] {
  const problems: Problem[] = [];
  for (const { label, measure, what } of TOTALS) {
    const total = labelled(paper, [label], (text) => totalIn(text, measure, paper))?.value;
    if (total === undefined) continue;
    const sums = tables.map((table) => ({
      rows: table.rows.length,
      sum: sumOf(table.rows, measure, rowContext(table, paper.mark)),
    }));
    const having = sums.flatMap(({ rows, sum }) => (sum === null ? [] : [{ rows, sum }]));
    const all = { rows: having.reduce((n, { rows }) => n + rows, 0), sum: having.reduce((n, { sum }) => n + sum, 0) };
    // Two tables may show the same goods twice, by container and by kind.
    const agrees = [...having, all].some(({ rows, sum }) => sameSum(measure, sum, total, rows));
    if (having.length > 0 && !agrees)
      problems.push({ code: 'table.sum', message: `what was read does not add up to the printed total of ${what}` });
  }
  const count = labelled(paper, ['totalContainers'], containerCount)?.value;
  if (count !== undefined && count !== containers) {
    const message = `the paper says that there are ${count} containers, ${containers} were read`;
    problems.push({ code: 'container.count', message });
  }
  return problems;
}

function totalIn(text: string, measure: CargoMeasure, { mark }: PaperText): Parsed<number> | null {
  if (measure !== 'packages') return parseWeight(text, { mark });
  return parseCount(/^[\d.,'\s]*\d/.exec(text.trim())?.[0] ?? '');
}

/** `2`, `TWO (2) CONTAINERS`, `2 x 40' HC`. */
function containerCount(text: string): Parsed<number> | null {
  const printed = /\((\d{1,4})\)/.exec(text)?.[1] ?? /^\s*(\d{1,4})(?![\d.,'])/.exec(text)?.[1];
  if (printed === undefined || /\+|&|\band\b/.test(text)) return null;
  return { value: Number(printed), certainty: 1 };
}
