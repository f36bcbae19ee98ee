/** In shares of the page: [left, top, right, bottom]. */
export type Edges = [left: number, top: number, right: number, bottom: number];

/** What stands together without a space, as far as it is put together. */
export interface JoinedWord {
  text: string;
  edges: Edges;
}

/** Gap between characters, in heights, that separates words where no space is printed. */
const WORD_GAP = 0.35;
/** Parts of one word that came apart by their direction touch: nothing but what a font leaves beside its glyphs parts them. */
const PART_GAP = 0.18;

const FROM_THE_RIGHT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
};

/**
 * Whether a character goes on with a word. PDFium gives characters in the order of reading: those of writing from right
 * to left stand each to the left of the one before, and marks between them, too.
 */
export function goesOn(word: JoinedWord, character: string, edges: Edges): boolean {
  const leftwards =
    FROM_THE_RIGHT.test(character) || (FROM_THE_RIGHT.test(word.text) && !LETTER_OR_FIGURE.test(character));
  return leftwards ? adjoins(edges, word.edges, WORD_GAP) : adjoins(word.edges, edges, WORD_GAP);
}

/**
 * A word joined with the one that came before it where that stands directly at its right: in a line from right to left
 * PDFium gives the parts of `TW-4471` and `(USD)` from the last to the first, with their brackets turned around. Null
 * where they are two words.
 */
export function joinedBehind(word: JoinedWord, before: JoinedWord): JoinedWord | null {
  if (FROM_THE_RIGHT.test(word.text) || FROM_THE_RIGHT.test(before.text)) return null;
  if (!adjoins(word.edges, before.edges, PART_GAP)) return null;
  return { text: asSeen(word.text) + asSeen(before.text), edges: unionOf(word.edges, before.edges) };
}

export function unionOf(a: Edges, b: Edges): Edges {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function adjoins(left: Edges, right: Edges, most: number): boolean {
  const height = Math.min(left[3] - left[1], right[3] - right[1]);
  const middle = (right[1] + right[3]) / 2;
  const gap = right[0] - left[2];
  return middle > left[1] && middle < left[3] && gap < height * most && gap > -height;
}

/** Single marks were turned around with the line; what stands between letters was not. */
function asSeen(text: string): string {
  return LETTER_OR_FIGURE.test(text) ? text : [...text].map((mark) => MIRRORED[mark] ?? mark).join('');
}
