import { parseCount } from '../printed/number.ts';
import { packageKindLength } from '../printed/package-kinds.ts';
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

/** The first count of packages in running text, with their kind and the words that say it. */
export function packedAnywhere(text: string): (Omit<Packed, 'rest'> & { printed: string }) | null {
  let tried = 0;
  for (const { index } of text.matchAll(COUNT)) {
    const from = text.slice(index, index + LONGEST);
    const packed = packedIn(from);
    if (packed) {
      const printed = from.slice(0, from.indexOf(packed.packageType) + packed.packageType.length);
      return { packages: packed.packages, packageType: packed.packageType, printed };
    }
    tried += 1;
    if (tried > MOST_COUNTS) return null;
  }
  return null;
}
const COUNT = /(?<![\p{L}\d.,])\d/gu;
const LONGEST = 80;
const MOST_COUNTS = 40;

/** Whether a few words say what goods are packed in and nothing else: `CTNS`, `CAJAS DE MADERA`. */
export function isPackageKind(text: string): boolean {
  return packedIn(`1 ${text}`)?.rest === '';
}
