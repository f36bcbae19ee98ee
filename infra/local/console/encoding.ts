import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Text, by its type, within these sizes. Source: CloudFront developer guide, "Serve compressed files". */
const TEXT =
  /^(text\/|application\/(javascript|json|manifest\+json|wasm|xml)|font\/(ttf|otf)|image\/(svg\+xml|vnd\.microsoft\.icon|bmp))/;
const LEAST_BYTES = 1_000;
const MOST_BYTES = 10_000_000;

export function isCompressible(type: string | undefined, bytes: number): boolean {
  return TEXT.test(type ?? '') && bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
}

/** Brotli before gzip, of those that the browser takes; undefined where it takes neither. */
export function chosenEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const taken = (acceptEncoding ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Neither as small as can be nor as fast: the level that keeps the first view of a page quick. */
export async function encoded(content: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return await gzipped(content);
  return await brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}
