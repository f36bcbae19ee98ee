import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { exifMetadata } from '../../../functions/read-document/exif-metadata.ts';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { exifInstant, pdfInstant } from '../../../shared/documents/file-metadata.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { pageOf } from '../../documents/page-of.ts';
import { textPdf } from './papers.ts';

const read = (bytes: Uint8Array) =>
  readDocument({
    ...{ file: 'paper', bytes, prices: LIST_PRICES, limits: DEFAULT_LIMITS },
    ocr: { recognise: async () => ({ words: pageOf(['COMMERCIAL INVOICE', 'Invoice No.: A-1']).words, turned: 0 }) },
  });

async function madePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await textPdf([['COMMERCIAL INVOICE', 'Invoice No.: QL-2026-17']]));
  pdf.setProducer('Paintbox 7 – Öffnen');
  pdf.setCreator('Ledgerwriter');
  pdf.setCreationDate(new Date('2026-03-25T08:00:00Z'));
  pdf.setModificationDate(new Date('2026-04-02T10:30:00Z'));
  return pdf.save();
}

afterAll(closePdfReader);

describe('what a file says of its making', () => {
  it('is read from a PDF', async () => {
    expect((await read(await madePdf())).metadata).toEqual({
      producer: 'Paintbox 7 – Öffnen',
      creator: 'Ledgerwriter',
      createdAt: '2026-03-25T08:00:00.000Z',
      modifiedAt: '2026-04-02T10:30:00.000Z',
      saves: 1,
    });
  });

  it('counts saves on top of the file', async () => {
    const bytes = await madePdf();
    const saved = new Uint8Array([...bytes, ...new TextEncoder().encode('\n% once more\n%%EOF\n')]);
    expect((await read(saved)).metadata?.saves).toBe(2);
  });

  it('is read from the EXIF block of a photograph, and absent where there is none', async () => {
    const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } });
    const exif = { IFD0: { Software: 'Paintbox 7', DateTime: '2026:04:02 10:30:00' } };
    const tagged = await picture.clone().withExif(exif).jpeg().toBuffer();
    expect((await read(tagged)).metadata).toMatchObject({
      producer: 'Paintbox 7',
      modifiedAt: '2026-04-02T10:30:00.000Z',
      saves: 1,
    });
    expect((await read(await picture.clone().jpeg().toBuffer())).metadata).toBeUndefined();
  });

  it('survives EXIF blocks that are cut off or point outside', () => {
    for (const bytes of [
      [],
      [0x45, 0x78, 0x69, 0x66],
      [0x49, 0x49],
      [0x49, 0x49, 42, 0, 255, 255, 255, 255],
      new Array(40).fill(0xff),
    ]) {
      expect(exifMetadata(new Uint8Array(bytes))).toBeNull();
    }
  });

  it('understands dates with and without an offset, and takes no nonsense', () => {
    expect(pdfInstant("D:20261014093000+02'00'")).toBe('2026-10-14T07:30:00.000Z');
    expect(pdfInstant('D:20261014')).toBe('2026-10-14T00:00:00.000Z');
    expect([pdfInstant('D:20261399'), pdfInstant('yesterday'), exifInstant('0000:00:00 00:00:00')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
