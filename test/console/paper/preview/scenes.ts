/// <reference path="../../../../functions/read-document/recognition/ocr-models.d.ts" />
import { readFileSync } from 'node:fs';
import type { Mark } from '../../../../functions/console/paper/mark.ts';
import { readDocumentFile } from '../../../../infra/local/cli/read-locally.ts';
import { type DocumentRecord, documentRecordSchema } from '../../../../shared/cases/document-record.ts';
import type { FileReading } from '../../../../shared/documents/file-reading.ts';
import { textPdf } from '../../../functions/read-document/papers.ts';

/** A paper to look at, with some evidence on it. */
export interface PaperScene {
  document: DocumentRecord;
  bytes: Uint8Array;
  reading: FileReading | null;
  marks: Mark[];
}

const SAMPLES = new URL('../../../../events/samples/', import.meta.url);
const sample = (path: string) => readFileSync(new URL(path, SAMPLES));
const HOSTILE = 'invoice \u202Efdp.exe <script>alert(1)</script> مرحبا.pdf';

/** Papers of the samples and hostile ones, by name. Those that were recognised are made to doubt a little. */
const PAPERS: Readonly<Record<string, () => Promise<{ file: string; bytes: Uint8Array; marked: RegExp }>>> = {
  manifest: async () => ({
    file: 'manifest.pdf',
    bytes: sample('02-weight-and-seal/papers/manifest.pdf'),
    marked: /grossKg|seals/,
  }),
  scan: async () => ({ file: HOSTILE, bytes: sample('12-scanned-papers/papers/invoice.jpg'), marked: /total$/ }),
  passport: async () => ({
    file: 'passport.jpg',
    bytes: sample('07-expired-passport/papers/passport.jpg'),
    marked: /expiryDate/,
  }),
  edifact: async () => ({
    file: 'manifest.edi',
    bytes: sample('11-cargo-report-message/papers/manifest.edi'),
    marked: /grossKg|seals/,
  }),
  long: async () => ({ file: 'invoice-5000.csv', bytes: longInvoice(5000), marked: /lines\[4321\]\.amount/ }),
  dense: async () => ({ file: 'dense.pdf', bytes: await densePaper(), marked: /grossKg/ }),
  json: async () => ({
    file: 'report.json',
    bytes: readFileSync(new URL('../../../../events/reports/cargo-report.json', import.meta.url)),
    marked: /grossKg/,
  }),
  broken: async () => ({
    file: 'broken.pdf',
    bytes: sample('09-broken-file/papers/invoice.pdf').subarray(0, 900),
    marked: /none/,
  }),
};

export async function paperScene(name: string): Promise<PaperScene | null> {
  const paper = await PAPERS[name]?.();
  if (paper === undefined) return null;
  const { file, bytes, marked } = paper;
  const reading = await readDocumentFile(file, bytes).catch(() => null);
  const document = documentRecordSchema.parse({
    documentId: name,
    port: 'NLRTM',
    reference: 'UTO-2026-0042',
    key: `NLRTM/UTO-2026-0042/papers/${file}`,
    versionId: '1',
    area: 'papers',
    scanId: null,
    file,
    size: bytes.length,
    sequencer: '1',
    receivedAt: '2026-11-02T08:00:00.000Z',
    state: reading === null ? 'unreadable' : 'read',
    sha256: null,
    kind: reading?.papers[0]?.kind ?? null,
    reader: reading?.papers[0]?.reader ?? null,
    partial: false,
    readingKey: reading === null ? null : 'r',
    problem: reading === null ? { code: 'pdf.broken', message: 'the PDF is damaged or cut off; export it anew' } : null,
    finishedAt: null,
  });
  return { document, bytes, reading, marks: marksOf(reading, marked) };
}

function marksOf(reading: FileReading | null, marked: RegExp): Mark[] {
  const entries = (reading?.papers ?? []).flatMap(({ evidence }) => Object.entries(evidence));
  return entries
    .filter(([path]) => marked.test(path))
    .slice(0, 2)
    .map(([path, { page, box, place, text, confidence }], i) => ({
      ...{ id: `m${i}`, page, box, text, confidence, label: `${path.split('.').at(-1)} on the paper` },
      ...(place !== undefined && { place }),
      tone: i === 0 ? ('this' as const) : ('other' as const),
    }));
}

export function longInvoice(lines: number): Buffer {
  const rows = Array.from(
    { length: lines },
    (_, i) => `ARTICLE ${i + 1} <b>bold</b>;${(i % 90) + 1};3.50;${((i % 90) + 1) * 3.5};090111`,
  );
  return Buffer.from(['Description;Quantity;Unit price;Amount;HS code', ...rows].join('\n'));
}

function densePaper(): Promise<Uint8Array> {
  const line = (i: number) => `CSQU30543${i % 10}3 ${1000 + i} KG ${'SEAL '.repeat(8)}${i}`;
  return textPdf([Array.from({ length: 38 }, (_, i) => line(i)), ['PAGE TWO']]);
}
