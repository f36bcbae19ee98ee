import type { Reader } from '../read-upload.ts';
import { readScanFile, SCAN_LIMITS } from './read-scan-file.ts';

/** Reads what lies below `scans/`. */
export const scanReader: Reader<'scans'> = {
  area: 'scans',
  maxBytes: SCAN_LIMITS.maxBytes,
  async read({ file, scanId }, content) {
    const reading = await readScanFile({ file, bytes: await content.whole(), scanId });
    return {
      json: [JSON.stringify(reading)],
      summary: () => ({ kind: reading.kind, kinds: [reading.kind], reader: null, partial: false, costUsd: 0 }),
    };
  },
};
