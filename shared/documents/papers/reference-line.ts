import { COLUMN_VOCABULARY } from '../layout/column-vocabulary.ts';
import { phraseAt } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';

/** What a word before a number says that is part of the goods' name: a standard, a kind of steel, a tariff heading. */
const OF_GOODS =
  /^(din|iso|en|astm|aisi|asme|ansi|api|bs|jis|gb|nf|uni|ral|un|hs|hts|type|typ|model|mod|modell|cas|e)$/i;
const WORD = /^\p{L}[\p{L}.°º#/-]*:?$/u;
const CODE = /^#?(?=(?:\D*\d){5})[\p{Lu}\d][\p{Lu}\d./-]*[,;]?$|^\p{Lu}{1,4}-?\d{4,}\p{Lu}?[,;]?$/u;
const JOINS = /^(?:[-–—/|·]|to|bis|a|à)$/;
const MOST_WORDS = 3;

/** What the lines of a column of descriptions say of one another. */
export interface DescriptionColumn {
  /** Characters of its longest line. */
  widest: number;
  /** What several lines below the first begin with, as `shapeOf` gives it; the lines themselves differ. */
  repeated: ReadonlySet<string>;
}

export const NO_COLUMN: DescriptionColumn = { widest: 0, repeated: new Set() };

export function descriptionColumn(cells: readonly (Snippet | undefined)[]): DescriptionColumn {
  let widest = 0;
  const starts = new Map<string, Set<string>>();
  for (const cell of cells) {
    const [first = '', ...below] = cell?.lines ?? [cell?.text ?? ''];
    widest = Math.max(widest, first.length, ...below.map(({ length }) => length));
    for (const line of below) {
      const shape = shapeOf(firstWord(line));
      starts.set(shape, (starts.get(shape) ?? new Set()).add(line));
    }
  }
  return { widest, repeated: new Set([...starts].flatMap(([shape, own]) => (own.size > 1 ? [shape] : []))) };
}

/**
 * Whether a line of a description, below another, is nothing but numbers of the trader's that were put there on purpose:
 * it would have fitted on the line above, or other rows have the like.
 */
export function isReferenceBelow(above: string, line: string, { widest, repeated }: DescriptionColumn): boolean {
  const start = firstWord(line);
  if (isNumberOfArticle(line)) return isReference(line);
  const apart = above.length + 1 + start.length <= widest || (/\p{L}{2}/u.test(start) && repeated.has(shapeOf(start)));
  return apart && isReference(line);
}

/** `SKU 505202`, `Art. no. 189628`: the words head a column of the like on other papers. */
function isNumberOfArticle(line: string): boolean {
  const words = line.split(' ').map((text): Word => ({ text, box: [0, 0, 0, 0], confidence: 1 }));
  return phraseAt(words, 0, COLUMN_VOCABULARY)?.name === 'articleNumber';
}

/** A word as it is, a code by where its letters and figures stand: `AAA999999`. */
function shapeOf(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, '9').replace(/\p{L}/gu, 'A') : word;
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

/**
 * Whether a line is nothing but numbers of the trader's, each perhaps with a few words before it: `Material 467504 Batch
 * PN61940`, `SKU 505202`, `PPT213505`.
 */
export function isReference(line: string): boolean {
  let words: string[] = [];
  let codes = 0;
  for (const token of line.trim().split(/\s+/)) {
    if (CODE.test(token)) {
      if (words.some((word) => OF_GOODS.test(word.replace(/[.:]+$/, '')))) return false;
      codes += 1;
      words = [];
    } else if (WORD.test(token) && words.length < MOST_WORDS) words.push(token);
    else if (!JOINS.test(token)) return false;
  }
  return codes > 0 && words.length === 0;
}
