import type { ColumnName } from '../layout/columns.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import { parseWeight, weightUnitIn } from '../printed/weight.ts';
import { BARE_CODE } from './code-below.ts';
import { isPackageKind, packedIn } from './package-words.ts';

const VOLUME = /^[\d.,' ]+\s?(?:cbm|m3|m³|cu\.? ?m|cft)\.?$/i;
const WEIGHT = /^(?:g\.?w\.?|gross|gross weight)?\s*:?\s*[\d.,' ]+\s?\p{L}+\.?$/iu;
const COUNTED = /^\d[\d.,]*(?:\s\d{3})*\s+\p{Lu}{3,}(?:\s\p{Lu}{3,})?$/u;
const SHOUTED = /^\p{Lu}{3,}(?:\s\p{Lu}+){0,2}$/u;
const NET = /^(?:n\.?w\.?|net|net weight)\s*:?\s*\d/i;

/** A line of a cell that may hold several things, among those that it stands with. */
export interface CellLine {
  text: string;
  /** What the column's heading says that its cells hold. */
  held: readonly ColumnName[];
  /** What else was found on the same line of the column, and what on the line above. */
  besides: ReadonlySet<ColumnName>;
  above: ColumnName | null;
  /** Whether a line of words stands below. */
  followed: boolean;
}

/** What such a line is, by what it looks like; a description where it looks like nothing else. */
export function kindOfValue({ text, held, besides, above, followed }: CellLine): ColumnName {
  if (containerNumbersIn(text).length > 0) return 'containerAndSeal';
  if (VOLUME.test(text)) return 'measurement';
  const weight = text.replace(/^\D+/, '');
  if (NET.test(text) && parseWeight(weight)) return 'netWeight';
  if (WEIGHT.test(text) && weightUnitIn(weight)) return 'grossWeight';
  const kinds = held.includes('packages') || held.includes('packageType');
  const packed = packedIn(text);
  if ((kinds || held.includes('description')) && (packed?.rest === '' || COUNTED.test(text))) return 'packages';
  if (held.includes('hsCode') && BARE_CODE.test(text)) return 'hsCode';
  if (/^\d[\d.,']*$/.test(text)) {
    if (held.includes('packages') && !besides.has('packages')) return 'packages';
    if (held.includes('grossWeight')) return 'grossWeight';
  }
  const kindFirst = held.indexOf('packageType') >= 0 && held.indexOf('packageType') < held.indexOf('description');
  if (kinds && above !== 'packageType' && (isPackageKind(text) || (kindFirst && followed && SHOUTED.test(text))))
    return 'packageType';
  const sealed = held.some((name) => name === 'seal' || name === 'containerAndSeal' || name === 'container');
  return sealed && /^(?:seals?|sl)\b/i.test(text) ? 'containerAndSeal' : 'description';
}
