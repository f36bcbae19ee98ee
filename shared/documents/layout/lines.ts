import type { ReadZone } from '../mrz/read-zone.ts';
import type { PageWords, Word } from '../page-words.ts';
import { type Box, isRecognised, type Reader } from '../reading.ts';
import { withLitres, withoutLookAlikes } from '../recognition/look-alikes.ts';
import type { QuarterTurns } from '../recognition/page-turn.ts';
import { type SpaceBetween, spaceOfType } from './space-of-type.ts';

/** A page's words with the reader that gave them. */
export interface SourcePage extends PageWords {
  reader: Reader;
  /** By how many quarters the page has to be turned clockwise for its words to be upright; left out where it is. */
  turned?: QuarterTurns;
  /** What our own reader of machine-readable zones found on the page's picture. */
  zone?: ReadZone;
}

/** Words that stand together on a line, apart from their neighbours by more than a space. */
export interface Cell {
  words: Word[];
  box: Box;
}

export interface Line {
  page: SourcePage;
  words: Word[];
  cells: Cell[];
  box: Box;
}

/** A gap of this many heights of the type separates cells; a space is a third of one. */
const CELL_GAP = 1.1;
/** Words of one line: their middles differ by less than this share of the smaller height. */
const SAME_LINE = 0.55;
/** Of the median height: a hyphen's box is lower than its line. */
const LEAST_HEIGHT = 0.75;

/** Of one height; text that was set over other text could make any number. */
const MOST_OPEN = 24;

/** The lines of a page from top to bottom. Follows each line from word to word, so that a slight skew does no harm. */
export function linesOf(page: SourcePage): Line[] {
  const sorted = page.words.filter(({ text }) => !DRAWN_RULE.test(text)).sort((a, b) => a.box[0] - b.box[0]);
  const seenOnce = page.reader === 'text-layer' ? sorted : withoutEchoes(sorted);
  const recognised = isRecognised(page.reader);
  const clear = recognised ? seenOnce.map((word) => ({ ...word, text: withoutLookAlikes(word.text) })) : seenOnce;
  const words = clear.flatMap(splitAtColon).sort((a, b) => a.box[0] - b.box[0]);
  const spaceBetween = recognised ? spaceOfType(words) : () => 0;
  const bucketHeight = Math.max(medianHeight(words), 1e-4);
  const lines: Word[][] = [];
  /** Open lines by where their last word stands, newest last, so that each word looks at its own height only. */
  const open = new Map<number, Word[][]>();
  const bucketOf = (word: Word) => Math.floor(middle(word) / bucketHeight);
  for (const word of words) {
    const home = bucketOf(word);
    let best: { line: Word[]; last: Word; distance: number } | null = null;
    for (const bucket of [home - 1, home, home + 1]) {
      for (const line of open.get(bucket) ?? []) {
        const last = line.at(-1);
        if (!last) continue;
        const distance = Math.abs(middle(last) - middle(word));
        const overlapping = last.box[0] + last.box[2] - word.box[0] > Math.min(last.box[2], word.box[2]) / 2;
        if (
          overlapping ||
          distance > SAME_LINE * Math.max(Math.min(last.box[3], word.box[3]), LEAST_HEIGHT * bucketHeight)
        )
          continue;
        if (!best || distance < best.distance) best = { line, last, distance };
      }
    }
    const line = best?.line ?? [];
    if (best) {
      const from = open.get(bucketOf(best.last)) ?? [];
      from.splice(from.indexOf(line), 1);
    } else lines.push(line);
    line.push(word);
    const bucket = open.get(home) ?? [];
    open.set(home, bucket);
    bucket.push(line);
    if (bucket.length > MOST_OPEN) bucket.shift();
  }
  return lines
    .map((lineWords) => {
      const cells = cellsOf(lineWords, page, spaceBetween);
      return { page, words: cells.flatMap((cell) => cell.words), cells, box: boxAround(lineWords) };
    })
    .sort((a, b) => a.box[1] + a.box[3] / 2 - (b.box[1] + b.box[3] / 2));
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

export function boxAround(words: readonly Word[]): Box {
  const left = Math.min(...words.map(({ box }) => box[0]));
  const top = Math.min(...words.map(({ box }) => box[1]));
  const right = Math.max(...words.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...words.map(({ box }) => box[1] + box[3]));
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

/** The height of a box in shares of the page's width, to compare with horizontal distances. */
export function heightAcross(box: Box, page: SourcePage): number {
  return (box[3] * page.height) / page.width;
}

export function rightOf(box: Box): number {
  return box[0] + box[2];
}

export function bottomOf(box: Box): number {
  return box[1] + box[3];
}

function cellsOf(words: Word[], page: SourcePage, spaceBetween: SpaceBetween): Cell[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? word.box[0] - rightOf(last.box) : 0;
    const height = last ? Math.min(heightAcross(last.box, page), heightAcross(word.box, page)) : 0;
    if (last && gap <= Math.max(height * CELL_GAP, spaceBetween(last, word))) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => {
    const read = isRecognised(page.reader) ? withLitres(group) : group;
    return { words: read, box: boxAround(read) };
  });
}

/** Lines drawn with a typewriter, and the dots that lead to a value. */
const DRAWN_RULE = /^[-–—_=*.·…]{3,}$/;
/** Less sure than this, a word that lies on another is the other's, seen again at the edge of a piece of the picture. */
const ECHO_CONFIDENCE = 0.8;
const ECHO_COVERED = 0.5;
const NEIGHBOURS = 12;

/** Recognisers that look at overlapping pieces of a line see the letters at the seam twice. Words come sorted by their left edge. */
function withoutEchoes(words: readonly Word[]): Word[] {
  return words.filter((word, at) => {
    if (word.confidence >= ECHO_CONFIDENCE) return true;
    const near = words.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    return !near.some((other) => other !== word && other.confidence > word.confidence && covers(other, word));
  });
}

function covers({ box: [x, y, width, height] }: Word, { box }: Word): boolean {
  const across = Math.min(x + width, box[0] + box[2]) - Math.max(x, box[0]);
  const down = Math.min(y + height, box[1] + box[3]) - Math.max(y, box[1]);
  return across >= box[2] * ECHO_COVERED && down >= box[3] * ECHO_COVERED && width > box[2];
}

/** `Vessel:AURORA` is a label and its value; the box is shared out by characters. Times and addresses stay whole. */
function splitAtColon(word: Word): Word[] {
  const at = word.text.indexOf(':');
  const splits = at > 1 && at < word.text.length - 1 && /^\p{L}[^:]*:[^/:]/u.test(word.text);
  if (!splits) return [word];
  const share = (at + 1) / word.text.length;
  const [x, y, width, height] = word.box;
  return [
    { ...word, text: word.text.slice(0, at + 1), box: [x, y, width * share, height] },
    { ...word, text: word.text.slice(at + 1), box: [x + width * share, y, width * (1 - share), height] },
  ];
}

function middle({ box }: Word): number {
  return box[1] + box[3] / 2;
}

function medianHeight(words: Word[]): number {
  const heights = words.map(({ box }) => box[3]).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function round(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
