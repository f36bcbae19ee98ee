import { textOf } from './lines.ts';
import type { Column } from './table-header.ts';
import type { RowOfLines } from './table-rows.ts';
import { isTotalWord } from './total-word.ts';
import { figuresByRow, roundingOf, saysNothing } from './unnamed-sums.ts';
import { tokensOf } from './vocabulary.ts';

/** One figure may be that of a row by chance. */
const FEWEST_SUMS = 2;
const SUB = /^(sub|sous|sotto|zwischen|tussen)(total|totale|totaal|summe|suma|soma)?$/;

/**
 * Rows without those that only add up the rows of a group above them, by container, pallet or order: below the last
 * group stands the sum of all, which is left to be told apart.
 */
export function withoutGroupSums(
  rows: readonly RowOfLines[],
  columns: readonly Column[],
): { rows: RowOfLines[]; sums: RowOfLines[] } {
  const figures = figuresByRow(rows, columns);
  const kept: RowOfLines[] = [];
  const sums: RowOfLines[] = [];
  let group = new Map<number, number>();
  let grouped = 0;
  for (const [at, row] of rows.entries()) {
    const own = figures[at] ?? new Map<number, number>();
    const adds =
      grouped > 0 &&
      own.size >= FEWEST_SUMS &&
      [...own].every(
        ([place, figure]) =>
          figure !== 0 && Math.abs(figure - (group.get(place) ?? 0)) <= roundingOf(columns[place]?.name) * grouped,
      );
    const more = sums.length > 0 || figures.slice(at + 1).some(({ size }) => size >= FEWEST_SUMS);
    if (adds && more && (beginsWithTotal(row) || (grouped > 1 && isBare(row, columns)))) {
      sums.push(row);
      group = new Map();
      grouped = 0;
      continue;
    }
    kept.push(row);
    grouped += 1;
    for (const [place, figure] of own) group.set(place, (group.get(place) ?? 0) + figure);
  }
  return { rows: kept, sums };
}

function beginsWithTotal({ cells }: RowOfLines): boolean {
  return [...cells.values()].some(([word]) => {
    const [first = ''] = tokensOf(word?.text ?? '');
    return isTotalWord(first) || SUB.test(first);
  });
}

/** Without kind, unit, position or anything else that rows of goods have. */
function isBare({ cells }: RowOfLines, columns: readonly Column[]): boolean {
  return [...cells].every(([place, words]) => {
    const name = columns[place]?.name;
    return name !== 'packageType' && name !== 'unit' && (isSummed(name) || saysNothing(textOf(words)));
  });
}

function isSummed(name: Column['name'] | undefined): boolean {
  return (
    name === 'packages' || name === 'netWeight' || name === 'grossWeight' || name === 'measurement' || name === 'amount'
  );
}
