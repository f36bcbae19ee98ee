import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { type FileMetadata, pdfInstant, programName } from '../../../shared/documents/file-metadata.ts';
import type { LayerPage } from '../../../shared/documents/text-layer/layer-page.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { contrastIn } from './ink.ts';
import type { Pdfium } from './load-pdfium.ts';
import { isFilledIn, objectsOf } from './page-objects.ts';
import { sharesOf } from './page-shares.ts';
import { textOf } from './page-text.ts';

/** A page's picture: four bytes a pixel, red, green, blue and one unused. */
export interface PagePicture {
  width: number;
  height: number;
  pixels: Uint8Array<ArrayBuffer>;
}

/** By its resolution in pixels an inch, or by its width in pixels. */
export type PictureSize = { dpi: number } | { width: number };

const FORMAT_ERROR_PASSWORD = 4;
const FORMAT_ERROR_SECURITY = 5;
const RENDER_ANNOTATIONS = 0x01;
const RENDER_RGB_ORDER = 0x10;
const WHITE = 0xffffffff;
const FLATTEN_AS_SHOWN = 0;
const FLATTENED = 1;
const POINTS_PER_INCH = 72;
/** A scan of 1,240 pixels is to have as many again, though its size in points is a rounded one. */
const ROUNDING = 0.01;
/** Enough to tell whether anything is printed in a place, and quick. */
const LOOK_DPI = 72;
const MOST_LOOKED_AT = 4_000_000;
const META_BYTES = 1024;

/** One open PDF. Not safe for use by two at once; runs in the worker. */
export class PdfDocument {
  readonly #engine: Pdfium;
  readonly #pdfium: WrappedPdfiumModule;
  readonly #file: number;
  readonly #document: number;
  /** Pages whose annotations are one with them. */
  readonly #flat = new Set<number>();
  readonly pages: number;

