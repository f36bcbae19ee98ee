import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { type Pyramid, sizeOfTile } from '../../functions/console/scan/view/pyramid.ts';
import { encodeTileHere, newTileRoom } from '../../functions/read-scan/tiles/encode-tile.ts';
import { levelsFor, lowestLevel, TILE_SIZE } from '../../shared/scans/meters/tile-pyramid.ts';
import { drawn, openScanPages, type ScanPages } from '../console/scan/scan-page.ts';
import { storedScan } from '../console/scan/stored-scan.ts';
import { benchTiff } from './scans/bench-image.ts';
import { tellShadeCost } from './shade-cost.ts';

/**
 * How smoothly the scan viewer moves: `npm run bench:viewer`. A scan of 8000 x 2000 and one of 200 megapixels, 16 bits, their
 * tiles coded when they are asked for, in a window of 1920 x 1000 whose picture is 1918 x 458. For each frame of the
 * viewer: what all processes of the browser took of the processor, whatever else the machine does, and the time that passed.
 * Chromium draws in software here (SwiftShader), which is nearly all of it: a graphics card does that by itself. The same
 * without WebGL is the viewer's own drawing on the processor. Not measured: the network, S3, a graphics card.
 */
const FRAMES = 20;
/** Moves in which a hand goes as far as in one of the formulas' steps. */
const MOVES = 2;
/** Of the kernel's clock. */
const TICK_MS = 10;
const SIZES = [
  { width: 8000, height: 2000 },
  { width: 20_000, height: 10_000 },
];
const WAYS = process.argv.includes('--no-webgl') ? (['canvas'] as const) : (['canvas', 'webgl'] as const);

interface Moves {
  /** Moves a hand on. */
  each(frame: number): Promise<unknown>;
}

/** Tiles of noise, coded as the reader does when they are asked for: what costs time is how many there are, not what they show. */
class TilesOnDemand extends Map<string, Uint8Array> {
  readonly #pyramid: Pyramid;
  readonly #samples = Uint16Array.from({ length: TILE_SIZE ** 2 }, (_, index) => 2000 + ((index * 40_503) % 9000));
  readonly #room = newTileRoom();

  constructor(pyramid: Pyramid) {
    super();
    this.#pyramid = pyramid;
  }

  override get(name: string): Uint8Array | undefined {
    const [, level = 0, column = 0, row = 0] = (/(\d+)\/(\d+)_(\d+)\.png$/.exec(name) ?? []).map(Number);
    const size = sizeOfTile(this.#pyramid, { level, column, row });
    if (size === null) return undefined;
    const cut = { ...{ level, column, row }, ...size, samples: this.#samples, offset: 0, stride: TILE_SIZE };
    return encodeTileHere(cut, this.#room);
  }
}

const [load = 0] = loadavg();
console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start, Node ${process.version}`,
);
tellShadeCost();
const pages = await openScanPages();
for (const size of SIZES) {
  await makeScan(size);
  for (const way of WAYS) await measure(pages, way);
}
await pages.close();

async function makeScan({ width, height }: { width: number; height: number }): Promise<void> {
  const small = await benchTiff({ width: 4000, height: 1000, compression: 'none' });
  const { view } = await storedScan({ reference: 'BENCH', scanId: 'S1' }, [['scan.tif', new Uint8Array(small)]]);
  const levels = { from: lowestLevel(width, height), to: levelsFor(width, height) - 1 };
  const pictures = view.pictures.flatMap((picture) => {
    const sized = { widthPx: width, heightPx: height, rowsRead: height };
    return picture.tiles === null ? [] : [{ ...picture, ...sized, tiles: { ...picture.tiles, levels } }];
  });
  pages.server.scans = [
    { view: { ...view, pictures }, objects: new TilesOnDemand({ width, height, size: TILE_SIZE, ...levels }) },
  ];
  console.log(`\n${width} x ${height}`);
}

async function measure({ server, open }: ScanPages, renderer: 'webgl' | 'canvas'): Promise<void> {
  server.fetched.length = 0;
  server.linkRequests.length = 0;
  console.log(`\n${renderer === 'webgl' ? 'WebGL in software' : 'without WebGL'}`);
  const before = performance.now();
  const page = await open('BENCH', { width: '1920', height: '1000', renderer });
  await drawn(page);
  console.log(`first picture after ${(performance.now() - before).toFixed(0)} ms, page and scripts included`);
  const { x = 0, y = 0, width: across = 0, height: down = 0 } = (await page.locator('.scan-area').boundingBox()) ?? {};
  const middle = { x: x + across / 2, y: y + down / 2 };
  const { mouse, keyboard } = page;
  console.log('what is done                           processor, passed: ms a frame');
  await told(page, 'zoom in by the wheel', {
    async each(frame) {
      if (frame === 0) await mouse.move(middle.x, middle.y);
      await mouse.wheel(0, frame < 10 ? -30 : 30);
    },
  });
  for (let step = 0; step < 12; step++) await mouse.wheel(0, -100);
  await page.waitForTimeout(1500);
  const drag: Moves = {
    each: (frame) => mouse.move(middle.x + 500 * Math.sin(frame / 9), middle.y + 150 * Math.cos(frame / 7)),
  };
  await mouse.down();
  await told(page, 'pan at full size', drag);
  await mouse.up();
  await mouse.down({ button: 'right' });
  await told(page, 'window by the right button', drag);
  await mouse.up({ button: 'right' });
  await keyboard.press('e');
  await keyboard.press('l');
  await mouse.down();
  await told(page, 'pan with edges and local contrast', drag);
  await mouse.up();
  await mouse.down({ button: 'right' });
  await told(page, 'window with local contrast', drag);
  await mouse.up({ button: 'right' });
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const heap: { usedSize: number; backingStorageSize?: number } = await client.send('Runtime.getHeapUsage');
  const mb = (value = 0) => (value / 1e6).toFixed(0);
  console.log(`memory of the page's script: ${mb(heap.usedSize)} MB, its buffers ${mb(heap.backingStorageSize)} MB`);
  const tiles = server.fetched.length;
  console.log(
    `${tiles} objects fetched, ${server.linkRequests.length} requests for links of ${server.linkRequests.join(', ')} names`,
  );
}

/** Moves until so many frames were shown, and tells what all processes of the browser took for each. */
async function told(page: Page, what: string, { each }: Moves): Promise<void> {
  const shown = async () => Number(await page.locator('html').getAttribute('data-frames'));
  const [from, cpuFrom, timeFrom] = [await shown(), cpuMs(), performance.now()];
  let frames = 0;
  for (let move = 0; frames < FRAMES; move++) {
    await each(move / MOVES);
    if (move % 5 === 0) frames = (await shown()) - from;
  }
  const per = (ms: number) => (ms / frames).toFixed(1).padStart(8);
  console.log(`${what.padEnd(34)} ${per(cpuMs() - cpuFrom)} ${per(performance.now() - timeFrom)}`);
}

/** Processor time of the processes below this one, in ms: of the browser and all that it started. */
function cpuMs(): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      } catch {
        return [];
      }
    });
  const ours = new Set([process.pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of stats) {
      if (!ours.has(parent) || ours.has(pid)) continue;
      ours.add(pid);
      grown = true;
    }
  }
  return (
    stats.filter(({ pid }) => ours.has(pid) && pid !== process.pid).reduce((sum, { ticks }) => sum + ticks, 0) * TICK_MS
  );
}
