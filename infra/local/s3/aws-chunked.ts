import { S3Error } from './s3-error.ts';

/** A size line or a trailer longer than this is no client's work. */
const LONGEST_LINE = 8 * 1024;

/**
 * Takes the framing of `Content-Encoding: aws-chunked` off a body: `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n`, a
 * chunk of size 0, then the trailers, which go into `trailers` with lower-case names. Yields the content as it comes.
 * Chunk signatures are passed over: the signature of the request and the trailing checksum are what is verified.
 * Throws S3Error IncompleteBody when the framing is broken or ends early.
 */
export async function* decodeAwsChunked(
  source: AsyncIterable<Buffer>,
  trailers: Map<string, string>,
): AsyncGenerator<Buffer> {
  let expecting: 'size' | 'content' | 'content-end' | 'trailer' | 'nothing' = 'size';
  let left = 0;
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of source) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    while (held.length > 0 && expecting !== 'nothing') {
      if (expecting === 'content') {
        const content = held.subarray(0, left);
        held = held.subarray(content.length);
        left -= content.length;
        if (left === 0) expecting = 'content-end';
        yield content;
        continue;
      }
      const line = takeLine(held);
      if (line === undefined) break;
      held = held.subarray(line.length + 2);
      if (expecting === 'size') {
        left = chunkSize(line);
        expecting = left === 0 ? 'trailer' : 'content';
      } else if (expecting === 'content-end') {
        if (line !== '') throw new S3Error('IncompleteBody', 'A chunk of the body is longer than its stated size.');
        expecting = 'size';
      } else if (line === '') {
        expecting = 'nothing';
      } else {
        keepTrailer(line, trailers);
      }
    }
    if (expecting === 'nothing') held = Buffer.alloc(0);
  }
  if (expecting === 'trailer' && held.length > 0) keepTrailer(held.toString('latin1').trimEnd(), trailers);
  if (expecting !== 'nothing' && expecting !== 'trailer') {
    throw new S3Error('IncompleteBody', 'The body ended before its last chunk.');
  }
}

function takeLine(held: Buffer): string | undefined {
  const end = held.indexOf('\r\n');
  if (end > LONGEST_LINE || (end < 0 && held.length > LONGEST_LINE)) {
    throw new S3Error('IncompleteBody', 'The body is not in the aws-chunked framing that its headers announce.');
  }
  return end < 0 ? undefined : held.toString('latin1', 0, end);
}

function chunkSize(line: string): number {
  const size = /^([0-9a-fA-F]{1,12})(;.*)?$/.exec(line)?.[1];
  if (size === undefined) {
    throw new S3Error('IncompleteBody', 'The body is not in the aws-chunked framing that its headers announce.');
  }
  return Number.parseInt(size, 16);
}

function keepTrailer(line: string, trailers: Map<string, string>): void {
  const colon = line.indexOf(':');
  if (colon < 0) throw new S3Error('IncompleteBody', 'A trailer of the body has no name.');
  trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
}
