import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

export const INK = rgb(0.1, 0.1, 0.14);
export const GREY = rgb(0.42, 0.44, 0.48);
export const PALE = rgb(0.93, 0.94, 0.96);
type Colour = ReturnType<typeof rgb>;

interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
  italic: PDFFont;
  mono: PDFFont;
}

interface Column {
  title: string;
  width: number;
  align?: 'left' | 'right';
}

/** One page in points with the origin at its top left, as one draws a form by hand. */
export class Sheet {
  readonly page: PDFPage;
  readonly fonts: Fonts;
  readonly width: number;
  readonly height: number;

  constructor(page: PDFPage, fonts: Fonts) {
    this.page = page;
    this.fonts = fonts;
    this.width = page.getWidth();
    this.height = page.getHeight();
  }

  /** `y` is the baseline. */
  text(
    text: string,
    x: number,
    y: number,
    { size = 9, font = this.fonts.plain, color = INK, align = 'left' as 'left' | 'right' | 'centre' } = {},
  ): void {
    const width = font.widthOfTextAtSize(text, size);
    const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    this.page.drawText(text, { x: from, y: this.height - y, size, font, color });
  }

  rule(x: number, y: number, width: number, thickness = 0.6, color: Colour = INK): void {
    this.page.drawLine({
      start: { x, y: this.height - y },
      end: { x: x + width, y: this.height - y },
      thickness,
      color,
    });
  }

  upright(x: number, y: number, height: number, thickness = 0.6, color: Colour = INK): void {
    this.page.drawLine({
      start: { x, y: this.height - y },
      end: { x, y: this.height - y - height },
      thickness,
      color,
    });
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.page.drawRectangle({
      x,
      y: this.height - y - height,
      width,
      height,
      borderColor: INK,
      borderWidth: 0.6,
    });
  }

  fill(x: number, y: number, width: number, height: number, color: Colour): void {
    this.page.drawRectangle({ x, y: this.height - y - height, width, height, color });
  }

  /** A ruled box of a form: a small label in its corner, the entry in lines below. */
  field(x: number, y: number, width: number, height: number, label: string, entry: string[], size = 9): void {
    this.frame(x, y, width, height);
    this.text(label, x + 4, y + 9, { size: 6.5, color: GREY });
    for (const [index, line] of entry.entries()) {
      const font = index === 0 && entry.length > 1 ? this.fonts.bold : this.fonts.plain;
      this.text(line, x + 4, y + 11 + (index + 1) * (size + 2.2), { size, font });
    }
  }

  /** A ruled table; a cell's text is broken at its width. Gives the y below the last row. */
  table(x: number, y: number, columns: readonly Column[], rows: readonly (readonly string[])[], size = 8.5): number {
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    const HEAD = 17;
    this.fill(x, y, width, HEAD, PALE);
    let at = x;
    for (const { title, width: columnWidth, align } of columns) {
      const edge = align === 'right' ? at + columnWidth - 4 : at + 4;
      this.text(title, edge, y + 11.5, { size: 7.5, font: this.fonts.bold, align: align ?? 'left' });
      at += columnWidth;
    }
    let top = y + HEAD;
    for (const row of rows) {
      this.rule(x, top, width, 0.4, GREY);
      const cells = row.map((text, index) => broken(text, this.fonts.plain, size, (columns[index]?.width ?? 0) - 8));
      const lines = Math.max(1, ...cells.map((cell) => cell.length));
      at = x;
      for (const [index, cell] of cells.entries()) {
        const { width: columnWidth = 0, align } = columns[index] ?? {};
        const edge = align === 'right' ? at + columnWidth - 4 : at + 4;
        for (const [line, text] of cell.entries()) {
          this.text(text, edge, top + 11 + line * (size + 2), { size, align: align ?? 'left' });
        }
        at += columnWidth;
      }
      top += 6 + lines * (size + 2);
    }
    this.frame(x, y, width, top - y);
    at = x;
    for (const { width: columnWidth } of columns.slice(0, -1)) {
      at += columnWidth;
      this.upright(at, y, top - y, 0.4, GREY);
    }
    return top;
  }
}

/** Draws a PDF of one page. The dates in the file are fixed, so that the same paper has the same bytes. */
export async function drawPdf(
  size: [number, number],
  title: string,
  draw: (sheet: Sheet) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const written = new Date('2026-10-01T08:00:00Z');
  document.setTitle(title);
  document.setProducer('Tidewaiter sample generator');
  document.setCreationDate(written);
  document.setModificationDate(written);
  const embed = (name: StandardFonts) => document.embedFont(name);
  const fonts = {
    plain: await embed(StandardFonts.Helvetica),
    bold: await embed(StandardFonts.HelveticaBold),
    italic: await embed(StandardFonts.HelveticaOblique),
    mono: await embed(StandardFonts.Courier),
  };
  draw(new Sheet(document.addPage(size), fonts));
  return document.save();
}

export const A4: [number, number] = [595.28, 841.89];

function broken(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
