import * as fc from 'fast-check';

/** One change of a file: bytes set, removed, doubled or put in at a place, as shares of its length. */
type Change = { kind: 'set' | 'cut' | 'double' | 'insert'; at: number; length: number; bytes: Uint8Array };

/** Files as they come out of broken transfers and of attackers' tools: a good one with a few changes. */
export function mutationsOf(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom('set', 'cut', 'double', 'insert'),
    at: share,
    length: fc.integer({ min: 1, max: 64 }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        ...['9999999999', '-1', '0 R', '<<', '>>', '/Length', 'endstream', '\0\0\0\0'].map((text) => Buffer.from(text)),
      ),
      fc.constant(Uint8Array.of(0xff, 0xff, 0xff, 0x7f)),
    ),
  });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([seed, changes]) => changes.reduce<Uint8Array>(apply, seed));
}

function apply(file: Uint8Array, { kind, at, length, bytes }: Change): Uint8Array {
  const place = Math.floor(at * file.length);
  const [before, after] = [file.subarray(0, place), file.subarray(place)];
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, length), after]);
  if (kind === 'insert') return Buffer.concat([before, bytes, after]);
  return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
}
