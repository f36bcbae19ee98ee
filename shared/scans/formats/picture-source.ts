import type { Problem } from '../../documents/reading.ts';
import type { ImageMetadata } from './image-metadata.ts';

/** Some rows of an image, from the top: `rows` times the image's width samples of 16 bits. */
export interface RowBand {
  rows: number;
  samples: Uint16Array;
}

/** An opened image file: what its header says, and its rows as they are decoded. */
export interface PictureSource {
  format: 'tiff' | 'png' | 'jpeg' | 'dicom';
  widthPx: number;
  heightPx: number;
  /** Of one sample: 8, 10, 12, 14 or 16. Samples of 8 bits come widened to 16 (times 257), all others as they are. */
  bits: number;
  /** Images in the file. Those after the first are read only where they have its size and bits. */
  images: number;
  /** Whether the image of this index has the first one's size and bits, so that it can be the same scene at another energy. */
  alike(image: number): boolean;
  /** What the file says of the image of this index, in words. */
  description(image: number): string | null;
  /**
   * The rows of one image. Ends before the last one where the file is cut off or damaged; never throws for that.
   * Bands are reused: what is wanted of one is to be taken before the next is asked for.
   */
  bands(image: number): AsyncIterable<RowBand>;
  metadata: ImageMetadata;
  problems: Problem[];
}
