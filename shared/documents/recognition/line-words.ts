import type { GreyImage, TextLine } from './text-lines.ts';

/** One recognised character, never a space. */
export interface ReadCharacter {
  text: string;
  /** Where its peak is along the line, as a share of the line's length. */
  at: number;
  /** How sure the network is of it, 0 to 1. */
  confidence: number;
  /** The highest probability that the network gave a space since the character before. */
  spaceBefore: number;
}

/** A word of a line, as shares of the line's length. */
export interface LineWord {
  text: string;
  from: number;
  to: number;
  /** The mean of its characters'. */
  confidence: number;
  /** Of the character that is least sure. */
  least: number;
}

/** How what a network says of a space counts against the gap in the picture; gaps are shares of the line's height. */
export interface SpaceWeights {
  constant: number;
  logProbability: number;
  gap: number;
  usualGap: number;
}

/**
 * Whether two characters are of two words, by PaddleOCR's network: a logistic regression over 11,700 pairs on the bench's pages and on invoices,
 * clean and degraded. The network gives most spaces more than a tenth and other places next to nothing; where it is in
 * doubt, a gap wide against the line's usual one decides. 0.2 % of pairs go wrong.
 */
export const SPACES: SpaceWeights = { constant: 1.7, logProbability: 3.4, gap: 45, usualGap: -33 };
/**
 * The same by the Latin network, which learnt from every gap whether it is a space: over 13,400 pairs on generated papers
 * (test/eval, `dev`), clean and degraded, of which 0.05 % go wrong.
 */
export const LATIN_SPACES: SpaceWeights = { constant: 0.3, logProbability: 3.5, gap: 24, usualGap: -16.5 };
const WIDEST_GAP = 0.42;
/** A `1` is narrower than the digits that it stands among: what its side of a gap has more, as a share of the height. */
const BESIDE_ONE = 0.06;
/** Before a closing mark, and within a figure, only what the network saw is a space: type of one width has gaps there. */
const SEEN_SPACE = 0.3;
const LEAST_PROBABILITY = 1e-5;

/**
 * Reads the network's output (steps x classes, probabilities): the best class of each step, repeats and blanks left out.
 * Class 0 is the blank, the others are the alphabet's, the last of which is the space.
 */
export function decodeCharacters(output: Float32Array, classes: number, alphabet: readonly string[]): ReadCharacter[] {
  const steps = output.length / classes;
  const read: ReadCharacter[] = [];
  let previous = 0;
  let spaceBefore = 0;
  for (let step = 0; step < steps; step += 1) {
    const row = output.subarray(step * classes, (step + 1) * classes);
    const best = indexOfHighest(row);
    spaceBefore = Math.max(spaceBefore, row[classes - 1] ?? 0);
    const text = alphabet[best - 1]?.trim() ?? '';
    if (best !== previous && text !== '') {
      read.push({ text, at: (step + 0.5) / steps, confidence: row[best] ?? 0, spaceBefore });
      spaceBefore = 0;
    }
    previous = best;
  }
  return read;
}

/**
 * Puts characters together to words, by the spaces that the network saw and the gaps in the picture.
 *
 * @param squeeze by how much the picture is narrower than its height would have it
 */
export function splitWords(
  characters: readonly ReadCharacter[],
  crop: GreyImage,
  weights: SpaceWeights,
  squeeze = 1,
): LineWord[] {
  const ink = inkByColumn(crop);
  const height = crop.height * squeeze;
  const gaps = characters.map(({ at }, index) =>
    widestGap(ink, (characters[index - 1]?.at ?? at) * crop.width, at * crop.width),
  );
  const usual = median(gaps.slice(1).map(({ width }) => width)) / height;
  const words: LineWord[] = [];
  let group: ReadCharacter[] = [];
  let from = firstInk(ink) / crop.width;
  for (const [index, character] of characters.entries()) {
    const gap = gaps[index];
    if (group.length > 0 && gap !== undefined && parts(group, character, { gap: gap.width / height, usual, weights })) {
      words.push(wordOf(group, from, gap.from / crop.width));
      from = gap.to / crop.width;
      group = [];
    }
    group.push(character);
  }
  if (group.length > 0) words.push(wordOf(group, from, (lastInk(ink) + 1) / crop.width));
  return words;
}

