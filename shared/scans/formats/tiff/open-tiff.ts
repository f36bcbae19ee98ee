import type { Problem } from '../../../documents/reading.ts';
import { UnreadableError } from '../../../documents/unreadable-error.ts';
import { headerText } from '../image-metadata.ts';
import { mergeMetadata } from '../merge-metadata.ts';
import type { PictureSource } from '../picture-source.ts';
import { xmpMetadata } from '../xmp.ts';
import { tiffDirectories } from './directory.ts';
import { type TiffLayout, tiffLayoutOf } from './tiff-layout.ts';
import { tiffMetadata } from './tiff-metadata.ts';
import { tiffRows } from './tiff-rows.ts';
import { TAG } from './tiff-tags.ts';

const MOST_XMP_BYTES = 1 << 20;

type TiffHead = Pick<PictureSource, 'widthPx' | 'heightPx' | 'metadata' | 'problems' | 'images'>;

/**
 * Opens a TIFF or BigTIFF. `source` is null where its samples are left to libvips (colour, JPEG inside).
 * Throws UnreadableError `scan-image.*`.
 */
export function openTiff(bytes: Uint8Array): { head: TiffHead; source: PictureSource | null } {
  const { directories, little, whole } = tiffDirectories(bytes);
  const [first] = directories;
  if (first === undefined) {
    throw new UnreadableError(
      'scan-image.damaged',
      'the TIFF is cut off or damaged, its directory can not be reached: upload it again',
    );
  }
  const layout = tiffLayoutOf(first);
  const xmp = first.bytes(TAG.xmp, MOST_XMP_BYTES);
  const { metadata, problems } = mergeMetadata(tiffMetadata(first), xmp && xmpMetadata(xmp), {
    first: 'tags',
    second: 'XMP',
  });
  if (!whole) problems.push(brokenChain(directories.length));
  const head: TiffHead = {
    widthPx: first.number(TAG.imageWidth) ?? 0,
    heightPx: first.number(TAG.imageLength) ?? 0,
    metadata,
    problems,
    images: directories.length,
  };
  if (layout === null) return { head, source: null };
  const layoutAt = (image: number) => layoutOrNull(() => directories[image] && tiffLayoutOf(directories[image]));
  const source: PictureSource = {
    ...head,
    format: 'tiff',
    bits: layout.bits,
    alike(image) {
      const other = layoutAt(image);
      return other?.width === layout.width && other.height === layout.height && other.bits === layout.bits;
    },
    description(image) {
      const directory = directories[image];
      const said = [TAG.pageName, TAG.imageDescription].map((tag) => directory?.text(tag)?.trim()).filter(Boolean);
      return headerText(said.join('; '));
    },
    async *bands(image) {
      const wanted = layoutAt(image);
      if (wanted) yield* tiffRows(bytes, wanted, little);
    },
  };
  return { head, source };
}

function layoutOrNull(layout: () => TiffLayout | null | undefined): TiffLayout | null {
  try {
    return layout() ?? null;
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

function brokenChain(count: number): Problem {
  return {
    code: 'scan-image.directories',
    message: `the list of images in the TIFF is cut off or leads back to itself; ${count} ${count === 1 ? 'was' : 'were'} found`,
  };
}
