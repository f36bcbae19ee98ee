import type { Box } from '../../../../shared/documents/reading.ts';
import type { Point, Size } from '../view/view.ts';

/** What the pointer and Enter do in the picture: look around, measure between two points, mark between two corners. */
export type Tool = { kind: 'look' } | { kind: 'measure' | 'mark'; cursor: Point; from: Point | null; to: Point | null };

export const LOOKING: Tool = { kind: 'look' };

/** Begins measuring or marking with a cursor at a point of the picture. */
export function begun(kind: 'measure' | 'mark', cursor: Point): Tool {
  return { kind, cursor, from: null, to: null };
}

/** Moves the cursor, within the picture. */
export function movedTo(tool: Tool, at: Point, picture: Size): Tool {
  if (tool.kind === 'look') return tool;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return { ...tool, cursor: { x: within(at.x, picture.width), y: within(at.y, picture.height) } };
}

/** Sets a point at the cursor: the first, the second, and after that the first of another. */
export function pointSet(tool: Tool): Tool {
  if (tool.kind === 'look') return tool;
  if (tool.from === null || tool.to !== null) return { ...tool, from: tool.cursor, to: null };
  return { ...tool, to: tool.cursor };
}

/** Where a line or box ends that is being drawn: at its second point, or for now at the cursor. */
export function endOf(tool: Tool): { from: Point; to: Point } | null {
  if (tool.kind === 'look' || tool.from === null) return null;
  return { from: tool.from, to: tool.to ?? tool.cursor };
}

/** The box between two corners in shares of the picture; null where it is smaller than two pixels a side. */
export function boxBetween(from: Point, to: Point, { width, height }: Size): Box | null {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (across < 2 || down < 2) return null;
  return [Math.min(from.x, to.x) / width, Math.min(from.y, to.y) / height, across / width, down / height];
}
