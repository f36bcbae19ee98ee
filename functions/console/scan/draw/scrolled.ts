import { sizeOfTile, type TilePlace } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';
import type { Frame, Look } from './renderer.ts';
import type { ScreenPart } from './shade.ts';

/** Pixels of the screen that a frame has gone on from another, to the right and down. */
export interface ScreenMove {
  across: number;
  down: number;
}

/** So far from a whole pixel a move may be and be drawn as one. */
const NEAR = 0.02;
/** Pixels around a tile that its samples have a part in: those whose edges are enhanced. */
const AROUND_PX = 2;

/** How far a frame has moved on from another that shows the same otherwise; null where it has to be drawn anew. */
export function movedBy(before: Frame, after: Frame, screen: Size): ScreenMove | null {
  const same =
    before.pyramid === after.pyramid &&
    before.range.level === after.range.level &&
    before.step === after.step &&
    sameLook(before.look, after.look);
  if (!same) return null;
  const [along, downward] = [(after.left - before.left) / after.step, (after.top - before.top) / after.step];
  const [across, down] = [Math.round(along), Math.round(downward)];
  if (Math.abs(along - across) > NEAR || Math.abs(downward - down) > NEAR) return null;
  return Math.abs(across) < screen.width && Math.abs(down) < screen.height ? { across, down } : null;
}

export function sameLook(one: Look, other: Look): boolean {
  return (
    one.window.low === other.window.low &&
    one.window.high === other.window.high &&
    one.logarithmic === other.logarithmic &&
    one.invert === other.invert &&
    one.colours === other.colours &&
    one.sharpen === other.sharpen &&
    one.contrast === other.contrast &&
    one.material === other.material
  );
}

/** Moves what is drawn; what came into sight holds anything until it is drawn. */
export function scroll(pixels: Uint32Array, { width }: Size, { across, down }: ScreenMove): void {
  const by = down * width + across;
  if (by > 0) pixels.copyWithin(0, by);
  else if (by < 0) pixels.copyWithin(-by, 0, pixels.length + by);
}

/** The parts of the screen that came into sight by a move. */
export function exposedBy({ across, down }: ScreenMove, { width, height }: Size): ScreenPart[] {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  return [
    ...(across > 0 ? [{ ...whole, left: width - across }] : across < 0 ? [{ ...whole, right: -across }] : []),
    ...(down > 0 ? [{ ...whole, top: height - down }] : down < 0 ? [{ ...whole, bottom: -down }] : []),
  ];
}

/** The parts of the screen on which tiles lie. */
export function partsOfTiles(
  places: readonly TilePlace[],
  { pyramid, range, left, top, step }: Frame,
  { width, height }: Size,
): ScreenPart[] {
  return places.flatMap((place) => {
    const size = place.level === range.level ? sizeOfTile(pyramid, place) : null;
    if (size === null) return [];
    const [x, y] = [place.column * pyramid.size - left, place.row * pyramid.size - top];
    const part = {
      left: Math.max(0, Math.floor(x / step) - AROUND_PX),
      top: Math.max(0, Math.floor(y / step) - AROUND_PX),
      right: Math.min(width, Math.ceil((x + size.width) / step) + AROUND_PX),
      bottom: Math.min(height, Math.ceil((y + size.height) / step) + AROUND_PX),
    };
    return part.left < part.right && part.top < part.bottom ? [part] : [];
  });
}

export function areaOf({ left, top, right, bottom }: ScreenPart): number {
  return (right - left) * (bottom - top);
}
