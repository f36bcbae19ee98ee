import type { Problem } from '../../documents/reading.ts';
import type { ImageMetadata } from './image-metadata.ts';

const WORDS = { make: 'make', model: 'model', scannerId: 'serial number', pixelPitchMm: 'pixel pitch' } as const;
/** Half a percent: rationals and decimals of one value. */
const SAME_SHARE = 0.005;

/** What two parts of one file say, the first before the second, and where they contradict each other. */
export function mergeMetadata(
  first: ImageMetadata,
  second: ImageMetadata | null,
  names: { first: string; second: string },
): { metadata: ImageMetadata; problems: Problem[] } {
  if (second === null) return { metadata: first, problems: [] };
  const problems = (['make', 'model', 'scannerId', 'pixelPitchMm'] as const)
    .filter((field) => !sameValue(first[field], second[field]))
    .map((field) => ({
      code: 'scan-image.metadata-differs',
      message: `the ${WORDS[field]} in the file's ${names.first} is not that in its ${names.second}: one was edited`,
    }));
  const metadata = {
    make: first.make ?? second.make,
    model: first.model ?? second.model,
    scannerId: first.scannerId ?? second.scannerId,
    site: first.site ?? second.site,
    takenAt: first.takenAt ?? second.takenAt,
    pixelPitchMm: first.pixelPitchMm ?? second.pixelPitchMm,
    description: first.description ?? second.description,
    software: first.software ?? second.software,
    scanId: first.scanId ?? second.scanId,
    container: first.container ?? second.container,
  };
  return { metadata, problems };
}

function sameValue(one: string | number | null, other: string | number | null): boolean {
  if (one === null || other === null) return true;
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one / other - 1) <= SAME_SHARE;
  return String(one).toLowerCase() === String(other).toLowerCase();
}
