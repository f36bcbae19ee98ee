import type { TileSamples } from '../tiles/decode-tile.ts';
import type { TilePlace } from '../view/pyramid.ts';

/**
 * The part of a coarser tile that lies in `place`, `above` levels finer, enlarged to the size of that tile: shown until the
 * tile itself is here.
 */
export function enlarged(
  coarse: TileSamples,
  { column, row }: TilePlace,
  above: number,
  tileSize: number,
  { width, height }: { width: number; height: number },
): TileSamples {
  const samples = new Uint16Array(width * height);
  const left = (column * tileSize) % (tileSize << above);
  const top = (row * tileSize) % (tileSize << above);
  for (let y = 0; y < height; y++) {
    const from = Math.min(coarse.height - 1, (top + y) >> above) * coarse.width;
    for (let x = 0; x < width; x++) {
      samples[y * width + x] = coarse.samples[from + Math.min(coarse.width - 1, (left + x) >> above)] ?? 0;
    }
  }
  return { width, height, samples };
}
