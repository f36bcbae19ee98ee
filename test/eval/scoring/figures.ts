import type { JudgedRows, JudgedValue } from './judged-value.ts';

/** Precision, recall and their harmonic mean, by the tolerant comparison and by the exact one. 1 where there is nothing. */
export interface FieldFigures {
  printed: number;
  given: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
  exactF1: number;
}

export function figuresOf(values: readonly JudgedValue[]): FieldFigures {
  const printed = values.filter((value) => value.printed !== null).length;
  const given = values.filter((value) => value.given !== null).length;
  const right = values.filter(({ outcome }) => outcome === 'right').length;
  const exact = values.filter((value) => value.exact).length;
  return {
    printed,
    given,
    right,
    precision: share(right, given),
    recall: share(right, printed),
    f1: share(2 * right, printed + given),
    exactF1: share(2 * exact, printed + given),
  };
}

export interface RowFigures {
  printed: number;
  found: number;
  invented: number;
  recall: number;
}

export function rowFiguresOf(rows: readonly JudgedRows[]): RowFigures {
  const sum = (of: (row: JudgedRows) => number) => rows.reduce((total, row) => total + of(row), 0);
  const printed = sum((row) => row.printed);
  const found = sum((row) => row.found);
  return { printed, found, invented: sum((row) => row.invented), recall: share(found, printed) };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
