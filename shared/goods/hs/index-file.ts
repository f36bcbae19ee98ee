import * as z from 'zod';
import { Classifier } from './classifier.ts';
import { headingSchema } from './heading-text.ts';
import { NomenclatureError } from './nomenclature.ts';
import { WordIndex } from './word-index.ts';

/**
 * A compiled nomenclature: `TWHS1`, the length of its head as a 32-bit little-endian number, the head as JSON, and then the
 * arrays of both word indexes in the order of the head. Opening it makes no index anew.
 */
const MAGIC = 'TWHS1';
const HEAD_AT = MAGIC.length + 4;

const partSchema = z.object({
  size: z.int(),
  words: z.array(z.string()),
  postings: z.int(),
});
const headSchema = z.object({
  edition: z.string(),
  headings: z.array(headingSchema),
  indexes: z.array(partSchema).length(2),
});

export function writeIndexFile(classifier: Classifier): Uint8Array {
  const { edition, headings, indexes } = classifier.parts();
  const head = JSON.stringify({
    ...{ edition, headings },
    indexes: indexes.map(({ size, words, things }) => ({ size, words, postings: things.length })),
  });
  const arrays = indexes.flatMap(({ starts, things, weights }) => [
    new Uint8Array(starts.buffer, starts.byteOffset, starts.byteLength),
    new Uint8Array(things.buffer, things.byteOffset, things.byteLength),
    weights,
  ]);
  const headBytes = new TextEncoder().encode(head);
  const bytes = new Uint8Array(HEAD_AT + headBytes.length + arrays.reduce((sum, { length }) => sum + length, 0));
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, headBytes.length, true);
  bytes.set(headBytes, HEAD_AT);
  let at = HEAD_AT + headBytes.length;
  for (const array of arrays) {
    bytes.set(array, at);
    at += array.length;
  }
  return bytes;
}

/** Throws NomenclatureError where the bytes are no such file, or not all of one. */
export function openIndexFile(bytes: Uint8Array): Classifier {
  const refuse = (cause?: unknown) =>
    new NomenclatureError('the file is no compiled nomenclature, or damaged: import it again', { cause });
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC || bytes.length < HEAD_AT) throw refuse();
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  let head: z.infer<typeof headSchema>;
  try {
    head = headSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + headLength))));
  } catch (cause) {
    throw refuse(cause);
  }
  let at = HEAD_AT + headLength;
  // Copied, so that the arrays begin where their elements may.
  const take = (length: number) => {
    if (at + length > bytes.length) throw refuse();
    at += length;
    return bytes.slice(at - length, at);
  };
  const [first, second] = head.indexes.map(({ size, words, postings }) => {
    const starts = new Uint32Array(take(4 * (words.length + 1)).buffer);
    const things = new Uint16Array(take(2 * postings).buffer);
    return WordIndex.open({ size, words, starts, things, weights: take(postings) });
  });
  if (first === undefined || second === undefined || at !== bytes.length) throw refuse();
  return Classifier.open(head.edition, head.headings, first, second);
}
