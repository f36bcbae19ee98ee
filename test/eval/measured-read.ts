import { readDocument } from '../../functions/read-document/read-document.ts';
import { type FileReading, LIST_PRICES } from '../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { RecognitionTally } from './recognition-cache.ts';

/** One file read as the deployed function reads it, and what that took. */
export interface MeasuredRead {
  /** Null where the file was refused. */
  reading: FileReading | null;
  refusal: string | null;
  /** Beside the OCR engine's. */
  ownMs: number;
  /** Of processor time over all threads, the OCR engine's too: what a busy machine does not lengthen. */
  cpuMs: number;
  ocrMs: number;
  /** Pages recognised now, not taken from the cache. */
  ocrPages: number;
}

const NO_RECOGNITION: RecognitionTally = { pages: 0, milliseconds: 0, cached: 0 };

/** @param engine null: pages without a text layer stay unread */
export async function measuredRead(
  file: string,
  bytes: Uint8Array,
  engine: { ocr: OcrEngine; tally: RecognitionTally } | null,
): Promise<MeasuredRead> {
  const tally = engine?.tally ?? NO_RECOGNITION;
  const before = { ...tally };
  const processor = process.cpuUsage();
  const started = performance.now();
  let reading: FileReading | null = null;
  let refusal: string | null = null;
  try {
    reading = await readDocument({
      file,
      bytes,
      ocr: engine?.ocr ?? null,
      limits: DEFAULT_LIMITS,
      prices: LIST_PRICES,
    });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    refusal = error.code;
  }
  const ocrMs = tally.milliseconds - before.milliseconds;
  const { user, system } = process.cpuUsage(processor);
  const ownMs = performance.now() - started - ocrMs;
  return { reading, refusal, ownMs, cpuMs: (user + system) / 1000, ocrMs, ocrPages: tally.pages - before.pages };
}
