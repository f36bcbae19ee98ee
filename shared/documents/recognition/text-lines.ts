/** A line of text on a page as a rotated rectangle, in pixels: centre, length along the text, height across it, and its slope. */
export interface TextLine {
  x: number;
  y: number;
  length: number;
  height: number;
  /** Radians, clockwise as the y axis points down. */
  angle: number;
}

/** Grey pixels, one byte each, row by row. */
export interface GreyImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Above this the network says "text". */
const TEXT = 0.3;
/** The mean of a region has to be this sure; single specks are not. */
const REGION = 0.55;
/** The network marks the core of a line; the line is this much larger, by area over perimeter. */
const GROWTH = 1.6;
const SMALLEST_PX = 3;

/**
 * Finds lines in the network's map of text probability: connected regions, each given the rectangle of its own slope.
 * `scaleX` and `scaleY` turn pixels of the map into pixels of the page.
 */
export function findTextLines(
  map: { data: Float32Array; width: number; height: number },
  scaleX: number,
  scaleY: number,
  most: number,
): TextLine[] {
  const { data, width, height } = map;
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const lines: TextLine[] = [];
  for (let start = 0; start < data.length && lines.length < most; start += 1) {
    if (seen[start] === 1 || (data[start] ?? 0) < TEXT) continue;
    const region = collectRegion(data, width, height, start, seen, stack);
    const line = region.sum / region.count >= REGION ? rectangleOf(region.pixels, width) : null;
    if (line === null || Math.min(line.length, line.height) < SMALLEST_PX) continue;
    const growth = (line.length * line.height * GROWTH) / (2 * (line.length + line.height));
    lines.push(scaled({ ...line, length: line.length + 2 * growth, height: line.height + 2 * growth }, scaleX, scaleY));
  }
  return lines.sort((a, b) => a.y - b.y || a.x - b.x);
}

function collectRegion(
  data: Float32Array,
  width: number,
  height: number,
  start: number,
  seen: Uint8Array,
  stack: Int32Array,
) {
  const pixels: number[] = [];
  let sum = 0;
  let top = 0;
  stack[top++] = start;
  seen[start] = 1;
  while (top > 0) {
    const at = stack[--top] ?? 0;
    pixels.push(at);
    sum += data[at] ?? 0;
    const x = at % width;
    for (const [next, inside] of [
      [at - 1, x > 0],
      [at + 1, x < width - 1],
      [at - width, at >= width],
      [at + width, at < width * (height - 1)],
    ] as const) {
      if (inside && seen[next] === 0 && (data[next] ?? 0) >= TEXT) {
        seen[next] = 1;
        stack[top++] = next;
      }
    }
  }
  return { pixels, sum, count: pixels.length };
}

/** The rectangle around a region along its main axis (of its second moments). */
function rectangleOf(pixels: readonly number[], width: number): TextLine {
  const xs = pixels.map((at) => at % width);
  const ys = pixels.map((at) => Math.floor(at / width));
  const meanX = mean(xs);
  const meanY = mean(ys);
  let [xx, xy, yy] = [0, 0, 0];
  for (let index = 0; index < pixels.length; index += 1) {
    const dx = (xs[index] ?? 0) - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  // A short region has no direction worth trusting; text that stands upright is not ours to read.
  const angle = xx < 4 * yy ? 0 : 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < pixels.length; index += 1) {
    const dx = (xs[index] ?? 0) - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    const along = dx * cos + dy * sin;
    const across = dy * cos - dx * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: meanX + along * cos - across * sin + 0.5,
    y: meanY + along * sin + across * cos + 0.5,
    length: right - left + 1,
    height: bottom - top + 1,
    angle,
  };
}

function scaled(line: TextLine, scaleX: number, scaleY: number): TextLine {
  return {
    ...line,
    x: line.x * scaleX,
    y: line.y * scaleY,
    length: line.length * scaleX,
    height: line.height * scaleY,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Cuts a line out of the page, turned upright and scaled to `height` pixels, by bilinear sampling.
 *
 * @param squeeze how much narrower than that, at most 1
 */
export function cutLine(page: GreyImage, line: TextLine, height: number, mostWide: number, squeeze = 1): GreyImage {
  const width = Math.max(16, Math.min(mostWide, Math.round((line.length / line.height) * height * squeeze)));
  const data = new Uint8Array(width * height);
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  const [right, bottom] = [page.width - 1, page.height - 1];
  for (let row = 0; row < height; row += 1) {
    const across = ((row + 0.5) / height - 0.5) * line.height;
    for (let column = 0; column < width; column += 1) {
      const along = ((column + 0.5) / width - 0.5) * line.length;
      const x = Math.min(right, Math.max(0, line.x + along * cos - across * sin - 0.5));
      const y = Math.min(bottom, Math.max(0, line.y + along * sin + across * cos - 0.5));
      const [x0, y0] = [Math.floor(x), Math.floor(y)];
      const at = y0 * page.width + x0;
      const [toRight, toBelow] = [x0 < right ? 1 : 0, y0 < bottom ? page.width : 0];
      const [fx, fy] = [x - x0, y - y0];
      const upper = (page.data[at] ?? 255) * (1 - fx) + (page.data[at + toRight] ?? 255) * fx;
      const lower = (page.data[at + toBelow] ?? 255) * (1 - fx) + (page.data[at + toBelow + toRight] ?? 255) * fx;
      data[row * width + column] = upper * (1 - fy) + lower * fy;
    }
  }
  return { data, width, height };
}
