import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A PDF with a text layer: each page a list of lines, set in a font of one width so that columns stand under one another. */
export async function textPdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  for (const lines of pages) {
    const page = document.addPage([842, 595]);
    for (const [i, line] of lines.entries()) page.drawText(line, { x: 30, y: 560 - i * 14, size: 9, font });
  }
  return document.save();
}

/** A PDF written by hand: objects by number from 1, and a cross-reference table. `objects` are their bodies. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [i, body] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** One page whose content stream is given deflated: what a decompression bomb looks like. */
export function pdfWithContent(content: Buffer): Uint8Array {
  const deflated = deflateSync(content, { level: 9 });
  const stream = Buffer.concat([
    Buffer.from(`<</Length ${deflated.length}/Filter/FlateDecode>>\nstream\n`),
    deflated,
    Buffer.from('\nendstream'),
  ]);
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    stream,
  ]);
}
