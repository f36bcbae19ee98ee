import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, TextractClient } from '@aws-sdk/client-textract';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { closePdfReader, withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { openTextract, type TextractOptions } from '../../../infra/local/textract/open-textract.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { serveBare } from '../gateway/bare-server.ts';

export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'tidewaiter-textract-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Textract behind a loopback server, over the objects given by `bucket/key`, with an SDK client of it. */
export async function serveTextract(
  dataDir: string,
  objects: Record<string, Uint8Array> = {},
  options: Partial<TextractOptions> = {},
) {
  const service = openTextract({
    dataDir,
    async getObject({ bucket, key }) {
      const bytes = objects[`${bucket}/${key}`];
      // As the SDK's errors do, this one carries the status of the answer.
      if (bytes === undefined) throw Object.assign(new Error('NoSuchKey'), { $metadata: { httpStatusCode: 404 } });
      return bytes;
    },
    ...options,
  });
  const server = await serveBare(service);
  const client = new TextractClient(server.client);
  return {
    client,
    async close() {
      client.destroy();
      await server.close();
    },
  };
}

/** A small PDF, one text a page, lines apart by 28 points. */
export async function pdfOf(...pages: string[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([300, 40 + 28 * lines.length]);
    for (const [index, line] of lines.entries())
      page.drawText(line, { x: 20, y: page.getHeight() - 34 - 28 * index, size: 12, font });
  }
  return document.save();
}

/** The first page of such a PDF as PNG, at 150 dpi. */
export async function pictureOf(...lines: string[]): Promise<Buffer> {
  const { pixels, width, height } = await withPdf(await pdfOf(lines), DEFAULT_LIMITS, (pdf) =>
    pdf.render(1, 150, DEFAULT_LIMITS.imagePixels),
  );
  await closePdfReader();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer();
}

export function textsOf(blocks: readonly Block[] | undefined, type: 'LINE' | 'WORD'): (string | undefined)[] {
  return (blocks ?? []).filter(({ BlockType }) => BlockType === type).map(({ Text }) => Text);
}
