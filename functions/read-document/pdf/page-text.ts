import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Word } from '../../../shared/documents/page-words.ts';
import type { Box } from '../../../shared/documents/reading.ts';

/** A character in shares of the page: [left, top, right, bottom]. */
type Edges = [number, number, number, number];

/** The box that a font gives each character reaches above its capitals and below its letters by about this share. */
const FONT_BOX_INSET = 0.21;
/** Gap between characters, in heights, that separates words where no space is printed. */
const WORD_GAP = 0.35;
const LONGEST_WORD = 200;
const DEVICE_SIZE = 1_000_000;

/** The words of a page's text layer in the order in which the PDF has them. Confidence 1: nothing was recognised. */
export function wordsOf(pdfium: WrappedPdfiumModule, page: number, maxWords: number): Word[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const scratch = pdfium.pdfium.wasmExports.malloc(32);
  try {
    const toShares = pageToShares(pdfium, page, scratch);
    const words: Word[] = [];
    let open: { text: string; edges: Edges; last: Edges } | null = null;
    const finish = () => {
      if (open) words.push({ text: spellOut(open.text), box: boxOf(open.edges), confidence: 1 });
      open = null;
    };
    const count = pdfium.FPDFText_CountChars(text);
    for (let i = 0; i < count && words.length < maxWords; i++) {
      const character = characterOf(pdfium.FPDFText_GetUnicode(text, i));
      if (/\s/.test(character) || !pdfium.FPDFText_GetLooseCharBox(text, i, scratch)) {
        finish();
        continue;
      }
      const edges = insetOf(toShares(floats(pdfium, scratch)));
      // The letters of a ligature come one by one, each with the box of the whole.
      if (open && (open.text.length >= LONGEST_WORD || (!sameBox(open.last, edges) && !adjoins(open.edges, edges))))
        finish();
      open = open
        ? { text: open.text + character, edges: unionOf(open.edges, edges), last: edges }
        : { text: character, edges, last: edges };
    }
    finish();
    return words.filter((word) => word.text !== '' && word.box[2] > 0 && word.box[3] > 0).slice(0, maxWords);
  } finally {
    pdfium.pdfium.wasmExports.free(scratch);
    pdfium.FPDFText_ClosePage(text);
  }
}

/** PDF coordinates to shares of the page as shown, whatever its crop box and rotation: an affine map, probed at three points. */
function pageToShares(pdfium: WrappedPdfiumModule, page: number, scratch: number): (edges: Edges) => Edges {
  const probe = (x: number, y: number): [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, DEVICE_SIZE, DEVICE_SIZE, 0, x, y, scratch, scratch + 4);
    return [
      pdfium.pdfium.getValue(scratch, 'i32') / DEVICE_SIZE,
      pdfium.pdfium.getValue(scratch + 4, 'i32') / DEVICE_SIZE,
    ];
  };
  const [originX, originY] = probe(0, 0);
  const [rightX, rightY] = probe(1000, 0);
  const [upX, upY] = probe(0, 1000);
  const map = (x: number, y: number): [number, number] => [
    originX + ((rightX - originX) * x + (upX - originX) * y) / 1000,
    originY + ((rightY - originY) * x + (upY - originY) * y) / 1000,
  ];
  return ([left, top, right, bottom]) => {
    const [ax, ay] = map(left, top);
    const [bx, by] = map(right, bottom);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
}

/** FS_RECTF: left, top, right, bottom. */
function floats(pdfium: WrappedPdfiumModule, at: number): Edges {
  const value = (offset: number) => pdfium.pdfium.getValue(at + offset, 'float');
  return [value(0), value(4), value(8), value(12)];
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

function boxOf([left, top, right, bottom]: Edges): Box {
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5;
  const [x, y] = [share(left), share(top)];
  return [x, y, share(right - x), share(bottom - y)];
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : ' ';
}

/** Ligatures are how a word is set, not how it is spelt. */
function spellOut(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).normalize('NFC');
}
