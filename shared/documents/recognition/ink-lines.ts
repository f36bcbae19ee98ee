import { type InkMap, type InkPiece, inkOf, invert, piecesOf, removeRules } from './ink.ts';
import { sharpnessOf } from './sharpness.ts';
import type { GreyImage, TextLine } from './text-lines.ts';

/** What can be said of a page's lines without a network. */
export interface InkLines {
  lines: TextLine[];
  /** Why the lines are not to be trusted, and a network has to find them; null where they are. */
  doubt: string | null;
}

/** Text below these heights of its characters, in pixels, is too small to be told apart; above, it is a picture. */
const SMALLEST = 7;
const LARGEST = 160;
/** Grey values between paper and ink, and of noise: beyond them characters run together or fall apart. */
const LEAST_CONTRAST = 60;
const MOST_NOISE = 1.5;
/** Characters of softer print touch: a word falls into lines of its own, or two are taken for one. */
const LEAST_SHARPNESS = 0.65;
/** Fewer characters than these tell nothing of the page. */
const FEWEST = 24;
const MOST_PIECES = 40_000;
/** In heights of the characters: how far apart words of one line may stand, how long a rule is at least. */
const GAP = 1.1;
const RULE = 4;
/** How far a stop or a comma may stand from the character before and after it: type of one width sets it apart. */
const MARK_GAP = 1;
/** In heights of the characters, and as a share of the page: from there on what is dark is a picture. */
const PICTURE = 8;
const MOST_PICTURE = 0.004;
/** What a line has above and below its ink, and beside it, as shares of its height: half as much again costs one word of a hundred. */
const MARGIN = 0.14;
const SIDE_MARGIN = 0.12;

/**
 * Finds the lines of a clean page by its ink alone: pieces of ink that stand beside each other. Takes a tenth of a
 * network's time, and knows where it is out of its depth: photographs, noise, blur, text that stands.
 */
export function findInkLines(page: GreyImage, most: number): InkLines {
  const doubtful = (doubt: string): InkLines => ({ lines: [], doubt });
  const map = inkOf(page);
  if (map.contrast < LEAST_CONTRAST) return doubtful('pale');
  if (map.noise > MOST_NOISE) return doubtful('noisy');
  if (sharpnessOf(page, map) < LEAST_SHARPNESS) return doubtful('blurred');
  const all = piecesOf(map);
  if (all.length > MOST_PIECES) return doubtful('speckled');
  const usual = usualHeight(all);
  if (usual === null) return doubtful('few characters');
  if (usual < SMALLEST || usual > LARGEST) return doubtful('odd size');
  const bars = all.filter((piece) => isBar(piece, usual));
  for (const bar of bars) invert(map, bar);
  const longest = Math.round(usual * RULE);
  const long = all.filter((piece) => Math.max(piece.right - piece.left, heightOf(piece)) >= longest);
  removeRules(map, long, longest);
  const pieces = long.length > 0 ? piecesOf(map) : all;
  const lines = groupLines(pieces, usual, map);
  if (lines.length > most) return doubtful('too many lines');
  return { lines: lines.sort((a, b) => a.y - b.y || a.x - b.x), doubt: doubtOf(all, lines, usual, map) };
}

interface Row {
  pieces: InkPiece[];
  /** Stops and commas that follow one another, and so stand further from the last character than one would. */
  marks: InkPiece[];
}

