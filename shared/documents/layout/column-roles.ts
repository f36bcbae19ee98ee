import type { Word } from '../page-words.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import { currencyIn } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf, parseDecimal } from '../printed/number.ts';
import { packageKindLength } from '../printed/package-kinds.ts';
import type { ColumnName } from './columns.ts';
import { textOf } from './lines.ts';
import { areConsecutive } from './number-range.ts';
import type { Column } from './table-header.ts';
import type { Placed } from './table-rows.ts';
import { totalsNotEach } from './weights-of-each.ts';

const FACTORS = ['quantity', 'unitPrice', 'amount'] as const;
type Factor = (typeof FACTORS)[number];
const MOST_ROWS = 60;
/** Of the rows that have all three figures. */
const AGREEING = 0.8;

/**
 * Names columns by what stands in them where the heading does not say it: those of quantity, price and amount by
 * arithmetic, and the description as the column of words.
 */
export function nameByContent(columns: readonly Column[], rows: readonly Placed[]): Column[] {
  const some = rows.slice(0, MOST_ROWS);
  const shaped = totalsNotEach(numbersOfPackages(byShape(columns, some), some), some);
  const told = countedPackages(packageNotSize(unitNotNumber(tareNotNet(shaped), some), some), some);
  return unitOf(describe(unnamedFactors(kindsOfPackages(told, some), some), some), some);
}

/**
 * What says by itself what it is: numbers of containers by their check digit, of dangerous goods by `UN`; and beside
 * those, sizes and types as ISO 6346 writes them, classes and packing groups. `every`: one row says
 * too little, and a single other value speaks against it.
 */
const SHAPES: readonly {
  name: ColumnName;
  fits: (text: string) => boolean;
  beside?: readonly ColumnName[];
  every?: boolean;
}[] = [
  { name: 'container', fits: (text) => containerNumbersIn(text).length > 0 },
  { name: 'unNumber', fits: (text) => /^UN\s?\d{4}$/i.test(text) },
  {
    name: 'sizeType',
    fits: (text) => /^[24L][0-9C-F][GRUPTBSHV][0-9]$/.test(text),
    beside: ['container', 'containerAndSeal'],
    every: true,
  },
  { name: 'packingGroup', fits: (text) => /^(?:PG )?(?:I{1,3}|[-–—])$/.test(text), beside: ['unNumber'], every: true },
  {
    name: 'hazardClass',
    fits: (text) => /^(?:1\.[1-6][A-LNS]?|2\.[1-3]|3|4\.[1-3]|5\.[12]|6\.[12]|[789])$/.test(text),
    beside: ['unNumber'],
    every: true,
  },
];
const MOSTLY = 0.6;

/** `Unit (kind of container) / seals` names more than the containers in the column, and not them first. */
const MISNAMED: ReadonlySet<ColumnName> = new Set(['sizeType', 'seal', 'status', 'unit', 'position', 'articleNumber']);

function byShape(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  let named = columns;
  for (const { name, fits, beside, every = false } of SHAPES) {
    if (beside && !named.some((column) => column.name && beside.includes(column.name))) continue;
    if (named.some((column) => column.name === name || (name === 'container' && column.name === 'containerAndSeal')))
      continue;
    const at = named.findIndex((column, place) => {
      const texts = rows.flatMap((row) => textOf(row.get(place) ?? []) || []);
      return (
        (column.name === null || (name === 'container' && MISNAMED.has(column.name))) &&
        texts.length > (every ? 1 : 0) &&
        texts.filter(fits).length >= texts.length * (every ? 1 : MOSTLY)
      );
    });
    if (at >= 0) named = renamed(named, at, name);
  }
  return named;
}

