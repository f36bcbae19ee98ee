import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { readScanFile } from '../../functions/read-scan/read-scan-file.ts';
import { type BenchImage, benchTiff } from './scans/bench-image.ts';

/**
 * What reading a scan costs beside libvips making its tiles alone: `npm run bench:scans -- [--large]`. Both read the
 * same TIFF from a file into memory and write tiles of 512 pixels that keep 16 bits into a folder, each time in a process of
 * its own that did nothing before; the median of some runs. Ours gives all of a reading besides: digests, measures,
 * overview, thumbnail. libvips' default writes 16-bit PNG at zlib's level 6, and level 1 is what it can do fastest.
 * `--large` reads an image of 200 megapixels instead, once, which takes some minutes to make. Not measured: S3.
 */
const WAYS = ['ours', 'libvips', 'libvips, level 1', 'nothing'] as const;
type Way = (typeof WAYS)[number];
const COMPRESSIONS = ['deflate', 'lzw', 'none'] as const;
const LARGE_COMPRESSIONS = ['deflate', 'none'] as const;
const SIZE = { width: 8000, height: 2000 };
const LARGE = { width: 20_000, height: 10_000 };
const RUNS = 5;
const TILE = 512;

interface Measured {
  ms: number;
  cpuMs: number;
  peakMb: number;
}

const [, , way, file, folder] = process.argv;
if (way === 'make') await make();
else if (file !== undefined && folder !== undefined) process.send?.(await measure(asWay(way), file, folder));
else await compareAll(process.argv.includes('--large'));

async function measure(way: Way, file: string, folder: string): Promise<Measured> {
  const before = process.cpuUsage();
  const start = performance.now();
  const bytes = await readFile(file);
  if (way === 'ours') await ours(bytes, folder);
  else if (way !== 'nothing') await libvips(bytes, folder, way === 'libvips' ? 6 : 1);
  const { user, system } = process.cpuUsage(before);
  const ms = performance.now() - start;
  return { ms, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 };
}

async function ours(bytes: Uint8Array, folder: string): Promise<void> {
  const made = new Set<string>();
  const put = async (name: string, content: Uint8Array) => {
    const path = join(folder, name);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    // As libvips does, which waits for each file.
    writeFileSync(path, content);
  };
  const reading = await readScanFile({ file: 'scan.tif', bytes, scanId: 'bench', sink: { key: 'bench', put } });
  if (reading.kind !== 'scan-image' || reading.tiles === null) throw new Error('no image was read');
}

async function libvips(bytes: Uint8Array, folder: string, compressionLevel: number): Promise<void> {
  sharp.cache(false);
  await sharp(bytes, { sequentialRead: true, limitInputPixels: false })
    .toColourspace('grey16')
    .png({ compressionLevel })
    .tile({ size: TILE, layout: 'dz' })
    .toFile(join(folder, 'scan.dz'));
}

async function compareAll(large: boolean): Promise<void> {
  const [load = 0] = loadavg();
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start, Node ${process.version}`,
  );
  const [image, runs] = large ? [LARGE, 1] : [SIZE, RUNS];
  for (const compression of large ? LARGE_COMPRESSIONS : COMPRESSIONS) await compare({ ...image, compression }, runs);
}

async function compare(image: BenchImage, runs: number): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'scan-reading-'));
  try {
    const file = join(base, 'scan.tif');
    await inChild(['make', file, JSON.stringify(image)]);
    const results = new Map<Way, Measured[]>(WAYS.map((way) => [way, []]));
    for (let run = 0; run < runs; run++) {
      for (const way of WAYS) {
        const folder = join(base, `${run}-${WAYS.indexOf(way)}`);
        await mkdir(folder);
        const measured = await inChild([way, file, folder]);
        if (measured) results.get(way)?.push(measured);
        await rm(folder, { recursive: true });
      }
    }
    report(image, results);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

function report({ width, height, compression }: BenchImage, results: ReadonlyMap<Way, Measured[]>): void {
  console.log(`\n${width} x ${height}, 16 bits, ${compression}`);
  console.log('way                     ms  processor ms  peak MB  ours to it: time, processor');
  const of = (way: Way) => medianOf(results.get(way) ?? []);
  const own = of('ours');
  for (const way of WAYS) {
    const it = of(way);
    const columns = [way.padEnd(18), ...[it.ms, it.cpuMs, it.peakMb].map((value) => value.toFixed(0).padStart(7))];
    const ratio = way.startsWith('libvips')
      ? `${(own.ms / it.ms).toFixed(2)}, ${(own.cpuMs / it.cpuMs).toFixed(2)}`
      : '';
    console.log(`${columns.join('  ')}  ${ratio}`);
  }
}

function medianOf(all: readonly Measured[]): Measured {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return {
    ms: middle(all.map(({ ms }) => ms)),
    cpuMs: middle(all.map(({ cpuMs }) => cpuMs)),
    peakMb: middle(all.map(({ peakMb }) => peakMb)),
  };
}

async function make(): Promise<void> {
  const [, , , path = '', image = ''] = process.argv;
  await writeFile(path, await benchTiff(JSON.parse(image) as BenchImage));
}

function asWay(text: string | undefined): Way {
  const way = WAYS.find((one) => one === text);
  if (way === undefined) throw new Error(`no way ${text}`);
  return way;
}

function inChild(args: string[]): Promise<Measured | null> {
  const child = fork(import.meta.filename, args);
  return new Promise((resolve, reject) => {
    let measured: Measured | null = null;
    child.on('message', (message: Measured) => {
      measured = message;
    });
    child.on('exit', (code) => (code === 0 ? resolve(measured) : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}
