import { Readable } from 'node:stream';
import { constants, createInflate } from 'node:zlib';

/**
 * Unfolds a zlib stream in pieces of whole multiples of `piece` bytes (the last one may be shorter), no more than `most` in
 * all. Where the stream is cut off or damaged it ends with what came before.
 */
export async function* inflateStream(
  input: Iterable<Uint8Array>,
  piece: number,
  most: number,
): AsyncGenerator<Uint8Array> {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.max(1 << 16, piece) });
  const source = Readable.from(slices(input));
  source.on('error', (error) => inflate.destroy(error));
  source.pipe(inflate);
  const held = new Uint8Array(piece);
  let filled = 0;
  let total = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      let rest = chunk.subarray(0, Math.min(chunk.length, most - total));
      total += rest.length;
      while (rest.length > 0) {
        if (filled === 0 && rest.length >= piece) {
          const whole = rest.length - (rest.length % piece);
          yield rest.subarray(0, whole);
          rest = rest.subarray(whole);
          continue;
        }
        const taken = Math.min(piece - filled, rest.length);
        held.set(rest.subarray(0, taken), filled);
        filled += taken;
        rest = rest.subarray(taken);
        if (filled < piece) continue;
        yield held;
        filled = 0;
      }
      if (total >= most) break;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
  } finally {
    source.destroy();
    inflate.destroy();
  }
  if (filled > 0) yield held.subarray(0, filled);
}

/** zlib is given a little at a time: it holds what it has not looked at yet. */
const SLICE_BYTES = 1 << 18;

function* slices(input: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const bytes of input) {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z_|ABORT/.test(error.code);
}