/** Whether a character begins another word than the one before it. */
function parts(
  group: readonly ReadCharacter[],
  { text, spaceBefore }: ReadCharacter,
  { gap, usual, weights }: { gap: number; usual: number; weights: SpaceWeights },
): boolean {
  const [before, last] = [group.at(-2)?.text ?? '', group.at(-1)?.text ?? ''];
  const within = /^[.,)\]°º]$/.test(text) || (/^\d[.,]\d$/.test(before + last + text) && group.length > 1);
  if (within && spaceBefore < SEEN_SPACE) return false;
  const beside = (/^\d1$|^1\d$/.test(last + text) ? BESIDE_ONE : 0) + (last + text === '11' ? BESIDE_ONE : 0);
  return isSpace(spaceBefore, Math.max(0, gap - beside), usual, weights);
}

function isSpace(probability: number, gap: number, usualGap: number, weights: SpaceWeights): boolean {
  const seen = weights.logProbability * Math.log10(probability + LEAST_PROBABILITY);
  const measured = weights.gap * Math.min(gap, WIDEST_GAP) + weights.usualGap * Math.min(usualGap, WIDEST_GAP);
  return weights.constant + seen + measured > 0;
}

/** The upright box around a part of a line, in pixels: [left, top, width, height]. */
export function boxOf(line: TextLine, from: number, to: number): [number, number, number, number] {
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  const corners = [from, to].flatMap((share) =>
    [-0.5, 0.5].map((edge) => {
      const along = (share - 0.5) * line.length;
      const across = edge * line.height * 0.8;
      return [line.x + along * cos - across * sin, line.y + along * sin + across * cos] as const;
    }),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

function wordOf(group: readonly ReadCharacter[], from: number, to: number): LineWord {
  const logarithm = group.reduce((sum, { confidence }) => sum + Math.log(Math.max(1e-6, confidence)), 0) / group.length;
  return {
    text: group.map(({ text }) => text).join(''),
    from,
    to: Math.max(to, from),
    confidence: Math.exp(logarithm),
    least: Math.min(...group.map(({ confidence }) => confidence)),
  };
}

/** Which columns hold ink: darker than half-way between the line's paper and its darkest part, in its middle rows. */
function inkByColumn({ data, width, height }: GreyImage): boolean[] {
  const paper = quantile(data, 0.8);
  const dark = quantile(data, 0.02);
  const threshold = paper - (paper - dark) * 0.4;
  const ink = new Array<boolean>(width).fill(false);
  for (let column = 0; column < width; column += 1) {
    for (let row = Math.round(height * 0.12); row < height * 0.88; row += 1) {
      if ((data[row * width + column] ?? 255) < threshold) {
        ink[column] = true;
        break;
      }
    }
  }
  return ink;
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

function indexOfHighest(values: Float32Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}

function widestGap(ink: readonly boolean[], from: number, to: number): { width: number; from: number; to: number } {
  let best = { width: 0, from: Math.round((from + to) / 2), to: Math.round((from + to) / 2) };
  let start = -1;
  for (let column = Math.max(0, Math.floor(from)); column <= Math.min(ink.length, Math.ceil(to)); column += 1) {
    const empty = column < ink.length && ink[column] === false && column < to;
    if (empty && start < 0) start = column;
    if (!empty && start >= 0) {
      if (column - start > best.width) best = { width: column - start, from: start, to: column };
      start = -1;
    }
  }
  return best;
}

const firstInk = (ink: readonly boolean[]) => Math.max(0, ink.indexOf(true));
const lastInk = (ink: readonly boolean[]) => ink.lastIndexOf(true);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
