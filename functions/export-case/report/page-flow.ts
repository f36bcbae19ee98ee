import { type PDFDocument, type PDFPage, rgb } from 'pdf-lib';
import type { Run, Typeface, Weight } from './fonts.ts';

/** A4 in points. */
const PAGE: [number, number] = [595.28, 841.89];
const MARGIN = 48;
const WIDTH = PAGE[0] - 2 * MARGIN;
const LEADING = 1.35;
const INK = rgb(0.1, 0.1, 0.12);
const FAINT = rgb(0.38, 0.38, 0.42);

export interface TextStyle {
  size: number;
  weight: Weight;
  faint: boolean;
  /** From the left margin, in points. */
  indent: number;
}
const PLAIN: TextStyle = { size: 9.5, weight: 'plain', faint: false, indent: 0 };

/** Sets text, headings and tables one below the other, on as many pages as it takes. */
export class PageFlow {
  readonly #document: PDFDocument;
  readonly #typeface: Typeface;
  #page: PDFPage;
  #y = PAGE[1] - MARGIN;

  constructor(document: PDFDocument, typeface: Typeface) {
    this.#document = document;
    this.#typeface = typeface;
    this.#page = document.addPage(PAGE);
  }

  async heading(text: string, size = 13): Promise<void> {
    // A heading does not stand alone at the foot of a page.
    this.#makeRoom(size * 4);
    this.#y -= size * 0.8;
    await this.text(text, { size, weight: 'bold' });
    this.#y -= 2;
  }

  async text(text: string, style: Partial<TextStyle> = {}): Promise<void> {
    const whole = { ...PLAIN, ...style };
    for (const line of await this.#lines(text, whole, WIDTH - whole.indent)) {
      this.#makeRoom(whole.size * LEADING);
      this.#y -= whole.size * LEADING;
      this.#draw(line, MARGIN + whole.indent, whole);
    }
  }

  /** Rows of a table. Columns are shares of the width; a row that does not fit the page goes onto the next as a whole. */
  async table(
    shares: readonly number[],
    rows: readonly (readonly string[])[],
    style: Partial<TextStyle> = {},
  ): Promise<void> {
    const whole = { ...PLAIN, size: 8.5, ...style };
    const gap = 6;
    for (const row of rows) {
      const cells = await Promise.all(
        shares.map((share, column) => this.#lines(row[column] ?? '', whole, share * WIDTH - gap)),
      );
      const height = Math.max(...cells.map(({ length }) => length)) * whole.size * LEADING;
      this.#makeRoom(Math.min(height, PAGE[1] - 2 * MARGIN));
      const top = this.#y;
      let lowest = top;
      let x = MARGIN;
      cells.forEach((lines, column) => {
        this.#y = top;
        for (const line of lines) {
          this.#y -= whole.size * LEADING;
          this.#draw(line, x, whole);
        }
        lowest = Math.min(lowest, this.#y);
        x += (shares[column] ?? 0) * WIDTH;
      });
      this.#y = lowest - 3;
    }
  }

  space(points: number): void {
    this.#y -= points;
  }

  /** Writes a line at the foot of every page, with its number. */
  async footers(text: string): Promise<void> {
    const pages = this.#document.getPages();
    for (const [index, page] of pages.entries()) {
      this.#page = page;
      this.#y = MARGIN - 22;
      const style = { ...PLAIN, size: 7.5, faint: true };
      for (const line of (await this.#lines(`${text}   ${index + 1}/${pages.length}`, style, WIDTH)).slice(0, 1))
        this.#draw(line, MARGIN, style);
    }
  }

  #makeRoom(height: number): void {
    if (this.#y - height >= MARGIN) return;
    this.#page = this.#document.addPage(PAGE);
    this.#y = PAGE[1] - MARGIN;
  }

  #draw(runs: readonly Run[], left: number, { size, faint }: TextStyle): void {
    let x = left;
    for (const { font, text } of runs) {
      this.#page.drawText(text, { x, y: this.#y, size, font, color: faint ? FAINT : INK });
      x += font.widthOfTextAtSize(text, size);
    }
  }

  /** Text in lines of a width, broken between words, and within words that are longer than a line. */
  async #lines(text: string, { size, weight }: TextStyle, width: number): Promise<Run[][]> {
    const lines: Run[][] = [];
    let line: Run[] = [];
    let used = 0;
    const widthOf = (runs: readonly Run[]) =>
      runs.reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0);
    for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
      const pieces = await this.#pieces(word, weight, size, width);
      for (const [index, piece] of pieces.entries()) {
        const space = line.length > 0 && index === 0 ? await this.#typeface.runs(' ', weight) : [];
        const needed = widthOf(space) + widthOf(piece);
        if (line.length > 0 && used + needed > width) {
          lines.push(line);
          line = [...piece];
          used = widthOf(piece);
        } else {
          line = [...line, ...space, ...piece];
          used += needed;
        }
      }
    }
    return line.length > 0 ? [...lines, line] : lines;
  }

  async #pieces(word: string, weight: Weight, size: number, width: number): Promise<Run[][]> {
    const runs = await this.#typeface.runs(word, weight);
    const whole = runs.reduce((sum, { font, text }) => sum + font.widthOfTextAtSize(text, size), 0);
    if (whole <= width) return [runs];
    const pieces: Run[][] = [];
    let piece: Run[] = [];
    let used = 0;
    for (const { font, text } of runs) {
      for (const letter of text) {
        const wide = font.widthOfTextAtSize(letter, size);
        if (used + wide > width && piece.length > 0) {
          pieces.push(piece);
          piece = [];
          used = 0;
        }
        const last = piece.at(-1);
        if (last?.font === font) last.text += letter;
        else piece.push({ font, text: letter });
        used += wide;
      }
    }
    return piece.length > 0 ? [...pieces, piece] : pieces;
  }
}
