import type { GreyImage } from './text-lines.ts';

/** A connected piece of ink: a character, some that touch, a speck, a rule. Pixels; right and bottom lie outside. */
export interface InkPiece {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** How many of its pixels are ink. */
  area: number;
}

/** Ink is 1, paper 0. */
export interface InkMap {
  ink: Uint8Array;
  width: number;
  height: number;
}

/** Paper is measured in squares of so many pixels: larger than characters, smaller than a shadow. */
const SQUARE = 32;
/** The paper of a square is as light as this share of its pixels at least is not. */
const PAPER = 0.8;
/** Ink is darker than its paper by this share of the page's contrast, and by more than noise is. */
const OF_CONTRAST = 0.22;
const LEAST_STEP = 18;
const TIMES_NOISE = 4;
/** Rules are looked for in boxes that cover the page so often, and in no more of them. */
const MOST_LOOKED = 12;

/** What is darker than the paper around it. */
export function inkOf(page: GreyImage): InkMap & { paper: number; contrast: number; noise: number } {
  const { data, width, height } = page;
  const { squares, across, down } = paperOf(page);
  const paper = middle(squares);
  const noise = noiseOf(page);
  const contrast = Math.max(1, paper - darkest(page));
  const step = Math.max(LEAST_STEP, OF_CONTRAST * contrast, TIMES_NOISE * noise);
  const ink = new Uint8Array(width * height);
  const limits = new Uint8Array(width);
  for (let y = 0; y < height; y += 1) {
    if (y % (SQUARE / 4) === 0) limitsOfRow(limits, squares, across, down, y, step);
    const row = y * width;
    for (let x = 0; x < width; x += 1) ink[row + x] = (data[row + x] ?? 255) < (limits[x] ?? 0) ? 1 : 0;
  }
  return { ink, width, height, paper, contrast, noise };
}

/** The pieces of ink in a part of the map, joined over corners, too. Memory and time grow with the runs of ink. */
export function piecesOf(
  { ink, width, height }: InkMap,
  part = { left: 0, top: 0, right: width, bottom: height },
): InkPiece[] {
  const pieces: InkPiece[] = [];
  const parents: number[] = [];
  const rootOf = (index: number): number => {
    let root = index;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  let above: number[] = [];
  for (let y = part.top; y < part.bottom; y += 1) {
    const runs: number[] = [];
    let candidate = 0;
    const row = ink.subarray(y * width + part.left, y * width + part.right);
    for (let from = row.indexOf(1); from >= 0; ) {
      const end = row.indexOf(0, from);
      const to = end < 0 ? row.length : end;
      let piece = -1;
      while (candidate < above.length && (above[candidate + 1] ?? 0) < from) candidate += 3;
      for (let next = candidate; next < above.length && (above[next] ?? 0) <= to; next += 3) {
        const touched = rootOf(above[next + 2] ?? 0);
        if (piece < 0) piece = touched;
        else if (touched !== piece) {
          join(pieces, piece, touched);
          parents[touched] = piece;
        }
      }
      const [left, right] = [from + part.left, to + part.left];
      const found = pieces[piece];
      if (found === undefined) {
        piece = pieces.length;
        parents.push(piece);
        pieces.push({ left, top: y, right, bottom: y + 1, area: right - left });
      } else {
        found.left = Math.min(found.left, left);
        found.right = Math.max(found.right, right);
        found.bottom = y + 1;
        found.area += right - left;
      }
      runs.push(from, to, piece);
      from = end < 0 ? -1 : row.indexOf(1, end);
    }
    above = runs;
  }
  return pieces.filter((_, index) => parents[index] === index);
}

/** Takes out what runs straight for `longest` pixels or more, along or down: rules, the edges of frames, thick bars. */
export function removeRules(map: InkMap, pieces: readonly InkPiece[], longest: number): void {
  const { ink, width } = map;
  const before = ink.slice();
  const lying = pieces.filter((each) => each.right - each.left >= longest);
  for (const { left, top, right, bottom } of affordable(outermost(lying), ink.length)) {
    for (let y = top; y < bottom; y += 1) {
      const row = before.subarray(y * width + left, y * width + right);
      for (let from = row.indexOf(1); from >= 0; ) {
        const end = row.indexOf(0, from);
        const to = end < 0 ? row.length : end;
        if (to - from >= longest) ink.fill(0, y * width + left + from, y * width + left + to);
        from = end < 0 ? -1 : row.indexOf(1, end);
      }
    }
  }
  const standing = pieces.filter(({ top, bottom }) => bottom - top >= longest);
  for (const piece of affordable(outermost(standing), ink.length)) {
    removeUprights(map, before, piece, longest);
  }
}

/** A rule that stands counts its rows down each column, row by row as the pixels lie in memory. */
function removeUprights({ ink, width }: InkMap, before: Uint8Array, part: InkPiece, longest: number): void {
  const { left, top, right, bottom } = part;
  const lengths = new Int32Array(right - left);
  for (let y = top; y <= bottom; y += 1) {
    for (let column = 0; column < lengths.length; column += 1) {
      const length = lengths[column] ?? 0;
      if (y < bottom && before[y * width + left + column] === 1) lengths[column] = length + 1;
      else if (length > 0) {
        lengths[column] = 0;
        for (let back = 1; length >= longest && back <= length; back += 1) ink[(y - back) * width + left + column] = 0;
      }
    }
  }
}

/** Boxes that lie in no other: a frame's is enough for all the rules within. */
function outermost(pieces: readonly InkPiece[]): InkPiece[] {
  const kept: InkPiece[] = [];
  for (const piece of pieces.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const { left, top, right, bottom } = piece;
    const inside = kept.some((k) => k.left <= left && k.top <= top && k.right >= right && k.bottom >= bottom);
    if (!inside) kept.push(piece);
  }
  return kept;
}

/** Slanting lines that cross a page have boxes as large as it; no frames of a form cover it so often. */
function affordable(pieces: readonly InkPiece[], pixels: number): InkPiece[] {
  let looked = 0;
  return pieces.filter((piece) => {
    looked += sizeOf(piece);
    return looked <= MOST_LOOKED * pixels;
  });
}

const sizeOf = ({ left, top, right, bottom }: InkPiece) => (right - left) * (bottom - top);

/** Turns ink and paper around within a box: light text on a dark bar. */
export function invert({ ink, width }: InkMap, { left, top, right, bottom }: InkPiece): void {
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) ink[y * width + x] = ink[y * width + x] === 1 ? 0 : 1;
  }
}

