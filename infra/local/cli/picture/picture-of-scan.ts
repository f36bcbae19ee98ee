import sharp from 'sharp';
import { openPicture } from '../../../../functions/read-scan/open-picture.ts';
import { readPicture } from '../../../../functions/read-scan/read-picture.ts';
import { SCAN_LIMITS } from '../../../../functions/read-scan/read-scan-file.ts';
import type { ScanImageReading } from '../../../../shared/scans/scan-reading.ts';
import { drawPage, type Legend } from './draw-page.ts';
import type { Mark } from './marks.ts';

/** Brings up what is dark: cargo lets a tenth of the light through and less. */
const GAMMA = 0.6;
/** A measure is neither sure nor doubtful as a value that was read is: regions say what is there, or ask for a look. */
const LEGEND: Legend = [
  ['sure', 'container and what it holds'],
  ['doubtful', 'to be looked at'],
];

/**
 * Draws a scan in eight bits, its values windowed from dark to air, with the regions that were measured and their words,
 * as PNG. Regions that only ask to look are dashed.
 */
export async function pictureOfScan(bytes: Uint8Array, reading: ScanImageReading): Promise<Uint8Array> {
  const source = await openPicture(bytes, reading.format, SCAN_LIMITS.maxPixels);
  const { pass } = await readPicture(source, null, null);
  const { width, height, pixels } = pass.overview;
  const { airLevel, darkLevel, outline, regions } = reading.measures;
  const span = Math.max(1, airLevel - darkLevel);
  const grey = Uint8Array.from(pixels, (value) => {
    return Math.round(250 * Math.min(1, Math.max(0, (value - darkLevel) / span)) ** GAMMA);
  });
  const png = await sharp(grey, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  const marks: Mark[] = [
    ...(outline === null ? [] : [{ box: outline, label: 'container', tone: 'sure' as const }]),
    ...regions.map(({ kind, box, words }) => ({
      ...{ box, label: words },
      tone: kind === 'load' || kind === 'dunnage' ? ('sure' as const) : ('doubtful' as const),
    })),
  ];
  return drawPage(png, marks, `${reading.file}, ${reading.measures.content?.kind ?? 'no container'}`, LEGEND);
}
