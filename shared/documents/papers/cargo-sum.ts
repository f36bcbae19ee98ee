import type { Cells, Table } from '../layout/table.ts';
import { isRecognised, type Problem } from '../reading.ts';
import type { Snippet } from '../snippet.ts';
import { packagesIn, type RowContext, weightIn } from './row-values.ts';

const ROUNDING_KG = 0.05;
const CARGO_MEASURES = ['packages', 'grossWeight', 'netWeight', 'tareWeight', 'verifiedMass'] as const;
export type CargoMeasure = (typeof CARGO_MEASURES)[number];

/** Share of the recogniser's doubt that is left in a column that adds up to its printed total. */
const SUM_HOLDS = 0.2;
/** One of the values of a column that does not add up is wrong: none of them is sure. */
const SUM_FAILS = 0.85;

/** Whether the rows of a table add up to its own line of totals. Where they don't, rows were missed or misread. */
export function checkCargoSums(table: Table, context: RowContext): Problem[] {
  return CARGO_MEASURES.flatMap((measure) => {
    if (sumAgrees(table, measure, context) !== false) return [];
    const heading = context.headings[measure] ?? measure;
    return [
      {
        code: 'table.sum',
        message: `the ${table.rows.length} rows that were read do not add up to the total under ${heading}`,
      },
    ];
  });
}

/** The table with its figures believed less where their column doesn't add up to its total, recognised ones more where it does. */
export function weighedBySums(table: Table, context: RowContext): Table {
  const verdicts = CARGO_MEASURES.map((measure) => [measure, sumAgrees(table, measure, context)] as const);
  if (verdicts.every(([, agrees]) => agrees === null)) return table;
  const rows = table.rows.map((row) => {
    const weighed = { ...row };
    for (const [measure, agrees] of verdicts) {
      const cell = row[measure];
      if (cell && agrees !== null) weighed[measure] = believed(cell, agrees);
    }
    return weighed;
  });
  return { ...table, rows };
}

/** The sum of a measure over rows; null where none has it. */
export function sumOf(rows: readonly Cells[], measure: CargoMeasure, context: RowContext): number | null {
  const values = rows.map((row) => measured(row, measure, context)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0);
}

/** How far a sum of so many weights may be off by rounding; counts are exact. */
export function sameSum(measure: CargoMeasure, sum: number, total: number, rows: number): boolean {
  return Math.abs(sum - total) <= (measure === 'packages' ? 0 : ROUNDING_KG * rows + 0.001);
}

/** Null where the table has no total of the measure. */
function sumAgrees({ totals, rows }: Table, measure: CargoMeasure, context: RowContext): boolean | null {
  const total = totals ? measured(totals, measure, context) : null;
  if (total === null) return null;
  return sameSum(measure, sumOf(rows, measure, context) ?? 0, total, rows.length);
}

function believed(cell: Snippet, agrees: boolean): Snippet {
  const { evidence } = cell;
  // Print is exact, but may have been taken for a row or a column that it is not in.
  if (!isRecognised(evidence.reader) && agrees) return cell;
  const confidence = agrees ? 1 - (1 - evidence.confidence) * SUM_HOLDS : evidence.confidence * SUM_FAILS;
  return { ...cell, evidence: { ...evidence, confidence: Math.round(confidence * 1000) / 1000 } };
}

function measured(cells: Cells, measure: CargoMeasure, context: RowContext): number | null {
  const seen = measure === 'packages' ? packagesIn(cells).packages : weightIn(cells, measure, context);
  return seen?.value ?? null;
}
