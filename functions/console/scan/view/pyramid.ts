import type { ScanTiles } from '../../../../shared/scans/scan-reading.ts';

/** The tiles of one picture with the sizes of its levels. Lengths are pixels of the level, or of the picture at level `to`. */
export interface Pyramid {
  width: number;
  height: number;
  size: number;
  from: number;
  to: number;
}

export interface TilePlace {
  level: number;
  column: number;
  row: number;
}

/** Columns `left` to before `right` and rows `top` to before `bottom` of the tiles of one level. */
export interface TileRange {
  level: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function pyramidOf(widthPx: number, rowsRead: number, { size, levels }: ScanTiles): Pyramid {
  return { width: widthPx, height: rowsRead, size, from: levels.from, to: levels.to };
}

/** Pixels of the whole picture along one side of a pixel of this level. */
export function stepOf({ to }: Pyramid, level: number): number {
  return 2 ** (to - level);
}

/** Size of a level in its own pixels: each level halves the one above it, rounding up. */
export function sizeOfLevel(pyramid: Pyramid, level: number): { width: number; height: number } {
  let { width, height } = pyramid;
  for (let at = pyramid.to; at > level; at--) [width, height] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  return { width, height };
}

/** Size of one tile in its own pixels; null where the picture has none. */
export function sizeOfTile(
  pyramid: Pyramid,
  { level, column, row }: TilePlace,
): { width: number; height: number } | null {
  const whole = sizeOfLevel(pyramid, level);
  const width = Math.min(pyramid.size, whole.width - column * pyramid.size);
  const height = Math.min(pyramid.size, whole.height - row * pyramid.size);
  return column < 0 || row < 0 || width <= 0 || height <= 0 ? null : { width, height };
}

/** The level that is neither much coarser nor much finer than `scale`, screen pixels a picture's pixel, asks for. */
export function levelFor({ from, to }: Pyramid, scale: number): number {
  return Math.max(from, Math.min(to, to + Math.round(Math.log2(scale))));
}

/** The tiles of a level that lie in a part of the picture, given in its pixels, with so many more around. */
export function tilesIn(
  pyramid: Pyramid,
  level: number,
  part: { left: number; top: number; right: number; bottom: number },
  around = 0,
): TileRange {
  const { width, height } = sizeOfLevel(pyramid, level);
  const across = Math.ceil(width / pyramid.size);
  const down = Math.ceil(height / pyramid.size);
  const tile = pyramid.size * stepOf(pyramid, level);
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    level,
    left: within(Math.floor(part.left / tile) - around, across),
    top: within(Math.floor(part.top / tile) - around, down),
    right: within(Math.ceil(part.right / tile) + around, across),
    bottom: within(Math.ceil(part.bottom / tile) + around, down),
  };
}

/** The tiles of a range, those nearest to its middle first. */
export function placesIn({ level, left, top, right, bottom }: TileRange): TilePlace[] {
  const places: TilePlace[] = [];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) places.push({ level, column, row });
  const far = ({ column, row }: TilePlace) =>
    Math.abs(column + 0.5 - (left + right) / 2) + Math.abs(row + 0.5 - (top + bottom) / 2);
  return places.sort((a, b) => far(a) - far(b));
}

/** The tile `above` levels coarser in which a tile lies. */
export function ancestorOf({ level, column, row }: TilePlace, above: number): TilePlace {
  return { level: level - above, column: column >> above, row: row >> above };
}

/** A tile's name below its pyramid's key. */
export const nameOfTile = ({ level, column, row }: TilePlace): string => `${level}/${column}_${row}.png`;
