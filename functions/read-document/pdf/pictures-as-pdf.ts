import sharp from 'sharp';

/** Pictures are rendered at this resolution: a page is as large as its paper, far below Textract's limit of 40 inches. */
const DPI = 200;
const POINTS_PER_INCH = 72;
const PNG_SIGNATURE_BYTES = 8;

/**
 * A PDF with one picture a page, each filling it: a place on the page is the same share of the picture. Pixels are taken
 * over as they are compressed, and the same pictures give the same bytes.
 *
 * @param pictures PNG with 8 bits a channel and neither alpha nor interlacing, or JPEG, as `PageImage` has them
 */
export async function picturesAsPdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const pages = await Promise.all(pictures.map(pageOf));
  // Catalogue and page tree come first, then three objects for each page: itself, what it draws, and the picture.
  const first = (index: number) => 3 + 3 * index;
  const kids = pages.map((_, index) => `${first(index)} 0 R`).join(' ');
  const file = new PdfObjects();
  file.add('<< /Type /Catalog /Pages 2 0 R >>');
  file.add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [index, { width, height, picture, data }] of pages.entries()) {
    const drawing = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    const own = first(index);
    const resources = `/Resources << /XObject << /P ${own + 2} 0 R >> >>`;
    file.add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${own + 1} 0 R >>`,
    );
    file.add('<< ', Buffer.from(drawing));
    file.add(`<< /Type /XObject /Subtype /Image ${picture} `, data);
  }
  return file.end();
}

async function pageOf(bytes: Uint8Array) {
  const { format, width, height, channels } = await sharp(bytes).metadata();
  const colours = channels === 1 ? 'Gray' : channels === 3 ? 'RGB' : null;
  if (colours === null || (format !== 'png' && format !== 'jpeg')) {
    throw new TypeError(`a ${format} with ${channels} channels is no picture of a page`);
  }
  // PNG filters its rows as PDF's predictor 15 does.
  const filter =
    format === 'jpeg'
      ? '/Filter /DCTDecode'
      : `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${channels} /BitsPerComponent 8 /Columns ${width} >>`;
  return {
    width: pointsOf(width),
    height: pointsOf(height),
    picture: `/Width ${width} /Height ${height} /ColorSpace /Device${colours} /BitsPerComponent 8 ${filter}`,
    data: format === 'jpeg' ? Buffer.from(bytes) : compressedPixels(Buffer.from(bytes)),
  };
}

function pointsOf(pixels: number): number {
  return Math.round((pixels * POINTS_PER_INCH * 100) / DPI) / 100;
}

/** The data of a PNG's IDAT chunks. Each chunk is its length, its type, its data and a checksum. */
function compressedPixels(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = PNG_SIGNATURE_BYTES; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

/** The objects of a PDF in the order of their numbers, and the table of where each begins. */
class PdfObjects {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  readonly #starts: number[] = [];
  #length = this.#parts[0]?.length ?? 0;

  /** An object; with data, one whose dictionary is left open for the length of its stream. */
  add(dictionary: string, data?: Buffer): void {
    this.#starts.push(this.#length);
    const opening = `${this.#starts.length} 0 obj\n${dictionary}`;
    if (data === undefined) this.#write(Buffer.from(`${opening}\nendobj\n`));
    else {
      this.#write(Buffer.from(`${opening}/Length ${data.length} >>\nstream\n`), data);
      this.#write(Buffer.from('\nendstream\nendobj\n'));
    }
  }

  end(): Uint8Array {
    const table = this.#starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.#starts.length + 1;
    const from = this.#length;
    const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${from}\n%%EOF\n`;
    this.#write(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`));
    return Buffer.concat(this.#parts);
  }

  #write(...parts: Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
  }
}
