import { fork } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PieceReader } from '../../shared/documents/pieces/piece.ts';
import { pieceReaderFor } from '../../shared/documents/pieces/piece-reader-for.ts';
import { readingJson } from '../../shared/documents/pieces/reading-json.ts';
import { readWhole } from '../../shared/documents/pieces/whole-papers.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { cuscarText } from '../documents/edifact/cuscar-text.ts';

/**
 * What reading a manifest costs in memory and time by its length: `node test/bench/manifest-memory.ts`. Each line is a process
 * of its own, with a heap of 64 MB where it says so. From a file to the JSON of its reading, which is counted and thrown
 * away: S3 and the upload's one part of 5 MB are not in it. "At once" is the same reading made as one object. Seconds are
 * processor time over all threads.
 *
 * A process that allocates for long is given a young generation of up to 128 MB by the engine, however little it keeps; the
 * small heap has one of 8 MB, so that what is kept shows. A process that reads nothing has about 100 MB.
 */
const SIZES = [500, 5000, 20_000, 80_000];
const MOST_AT_ONCE = 20_000;
const SMALL_HEAP = ['--max-old-space-size=64', '--max-semi-space-size=4'];

interface Measured {
  seconds: number;
  peakMb: number;
  jsonMb: number;
}

const [, , mode, path] = process.argv;
if (mode !== undefined && path !== undefined) process.send?.(await measure(mode, path));
else await compareAll();

async function measure(mode: string, path: string): Promise<Measured> {
  const before = process.cpuUsage();
  const bytes = mode === 'in pieces' ? await inPieces(path) : await atOnce(path);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { seconds, peakMb: process.resourceUsage().maxRSS / 1024, jsonMb: bytes / 1e6 };
}

function newReader(): PieceReader {
  const reader = pieceReaderFor('edifact', DEFAULT_LIMITS);
  if (reader === null) throw new TypeError('EDIFACT is not read in pieces');
  return reader;
}

async function inPieces(path: string): Promise<number> {
  const source = { chunks: () => createReadStream(path), reader: newReader };
  let bytes = 0;
  const named = { file: 'manifest.edi', sha256: '0'.repeat(64) };
  for await (const chunk of readingJson(named, source, { kinds: [], partial: false }))
    bytes += Buffer.byteLength(chunk);
  return bytes;
}

async function atOnce(path: string): Promise<number> {
  return Buffer.byteLength(JSON.stringify(readWhole(await readFile(path), newReader())));
}

async function compareAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-memory-'));
  try {
    console.log('consignments  containers named by  read       heap     file MB  JSON MB  peak MB  seconds');
    for (const by of ['D96A', 'D95B'] as const) {
      for (const size of SIZES) {
        const file = join(folder, `${by}-${size}.edi`);
        const fileMb = await writeManifest(file, size, by);
        await line(size, by, 'in pieces', file, fileMb, []);
        await line(size, by, 'in pieces', file, fileMb, SMALL_HEAP);
        if (by === 'D96A' && size <= MOST_AT_ONCE) await line(size, by, 'at once', file, fileMb, []);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeManifest(path: string, size: number, by: 'D95B' | 'D96A'): Promise<number> {
  await using file = await open(path, 'w');
  let bytes = 0;
  for (const chunk of cuscarText(size, by)) {
    await file.write(chunk);
    bytes += chunk.length;
  }
  return bytes / 1e6;
}

async function line(size: number, by: string, mode: string, path: string, fileMb: number, heap: string[]) {
  const measured = await inChild(mode, path, heap);
  const told =
    measured === null
      ? 'ended before it was done: out of memory'
      : [
          measured.jsonMb.toFixed(1).padStart(7),
          measured.peakMb.toFixed(0).padStart(7),
          measured.seconds.toFixed(2).padStart(7),
        ].join('  ');
  const columns = [
    String(size).padStart(12),
    by.padEnd(19),
    mode.padEnd(9),
    (heap.length > 0 ? '64 MB' : 'any').padEnd(7),
  ];
  console.log(`${columns.join('  ')}  ${fileMb.toFixed(1).padStart(7)}  ${told}`);
}

function inChild(mode: string, path: string, execArgv: string[]): Promise<Measured | null> {
  const child = fork(import.meta.filename, [mode, path], { execArgv });
  return new Promise((resolve) => {
    let measured: Measured | null = null;
    child.on('message', (message: Measured) => {
      measured = message;
    });
    child.on('exit', () => resolve(measured));
  });
}
