import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import type { Reader } from '../read-upload.ts';
import { readDocument } from './read-document.ts';

/** Reads what lies below `papers/`. */
export function paperReader(ocr: OcrEngine | null): Reader<'papers'> {
  return {
    area: 'papers',
    maxBytes: DEFAULT_LIMITS.fileBytes,
    async read({ file }, bytes) {
      const reading = await readDocument({ file, bytes, ocr, limits: DEFAULT_LIMITS });
      const { kind, reader, partial } = reading;
      return { reading, summary: { kind, reader, partial } };
    },
  };
}
