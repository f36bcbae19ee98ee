import { createHash } from 'node:crypto';
import { readEdifact } from '../../shared/documents/edifact/read-edifact.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import type { ReadPaper } from '../../shared/documents/read-paper.ts';
import { type Reading, readingSchema } from '../../shared/documents/reading.ts';
import { type FileType, sniffType } from '../../shared/documents/sniff.ts';
import { readJson, readXml } from '../../shared/documents/structured/cargo-report.ts';
import { readCsv } from '../../shared/documents/structured/csv.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { readImage } from './read-image.ts';
import { readPdf } from './read-pdf.ts';

export interface PaperFile {
  /** As uploaded; only passed on. */
  file: string;
  bytes: Uint8Array;
  /** Null where text recognition is switched off: pages without a text layer then stay unread. */
  ocr: OcrEngine | null;
  limits: ReadLimits;
}

/**
 * Reads one paper by the cheapest reader that suffices for its bytes. Time and memory are bounded by the limits.
 * Throws UnreadableError, which is final; any other error is transient (the OCR engine's, passed on).
 */
export async function readDocument({ file, bytes, ocr, limits }: PaperFile): Promise<Reading> {
  if (bytes.length === 0) throw new UnreadableError('file.empty', 'the file is empty; upload it again');
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableError('file.too-large', `the file has more than ${limits.fileBytes} bytes; upload it in parts`);
  }
  const paper = await readByType(sniffType(bytes), bytes, ocr, limits);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readingSchema.parse({ file, sha256, ...paper });
}

function readByType(
  type: FileType | null,
  bytes: Uint8Array,
  ocr: OcrEngine | null,
  limits: ReadLimits,
): ReadPaper | Promise<ReadPaper> {
  if (type === 'pdf') return readPdf(bytes, ocr, limits);
  if (type === 'tiff' || type === 'png' || type === 'jpeg') return readImage(bytes, ocr, limits);
  if (type === null) {
    throw new UnreadableError(
      'file.unsupported',
      'the content is none of PDF, TIFF, PNG, JPEG, XML, CSV, EDIFACT and JSON; convert it and upload it again',
    );
  }
  if (bytes.length > limits.textBytes) {
    throw new UnreadableError(
      'text.too-large',
      `the message has more than ${limits.textBytes} bytes; send it in parts`,
    );
  }
  if (type === 'edifact') return readEdifact(bytes, limits);
  if (type === 'csv') return readCsv(bytes, limits);
  return type === 'json' ? readJson(bytes) : readXml(bytes);
}
