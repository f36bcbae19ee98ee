import { cutLine, type GreyImage, type TextLine } from './text-lines.ts';

/** Pixels across a line in which its ink is looked for. */
const LOOK_HEIGHT = 40;
const LOOK_WIDTH = 800;
/** A row that is ink for this share of its length is a rule's. */
const RULE_SHARE = 0.7;
/** A row with less ink than this share of the fullest one's is between the lines, or holds specks. */
const LEAST_SHARE = 0.04;
/** What a line has above and below its ink, as a share of its height: what findInkLines leaves. */
const MARGIN = 0.14;
/** Only so much of its height is taken from a line: what is more is no fit but a mistake. */
const MOST_TAKEN = 0.5;
/** Of its heights: a shorter line is a figure or a label, whose ink need not reach as high and as low as a line's does. */
const LONG = 6;
/** A line is not fitted for less. */
const WORTH_IT = 0.93;

/**
 * The line as high as its ink is. A network that finds lines draws them a third too high, so that their print is small
 * when it is read, and takes in the rules above and below.
 */
export function fittedToInk(page: GreyImage, line: TextLine): TextLine {
  if (line.length < LONG * line.height) return line;
  const look = cutLine(page, line, LOOK_HEIGHT, LOOK_WIDTH);
  const rows = inkOfRows(look);
  const print = rows.map((ink) => (ink > RULE_SHARE * look.width ? 0 : ink));
  const least = LEAST_SHARE * Math.max(...print);
  const peak = print.indexOf(Math.max(...print));
  let [top, bottom] = [peak, peak];
  while (top > 0 && (print[top - 1] ?? 0) > least) top -= 1;
  while (bottom < LOOK_HEIGHT - 1 && (print[bottom + 1] ?? 0) > least) bottom += 1;
  const ink = bottom + 1 - top;
  const share = (ink * (1 + 2 * MARGIN)) / LOOK_HEIGHT;
  if (share > WORTH_IT || share < MOST_TAKEN) return line;
  const across = ((top + bottom + 1) / 2 / LOOK_HEIGHT - 0.5) * line.height;
  return {
    ...line,
    x: line.x - across * Math.sin(line.angle),
    y: line.y + across * Math.cos(line.angle),
    height: line.height * share,
  };
}

/** How many pixels of each row are darker than half-way between paper and print. */
function inkOfRows({ data, width, height }: GreyImage): number[] {
  const [paper, dark] = [quantile(data, 0.75), quantile(data, 0.01)];
  const threshold = paper - (paper - dark) * 0.4;
  return Array.from({ length: height }, (_, row) => {
    let ink = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) if ((data[at] ?? 255) < threshold) ink += 1;
    return ink;
  });
}

function quantile(data: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  let below = 0;
  return counts.findIndex((count) => {
    below += count;
    return below > Math.floor(data.length * share);
  });
}