/** Standard deviation of the noise, in grey values: from differences of neighbours, of which most are of paper. */
function noiseOf({ data, width, height }: GreyImage): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 1; y < height; y += 7) {
    for (let x = 1; x < width; x += 3) {
      const difference = Math.abs((data[y * width + x] ?? 0) - (data[y * width + x - 1] ?? 0));
      counts[difference] = (counts[difference] ?? 0) + 1;
      total += 1;
    }
  }
  // The median of |a - b| of two normal values is 0.954 deviations of one.
  return quantileOf(counts, total / 2) / 0.954;
}

function join(pieces: InkPiece[], kept: number, gone: number): void {
  const [a, b] = [pieces[kept], pieces[gone]];
  if (a === undefined || b === undefined) return;
  a.left = Math.min(a.left, b.left);
  a.top = Math.min(a.top, b.top);
  a.right = Math.max(a.right, b.right);
  a.bottom = Math.max(a.bottom, b.bottom);
  a.area += b.area;
}

function paperOf({ data, width, height }: GreyImage): { squares: Uint8Array; across: number; down: number } {
  const [across, down] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const squares = new Uint8Array(across * down);
  const counts = new Uint32Array(256);
  for (let square = 0; square < squares.length; square += 1) {
    const [left, top] = [(square % across) * SQUARE, Math.floor(square / across) * SQUARE];
    counts.fill(0);
    let total = 0;
    for (let y = top; y < Math.min(height, top + SQUARE); y += 2) {
      for (let x = left; x < Math.min(width, left + SQUARE); x += 2) {
        const value = data[y * width + x] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
        total += 1;
      }
    }
    squares[square] = quantileOf(counts, total * PAPER);
  }
  // A square within a dark bar or a thick character takes the paper of the lightest beside it.
  const spread = squares.map((_, square) => {
    const [x, y] = [square % across, Math.floor(square / across)];
    let lightest = 0;
    for (let j = Math.max(0, y - 1); j <= Math.min(down - 1, y + 1); j += 1) {
      for (let i = Math.max(0, x - 1); i <= Math.min(across - 1, x + 1); i += 1) {
        lightest = Math.max(lightest, squares[j * across + i] ?? 0);
      }
    }
    return lightest;
  });
  return { squares: spread, across, down };
}

/** Below which value a pixel of this row is ink, by straight lines between the squares. */
function limitsOfRow(
  limits: Uint8Array,
  squares: Uint8Array,
  across: number,
  down: number,
  y: number,
  step: number,
): void {
  const at = Math.max(0, Math.min(down - 1, y / SQUARE - 0.5));
  const [upper, lower] = [Math.floor(at) * across, Math.min(down - 1, Math.floor(at) + 1) * across];
  const share = at - Math.floor(at);
  for (let x = 0; x < limits.length; x += 1) {
    const along = Math.max(0, Math.min(across - 1, x / SQUARE - 0.5));
    const [left, right] = [Math.floor(along), Math.min(across - 1, Math.floor(along) + 1)];
    const part = along - left;
    const above = (squares[upper + left] ?? 0) * (1 - part) + (squares[upper + right] ?? 0) * part;
    const below = (squares[lower + left] ?? 0) * (1 - part) + (squares[lower + right] ?? 0) * part;
    limits[x] = Math.max(0, above * (1 - share) + below * share - step);
  }
}

function darkest({ data }: GreyImage): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let at = 0; at < data.length; at += 5) {
    const value = data[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
    total += 1;
  }
  return quantileOf(counts, total * 0.005);
}

function quantileOf(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < counts.length; value += 1) {
    sum += counts[value] ?? 0;
    if (sum > rank) return value;
  }
  return counts.length - 1;
}

function middle(values: Uint8Array): number {
  return values.toSorted()[Math.floor(values.length / 2)] ?? 255;
}
