import { PDFDocument, StandardFonts } from 'pdf-lib';
import { A4, Sheet } from '../../../events/generator/papers/sheet.ts';

export type Typeface = 'sans' | 'serif' | 'typewriter';

const FACES: Record<Typeface, readonly [StandardFonts, StandardFonts, StandardFonts]> = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold, StandardFonts.HelveticaOblique],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.TimesRomanItalic],
  typewriter: [StandardFonts.Courier, StandardFonts.CourierBold, StandardFonts.CourierOblique],
};
const LANDSCAPE: [number, number] = [A4[1], A4[0]];

/** A paper of one or more pages, drawn from top to bottom. Coordinates in points from the top left, as in Sheet. */
export class Paper {
  readonly #document: PDFDocument;
  readonly #fonts: Sheet['fonts'];
  readonly #size: [number, number];
  #sheet: Sheet;
  pages = 0;

  private constructor(document: PDFDocument, fonts: Sheet['fonts'], size: [number, number]) {
    this.#document = document;
    this.#fonts = fonts;
    this.#size = size;
    this.#sheet = this.turnPage();
  }

  static async open({ face = 'sans', landscape = false }: { face?: Typeface; landscape?: boolean }): Promise<Paper> {
    const document = await PDFDocument.create({ updateMetadata: false });
    const written = new Date('2026-10-01T08:00:00Z');
    document.setCreationDate(written);
    document.setModificationDate(written);
    const [plain, bold, italic] = await Promise.all(FACES[face].map((name) => document.embedFont(name)));
    const mono = await document.embedFont(StandardFonts.Courier);
    if (!plain || !bold || !italic) throw new RangeError(`a face of three fonts is wanted: ${face}`);
    return new Paper(document, { plain, bold, italic, mono }, landscape ? LANDSCAPE : A4);
  }

  /** The page that is being drawn. */
  get sheet(): Sheet {
    return this.#sheet;
  }

  get width(): number {
    return this.#size[0];
  }

  get height(): number {
    return this.#size[1];
  }

  turnPage(): Sheet {
    this.pages += 1;
    this.#sheet = new Sheet(this.#document.addPage(this.#size), this.#fonts);
    return this.#sheet;
  }

  save(): Promise<Uint8Array> {
    return this.#document.save();
  }
}
