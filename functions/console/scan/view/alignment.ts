import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import type { Point, View } from './view.ts';

type Picture = Pick<ScanPicture, 'widthPx' | 'rowsRead' | 'pixelPitchMm' | 'measures'>;

/** How the places of one picture lie in another: each point times `scale`, mirrored or not, and moved. */
export interface Alignment {
  by: 'container' | 'scale' | 'pixels';
  scale: number;
  mirrored: boolean;
  x: number;
  y: number;
}

/**
 * Lays two pictures on each other by the outlines of their containers; where one is not seen whole, by their scales and
 * middles; where no scale is known, by their widths.
 */
export function alignmentOf(one: Picture, other: Picture, mirrored: boolean): Alignment {
  const [a, b] = [outlineOf(one), outlineOf(other)];
  if (a && b) {
    const scale = b.width / a.width;
    const x = mirrored ? b.left + b.width + a.left * scale : b.left - a.left * scale;
    // Bottoms stand on the deck; tops differ with the height of the container.
    return { by: 'container', scale, mirrored, x, y: b.bottom - a.bottom * scale };
  }
  const known = one.pixelPitchMm !== null && other.pixelPitchMm !== null;
  const scale = known ? (one.pixelPitchMm ?? 1) / (other.pixelPitchMm ?? 1) : other.widthPx / one.widthPx;
  const middle = (one.widthPx / 2) * scale;
  return {
    by: known ? 'scale' : 'pixels',
    ...{ scale, mirrored, x: other.widthPx / 2 + (mirrored ? middle : -middle) },
    y: (other.rowsRead - one.rowsRead * scale) / 2,
  };
}

/** A point of the first picture in the other. `shift` is the officer's, in pixels of the first. */
export function alignedPoint({ scale, mirrored, x, y }: Alignment, shift: Point, at: Point): Point {
  const along = (at.x - shift.x) * scale;
  return { x: x + (mirrored ? -along : along), y: y + (at.y - shift.y) * scale };
}

/** The view of the other picture that shows the same. */
export function alignedView(alignment: Alignment, shift: Point, view: View): View {
  return { ...alignedPoint(alignment, shift, view), scale: view.scale / alignment.scale };
}

function outlineOf({ widthPx, rowsRead, measures }: Picture) {
  const outline = measures?.outline;
  if (!outline || measures.cut.length > 0) return null;
  const [left, top, width, height] = outline;
  return { left: left * widthPx, width: width * widthPx, bottom: (top + height) * rowsRead };
}
