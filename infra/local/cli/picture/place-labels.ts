/** In pixels of the picture, origin at the top left. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Light and dark of a picture, one byte a pixel. */
export interface GreyPicture {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Darker than this, a pixel is taken for print: small grey type is light, a tinted table heading lighter still. */
const DARK = 205;
const OVER_LABEL = 12;
const OVER_BOX = 6;
const OVER_INK = 4;
/** What a place that is less usual costs: enough to choose between two that are equally free. */
const UNUSUAL = 0.04;

/**
 * Finds a place beside its box for each label, where it covers as little print and as few other marks as can be.
 * `sizes[i]` is that of the label of `boxes[i]`; null where it has none. Time grows with the square of their number.
 */
export function placeLabels(
  boxes: readonly Rectangle[],
  sizes: readonly ({ width: number; height: number } | null)[],
  picture: GreyPicture,
): (Rectangle | null)[] {
  const ink = inkSums(picture);
  const placed: Rectangle[] = [];
  return boxes.map((box, i) => {
    const size = sizes[i];
    if (!size) return null;
    let best: { place: Rectangle; cost: number } | null = null;
    for (const [rank, place] of placesBeside(box, size).entries()) {
      if (place.x < 0 || place.y < 0) continue;
      if (place.x + place.width > picture.width || place.y + place.height > picture.height) continue;
      const cost =
        rank * UNUSUAL +
        OVER_INK * inkShare(ink, picture, place) +
        OVER_LABEL * placed.reduce((sum, other) => sum + overlapShare(place, other), 0) +
        OVER_BOX * boxes.reduce((sum, other) => sum + overlapShare(place, other), 0);
      if (!best || cost < best.cost) best = { place, cost };
    }
    const place = best?.place ?? { x: 0, y: 0, ...size };
    placed.push(place);
    return place;
  });
}

function placesBeside(box: Rectangle, { width, height }: { width: number; height: number }): Rectangle[] {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const level = box.y + (box.height - height) / 2;
  const at = (x: number, y: number) => ({ x: Math.round(x), y: Math.round(y), width, height });
  return [
    at(box.x, box.y - height),
    at(box.x, bottom),
    at(right - width, box.y - height),
    at(right + 1, level),
    at(box.x - width - 1, level),
    at(right - width, bottom),
    at(right, box.y - height),
    at(right, bottom),
    at(box.x - width, box.y - height),
    at(box.x - width, bottom),
    at(box.x, box.y - 2 * height),
    at(box.x, bottom + height),
  ];
}

/** Share of the first that lies under the second. */
function overlapShare(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? (across * down) / (a.width * a.height) : 0;
}

/** How many dark pixels lie above and to the left of each corner. */
function inkSums({ data, width, height }: GreyPicture): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) < DARK) row += 1;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

function inkShare(sums: Uint32Array, { width }: GreyPicture, place: Rectangle): number {
  const at = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  const [right, bottom] = [place.x + Math.floor(place.width), place.y + Math.floor(place.height)];
  const dark = at(right, bottom) - at(place.x, bottom) - at(right, place.y) + at(place.x, place.y);
  return dark / (place.width * place.height);
}
