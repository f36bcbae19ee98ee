import type { ColumnName } from '../layout/columns.ts';
import type { Cells } from '../layout/table.ts';

const FIGURES: ReadonlySet<ColumnName> = new Set([
  'packages',
  'packageType',
  'grossWeight',
  'netWeight',
  'tareWeight',
  'verifiedMass',
  'measurement',
]);

/**
 * Rows of which some, on pages from a scanner, have come apart: figures that stand a little above or below their line
 * are given back to the nearest row that lacks just them.
 */
export function withStrayFigures(rows: readonly Cells[]): readonly Cells[] {
  const strays = rows.flatMap((row, at) => (onlyFigures(row) ? [at] : []));
  if (strays.length === 0) return rows;
  const mended: (Cells | null)[] = rows.map((row) => ({ ...row }));
  for (const at of strays) {
    const stray = mended[at];
    const [home] = [at - 1, at + 1]
      .filter((place) => lacks(mended[place], stray))
      .sort((a, b) => distance(mended[a], stray) - distance(mended[b], stray));
    if (home === undefined || !stray) continue;
    mended[home] = { ...mended[home], ...stray };
    mended[at] = null;
  }
  return mended.filter((row) => row !== null);
}

function onlyFigures(row: Cells): boolean {
  const names = Object.keys(row);
  return names.length > 0 && names.every((name) => [...FIGURES].some((figure) => figure === name));
}

function lacks(row: Cells | null | undefined, stray: Cells | null | undefined): boolean {
  if (!row || !stray || onlyFigures(row)) return false;
  return Object.keys(stray).every((name) => !(name in row)) && heightOf(row) !== null;
}

function distance(row: Cells | null | undefined, stray: Cells | null | undefined): number {
  const [a, b] = [heightOf(row), heightOf(stray)];
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b);
}

/** Where a row stands on its page, by its first line. */
function heightOf(row: Cells | null | undefined): number | null {
  const tops = Object.values(row ?? {}).flatMap(({ evidence }) =>
    evidence.box ? [evidence.page + evidence.box[1]] : [],
  );
  return tops.length === 0 ? null : Math.min(...tops);
}
