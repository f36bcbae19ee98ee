import {
  type CutTile,
  levelsFor,
  lowestLevel,
  TILE_SIZE,
  TilePyramid,
} from '../../../shared/scans/meters/tile-pyramid.ts';
import type { ScanTiles } from '../../../shared/scans/scan-reading.ts';
import type { DerivedSink } from './derived-sink.ts';
import { encodeTile, encodeTileHere, newTileRoom, type TileRoom } from './encode-tile.ts';
import { Turns } from './turns.ts';

/** Threads that Node.js codes on: a tile more than them is coded here. */
const CODED_ELSEWHERE = 4;
/** Tiles of half a megabyte that are coded or on their way at a time. */
const AT_A_TIME = 16;

/** Cuts, codes and puts the tiles of one image while its rows come. */
export class TileWriter {
  readonly #pyramid: TilePyramid;
  readonly #sink: DerivedSink;
  readonly #folder: string;
  readonly #turns = new Turns(AT_A_TIME);
  readonly #tiles: ScanTiles;
  readonly #rooms: TileRoom[] = [];
  #codedElsewhere = 0;

  constructor(width: number, height: number, folder: string, sink: DerivedSink) {
    this.#pyramid = new TilePyramid(width, height);
    this.#sink = sink;
    this.#folder = folder;
    this.#tiles = {
      key: `${sink.key}/${folder}`,
      size: TILE_SIZE,
      levels: { from: lowestLevel(width, height), to: levelsFor(width, height) - 1 },
      format: 'png-planes',
    };
  }

  /** To be waited for before the next row is given where it returns a promise. */
  row(y: number, samples: Uint16Array): Promise<void> | null {
    this.#pyramid.row(y, samples);
    return this.#write();
  }

  async finish(): Promise<ScanTiles> {
    this.#pyramid.result();
    await this.#write();
    await this.#turns.finish();
    return this.#tiles;
  }

  #write(): Promise<void> | null {
    const tiles = this.#pyramid.takeTiles();
    return tiles.length === 0 ? null : this.#writeAll(tiles);
  }

  async #writeAll(tiles: ReturnType<TilePyramid['takeTiles']>): Promise<void> {
    for (const tile of tiles) {
      await this.#turns.start(async () => {
        const png = await this.#encode(tile);
        await this.#sink.put(`${this.#folder}/${tile.level}/${tile.column}_${tile.row}.png`, png, 'image/png');
      });
    }
  }

  /** Takes the tile's samples before it first waits. */
  async #encode(tile: CutTile): Promise<Buffer> {
    const room = this.#rooms.pop() ?? newTileRoom();
    const here = this.#codedElsewhere >= CODED_ELSEWHERE;
    if (!here) this.#codedElsewhere++;
    try {
      return here ? encodeTileHere(tile, room) : await encodeTile(tile, room);
    } finally {
      if (!here) this.#codedElsewhere--;
      this.#rooms.push(room);
    }
  }
}