function groupLines(pieces: readonly InkPiece[], usual: number, map: InkMap): TextLine[] {
  const letters = pieces.filter((piece) => isLetter(piece, usual)).sort((a, b) => a.left - b.left);
  const bucketOf = (y: number) => Math.floor(y / (usual * 2));
  const open = new Map<number, { last: InkPiece; row: Row }[]>();
  const rows: Row[] = [];
  for (const piece of letters) {
    const height = heightOf(piece);
    const middle = (piece.top + piece.bottom) / 2;
    let best: { last: InkPiece; row: Row; distance: number } | null = null;
    for (let bucket = bucketOf(piece.top) - 1; bucket <= bucketOf(piece.bottom) + 1; bucket += 1) {
      const near = (open.get(bucket) ?? []).filter(({ last }) => piece.left - last.right < 6 * usual);
      open.set(bucket, near);
      for (const { last, row } of near) {
        const tall = Math.max(height, heightOf(last));
        const gap = piece.left - last.right;
        const shared = Math.min(piece.bottom, last.bottom) - Math.max(piece.top, last.top);
        if (gap > GAP * Math.min(tall, usual * 3) || shared < 0.5 * Math.min(height, heightOf(last))) continue;
        if (tall > 2.6 * Math.min(height, heightOf(last))) continue;
        const distance = gap + Math.abs(middle - (last.top + last.bottom) / 2);
        if (best === null || distance < best.distance) best = { last, row, distance };
      }
    }
    const row = best?.row ?? { pieces: [], marks: [] };
    if (best === null) rows.push(row);
    row.pieces.push(piece);
    const bucket = bucketOf(middle);
    const here = open.get(bucket) ?? [];
    here.push({ last: piece, row });
    open.set(bucket, here);
  }
  // A comma of large type is as high as a small letter, but stands too low to be of its row.
  const single = ({ pieces: inside }: Row) => inside.length === 1 && !isAlone(inside[0], usual);
  const small = pieces
    .filter((piece) => !isLetter(piece, usual))
    .concat(rows.filter(single).flatMap(({ pieces: inside }) => inside))
    .filter((piece) => heightOf(piece) < usual && piece.area >= 4)
    .sort((a, b) => a.left - b.left);
  const letterRows = rows.filter((row) => !single(row));
  const whole = joinOverMarks(letterRows, small, usual);
  const slope = usualSlope(whole, usual);
  return whole.map((row) => rectangleOf(row, slope, usual, small, map));
}

/**
 * Rows that only a stop, a comma or a hyphen holds together, as `25,12` typewritten or `Co., Ltd.`: each would take the
 * mark for its own, and it would be read twice.
 */
function joinOverMarks(rows: readonly Row[], marks: readonly InkPiece[], usual: number): Row[] {
  const open = new Set(rows);
  const ends = new Map(rows.map((row) => [row, row.pieces.at(-1)?.right ?? 0]));
  const reach = (piece: InkPiece) => MARK_GAP * Math.min(heightOf(piece), usual * 3);
  for (const mark of marks) {
    const standsBy = (piece: InkPiece) =>
      mark.top >= piece.top - 0.1 * heightOf(piece) && mark.top < piece.bottom + 0.1 * heightOf(piece);
    const isBeside = (gap: number, piece: InkPiece) => gap > -2 && gap < reach(piece) && standsBy(piece);
    let before: { row: Row; last: InkPiece } | null = null;
    let after: { row: Row; first: InkPiece } | null = null;
    for (const row of open) {
      const [first, last] = [row.pieces[0], row.pieces.at(-1)];
      if (last && isBeside(mark.left - (ends.get(row) ?? last.right), last)) before = { row, last };
      else if (first && isBeside(first.left - mark.right, first)) after = { row, first };
    }
    if (before === null) continue;
    ends.set(before.row, mark.right);
    before.row.marks.push(mark);
    if (after === null) continue;
    const [lower, higher] = [heightOf(before.last), heightOf(after.first)].toSorted((a, b) => a - b);
    const shared = Math.min(before.last.bottom, after.first.bottom) - Math.max(before.last.top, after.first.top);
    if (lower === undefined || higher === undefined || shared < 0.5 * lower || higher > 1.6 * lower) continue;
    before.row.pieces.push(...after.row.pieces);
    before.row.marks.push(...after.row.marks);
    ends.set(before.row, ends.get(after.row) ?? mark.right);
    open.delete(after.row);
  }
  return [...open];
}

/** A character, several that touch, or a word whose characters run into each other. */
function isLetter(piece: InkPiece, usual: number): boolean {
  const [width, height] = [piece.right - piece.left, heightOf(piece)];
  // Small type beside larger: as wide as a letter is, which no stop nor comma nor hyphen is.
  const lowest = width > usual * 0.3 && width < height * 2 ? 0.38 : 0.5;
  if (height < usual * lowest || height > usual * 6 || isUpright(piece, usual)) return false;
  return width < Math.max(usual * 12, height * 4) && piece.area > 0.04 * width * height;
}

/** The border of a cell, too short to be taken out as a rule: the slimmest letters are thicker for their height. */
function isUpright(piece: InkPiece, usual: number): boolean {
  const [width, height] = [piece.right - piece.left, heightOf(piece)];
  return height > usual * 1.5 && width < height * 0.1;
}

/** A single piece that is to be read for itself: a digit in a cell; not a speck, nor a piece of a rule. */
function isAlone(piece: InkPiece | undefined, usual: number): boolean {
  if (piece === undefined) return false;
  const [width, height] = [piece.right - piece.left, heightOf(piece)];
  return height > usual * 0.7 && height < usual * 3 && width > usual * 0.2 && piece.area > 0.12 * width * height;
}

