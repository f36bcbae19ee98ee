import sharp from 'sharp';
import type { ReadZone } from '../../../shared/documents/mrz/read-zone.ts';
import { turnedRow } from '../../../shared/documents/mrz/zone/text-rows.ts';
import type { QuarterTurns } from '../../../shared/documents/recognition/page-turn.ts';
import type { GreyImage, TextLine } from '../../../shared/documents/recognition/text-lines.ts';
import { type FoundZone, inkOf, readRows } from './read-rows.ts';
import { openZoneNetworks, type ZoneNetworks } from './zone-networks.ts';
import { findZones } from './zone-search.ts';

/** Larger pictures are read smaller: characters have 30 pixels in them even so. */
const MOST_SIDE = 2400;
const MOST_PIXELS = 100_000_000;
/**
 * Longest sides that text is looked for in. In the first a zone that spans the picture has 14 pixels a character; the
 * second finds a document that fills half of the picture, in three times the time.
 */
const LOOK_SIDES = [704, 1248] as const;
/** No larger look where the picture has no more to show. */
const WORTH_ANOTHER_LOOK = 1.25;
/** Two check digits hold at least, and few characters were in doubt: other rows are no zone then. */
const GOOD = 9;
const MOST_GROUPS = 8;
/** Of each way up. */
const MOST_READ = 3;
const LEAST_INK = 0.12;
const MORE_LINES = 0.08;

let networks: Promise<ZoneNetworks> | null = null;

/**
 * Finds the machine-readable zone on a page's picture and reads it, however the page is turned. Null where there is none.
 * The networks are loaded with the first page.
 *
 * @param image PNG or JPEG
 * @param turned by how many quarters the picture has to be turned clockwise to be upright, as far as is known
 * @param thorough whether to look for a small document in a large picture, too
 */
export async function readMrz(
  image: Uint8Array,
  { turned = 0, thorough = true }: { turned?: QuarterTurns; thorough?: boolean } = {},
): Promise<ReadZone | null> {
  networks ??= openZoneNetworks().catch((error: unknown) => {
    networks = null;
    throw error;
  });
  const engine = await networks;
  const page = await greyPicture(image);
  let best: FoundZone | null = null;
  for (const [at, side] of LOOK_SIDES.entries()) {
    const before = LOOK_SIDES[at - 1];
    const more = before === undefined || (thorough && Math.max(page.width, page.height) >= before * WORTH_ANOTHER_LOOK);
    if (!more) break;
    const zones = await findZones(page, side, engine);
    for (const quarters of likelyTurns(turned)) {
      const found = quarters % 2 === 0 ? zones.lying : zones.standing;
      const groups = quarters >= 2 ? found.map((rows) => rows.map(turnedRow).toReversed()) : found;
      for (const rows of await byInk(page, groups, engine)) {
        const read = await readRows(page, rows, engine);
        if (read && (best === null || read.fit > best.fit)) best = read;
        if (best !== null && best.fit >= GOOD) return zoneOf(best, page);
      }
      if (best) return zoneOf(best, page);
    }
  }
  return null;
}

/** The groups that look most like zones to the line network; three lines before two of them. */
async function byInk(page: GreyImage, groups: readonly TextLine[][], engine: ZoneNetworks): Promise<TextLine[][]> {
  const scored: { rows: TextLine[]; ink: number }[] = [];
  for (const rows of groups.slice(0, MOST_GROUPS)) {
    const inks: number[] = [];
    for (const row of rows) inks.push(await inkOf(page, row, engine));
    scored.push({ rows, ink: Math.min(...inks) + MORE_LINES * rows.length });
  }
  return scored
    .filter(({ rows, ink }) => ink > LEAST_INK + MORE_LINES * rows.length)
    .sort((a, b) => b.ink - a.ink)
    .slice(0, MOST_READ)
    .map(({ rows }) => rows);
}

/** As the page is said to be turned first, then upside down to that, then on its sides. */
function likelyTurns(turned: QuarterTurns): number[] {
  return [turned, (turned + 2) % 4, (turned + 1) % 4, (turned + 3) % 4];
}

function zoneOf(found: FoundZone | null, page: GreyImage): ReadZone | null {
  if (found === null) return null;
  const { layout, zone, boxes } = found;
  return {
    format: layout.format,
    lines: zone.lines.map((text, at) => {
      const [left, top, width, height] = boxes[at] ?? [0, 0, page.width, page.height];
      const [x, y] = [Math.max(0, left / page.width), Math.max(0, top / page.height)];
      const [right, bottom] = [(left + width) / page.width, (top + height) / page.height];
      return {
        text,
        box: [x, y, Math.min(1, right) - x, Math.min(1, bottom) - y],
        confidences: zone.confidences[at] ?? [],
        notes: zone.notes[at] ?? [],
      };
    }),
  };
}

async function greyPicture(image: Uint8Array): Promise<GreyImage> {
  const { data, info } = await sharp(image, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .flatten({ background: '#ffffff' })
    .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
