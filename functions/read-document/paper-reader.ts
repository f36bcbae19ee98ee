import type { DearCalls } from '../../shared/documents/cascade/dear-calls.ts';
import { type PriceTable, principalPaper } from '../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import type { Reader, Underway } from '../read-upload.ts';
import type { ManyPages } from './many-pages.ts';
import { readDocument } from './read-document.ts';

/** Reads what lies below `papers/`. */
export function paperReader(
  ocr: OcrEngine | null,
  prices: PriceTable,
  dear: DearCalls | null = null,
  manyOf: (underway: Underway) => ManyPages | null = () => null,
): Reader<'papers'> {
  return {
    area: 'papers',
    maxBytes: DEFAULT_LIMITS.fileBytes,
    async read({ file }, bytes, underway) {
      const many = manyOf(underway);
      const reading = await readDocument({ file, bytes, ocr, dear, many, limits: DEFAULT_LIMITS, prices });
      const { kind, reader } = principalPaper(reading);
      const { papers, costUsd } = reading;
      const kinds = [...new Set(papers.map((paper) => paper.kind))];
      const partial = papers.some((paper) => paper.partial);
      return { reading, summary: { kind, kinds, reader, partial, costUsd } };
    },
  };
}
