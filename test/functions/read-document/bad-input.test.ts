import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { pdfWithContent, rawPdf, textPdf } from './papers.ts';

const ocr: OcrEngine = { recognise: async () => ({ words: [], turned: 0 }) };
const text = (content: string) => new TextEncoder().encode(content);

/** The code with which a file is refused; its message must say what to do, and hold nothing of the file. */
async function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string | null> {
  try {
    await readDocument({ file: 'paper', bytes, ocr, limits: { ...DEFAULT_LIMITS, ...limits }, prices: LIST_PRICES });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
    expect(error.message).not.toContain('SECRET');
    return error.code;
  }
  return null;
}

afterAll(closePdfReader);

test('an empty file is refused', async () => {
  expect(await refusal(new Uint8Array())).toBe('file.empty');
});

test('a file above the size limit is refused', async () => {
  expect(await refusal(new Uint8Array(1000), { fileBytes: 999 })).toBe('file.too-large');
});

test.each([
  ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0)],
  ['prose', text('SECRET letter')],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
])('%s is refused as no paper', async (_, bytes) => {
  expect(await refusal(bytes)).toBe('file.unsupported');
});

describe('a PDF', () => {
  test('with a password is refused as such', async () => {
    const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]`;
    const locked = rawPdf(
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>',
      ],
      encrypt,
    );
    expect(await refusal(locked)).toBe('pdf.encrypted');
  });
  test('cut off at any of several places is refused or partial, never silently whole', async () => {
    const whole = await textPdf([
      ['COMMERCIAL INVOICE', 'Invoice No.: SECRET-1', 'Total 5.00 and some more words to make it a layer'],
    ]);
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const outcome = await readDocument({
        file: 'p',
        bytes: cut,
        ocr,
        limits: DEFAULT_LIMITS,
        prices: LIST_PRICES,
      }).catch((error: unknown) => error);
      if (outcome instanceof UnreadableError) expect(outcome.code).toBe('pdf.broken');
      else
        expect(outcome).toMatchObject({
          partial: true,
          problems: expect.arrayContaining([expect.objectContaining({ code: 'pdf.truncated' })]),
        });
    }
  });
  test('of rubbish is refused', async () => {
    expect(await refusal(text(`%PDF-1.7\n${'SECRET '.repeat(500)}`))).toBe('pdf.broken');
  });
  test('that unpacks to more than the memory limit ends in its own failure, and the next one is read', async () => {
    const bomb = pdfWithContent(Buffer.alloc(300 * 1024 * 1024, ' '));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const outcome = await refusal(bomb, { memoryMb: 128 });
    expect(['pdf.too-costly', null]).toContain(outcome);
    expect(await refusal(await textPdf([['COMMERCIAL INVOICE']]), { memoryMb: 128 })).toBeNull();
  });
  test('that keeps the engine busy is ended at its deadline, and the next one is read', async () => {
    const drawing = Buffer.from(`BT /F 9 Tf ${'(SECRET words) Tj 1 0 0 1 3 3 Tm '.repeat(400_000)} ET`);
    expect(await refusal(pdfWithContent(drawing), { secondsPerStep: 0.2 })).toBe('pdf.too-costly');
    expect(await refusal(await textPdf([['COMMERCIAL INVOICE']]))).toBeNull();
  });
  test('whose page is as large as a field is rendered within the pixel limit', async () => {
    const document = await PDFDocument.create();
    document.addPage([14_400, 14_400]);
    expect(await refusal(await document.save())).toBeNull();
  });
});

describe('a picture', () => {
  const picture = (format: 'png' | 'jpeg' | 'tiff') =>
    sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: '#888888',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .toFormat(format)
      .toBuffer();
  test.each(['png', 'jpeg', 'tiff'] as const)('in %s that was cut off is refused', async (format) => {
    const whole = await picture(format);
    expect(await refusal(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('image.broken');
  });
  test('with nothing behind its signature is refused', async () => {
    expect(await refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image.broken');
  });
  test('of more pixels than the limit is refused before it is decoded', async () => {
    const bomb = pngOf(60_000, 60_000);
    expect(bomb.length).toBeLessThan(1000);
    expect(await refusal(bomb)).toBe('image.too-many-pixels');
    expect(await refusal(await picture('png'), { imagePixels: 10_000 })).toBe('image.too-many-pixels');
  });
  test('in SVG is refused whatever its name', async () => {
    expect(await refusal(text('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('xml.root');
  });
});

describe('a message', () => {
  test('in XML with a document type is refused', async () => {
    expect(await refusal(text('<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><cargoReport/>'))).toBe(
      'xml.doctype',
    );
  });
  test('that is not UTF-8 is refused', async () => {
    expect(await refusal(Uint8Array.from('{"cargoReport":{"voyage":"\xe9"}}', (c) => c.charCodeAt(0)))).toBe(
      'text.encoding',
    );
  });
  test('above the limit for text is refused', async () => {
    expect(await refusal(text(`{"a":"${'x'.repeat(2000)}"}`), { textBytes: 1000 })).toBe('text.too-large');
  });
});

/** A PNG that claims a size and has next to no data. */
function pngOf(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