  /** Throws UnreadableError `pdf.encrypted`, `pdf.broken`. */
  constructor(engine: Pdfium, bytes: Uint8Array) {
    const pdfium = engine.api;
    this.#engine = engine;
    this.#pdfium = pdfium;
    this.#file = pdfium.pdfium.wasmExports.malloc(bytes.length);
    if (this.#file === 0)
      throw new UnreadableError('pdf.too-costly', 'the PDF needs more memory than a paper may take');
    engine.heap().set(bytes, this.#file);
    this.#document = pdfium.FPDF_LoadMemDocument(this.#file, bytes.length, '');
    if (this.#document === 0) {
      const error = pdfium.FPDF_GetLastError();
      pdfium.pdfium.wasmExports.free(this.#file);
      throw error === FORMAT_ERROR_PASSWORD || error === FORMAT_ERROR_SECURITY ? encrypted() : broken();
    }
    this.pages = pdfium.FPDF_GetPageCount(this.#document);
  }

  /** The words of the text layer, at most `maxWords`, and how each stands on the page. Pages count from 1. */
  words(page: number, maxWords: number): LayerPage {
    return this.#withPage(page, (handle) => {
      const width = this.#pdfium.FPDF_GetPageWidthF(handle) || 1;
      const height = this.#pdfium.FPDF_GetPageHeightF(handle) || 1;
      const scratch = this.#pdfium.pdfium.wasmExports.malloc(32);
      try {
        const shares = sharesOf(this.#pdfium, handle, scratch);
        const objects = objectsOf(this.#pdfium, handle, scratch, shares);
        const { words, outside, unmapped } = textOf(this.#pdfium, handle, shares, objects, maxWords);
        const printed = words.length > 0 ? this.#print(handle, page, { dpi: LOOK_DPI }, MOST_LOOKED_AT) : null;
        const looked = words.map((word) => ({ ...word, contrast: printed ? contrastIn(printed, word.box) : 0 }));
        return { page, width, height, words: looked, outside, unmapped, pictures: objects.pictures };
      } finally {
        this.#pdfium.pdfium.wasmExports.free(scratch);
      }
    });
  }

  /** The page as it prints, at the size asked for or as much less as keeps it below `maxPixels`. */
  render(page: number, size: PictureSize, maxPixels: number): PagePicture {
    return this.#withPage(page, (handle) => this.#print(handle, page, size, maxPixels));
  }

  /** What the file says of its making; `bytes` are the file's own. Null where it says nothing. */
  metadata(bytes: Uint8Array): FileMetadata | null {
    const of = (tag: string) => this.#metaText(tag);
    const [producer, creator] = [programName(of('Producer')), programName(of('Creator'))];
    const [createdAt, modifiedAt] = [pdfInstant(of('CreationDate')), pdfInstant(of('ModDate'))];
    if (!producer && !creator && !createdAt && !modifiedAt) return null;
    return { producer, creator, createdAt, modifiedAt, saves: savesOf(bytes) };
  }

  #metaText(tag: string): string {
    const { wasmExports } = this.#pdfium.pdfium;
    const scratch = wasmExports.malloc(META_BYTES);
    try {
      // Length in bytes with two closing zeros; what is longer than the scratch is left unwritten, and no program's name.
      const length = this.#pdfium.FPDF_GetMetaText(this.#document, tag, scratch, META_BYTES);
      if (length <= 2 || length > META_BYTES) return '';
      return new TextDecoder('utf-16le').decode(this.#engine.heap().slice(scratch, scratch + length - 2));
    } finally {
      wasmExports.free(scratch);
    }
  }

  close(): void {
    this.#pdfium.FPDF_CloseDocument(this.#document);
    this.#pdfium.pdfium.wasmExports.free(this.#file);
  }

  #print(handle: number, page: number, size: PictureSize, maxPixels: number): PagePicture {
    const widthIn = this.#pdfium.FPDF_GetPageWidthF(handle) / POINTS_PER_INCH;
    const heightIn = this.#pdfium.FPDF_GetPageHeightF(handle) / POINTS_PER_INCH;
    const dpi = 'dpi' in size ? size.dpi : size.width / Math.max(widthIn, 1e-3);
    const scale = Math.min(dpi, Math.sqrt(maxPixels / Math.max(widthIn * heightIn, 1e-6)));
    const width = Math.max(1, Math.floor(widthIn * scale + ROUNDING));
    const height = Math.max(1, Math.floor(heightIn * scale + ROUNDING));
    const bitmap = this.#pdfium.FPDFBitmap_Create(width, height, 0);
    if (bitmap === 0)
      throw new UnreadableError('pdf.too-costly', `page ${page} needs more memory than a paper may take`);
    try {
      this.#pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      const flags = RENDER_ANNOTATIONS | RENDER_RGB_ORDER;
      this.#pdfium.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, flags);
      const start = this.#pdfium.FPDFBitmap_GetBuffer(bitmap);
      return { width, height, pixels: this.#engine.heap().slice(start, start + width * height * 4) };
    } finally {
      this.#pdfium.FPDFBitmap_Destroy(bitmap);
    }
  }

  #withPage<T>(page: number, use: (handle: number) => T): T {
    let handle = this.#load(page);
    try {
      if (!this.#flat.has(page)) {
        this.#flat.add(page);
        // What was filled into a form or stuck onto a page is no text of it before it is made one with the page.
        if (isFilledIn(this.#pdfium, handle) && this.#pdfium.FPDFPage_Flatten(handle, FLATTEN_AS_SHOWN) === FLATTENED) {
          this.#pdfium.FPDF_ClosePage(handle);
          handle = 0;
          handle = this.#load(page);
        }
      }
      return use(handle);
    } finally {
      if (handle !== 0) this.#pdfium.FPDF_ClosePage(handle);
    }
  }

  #load(page: number): number {
    const handle = this.#pdfium.FPDF_LoadPage(this.#document, page - 1);
    if (handle === 0) throw new UnreadableError('pdf.broken', `page ${page} of the PDF is broken; export it anew`);
    return handle;
  }
}

/** Every save appended to a file ends in a mark of its own; a file made for fast viewing has one more at its head. */
function savesOf(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fast = file.subarray(0, 2048).includes('/Linearized') ? 1 : 0;
  let marks = 0;
  for (let at = file.indexOf('%%EOF'); at >= 0 && marks < 100; at = file.indexOf('%%EOF', at + 5)) marks++;
  return Math.max(1, marks - fast);
}

function encrypted(): UnreadableError {
  return new UnreadableError('pdf.encrypted', 'the PDF is protected by a password; upload it without protection');
}

function broken(): UnreadableError {
  return new UnreadableError('pdf.broken', 'the PDF is damaged or cut off; export it anew and upload it again');
}
