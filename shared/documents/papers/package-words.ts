import { parseCount } from '../printed/number.ts';
import { namesPackage, packageKindLength } from '../printed/package-kinds.ts';
import type { Parsed } from '../snippet.ts';

interface Packed {
  packages: Parsed<number>;
  packageType: string;
  /** What follows: the goods, or nothing. */
  rest: string;
}

/** `320 BAGS OF COFFEE` at the beginning of a text: only with a known word for packages. */
export function packedIn(text: string): Packed | null {
  const match = /^\s*(\d[\d.,'\s]{0,12}?)\s*(?:x\s*)?(\p{L}.*)$/isu.exec(text);
  const words = (match?.[2] ?? '').split(/\s+/, MOST_WORDS).map((word) => word.replace(/[^\p{L}.-]+$/u, ''));
  const kind = packageKindLength(words);
  const packages = kind > 0 ? parseCount(match?.[1] ?? '') : null;
  if (!match || !packages) return null;
  const [packageType = ''] = new RegExp(`^(?:\\S+\\s+){${kind - 1}}[\\p{L}-]+`, 'u').exec(match[2] ?? '') ?? [];
  const rest = (match[2] ?? '')
    .slice(packageType.length)
    .replace(/^\./, '')
    .replace(/^\s*(?:of|de|di|von|van|d')?[\s:,;-]+/i, '')
    .trim();
  return { packages, packageType, rest };
}
const MOST_WORDS = 5;

/** The first count of packages in running text, with the words that say it. */
export function packedAnywhere(text: string): { packages: Parsed<number>; printed: string } | null {
  for (const { 0: printed, 1: count = '', 2: word = '' } of text.matchAll(COUNTED)) {
    const packages = namesPackage(word) ? parseCount(count) : null;
    if (packages) return { packages, printed };
  }
  return null;
}
const COUNTED = /(?<![\p{L}\d.,])(\d[\d.,']{0,12})\s*(?:x\s*)?(\p{L}{2,14})(?!\p{L})/gu;

/** Whether a few words say what goods are packed in and nothing else: `CTNS`, `CAJAS DE MADERA`. */
export function isPackageKind(text: string): boolean {
  return packedIn(`1 ${text}`)?.rest === '';
}
