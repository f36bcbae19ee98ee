import type { GreyImage, TextLine } from './text-lines.ts';

/** Quarter turns, clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;
/** Shares of a page: [left, top, width, height]. */
type Box = [number, number, number, number];

/** How often a region is longer than wide, or wider than long, before it has a direction. */
const LONG = 3;
/** So many times more area of lines has to stand than to lie before a page is taken to lie on its side. */
const TIMES_MORE = 2;

/** Whether the text of a page runs from top to bottom or from bottom to top. */
export function liesOnItsSide(lines: readonly TextLine[]): boolean {
  let [lying, standing] = [0, 0];
  for (const { length, height } of lines) {
    if (length > LONG * height) lying += length * height;
    if (height > LONG * length) standing += length * height;
  }
  return standing > TIMES_MORE * lying;
}

/** The same pixels, turned clockwise. */
export function turnedImage({ data, width, height }: GreyImage, turns: QuarterTurns): GreyImage {
  if (turns === 0) return { data, width, height };
  if (turns === 2) return { data: data.toReversed(), width, height };
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = turns === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      turned[at] = data[y * width + x] ?? 0;
    }
  }
  return { data: turned, width: height, height: width };
}

/** The place that a line has on a page that is turned upside down. */
export function upsideDown(line: TextLine, page: GreyImage): TextLine {
  return { ...line, x: page.width - line.x, y: page.height - line.y };
}

/** A box on a page that was turned clockwise, as a box on the page as it was. */
export function turnedBack([left, top, width, height]: Box, turns: QuarterTurns): Box {
  const [right, bottom] = [Math.max(0, 1 - left - width), Math.max(0, 1 - top - height)];
  switch (turns) {
    case 0:
      return [left, top, width, height];
    case 1:
      return [top, right, height, width];
    case 2:
      return [right, bottom, width, height];
    case 3:
      return [bottom, left, height, width];
  }
}
