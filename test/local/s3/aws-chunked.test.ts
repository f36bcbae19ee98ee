import { describe, expect, it } from 'vitest';
import { decodeAwsChunked } from '../../../infra/local/s3/aws-chunked.ts';

const SIGNED =
  '5;chunk-signature=abc\r\nhello\r\n7\r\n, world\r\n0;chunk-signature=def\r\nx-amz-checksum-crc32:AAAA\r\n\r\n';

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size), 'latin1');
}

async function decode(text: string, size = 1000) {
  const trailers = new Map<string, string>();
  let content = '';
  for await (const bytes of decodeAwsChunked(inPieces(text, size), trailers)) content += bytes.toString('latin1');
  return { content, trailers: Object.fromEntries(trailers) };
}

describe('the aws-chunked framing', () => {
  it('is taken off wherever the network cuts it', async () => {
    for (let size = 1; size <= SIGNED.length; size += 1) {
      const expected = { content: 'hello, world', trailers: { 'x-amz-checksum-crc32': 'AAAA' } };
      expect(await decode(SIGNED, size)).toEqual(expected);
    }
  });

  it('may have no content and no trailer', async () => {
    expect(await decode('0\r\n\r\n')).toEqual({ content: '', trailers: {} });
  });

  it.each([
    ['ends within a chunk', '5\r\nhel'],
    ['ends before the last chunk', '5\r\nhello\r\n'],
    ['has a chunk longer than its size', '5\r\nhello!\r\n0\r\n\r\n'],
    ['has no size', 'hello\r\n'],
    ['has an endless line', 'a'.repeat(20_000)],
    ['has a trailer without a name', '0\r\nabc\r\n\r\n'],
    ['is not there at all', ''],
  ])('is refused when it %s', async (_, text) => {
    await expect(decode(text)).rejects.toMatchObject({ code: 'IncompleteBody' });
  });
});
