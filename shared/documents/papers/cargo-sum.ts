import type { Cells, Table } from '../layout/table.ts';
import type { Problem } from '../reading.ts';
import { packagesIn, type RowContext, weightIn } from './row-values.ts';

const ROUNDING_KG = 0.05;
const MEASURES = ['packages', 'grossWeight', 'netWeight'] as const;
type Measure = (typeof MEASURES)[number];

/** Whether the rows of a table add up to its own line of totals. Where they don't, rows were missed or misread. */
export function checkCargoSums(table: Table, context: RowContext): Problem[] {
  const { totals, rows } = table;
  if (!totals) return [];
  return MEASURES.flatMap((measure) => {
    const total = measured(totals, measure, context);
    if (total === null) return [];
    const values = rows.map((row) => measured(row, measure, context) ?? 0);
    const sum = values.reduce((all, value) => all + value, 0);
    const tolerance = measure === 'packages' ? 0 : ROUNDING_KG * rows.length + 0.001;
    if (Math.abs(sum - total) <= tolerance) return [];
    const heading = context.headings[measure] ?? measure;
    return [
      {
        code: 'table.sum',
        message: `the ${rows.length} rows that were read do not add up to the total under ${heading}`,
      },
    ];
  });
}

function measured(cells: Cells, measure: Measure, context: RowContext): number | null {
  const seen = measure === 'packages' ? packagesIn(cells).packages : weightIn(cells, measure, context);
  return seen?.value ?? null;
}
