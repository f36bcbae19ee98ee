import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { PictureSource } from '../../shared/scans/formats/picture-source.ts';
import type { GreyImage } from '../../shared/scans/grey-image.ts';
import { OverviewMeter } from '../../shared/scans/meters/overview-meter.ts';
import { PictureMeters } from '../../shared/scans/meters/picture-meters.ts';
import { PixelDigest } from '../../shared/scans/meters/pixel-digest.ts';
import type { RowMeter } from '../../shared/scans/meters/row-meter.ts';
import type { PicturePass } from '../../shared/scans/picture-pass.ts';
import type { ScanThumbnail, ScanTiles } from '../../shared/scans/scan-reading.ts';
import type { DerivedSink } from './tiles/derived-sink.ts';
import { thumbnailOf } from './tiles/thumbnail.ts';
import { TileWriter } from './tiles/tile-writer.ts';

/** A pass may take this long: the function has three minutes, and an honest image of the largest size a fifth of them. */
const PASS_SECONDS = 120;

export interface PictureRead {
  pass: PicturePass;
  /** Below the image's height where the file is cut off or damaged. */
  rowsRead: number;
  tiles: ScanTiles | null;
  secondEnergyTiles: ScanTiles | null;
  thumbnail: ScanThumbnail | null;
}

/**
 * Goes once over the rows of an image, and of its second energy where `second` names that image: digest, overview, meters
 * and tiles come out of the same pass, whatever the size. Throws UnreadableError `scan-image.damaged` where no row comes,
 * `scan-image.time`.
 */
export async function readPicture(
  source: PictureSource,
  second: number | null,
  sink: DerivedSink | null,
): Promise<PictureRead> {
  const { widthPx, heightPx, bits } = source;
  const deadline = performance.now() + PASS_SECONDS * 1000;
  const overview = new OverviewMeter(widthPx, heightPx);
  const digest = new PixelDigest(widthPx, heightPx);
  const meters = new PictureMeters(widthPx, heightPx);
  const writer = sink && new TileWriter(widthPx, heightPx, 'tiles', sink);
  const rowsRead = await overRows(source, 0, [overview, digest, meters], writer, deadline);
  if (rowsRead === 0) {
    throw new UnreadableError(
      'scan-image.damaged',
      'the image is cut off or damaged from its first row: upload it again',
    );
  }
  const tiles = writer && (await writer.finish());
  const image = cutTo(overview.result(), Math.ceil(rowsRead / overview.scale));
  const other = second === null ? null : await readSecond(source, second, sink, deadline);
  return {
    pass: {
      ...{ widthPx, heightPx: rowsRead, bits },
      overview: image,
      scale: overview.scale,
      secondEnergy: other && cutTo(other.overview, image.height),
      pixelSha256: digest.result(),
      gathered: meters.result(),
    },
    rowsRead,
    tiles,
    secondEnergyTiles: other?.tiles ?? null,
    thumbnail: sink && (await putThumbnail(image, sink)),
  };
}

async function readSecond(source: PictureSource, image: number, sink: DerivedSink | null, deadline: number) {
  const overview = new OverviewMeter(source.widthPx, source.heightPx);
  const writer = sink && new TileWriter(source.widthPx, source.heightPx, 'second', sink);
  const rows = await overRows(source, image, [overview], writer, deadline);
  const tiles = writer && (await writer.finish());
  return rows < source.heightPx ? null : { overview: overview.result(), tiles };
}

async function overRows(
  { widthPx, heightPx, bands }: PictureSource,
  image: number,
  meters: readonly RowMeter<unknown>[],
  writer: TileWriter | null,
  deadline: number,
): Promise<number> {
  let y = 0;
  for await (const { rows, samples } of bands(image)) {
    const usable = Math.min(rows, heightPx - y);
    for (let row = 0; row < usable; row++, y++) {
      const line = samples.subarray(row * widthPx, (row + 1) * widthPx);
      for (const meter of meters) meter.row(y, line);
      const writing = writer?.row(y, line);
      if (writing) await writing;
    }
    if (performance.now() > deadline) {
      throw new UnreadableError(
        'scan-image.time',
        `the image took more than ${PASS_SECONDS} s to read; export it smaller or plainly compressed (deflate, LZW)`,
      );
    }
    if (y >= heightPx) break;
  }
  return y;
}

function cutTo(image: GreyImage, height: number): GreyImage {
  if (height === image.height) return image;
  return { width: image.width, height, pixels: image.pixels.slice(0, image.width * height) };
}

async function putThumbnail(image: GreyImage, sink: DerivedSink): Promise<ScanThumbnail> {
  const { bytes, widthPx, heightPx } = await thumbnailOf(image);
  await sink.put('thumbnail.webp', bytes, 'image/webp');
  return { key: `${sink.key}/thumbnail.webp`, widthPx, heightPx };
}
