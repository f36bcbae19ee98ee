import sharp from 'sharp';
import { stretched, textRows, zoneRows } from '../../../shared/documents/mrz/zone/text-rows.ts';
import { findTextLines, type GreyImage, type TextLine } from '../../../shared/documents/recognition/text-lines.ts';
import type { ZoneNetworks } from './zone-networks.ts';

const MOST_LINES = 400;
/** What the detection network wants the sides to be multiples of. */
const ROUND = 32;
/** Rows are read this many heights beyond their ends: detection loses fillers there. */
const MARGIN = 1.2;

/** Groups of rows that may be a zone: those that run along the picture, and those that run up it. Likeliest first. */
export async function findZones(
  page: GreyImage,
  side: number,
  networks: ZoneNetworks,
): Promise<{ lying: TextLine[][]; standing: TextLine[][] }> {
  const scale = side / Math.max(page.width, page.height);
  const width = Math.max(ROUND, Math.round((page.width * scale) / ROUND) * ROUND);
  const height = Math.max(ROUND, Math.round((page.height * scale) / ROUND) * ROUND);
  const small = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
    .resize(width, height, { fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const map = await networks.textMap({ data: small, width, height });
  const [scaleX, scaleY] = [page.width / width, page.height / height];
  const lying = findTextLines(map, scaleX, scaleY, MOST_LINES);
  const standing = findTextLines(turnedMap(map), scaleY, scaleX, MOST_LINES).map(
    (line): TextLine => ({ ...line, x: line.y, y: page.height - line.x, angle: line.angle - Math.PI / 2 }),
  );
  const groups = (lines: TextLine[]) => zoneRows(textRows(lines)).map((group) => stretched(group, MARGIN));
  return { lying: groups(lying), standing: groups(standing) };
}

/** A map turned clockwise by a quarter. */
function turnedMap({ data, width, height }: { data: Float32Array; width: number; height: number }) {
  const turned = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
  }
  return { data: turned, width: height, height: width };
}
