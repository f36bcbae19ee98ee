import type { Parsed } from '../snippet.ts';
import { packedIn } from './package-words.ts';

/** What one cell says of goods that are numbered, marked and packed in it: `1. TWP 1/40   40 CASES OF storm lamps`. */
export interface GoodsCell {
  marks: Parsed<string> | null;
  packages: Parsed<number>;
  packageType: string;
  /** The goods, by line. */
  lines: string[];
}

const MOST_LINES = 3;
const LONGEST_MARKS = 60;
const ITEM = /^\(?\d{1,3}[.)]{1,2}\s+(?=\S)|^\d{1,3}\s+(?=\p{Lu}{2}\P{L})/u;
/** A cut by rule: nothing but the words parts the marks from the count. */
const CUT = 0.88;

/** Null where none of the first lines counts packages by a word for them. */
export function goodsCellOf(lines: readonly string[]): GoodsCell | null {
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    for (const { index } of line.matchAll(/(?<=^|\s)\d/g)) {
      const packed = packedIn(line.slice(index));
      if (!packed) continue;
      const before = [...lines.slice(0, at), line.slice(0, index)].join(' ').trim();
      const marks = before
        .replace(ITEM, '')
        .replace(/^\(?\d{1,3}[.)]*$/, '')
        .replace(/[\s,;:]+$/, '');
      if (marks.length > LONGEST_MARKS) return null;
      return {
        marks: marks === '' ? null : { value: marks.replace(/\s+/g, ' '), certainty: CUT },
        packages: { ...packed.packages, certainty: packed.packages.certainty * (marks === '' ? 1 : 0.97) },
        packageType: packed.packageType,
        lines: [packed.rest, ...lines.slice(at + 1)].filter((each) => each.trim() !== ''),
      };
    }
  }
  return null;
}
