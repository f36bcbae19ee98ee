import type { Parsed } from '../snippet.ts';
import { type DecimalMark, parseDecimal } from './number.ts';

/** Cubic metres in a unit, under the names that papers print and the UN/ECE Recommendation 20 codes. */
const M3_PER_UNIT: readonly { names: readonly string[]; m3: number; unit: string }[] = [
  {
    names: ['m3', 'm³', 'cbm', 'mtq', 'cum', 'cubm', 'cubicmetres', 'cubicmeters', 'metroscubicos', '立方米'],
    m3: 1,
    unit: 'm³',
  },
  { names: ['cft', 'cuft', 'cbft', 'ft3', 'ft³', 'ftq', 'cubicfeet'], m3: 0.028316846592, unit: 'ft³' },
  { names: ['l', 'ltr', 'ltrs', 'litre', 'litres', 'liter', 'liters', 'litros', 'dm3', 'dm³'], m3: 0.001, unit: 'l' },
];

type VolumeUnit = (typeof M3_PER_UNIT)[number];

/** The unit of volume that a text names, e.g. a column heading `Meas. (CBM)`. Litres only where they stand in brackets. */
export function volumeUnitIn(text: string): VolumeUnit | null {
  const plain = text.toLowerCase().replace(/\bcu(?:b(?:ic)?)?\.?\s*(m|ft|metres|meters|feet)(?![\p{L}])/gu, 'cu$1');
  const words = plain.split(/[^\p{L}\p{N}³]+/u);
  return (
    M3_PER_UNIT.find(({ names }) =>
      names.some((name) => (name === 'l' ? /\(l\)/.test(plain) : words.includes(name))),
    ) ?? null
  );
}

/**
 * A volume in cubic metres, rounded to the litre. The unit is that printed after the number, else the one given (by the
 * column heading), else cubic metres, which is then a doubt.
 */
export function parseVolume(
  text: string,
  options: { heading?: VolumeUnit | null; mark?: DecimalMark | null } = {},
): Parsed<number> | null {
  const match = /^([^\p{L}]*?\d[^\p{L}³]*?)\s*([\p{L}.\s]*[3³]?)\.?$/u.exec(text.trim());
  if (!match) return null;
  const name = (match[2] ?? '').toLowerCase().replace(/[.\s]/g, '');
  const printed = M3_PER_UNIT.find(({ names }) => names.includes(name));
  if (name !== '' && !printed) return null;
  const number = parseDecimal(match[1] ?? '', options.mark);
  if (!number) return null;
  const unit = printed ?? options.heading ?? null;
  const volume: Parsed<number> = {
    value: Math.round(Number(number.value) * (unit?.m3 ?? 1) * 1000) / 1000,
    certainty: number.certainty * (unit ? 1 : 0.95),
  };
  if (unit && unit.m3 !== 1) volume.repaired = `converted from ${unit.unit} to m³ (x ${unit.m3})`;
  return volume;
}