function isBar(piece: InkPiece, usual: number): boolean {
  const [width, height] = [piece.right - piece.left, heightOf(piece)];
  return height > 1.3 * usual && height < PICTURE * usual && width > 3 * usual && piece.area > 0.55 * width * height;
}

/** Not characters, and no frame of thin rules. */
function isPicture(piece: InkPiece, usual: number): boolean {
  const [width, height] = [piece.right - piece.left, heightOf(piece)];
  return height >= PICTURE * usual && width > 2 * usual && piece.area > 0.2 * width * height;
}

function rectangleOf(
  { pieces, marks }: Row,
  pageSlope: number,
  usual: number,
  small: readonly InkPiece[],
  map: InkMap,
) {
  const own = slopeOf(pieces, usual) ?? pageSlope;
  const slope = Math.abs(own - pageSlope) < 0.02 ? own : pageSlope;
  const angle = Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const first = pieces[0] ?? { left: 0, top: 0, right: 1, bottom: 1, area: 1 };
  const [originX, originY] = [first.left, first.bottom];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const include = (piece: InkPiece) => {
    const y = (piece.top + piece.bottom) / 2 - originY;
    const x = (piece.left + piece.right) / 2 - originX;
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    // Along the slope the piece's own box grows by what the line falls within it.
    const [halfLength, halfHeight] = [
      (piece.right - piece.left) / 2,
      heightOf(piece) / 2 - Math.abs(sin) * 0.5 * (piece.right - piece.left),
    ];
    left = Math.min(left, along - halfLength);
    right = Math.max(right, along + halfLength);
    top = Math.min(top, across - halfHeight);
    bottom = Math.max(bottom, across + halfHeight);
  };
  for (const piece of pieces) include(piece);
  const core = { left, right, top, bottom };
  const size = bottom - top;
  for (const piece of marks) include(piece);
  for (const piece of small) {
    const x = (piece.left + piece.right) / 2 - originX;
    const y = (piece.top + piece.bottom) / 2 - originY;
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    const near = along > core.left - 0.8 * size && along < core.right + 0.8 * size;
    if (near && across > core.top - 0.25 * size && across < core.bottom + 0.25 * size) include(piece);
  }
  const height = Math.max(bottom - top, usual * 1.2);
  const [middleAlong, middleAcross] = [(left + right) / 2, (top + bottom) / 2];
  const margin = height * MARGIN;
  return {
    x: Math.min(map.width, originX + middleAlong * cos - middleAcross * sin),
    y: Math.min(map.height, originY + middleAlong * sin + middleAcross * cos),
    length: right - left + 2 * height * SIDE_MARGIN,
    height: height + 2 * margin,
    angle,
  };
}

/** Of a line's foot: most characters stand on it. Null where the line is too short to tell. */
function slopeOf(pieces: readonly InkPiece[], usual: number): number | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.length < 6 || last.right - first.left < 12 * usual) return null;
  const slopes: number[] = [];
  const half = Math.floor(pieces.length / 2);
  for (const [index, piece] of pieces.slice(0, pieces.length - half).entries()) {
    const other = pieces[index + half];
    if (other) slopes.push(((other.bottom - piece.bottom) / (other.left + other.right - piece.left - piece.right)) * 2);
  }
  return median(slopes);
}

function usualSlope(rows: readonly Row[], usual: number): number {
  return median(rows.flatMap(({ pieces }) => slopeOf(pieces, usual) ?? [])) ?? 0;
}

/** The usual height of pieces that look like characters. Null where there are too few to tell. */
function usualHeight(pieces: readonly InkPiece[]): number | null {
  const heights = pieces.flatMap((piece) => {
    const [width, height] = [piece.right - piece.left, heightOf(piece)];
    const likely = height >= 5 && width < height * 3 && height < width * 6 && piece.area > 0.12 * width * height;
    return likely ? [height] : [];
  });
  return heights.length < FEWEST ? null : median(heights);
}

/** Much ink outside of lines, lines of one character: this is no page of text that lies as it should. The pieces are those of the page as it is. */
function doubtOf(pieces: readonly InkPiece[], lines: readonly TextLine[], usual: number, map: InkMap): string | null {
  if (lines.length === 0) return 'no lines';
  const pictures = pieces.filter((piece) => isPicture(piece, usual));
  if (pictures.reduce((sum, { area }) => sum + area, 0) > MOST_PICTURE * map.width * map.height) return 'pictures';
  const short = lines.filter(({ length, height }) => length < 1.6 * height).length;
  if (short > 6 && short > 0.35 * lines.length) return 'single characters';
  return null;
}

const heightOf = ({ top, bottom }: InkPiece) => bottom - top;

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
