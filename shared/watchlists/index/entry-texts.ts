import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IndexArrays } from './format.ts';

/** Enough to find what entries have in common, and little to open for one of them. */
const ENTRIES_A_BLOCK = 16;
const BEST = 9;

type EntryTexts = Pick<IndexArrays, 'entryStart' | 'blockStart' | 'entryBlocks'>;

/** Packs texts, some to a block: an index is read into memory whole, and only what matches is looked at. */
export function packTexts(texts: readonly string[]): EntryTexts {
  const entryStart = new Uint32Array(texts.length + 1);
  const blocks: Buffer[] = [];
  for (let first = 0; first < texts.length; first += ENTRIES_A_BLOCK) {
    const parts = texts.slice(first, first + ENTRIES_A_BLOCK).map((text) => Buffer.from(text));
    for (const [at, { length }] of parts.entries()) entryStart[first + at + 1] = (entryStart[first + at] ?? 0) + length;
    blocks.push(deflateRawSync(Buffer.concat(parts), { level: BEST }));
  }
  const blockStart = new Uint32Array(blocks.length + 1);
  for (const [at, { length }] of blocks.entries()) blockStart[at + 1] = (blockStart[at] ?? 0) + length;
  return { entryStart, blockStart, entryBlocks: new Uint8Array(Buffer.concat(blocks)) };
}

/** Gives the text of an entry by its number. The block of the last one stays open: whoever reads all reads them in order. */
export function textsOf({ entryStart, blockStart, entryBlocks }: EntryTexts): (at: number) => string {
  let opened = -1;
  let block = Buffer.alloc(0);
  return (at) => {
    const number = Math.floor(at / ENTRIES_A_BLOCK);
    if (number !== opened) {
      block = inflateRawSync(entryBlocks.subarray(blockStart[number], blockStart[number + 1]));
      opened = number;
    }
    const begin = entryStart[number * ENTRIES_A_BLOCK] ?? 0;
    return block.toString('utf8', (entryStart[at] ?? 0) - begin, (entryStart[at + 1] ?? 0) - begin);
  };
}
