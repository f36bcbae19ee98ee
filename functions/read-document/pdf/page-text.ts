import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { LayerWord } from '../../../shared/documents/text-layer/layer-page.ts';
import { type PageObjects, paintedOf } from './page-objects.ts';
import type { Edges, PageShares } from './page-shares.ts';

/** The box that a font gives each character reaches above its capitals and below its letters by about this share. */
const FONT_BOX_INSET = 0.21;
/** Gap between characters, in heights, that separates words where no space is printed. */
const WORD_GAP = 0.35;
const LONGEST_WORD = 200;

/** A word of the text layer before the page was looked at. */
export type TextWord = Omit<LayerWord, 'contrast'>;

export interface PageText {
  words: TextWord[];
  /** Words outside of the page. */
  outside: number;
  /** Share of the characters that their font gives no meaning to. */
  unmapped: number;
}

/** The words of a page's text layer in the order in which the PDF has them. Confidence 1: nothing was recognised. */
export function textOf(
  pdfium: WrappedPdfiumModule,
  page: number,
  shares: PageShares,
  { order }: PageObjects,
  maxWords: number,
): PageText {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return { words: [], outside: 0, unmapped: 0 };
  const scratch = pdfium.pdfium.wasmExports.malloc(32);
  try {
    const isPainted = paintedOf(pdfium, text, scratch);
    const words: TextWord[] = [];
    let outside = 0;
    let unmapped = 0;
    let open: { text: string; edges: Edges; last: Edges; painted: boolean; order: number } | null = null;
    const finish = () => {
      if (!open) return;
      const { painted, order } = open;
      const word = { text: spellOut(open.text), box: shares.boxOf(open.edges), confidence: 1, painted, order };
      if (isOutside(open.edges)) outside += /[\p{L}\p{N}]{2}/u.test(word.text) ? 1 : 0;
      else if (word.text !== '' && word.box[2] > 0 && word.box[3] > 0) words.push(word);
      open = null;
    };
    const count = pdfium.FPDFText_CountChars(text);
    for (let i = 0; i < count && words.length < maxWords; i++) {
      const character = characterOf(pdfium.FPDFText_GetUnicode(text, i));
      if (/\s/.test(character) || !pdfium.FPDFText_GetLooseCharBox(text, i, scratch)) {
        finish();
        continue;
      }
      const edges = insetOf(shares.edgesOf(floats(pdfium, scratch)));
      if (pdfium.FPDFText_HasUnicodeMapError(text, i) === 1) unmapped += 1;
      const painted = isPainted(i);
      // The letters of a ligature come one by one, each with the box of the whole.
      const apart = open && !sameBox(open.last, edges) && !adjoins(open.edges, edges);
      if (open && (open.text.length >= LONGEST_WORD || apart || open.painted !== painted)) finish();
      open = open
        ? { text: open.text + character, edges: unionOf(open.edges, edges), last: edges, painted, order: open.order }
        : {
            text: character,
            edges,
            last: edges,
            painted,
            order: order.get(pdfium.FPDFText_GetTextObject(text, i)) ?? 0,
          };
    }
    finish();
    return { words: words.slice(0, maxWords), outside, unmapped: unmapped / Math.max(1, count) };
  } finally {
    pdfium.pdfium.wasmExports.free(scratch);
    pdfium.FPDFText_ClosePage(text);
  }
}

/** FS_RECTF: left, top, right, bottom. */
function floats(pdfium: WrappedPdfiumModule, at: number): Edges {
  const value = (offset: number) => pdfium.pdfium.getValue(at + offset, 'float');
  return [value(0), value(4), value(8), value(12)];
}

/** Text may run off the edge of the page: what is more than half gone is not there to be read. */
function isOutside([left, top, right, bottom]: Edges): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x < 0 || y < 0 || x > 1 || y > 1;
}

function insetOf([left, top, right, bottom]: Edges): Edges {
  const inset = (bottom - top) * FONT_BOX_INSET;
  return [left, top + inset, right, bottom - inset];
}

function adjoins(word: Edges, next: Edges): boolean {
  const height = Math.min(word[3] - word[1], next[3] - next[1]);
  const middle = (next[1] + next[3]) / 2;
  const gap = next[0] - word[2];
  return middle > word[1] && middle < word[3] && gap < height * WORD_GAP && gap > -height;
}

function sameBox(a: Edges, b: Edges): boolean {
  return a.every((edge, i) => edge === b[i]);
}

function unionOf(a: Edges, b: Edges): Edges {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : ' ';
}

/** Ligatures are how a word is set, not how it is spelt. */
function spellOut(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).normalize('NFC');
}
