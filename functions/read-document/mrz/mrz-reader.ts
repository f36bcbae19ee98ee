import sharp from 'sharp';
import type { ReadZone } from '../../../shared/documents/mrz/read-zone.ts';
import { turnedRow } from '../../../shared/documents/mrz/zone/text-rows.ts';
import type { QuarterTurns } from '../../../shared/documents/recognition/page-turn.ts';
import type { GreyImage } from '../../../shared/documents/recognition/text-lines.ts';
import { type FoundZone, readRows } from './read-rows.ts';
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
const MOST_GROUPS = 5;
const MOST_MS = 4000;

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
  const started = performance.now();
  let best: FoundZone | null = null;
  for (const [at, side] of LOOK_SIDES.entries()) {
    const before = LOOK_SIDES[at - 1];
    const more = before === undefined || (thorough && Math.max(page.width, page.height) >= before * WORTH_ANOTHER_LOOK);
    if (!more) break;
    const zones = await findZones(page, side, engine);
    for (const quarters of likelyTurns(turned)) {
      const groups = (quarters % 2 === 0 ? zones.lying : zones.standing).slice(0, MOST_GROUPS);
      for (const group of groups) {
        const onHead = quarters >= 2;
        const rows = onHead ? group.map(turnedRow).toReversed() : group;
        const found = await readRows(page, rows, engine);
        if (found && (best === null || found.fit > best.fit)) best = found;
        if (best?.sure || performance.now() - started > MOST_MS) return zoneOf(best, page);
      }
    }
    if (best) break;
  }
  return zoneOf(best, page);
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
