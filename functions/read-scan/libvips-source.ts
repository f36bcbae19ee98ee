import sharp from 'sharp';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { PictureSource, RowBand } from '../../shared/scans/formats/picture-source.ts';

/** Of all that libvips can read (SVG, GIF, video stills, ...) a scanner's image is one of these. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadTiffBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer'],
});
// One image is read at a time: a cache of operations would only hold memory.
sharp.cache(false);

/** Of the time that the function has, decoding alone may take this much. */
const DECODE_SECONDS = 60;
const BAND_ROWS = 64;
/** Of the 2 GB that the function has; Node.js, overview and tiles take the rest. */
const DECODE_BYTES = 1.4e9;

type Head = Pick<PictureSource, 'widthPx' | 'heightPx' | 'metadata' | 'problems' | 'images'>;

/**
 * What our own decoders don't read (JPEG, colour, transparency, interlaced), decoded to grey by libvips, at once: 8-bit
 * samples lie in one byte a pixel, others in two. Throws UnreadableError `scan-image.damaged`, `.depth`, `.pixels`, `.time`.
 */
export async function libvipsSource(
  bytes: Uint8Array,
  format: PictureSource['format'],
  head: Head,
  maxPixels: number,
): Promise<PictureSource> {
  const input = () => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning', sequentialRead: true });
  const { depth, hasAlpha, channels, width, height, isPalette, isProgressive } = await input().metadata().catch(refuse);
  if (width !== head.widthPx || height !== head.heightPx) return refuse('the sizes in the headers differ');
  if (depth !== 'uchar' && depth !== 'ushort') {
    throw new UnreadableError(
      'scan-image.depth',
      `the image has ${depth ?? 'unknown'} samples; export it with 8, 12 or 16 bits without sign`,
    );
  }
  const eight = depth === 'uchar';
  // An interlaced image lies in memory whole before its first row is known, a JPEG with two bytes a coefficient.
  const sampleBytes = eight && format !== 'jpeg' ? 1 : 2;
  const whole = isProgressive ? width * height * channels * sampleBytes : 0;
  if (bytes.length + whole + width * height * (eight ? 1 : 2) > DECODE_BYTES) {
    throw new UnreadableError(
      'scan-image.pixels',
      `decoding ${width} x ${height} interlaced pixels in ${channels} channels takes more than ${DECODE_BYTES / 1e6} MB; export it without interlacing, in grey`,
    );
  }
  const problems = [...head.problems];
  if (channels - (hasAlpha ? 1 : 0) > 1 && !isPalette) problems.push(COLOUR);
  if (hasAlpha) problems.push(TRANSPARENT);
  return {
    ...head,
    problems,
    format,
    bits: eight ? 8 : 16,
    alike: (image) => image === 0,
    description: () => head.metadata.description,
    async *bands() {
      const opened = input().timeout({ seconds: DECODE_SECONDS });
      const grey = hasAlpha ? opened.removeAlpha() : opened;
      const { data } = await grey
        .toColourspace(eight ? 'b-w' : 'grey16')
        .raw({ depth: eight ? 'uchar' : 'ushort' })
        .toBuffer({ resolveWithObject: true })
        .catch(refuse);
      yield* bandsOf(data, width, height, eight);
    },
  };
}

function* bandsOf(data: Buffer, width: number, height: number, eight: boolean): Generator<RowBand> {
  const sixteen = eight ? null : new Uint16Array(data.buffer, data.byteOffset, width * height);
  const widened = new Uint16Array(eight ? BAND_ROWS * width : 0);
  for (let y = 0; y < height; y += BAND_ROWS) {
    const rows = Math.min(BAND_ROWS, height - y);
    const [from, to] = [y * width, (y + rows) * width];
    if (sixteen) {
      yield { rows, samples: sixteen.subarray(from, to) };
      continue;
    }
    for (let index = from; index < to; index++) widened[index - from] = (data[index] ?? 0) * 257;
    yield { rows, samples: widened.subarray(0, to - from) };
  }
}

const COLOUR = {
  code: 'scan-image.colour',
  message: 'the image is in colour and was measured by its brightness, which may not be what the scanner measured',
};
const TRANSPARENT = {
  code: 'scan-image.transparency',
  message: 'the image has a transparency channel, which was left out',
};

function refuse(cause: unknown): never {
  if (cause instanceof Error && /timeout/i.test(cause.message)) {
    throw new UnreadableError(
      'scan-image.time',
      `the image took more than ${DECODE_SECONDS} s to decode; export it plainly compressed (deflate, LZW)`,
      { cause },
    );
  }
  throw new UnreadableError('scan-image.damaged', 'the image is cut off or damaged: upload it again', { cause });
}
