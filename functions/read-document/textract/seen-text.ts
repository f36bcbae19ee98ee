import type { Geometry } from '@aws-sdk/client-textract';
import type { Box } from '../../../shared/documents/reading.ts';

/** Textract's percentage as a share. What is missing or no number counts as no confidence at all. */
export function confidenceOf(percent: number | undefined): number {
  if (percent === undefined || !Number.isFinite(percent)) return 0;
  return Math.round(Math.min(100, Math.max(0, percent)) * 10) / 1000;
}

/** The box as shares of the page, kept within it. Null where there is none or it has no extent. */
export function boxOf(geometry: Geometry | undefined): Box | null {
  const { Left, Top, Width, Height } = geometry?.BoundingBox ?? {};
  if (!isShare(Left) || !isShare(Top) || !isShare(Width) || !isShare(Height)) return null;
  const [left, top] = [within(Left), within(Top)];
  const [width, height] = [within(within(Left + Width) - left), within(within(Top + Height) - top)];
  return width > 0 && height > 0 ? [left, top, width, height] : null;
}

/** The smallest box around some. */
export function boxAroundAll(boxes: readonly (Box | null)[]): Box | null {
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return null;
  const left = Math.min(...known.map(([x]) => x));
  const top = Math.min(...known.map(([, y]) => y));
  const right = Math.max(...known.map(([x, , width]) => x + width));
  const bottom = Math.max(...known.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

export function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function isShare(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** Within the page, to a millionth of it. */
function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1e6) / 1e6;
}
