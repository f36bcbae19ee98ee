import { type FileReading, principalPaper } from '../../../shared/documents/file-reading.ts';
import type { Reader } from '../../../shared/documents/reading.ts';

/** The readers that other programs were told of; the finer ones stand in `papers` and in the evidence. */
const PUBLISHED: Record<Reader, 'structured' | 'text-layer' | 'ocr' | 'textract'> = {
  structured: 'structured',
  'text-layer': 'text-layer',
  mrz: 'ocr',
  ocr: 'ocr',
  'analyze-expense': 'textract',
  'analyze-id': 'textract',
  'analyze-document': 'textract',
};

/** A file's reading as `--json` prints it: the paper that the file is named by on top, all papers and their cost beside it. */
export function publishedReading(reading: FileReading) {
  const { file, sha256, pages, papers, calls, costUsd } = reading;
  const principal = principalPaper(reading);
  return { ...principal, file, sha256, reader: PUBLISHED[principal.reader], pages, papers, calls, costUsd };
}
