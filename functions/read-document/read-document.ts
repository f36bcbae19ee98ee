import { createHash } from 'node:crypto';
import type { DearCalls } from '../../shared/documents/cascade/dear-calls.ts';
import { costOf, type FileReading, fileReadingSchema, type PriceTable } from '../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { pieceReaderFor } from '../../shared/documents/pieces/piece-reader-for.ts';
import { readWhole } from '../../shared/documents/pieces/whole-papers.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import type { ReadFile, ReadPaper } from '../../shared/documents/read-paper.ts';
import { type FileType, sniffType } from '../../shared/documents/sniff.ts';
import { readJson, readXml } from '../../shared/documents/structured/cargo-report.ts';
import { readCsv } from '../../shared/documents/structured/csv.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { DearStage } from './ask-dear.ts';
import type { DearJobs } from './dear-jobs.ts';
import type { ManyPages } from './many-pages.ts';
import { readImage } from './read-image.ts';
import { readPdf } from './read-pdf.ts';

export interface PaperFile {
  /** As uploaded; only passed on. */
  file: string;
  bytes: Uint8Array;
  /** Null where text recognition is switched off: pages without a text layer then stay unread. */
  ocr: OcrEngine | null;
  /** Asked for what the cheaper readers left missing or doubtful; null or absent: nothing is. */
  dear?: DearCalls | null;
  /** Makes dear calls on many pages of a file together; null or absent: page by page. */
  dearJobs?: DearJobs | null;
  /** Recognises long files as a whole; null or absent: page by page, like any other. */
  many?: ManyPages | null;
  limits: ReadLimits;
  /** Public list prices, to account for what reading cost. */
  prices: PriceTable;
}

/**
 * Reads one paper by the cheapest reader that suffices for its bytes. Time and memory are bounded by the limits.
 * Throws UnreadableError, which is final; StillRecognisingError where a job has to be waited for;
 * any other error is transient (the OCR engine's, passed on).
 */
export async function readDocument({
  file,
  bytes,
  ocr,
  dear = null,
  dearJobs = null,
  many = null,
  limits,
  prices,
}: PaperFile): Promise<FileReading> {
  if (bytes.length === 0) throw new UnreadableError('file.empty', 'the file is empty; upload it again');
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableError('file.too-large', `the file has more than ${limits.fileBytes} bytes; upload it in parts`);
  }
  const stage = dear && { calls: dear, jobs: dearJobs, prices, mostPages: limits.dearPages };
  const { papers, pages, calls, metadata } = await readByType(sniffType(bytes), bytes, ocr, limits, stage, many);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const named = papers.map((paper) => ({ file, sha256, ...paper }));
  return fileReadingSchema.parse({
    file,
    sha256,
    pages,
    calls,
    costUsd: costOf(calls, prices),
    metadata,
    papers: named,
  });
}

function readByType(
  type: FileType | null,
  bytes: Uint8Array,
  ocr: OcrEngine | null,
  limits: ReadLimits,
  dear: DearStage | null,
  many: ManyPages | null,
): ReadFile | Promise<ReadFile> {
  if (type === 'pdf') return readPdf(bytes, ocr, limits, dear, many);
  if (type === 'tiff' || type === 'png' || type === 'jpeg') return readImage(bytes, ocr, limits, dear);
  if (type === null) {
    throw new UnreadableError(
      'file.unsupported',
      'the content is none of PDF, TIFF, PNG, JPEG, XML, CSV, EDIFACT, X12 and JSON; convert it and upload it again',
    );
  }
  const inPieces = pieceReaderFor(type, limits);
  if (inPieces) return { papers: readWhole(bytes, inPieces), pages: 1, calls: {} };
  if (bytes.length > limits.textBytes) {
    throw new UnreadableError(
      'text.too-large',
      `the message has more than ${limits.textBytes} bytes; send it in parts`,
    );
  }
  if (type === 'csv') return onePaper(readCsv(bytes, limits));
  return onePaper(type === 'json' ? readJson(bytes) : readXml(bytes));
}

/** A structured message is one paper, and costs nothing. */
function onePaper(paper: ReadPaper): ReadFile {
  return { papers: [paper], pages: paper.pages, calls: {} };
}
