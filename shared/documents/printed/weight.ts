import type { Parsed } from '../snippet.ts';
import { type DecimalMark, parseDecimal } from './number.ts';

/** Kilograms in a unit, under the names that papers print and the UN/ECE Recommendation 20 codes. */
const KG_PER_UNIT: readonly { names: readonly string[]; kg: number; unit: string }[] = [
  {
    names: [
      'kg',
      'kgs',
      'kgm',
      'kilo',
      'kilos',
      'kilogram',
      'kilograms',
      'kilogramm',
      'kilogrammes',
      'kilogramos',
      '公斤',
      '千克',
    ],
    kg: 1,
    unit: 'kg',
  },
  {
    names: [
      't',
      'mt',
      'mts',
      'tne',
      'ton',
      'tons',
      'tonne',
      'tonnes',
      'tonnen',
      'tonelada',
      'toneladas',
      'tonnellate',
      '吨',
    ],
    kg: 1000,
    unit: 't',
  },
  { names: ['g', 'gr', 'grm', 'gram', 'grams'], kg: 0.001, unit: 'g' },
  { names: ['lb', 'lbs', 'lbr', 'pound', 'pounds', 'libras'], kg: 0.45359237, unit: 'lb' },
  { names: ['oz', 'ounce', 'ounces'], kg: 0.028349523125, unit: 'oz' },
  { names: ['cwt'], kg: 50.80234544, unit: 'cwt' },
];

type WeightUnit = (typeof KG_PER_UNIT)[number];

/** The unit that a text names as a word of its own, e.g. a column heading `Gross (KGS)`. */
export function weightUnitIn(text: string): WeightUnit | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  // A letter alone is a unit only in brackets.
  const bracketed = /\(\s*(t|g)\s*\)/i.exec(text)?.[1]?.toLowerCase();
  return (
    KG_PER_UNIT.find(({ names }) =>
      names.some((name) => (name.length > 1 && words.includes(name)) || name === bracketed),
    ) ?? null
  );
}

/**
 * A weight in kilograms, rounded to the gram. The unit is that printed after the number, else the one given (by the
 * column heading), else kilograms, which is then a doubt.
 */
export function parseWeight(
  text: string,
  options: { heading?: WeightUnit | null; mark?: DecimalMark | null } = {},
): Parsed<number> | null {
  const trimmed = text.trim().replace(/^(\p{L}{1,10})\.?:?\s*(\d[\d.,'’\s]*)$/u, '$2 $1');
  const match = /^([^\p{L}]*\d[^\p{L}]*?)\s*(\p{L}*)\.?$/u.exec(trimmed);
  if (!match) return null;
  const name = (match[2] ?? '').toLowerCase();
  const printed = KG_PER_UNIT.find(({ names }) => names.includes(name));
  if (name !== '' && !printed) return null;
  const number = parseDecimal(match[1] ?? '', options.mark);
  if (!number) return null;
  const unit = printed ?? options.heading ?? null;
  const kg = roundToGrams(Number(number.value) * (unit?.kg ?? 1));
  const weight: Parsed<number> = { value: kg, certainty: number.certainty * (unit ? 1 : 0.95) };
  if (unit && unit.kg !== 1) weight.repaired = `converted from ${unit.unit} to kg (x ${unit.kg})`;
  return weight;
}

function roundToGrams(kg: number): number {
  return Math.round(kg * 1000) / 1000;
}
