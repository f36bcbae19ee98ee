import { expect, test } from 'vitest';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { fileReadingSchema, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { Piece } from '../../../shared/documents/pieces/piece.ts';
import { pieceReaderFor } from '../../../shared/documents/pieces/piece-reader-for.ts';
import { readingJson, type ToldPapers } from '../../../shared/documents/pieces/reading-json.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { cuscarText } from '../edifact/cuscar-text.ts';
import { interchangeOf } from '../edifact/read-messages.ts';

function sourceOf(bytes: Uint8Array, chunkBytes: number) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const reader = () => {
    const one = pieceReaderFor('edifact', DEFAULT_LIMITS);
    if (!one) throw new Error('EDIFACT is not read in pieces');
    return one;
  };
  return { chunks, reader };
}

async function told(bytes: Uint8Array, chunkBytes = 1000) {
  const papers: ToldPapers = { kinds: [], partial: false };
  const chunks: string[] = [];
  const sha256 = 'ab'.repeat(32);
  for await (const chunk of readingJson({ file: 'm.edi', sha256 }, sourceOf(bytes, chunkBytes), papers)) {
    chunks.push(chunk);
  }
  return { papers, chunks, reading: fileReadingSchema.parse(JSON.parse(chunks.join(''))) };
}

async function atOnce(bytes: Uint8Array) {
  const reading = await readDocument({ file: 'm.edi', bytes, ocr: null, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  const sha256 = 'ab'.repeat(32);
  return { ...reading, sha256, papers: reading.papers.map((paper) => ({ ...paper, sha256 })) };
}

test.each([
  ['consignments named within', Buffer.concat([...cuscarText(40)])],
  ['containers named before', Buffer.concat([...cuscarText(40, 'D95B')])],
  ['a message without consignment', Buffer.from(interchangeOf('CUSCAR:D:96A:UN', []))],
  ['a message cut off', Buffer.concat([...cuscarText(40)]).subarray(0, 7000)],
])('the JSON of a reading, given in chunks, is the reading made at once: %s', async (_, bytes) => {
  const { reading } = await told(bytes);
  expect(reading).toEqual(await atOnce(bytes));
});

test('a file of several papers of several kinds is told paper by paper', async () => {
  const bill = (n: number) => `UNH+${n}+IFTMCS:D:99B:UN'BGM+705+B${n}+9'UNT+3+${n}'`;
  const gate = "UNH+3+CODECO:D:95B:UN'BGM+34+X+9'EQD+CN+CSQU3054383'UNT+9+3'";
  const bytes = Buffer.from(`UNB+UNOC:3+A+B+1:1+R'${bill(1)}${bill(2)}${gate}UNZ+3+R'`);
  const { reading, papers } = await told(bytes, 7);
  expect(papers).toEqual({ kinds: ['bill-of-lading', 'equipment-report'], partial: true });
  expect(reading).toEqual(await atOnce(bytes));
});

test('the chunks are small whatever the length of the message', async () => {
  const { chunks, papers } = await told(Buffer.concat([...cuscarText(500)]), 65_536);
  expect(papers).toEqual({ kinds: ['manifest'], partial: false });
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(200_000);
  expect(chunks.length).toBeGreaterThan(10);
});

test('a reader is never given so much at once that its pieces fill the memory', async () => {
  const bytes = Buffer.concat([...cuscarText(500)]);
  const source = sourceOf(bytes, bytes.length);
  const given: number[] = [];
  const reader = () => {
    const one = source.reader();
    const push = (part: Uint8Array) => {
      given.push(part.length);
      return one.push(part);
    };
    return { push, end: () => one.end() };
  };
  const told: ToldPapers = { kinds: [], partial: false };
  const chunks = readingJson({ file: 'm.edi', sha256: 'ab'.repeat(32) }, { ...source, reader }, told);
  for await (const chunk of chunks) expect(chunk.length).toBeLessThan(100_000);
  expect(Math.max(...given)).toBeLessThan(10_000);
  expect(given.reduce((sum, length) => sum + length)).toBe(2 * bytes.length);
});

test('the pieces do not depend on where the chunks are cut', () => {
  const bytes = Buffer.concat([...cuscarText(3)]);
  const piecesBy = (chunkBytes: number): Piece[] => {
    const reader = sourceOf(bytes, 1).reader();
    const pieces: Piece[] = [];
    for (let at = 0; at < bytes.length; at += chunkBytes)
      pieces.push(...reader.push(bytes.subarray(at, at + chunkBytes)));
    return [...pieces, ...reader.end()];
  };
  const whole = piecesBy(bytes.length);
  for (const chunkBytes of [1, 2, 3, 17, 100]) expect(piecesBy(chunkBytes)).toEqual(whole);
});

test('a file of which nothing can be read gives no chunk', async () => {
  await expect(told(Buffer.from("UNB+UNOC:3+A+B+1:1+R'UNH+1+ORDERS:D:96A:UN'UNT+2+1'UNZ+1+R'"))).rejects.toThrow(
    UnreadableError,
  );
});
