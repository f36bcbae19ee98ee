/**
 * One line of a structured message as a person reads it: a segment, a row, an element. `place` is what evidence calls it,
 * null for what no value is read from.
 */
export interface MessageLine {
  /** From 1, through the whole file. */
  number: number;
  place: string | null;
  text: string;
}

/**
 * What places have in common that name the same line: a cell is in its row, and what XML writes under a list's singular or
 * without a number is the list's item. `row 5, column 3` is in `row 5`; `consignments[0].vessel.name` is
 * `consignment[0].vessel[0].name[0]`.
 */
export function placeKey(place: string): string {
  const row = /^row \d+(?=, column \d+$)/.exec(place)?.[0];
  if (row !== undefined) return row;
  if (/\s/.test(place)) return place;
  return place
    .split('.')
    .map((step) => {
      const [, name = step, index = '0'] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
      return `${name.replace(/s$/, '')}[${index}]`;
    })
    .join('.');
}
