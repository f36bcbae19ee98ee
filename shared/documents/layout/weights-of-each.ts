import type { Word } from '../page-words.ts';
import { decimalMarkOf, parseDecimal } from '../printed/number.ts';
import { textOf } from './lines.ts';
import type { Column } from './table-header.ts';
import type { Placed } from './table-rows.ts';

/** `@ N/W`, `G.W. per carton`, `Net / ctn`, `Peso neto unitario`; not `Unit: KG`. */
const OF_EACH =
  /(?:^|\s)@|(?:^|[\s(])(?:per|par|por|je|pro|each|chaque|cada|c\/u|elk)\s+\p{L}|\beach\b|\/\s?(?:ctn|carton|pkg|package|pk|unit|case|colis|kolli|colli|bulto|vol|pce|pc|pcs)\b|\bunit(?:ario|aire|aria|ary)?\b(?!\s*:)|\beinzel/iu;
const WEIGHTS = ['netWeight', 'grossWeight'] as const;
/** Of the rows that have all three figures. */
const AGREEING = 0.8;
const ROUNDING = 0.051;

/** A column of weights under a heading that says that they are of one package. */
export function notOfEach(column: Column): Column {
  const weighs = column.name === 'netWeight' || column.name === 'grossWeight';
  return weighs && OF_EACH.test(textOf(column.heading)) ? { ...column, name: 'perPackage' } : column;
}

/** Of two columns of weights the one is of each package and the other of the row, where that one is so many times this. */
export function totalsNotEach(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const counted = columns.findIndex(({ name }) => name === 'packages');
  if (counted < 0 || !columns.some(({ name }) => name === null || name === 'perPackage')) return columns;
  let named = columns;
  const mark = decimalMarkOf(rows.flatMap((row) => [...row.values()].map(textOf)));
  const figure = (words: readonly Word[] | undefined) => {
    const text = /^[\d.,'’\s]*\d/.exec(textOf(words ?? []))?.[0].trim() ?? '';
    const parsed = text === '' ? null : parseDecimal(text, mark);
    return parsed && Number(parsed.value);
  };
  for (const weight of WEIGHTS) {
    const place = named.findIndex(({ name }) => name === weight);
    if (place < 0) continue;
    const total = named.findIndex(({ name }, at) => {
      if (name !== null) return false;
      const threes = rows.flatMap((row) => {
        const [each, all, count] = [figure(row.get(place)), figure(row.get(at)), figure(row.get(counted))];
        return each !== null && all !== null && count !== null ? [{ each, all, count }] : [];
      });
      const agreeing = threes.filter(({ each, all, count }) => Math.abs(each * count - all) <= ROUNDING * count);
      const told = agreeing.some(({ each, all, count }) => count > 1 && each > 0 && all > each);
      return told && agreeing.length >= threes.length * AGREEING;
    });
    if (total < 0) continue;
    named = named.map((column, at) => {
      if (at === total) return { ...column, name: weight };
      return at === place ? { ...column, name: 'perPackage' } : column;
    });
  }
  return named;
}