/** A column that each row's arithmetic bears out; two that no heading names need more rows to say so. */
function unnamedFactors(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const placeOf = (name: Factor) => columns.findIndex((column) => column.name === name);
  const missing = FACTORS.filter((name) => placeOf(name) < 0);
  const [first, second] = missing;
  if (first === undefined || missing.length > MOST_MISSING) return columns;
  const own = decimalMarkOf(rows.flatMap((row) => [...row.values()].flatMap((words) => words.map(({ text }) => text))));
  // Numbers of rows and codes of goods may have marks of their own.
  const marks = own === null ? (['.', ','] as const) : [own];
  const free = [...columns.keys()].filter((at) => columns[at]?.name === null);
  const agree = (places: Partial<Record<Factor, number>>): boolean => marks.some((mark) => agreeWith(mark, places));
  const agreeWith = (mark: DecimalMark, places: Partial<Record<Factor, number>>): boolean => {
    const figures = rows.map((row) => FACTORS.map((name) => numberIn(row.get(places[name] ?? placeOf(name)), mark)));
    const whole = figures.filter((three) => three.every((figure) => figure !== null));
    const agreeing = whole.filter(([quantity, price, amount]) => isProduct(quantity ?? 0, price ?? 0, amount ?? 0));
    const telling = agreeing.filter(([quantity, price]) => quantity !== 1 && price !== 1);
    return telling.length >= missing.length && agreeing.length >= whole.length * AGREEING;
  };
  for (const at of free) {
    if (second === undefined) {
      if (agree({ [first]: at })) return renamed(columns, at, first);
      continue;
    }
    // Quantity, price and amount stand in this order.
    const other = free.find((place) => place > at && agree({ [first]: at, [second]: place }));
    if (other !== undefined) return renamed(renamed(columns, at, first), other, second);
  }
  return columns;
}
const MOST_MISSING = 2;

/** `Eigengewicht` is what a container weighs by itself beside its number, and what goods weigh on a packing list. */
const OWN_WEIGHT = /^eigen ?(gewicht|masse)/i;

function tareNotNet(columns: readonly Column[]): readonly Column[] {
  const names = new Set(columns.map(({ name }) => name));
  const place = columns.findIndex(({ name, heading }) => name === 'netWeight' && OWN_WEIGHT.test(textOf(heading)));
  const ofContainers = names.has('container') || names.has('containerAndSeal');
  return place >= 0 && ofContainers && !names.has('tareWeight') ? renamed(columns, place, 'tareWeight') : columns;
}

/** `UN` heads numbers of dangerous goods in English and units in Portuguese. */
function unitNotNumber(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const place = columns.findIndex(({ name }) => name === 'unNumber');
  const texts = rows.flatMap((row) => textOf(row.get(place) ?? []) || []);
  const units = texts.length > 0 && texts.every((text) => /^\p{L}[\p{L}.\d]{0,9}$/u.test(text) && !/\d{4}/.test(text));
  const free = !columns.some(({ name }) => name === 'unit');
  return place >= 0 && units && free ? renamed(columns, place, 'unit') : columns;
}

/** `Type` heads sizes of containers on one paper and kinds of package on another. */
function packageNotSize(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const place = columns.findIndex(({ name }) => name === 'sizeType');
  const texts = rows.flatMap((row) => textOf(row.get(place) ?? []) || []);
  const kinds = texts.length > 0 && texts.every((text) => /^\p{L}[\p{L}\s.]{2,}$/u.test(text));
  const names = new Set(columns.map(({ name }) => name));
  const counted = names.has('packages') && !names.has('packageType') && !names.has('container');
  return place >= 0 && kinds && counted ? renamed(columns, place, 'packageType') : columns;
}

