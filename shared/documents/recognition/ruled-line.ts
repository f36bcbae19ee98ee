import { cutLine, type GreyImage, type TextLine } from './text-lines.ts';

/** A line of text cut out with what is around it, and the rules in there taken out. */
export interface UnruledLine {
  page: GreyImage;
  /** Where the line is in that. */
  line: TextLine;
  /** By how much it was made longer at its beginning and at its end, up to rules that its text touches. */
  longer: { before: number; behind: number };
}

/** In heights of the line: how much above and below it tells a rule from a letter, and beside it holds a letter. */
const ABOVE = 0.5;
const BESIDE = 1;
/** In heights of the line: no stroke of a letter runs so far along it, or across. */
const LYING = 2.5;
const STANDING = 1.35;
/** In heights of the line: thicker is a bar, or a picture. */
const THICKEST = 0.15;
/** Of the contrast between paper and print: what is darker is ink. */
const OF_CONTRAST = 0.4;
const MOST_WIDE = 4000;
/** Of the pixels between a line and a rule beside it: as much ink is a letter that touches the rule. */
const LETTER = 0.06;
/** Of the line's height: what is nearer to its upper and lower edge may be of other lines. */
const INNER = 0.2;

/**
 * A line of text without the rules that run along it, through it or at its ends; strokes that cross a rule or lie on it
 * stay. Where a letter stands between the line and a rule, finding lines lost it with the rule: the line is made longer.
 * Null where there are no rules. Time grows with the pixels of the line.
 */
export function withoutRules(page: GreyImage, line: TextLine): UnruledLine | null {
  if (line.length < line.height || line.height < 6) return null;
  const around = { ...line, height: line.height * (1 + 2 * ABOVE), length: line.length + 2 * BESIDE * line.height };
  if (around.length > MOST_WIDE) return null;
  const patch = cutLine(page, around, Math.round(around.height), MOST_WIDE);
  const { width, height } = patch;
  const { ink, paper } = inkOf(patch);
  const rules = new Uint8Array(ink.length);
  const thickest = Math.max(2, Math.round(THICKEST * line.height));
  const rows = { along: 1, across: width, lines: height, places: width };
  const columns = { along: width, across: 1, lines: width, places: height };
  const lying = markRules(ink, rules, rows, Math.round(LYING * line.height), thickest);
  const standing = markRules(ink, rules, columns, Math.round(STANDING * line.height), thickest);
  if (lying.length + standing.length === 0) return null;
  const data = patch.data.map((value, at) => (rules[at] === 1 ? paper : value));
  const left = ink.map((value, at) => (rules[at] === 1 ? 0 : value));
  const [start, end] = [(width - line.length) / 2, (width + line.length) / 2];
  const beside = { ink: left, width, height, inset: Math.round(height / 4 + INNER * line.height) };
  const ruleBefore = standing.findLast((at) => at < start + thickest);
  const ruleBehind = standing.find((at) => at > end - thickest);
  const before = ruleBefore !== undefined && hasLetter(beside, ruleBefore, start) ? start - ruleBefore + 1 : 0;
  const behind = ruleBehind !== undefined && hasLetter(beside, end, ruleBehind + 1) ? ruleBehind + 2 - end : 0;
  const length = line.length + before + behind;
  const middle = { x: width / 2 + (behind - before) / 2, y: height / 2, angle: 0 };
  return { page: { data, width, height }, line: { ...line, ...middle, length }, longer: { before, behind } };
}

function hasLetter(
  { ink, width, height, inset }: { ink: Uint8Array; width: number; height: number; inset: number },
  from: number,
  to: number,
): boolean {
  const [first, last] = [Math.max(0, Math.floor(from)), Math.min(width, Math.ceil(to))];
  let found = 0;
  for (let y = inset; y < height - inset; y += 1) {
    for (let x = first; x < last; x += 1) found += ink[y * width + x] ?? 0;
  }
  return found > LETTER * Math.max(1, last - first) * (height - 2 * inset);
}

/** How the pixels of a picture lie in memory along one direction. */
interface Direction {
  /** To the next pixel along a rule, and to the next one beside it. */
  along: number;
  across: number;
  /** How many lines of pixels there are, and of how many pixels. */
  lines: number;
  places: number;
}

/**
 * Marks what runs straight for `longest` and is no thicker than `thickest`, with the soft pixel on either side. Gives the
 * lines of pixels that hold rules, from the first to the last.
 */
function markRules(
  ink: Uint8Array,
  rules: Uint8Array,
  { along, across, lines, places }: Direction,
  longest: number,
  thickest: number,
): number[] {
  const found: number[] = [];
  const isInk = (line: number, place: number) => line >= 0 && line < lines && ink[line * across + place * along] === 1;
  for (let line = 0; line < lines; line += 1) {
    for (let place = 0; place < places; place += 1) {
      if (!isInk(line, place)) continue;
      const from = place;
      while (place < places && isInk(line, place)) place += 1;
      if (place - from < longest) continue;
      const spans = Array.from({ length: place - from }, (_, index) => {
        let [first, last] = [line, line];
        while (line - first <= thickest && isInk(first - 1, from + index)) first -= 1;
        while (last - line <= thickest && isInk(last + 1, from + index)) last += 1;
        return { first, last };
      });
      const usual = spans.map(({ first, last }) => last - first + 1).sort((a, b) => a - b)[spans.length >> 1] ?? 0;
      if (usual > thickest) continue;
      found.push(line);
      for (const [index, { first, last }] of spans.entries()) {
        if (last - first > usual) continue;
        for (let each = Math.max(0, first - 1); each <= Math.min(lines - 1, last + 1); each += 1) {
          rules[each * across + (from + index) * along] = 1;
        }
      }
    }
  }
  return found;
}

function inkOf({ data }: GreyImage): { ink: Uint8Array; paper: number } {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const quantile = (share: number) => {
    let below = 0;
    return counts.findIndex((count) => {
      below += count;
      return below > share * data.length;
    });
  };
  const [paper, dark] = [quantile(0.75), quantile(0.01)];
  const threshold = paper - (paper - dark) * OF_CONTRAST;
  return { ink: data.map((value) => (value < threshold ? 1 : 0)), paper };
}
