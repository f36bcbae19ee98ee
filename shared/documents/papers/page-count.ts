import { type Line, textOf } from '../layout/lines.ts';

/** `Page 2 of 5`: which page of its paper a page says it is; `of` is null where it does not say how many there are. */
export interface PageCount {
  at: number;
  of: number | null;
}

const WORD = '(?:page|pages|seite|blatt|pagina|página|pág\\.?|pag\\.?|bladzijde|blz\\.?|sheet|folha|foglio|hoja|页码?)';
const OF = '(?:of|von|de|di|van|sur|out of|/|共)';
const COUNTED = new RegExp(
  `(?<!\\p{L})${WORD}\\s*(?:no\\.?|nr\\.?|n°)?\\s*[:.]?\\s*(\\d{1,4})(?:\\s*${OF}\\s*(\\d{1,4}))?(?!\\d)`,
  'iu',
);
const CHINESE = /第\s*(\d{1,4})\s*页(?:\s*[,，/]?\s*共\s*(\d{1,4})\s*页)?/u;
/** Page numbers stand at the top or the foot. */
const TOP = 0.3;
const FOOT = 0.8;

/** The page count that stands at the top or the foot of a page; null where none does. `lines` are those of one page. */
export function pageCountOf(lines: readonly Line[]): PageCount | null {
  for (const line of lines) {
    const middle = line.box[1] + line.box[3] / 2;
    if (middle > TOP && middle < FOOT) continue;
    const text = textOf(line.words.slice(0, 80));
    const match = COUNTED.exec(text) ?? CHINESE.exec(text);
    const at = Number(match?.[1]);
    if (!(at >= 1)) continue;
    const of = match?.[2] === undefined ? null : Number(match[2]);
    if (of === null || at <= of) return { at, of };
  }
  return null;
}