/** `Kind of packages` may head their number, too: `65 DRUMS`. */
function countedPackages(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const place = columns.findIndex(({ name }) => name === 'packageType');
  if (place < 0 || columns.some(({ name }) => name === 'packages')) return columns;
  const texts = rows.flatMap((row) => textOf(row.get(place) ?? []) || []);
  const counted = texts.length > 0 && texts.every((text) => /^\d[\d.,' ]*\s?x?\s?\p{L}/u.test(text));
  return counted ? renamed(columns, place, 'packages') : columns;
}

/** `1 - 111`, `112 - 223` number the packages of each row, whatever stands above them. */
function numbersOfPackages(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const place = columns.findIndex(({ name }, at) => {
    if (name !== null && name !== 'position' && name !== 'packages' && name !== 'packageType') return false;
    const texts = rows.flatMap((row) => textOf(row.get(at) ?? []) || []);
    return texts.length >= FEWEST_RANGES && areConsecutive(texts);
  });
  return place < 0 ? columns : renamed(columns, place, 'packageNumbers');
}
const FEWEST_RANGES = 2;

/** A column of nothing but kinds of packages, beside their number. */
function kindsOfPackages(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const names = new Set(columns.map(({ name }) => name));
  if (names.has('packageType') || !(names.has('packages') || names.has('packageNumbers'))) return columns;
  const place = columns.findIndex(({ name }, at) => {
    const texts = rows.flatMap((row) => textOf(row.get(at) ?? []) || []);
    return name === null && texts.length > 0 && texts.every((text) => packageKindLength(text.split(' ')) > 0);
  });
  return place < 0 ? columns : renamed(columns, place, 'packageType');
}

/** `Article` heads codes beside the words of `Libellé article`: what has no words describes nothing. */
function codesNotWords(columns: readonly Column[], rows: readonly Placed[]): readonly Column[] {
  const place = columns.findIndex(({ name }) => name === 'description');
  const textsAt = (at: number) => rows.flatMap((row) => textOf(row.get(at) ?? []) || []);
  const isWorded = (text: string) => /\p{L}{3}/u.test(text);
  const codes = place < 0 ? [] : textsAt(place);
  if (codes.length === 0 || codes.some((text) => isWorded(text) || !/\d/.test(text))) return columns;
  const worded = columns.some(({ name }, at) => {
    const texts = textsAt(at);
    return name === null && texts.length >= codes.length && texts.every(isWorded);
  });
  return worded ? renamed(columns, place, 'articleNumber') : columns;
}

function describe(given: readonly Column[], rows: readonly Placed[]): Column[] {
  const columns = codesNotWords(given, rows);
  if (columns.some(({ name }) => name === 'description')) return [...columns];
  const free = columns.flatMap(({ name }, at) => {
    const texts = rows.flatMap((row) => textOf(row.get(at) ?? []) || []);
    const worded = texts.filter((text) => /\p{L}{3}/u.test(text)).length;
    const letters = texts.join('').replace(/[^\p{L}]/gu, '').length;
    const open = name === null || name === 'position' || name === 'articleNumber' || name === 'marks';
    return open && worded > 0 && worded >= rows.length / 2 ? [{ at, letters }] : [];
  });
  const [most] = free.sort((a, b) => b.letters - a.letters);
  return most ? renamed(columns, most.at, 'description') : [...columns];
}

/** A column of nothing but short words that come again and again, beside a quantity: `PCS`, `SET`, `kg`. */
function unitOf(columns: Column[], rows: readonly Placed[]): Column[] {
  const names = new Set(columns.map(({ name }) => name));
  if (!names.has('quantity') || names.has('unit')) return columns;
  const place = columns.findIndex(({ name }, at) => {
    // Kinds of package are short words, too.
    if (names.has('packages') && columns[at - 1]?.name !== 'quantity') return false;
    const texts = rows.flatMap((row) => textOf(row.get(at) ?? []) || []);
    const short = texts.every((text) => /^\p{L}[\p{L}².³]{0,7}$/u.test(text));
    const countries = texts.every((text) => /^[A-Z]{2}$/.test(text) && text !== 'KG');
    const currency = texts.every((text) => currencyIn(text) !== null);
    return name === null && short && !countries && !currency && texts.length >= Math.max(1, rows.length * AGREEING);
  });
  return place < 0 ? columns : renamed(columns, place, 'unit');
}

function renamed(columns: readonly Column[], place: number, name: ColumnName): Column[] {
  return columns.map((column, at) => (at === place ? { ...column, name } : column));
}

function numberIn(words: readonly Word[] | undefined, mark: DecimalMark | null): number | null {
  const text = textOf(words ?? [])
    .replace(/[^\d.,'’ -]/g, '')
    .trim();
  const parsed = text === '' ? null : parseDecimal(text, mark);
  return parsed ? Number(parsed.value) : null;
}

/** Prices are rounded to a hundredth, so a product of many is off by up to half a hundredth of each. */
function isProduct(quantity: number, price: number, amount: number): boolean {
  return amount !== 0 && Math.abs(quantity * price - amount) <= 0.011 + Math.abs(quantity) * 0.0051;
}
