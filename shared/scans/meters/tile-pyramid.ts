import type { RowMeter } from './row-meter.ts';

/** Pixels along one side of a tile. */
export const TILE_SIZE = 512;

/** A tile about to be written: its pixels lie in `samples` from `offset` on, `stride` a row, and may be gone afterwards. */
export interface CutTile {
  level: number;
  column: number;
  row: number;
  width: number;
  height: number;
  samples: Uint16Array;
  offset: number;
  stride: number;
}

interface Level {
  level: number;
  width: number;
  height: number;
  /** One row of tiles. */
  strip: Uint16Array;
  filled: number;
  tileRow: number;
}

/** How many levels a pyramid has in which level 0 is one pixel and each next one twice the size, as in a Deep Zoom image. */
export function levelsFor(width: number, height: number): number {
  return Math.ceil(Math.log2(Math.max(width, height, 1))) + 1;
}

/** The topmost level that is made: the first that fits into one tile. Smaller ones show nothing more. */
export function lowestLevel(width: number, height: number): number {
  const most = levelsFor(width, height) - 1;
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(width, height) / TILE_SIZE)));
  return most - halvings;
}

/**
 * Cuts an image into the tiles of a Deep Zoom pyramid while its rows come, keeping one row of tiles of each level. Each
 * pixel of a smaller level is the mean of the four below it. Tiles are handed out by `takeTiles`, to be asked after each row.
 */
export class TilePyramid implements RowMeter<void> {
  readonly #levels: Level[] = [];
  readonly #ready: CutTile[] = [];

  constructor(width: number, height: number) {
    let [across, down] = [width, height];
    for (let level = levelsFor(width, height) - 1; level >= lowestLevel(width, height); level--) {
      const strip = new Uint16Array(across * Math.min(down, TILE_SIZE));
      this.#levels.push({ level, width: across, height: down, strip, filled: 0, tileRow: 0 });
      [across, down] = [Math.ceil(across / 2), Math.ceil(down / 2)];
    }
  }

  /** Tiles cut since the last call. Their pixels stand until the next row is given. */
  takeTiles(): CutTile[] {
    return this.#ready.splice(0);
  }

  row(_: number, samples: Uint16Array): void {
    this.#add(0, samples);
  }

  /** Cuts what is left where the rows ended before the image did: the tiles then are less high. */
  result(): void {
    for (const [index, level] of this.#levels.entries()) {
      const odd = (level.tileRow * TILE_SIZE + level.filled) % 2 === 1;
      const next = this.#levels[index + 1];
      if (odd && next && level.filled > 0) this.#halve(index, level.filled - 1, level.filled - 1);
      if (level.filled > 0) this.#cut(level);
    }
  }

  #add(index: number, samples: Uint16Array): void {
    const level = this.#levels[index];
    if (level === undefined) return;
    level.strip.set(samples, level.filled * level.width);
    level.filled++;
    const last = level.tileRow * TILE_SIZE + level.filled === level.height;
    if (level.filled % 2 === 0) this.#halve(index, level.filled - 2, level.filled - 1);
    else if (last) this.#halve(index, level.filled - 1, level.filled - 1);
    if (level.filled === TILE_SIZE || last) this.#cut(level);
  }

  #halve(index: number, upper: number, lower: number): void {
    const next = this.#levels[index + 1];
    const level = this.#levels[index];
    if (next === undefined || level === undefined) return;
    const { strip, width } = level;
    const target = next.strip.subarray(next.filled * next.width, (next.filled + 1) * next.width);
    const [a, b] = [upper * width, lower * width];
    const pairs = width >> 1;
    for (let x = 0; x < pairs; x++) {
      const at = 2 * x;
      const sum = (strip[a + at] ?? 0) + (strip[a + at + 1] ?? 0) + (strip[b + at] ?? 0) + (strip[b + at + 1] ?? 0);
      target[x] = (sum + 2) >> 2;
    }
    if (width % 2 === 1) target[pairs] = ((strip[a + width - 1] ?? 0) + (strip[b + width - 1] ?? 0) + 1) >> 1;
    this.#add(index + 1, target);
  }

  #cut(level: Level): void {
    for (let column = 0; column * TILE_SIZE < level.width; column++) {
      this.#ready.push({
        level: level.level,
        column,
        row: level.tileRow,
        width: Math.min(TILE_SIZE, level.width - column * TILE_SIZE),
        height: level.filled,
        samples: level.strip,
        offset: column * TILE_SIZE,
        stride: level.width,
      });
    }
    level.filled = 0;
    level.tileRow++;
  }
}
