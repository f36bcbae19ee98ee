import type { Reader, ReaderServices } from '../read-upload.ts';
import { writeIfAbsent } from '../stores/objects.ts';
import { readScanFile, SCAN_LIMITS } from './read-scan-file.ts';
import type { DerivedSink } from './tiles/derived-sink.ts';

/** Reads what lies below `scans/`, and keeps tiles and thumbnails of its images beside the readings. */
export function scanReader({
  objects,
  readingsBucket,
}: Pick<ReaderServices, 'objects' | 'readingsBucket'>): Reader<'scans'> {
  return {
    area: 'scans',
    maxBytes: SCAN_LIMITS.maxBytes,
    async read({ port, reference, file, scanId }, content) {
      // Named by content: a repeat, or the same image in another scan of the case, finds it there.
      const key = `${port}/${reference}/images/${content.sha256}`;
      const sink: DerivedSink = {
        key,
        put: (name, bytes, contentType) => writeIfAbsent(objects, readingsBucket, `${key}/${name}`, bytes, contentType),
      };
      const { sha256 } = content;
      const reading = await readScanFile({ file, bytes: await content.whole(), sha256, scanId, sink });
      const partial = reading.kind === 'scan-image' && reading.rowsRead < reading.heightPx;
      return {
        json: [JSON.stringify(reading)],
        summary: () => ({ kind: reading.kind, kinds: [reading.kind], reader: null, partial, costUsd: 0 }),
      };
    },
  };
}
