import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { LayerWord } from '../../../shared/documents/text-layer/layer-page.ts';
import { type Edges, goesOn, joinedBehind, unionOf } from '../../../shared/documents/text-layer/word-joiner.ts';
import { type PageObjects, paintedOf } from './page-objects.ts';
import type { PageShares } from './page-shares.ts';

/** The box that a font gives each character reaches above its capitals and below its letters by about this share. */
const FONT_BOX_INSET = 0.21;
const LONGEST_WORD = 200;

/** A word of the text layer before the page was looked at. */
export type TextWord = Omit<LayerWord, 'contrast'>;

/** A word that characters are being put to, with the box of the last one. */
interface OpenWord {
  text: string;
  edges: Edges;
  last: Edges;
  painted: boolean;
  order: number;
}

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
    let open: OpenWord | null = null;
    let before: OpenWord | null = null;
    const finish = () => {
      if (!open) return;
      const joined: OpenWord | null = before && joinedWith(before, open);
      if (joined) words.pop();
      const done: OpenWord = joined ?? open;
      const { painted, order } = done;
      const word = { text: spellOut(done.text), box: shares.boxOf(done.edges), confidence: 1, painted, order };
      const kept = !isOutside(done.edges) && word.text !== '' && word.box[2] > 0 && word.box[3] > 0;
      if (kept) words.push(word);
      else if (isOutside(done.edges)) outside += /[\p{L}\p{N}]{2}/u.test(word.text) ? 1 : 0;
      before = kept ? done : null;
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
      const apart = open && !sameBox(open.last, edges) && !goesOn(open, character, edges);
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

/** In lines from right to left the parts of one word come one by one. */
function joinedWith(before: OpenWord, word: OpenWord): OpenWord | null {
  if (before.painted !== word.painted || before.text.length + word.text.length > LONGEST_WORD) return null;
  const joined = joinedBehind(word, before);
  return joined && { ...before, ...joined };
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

function sameBox(a: Edges, b: Edges): boolean {
  return a.every((edge, i) => edge === b[i]);
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : ' ';
}

/** Ligatures are how a word is set, not how it is spelt. */
function spellOut(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).normalize('NFC');
}
