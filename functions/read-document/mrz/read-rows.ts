import { LAYOUTS, type MrzLayout } from '../../../shared/documents/mrz/layouts.ts';
import {
  type AlignedLine,
  alignLine,
  type LineFrames,
  meanLetters,
  shareOfInk,
} from '../../../shared/documents/mrz/zone/frames.ts';
import { fitOf, isZone, type SettledZone, settleZone } from '../../../shared/documents/mrz/zone/settle-zone.ts';
import type { Letters } from '../../../shared/documents/mrz/zone/variants.ts';
import { boxOf } from '../../../shared/documents/recognition/line-words.ts';
import { cutLine, type GreyImage, type TextLine } from '../../../shared/documents/recognition/text-lines.ts';
import { LINE_HEIGHT, LINE_STEP, type ZoneNetworks } from './zone-networks.ts';

export interface FoundZone {
  layout: MrzLayout;
  zone: SettledZone;
  /** How well it fits, to compare with others. */
  fit: number;
  /** Nothing better is to be expected. */
  sure: boolean;
  /** Upright boxes of the lines in pixels: [left, top, width, height]. */
  boxes: [number, number, number, number][];
}

const LENGTHS = [...new Set(LAYOUTS.map(({ length }) => length))];
/** Likelihood a step, in the logarithm, below which rows are no zone: those of other print have -1.5 and less. */
const LEAST_FIT = -1.1;
/** Lengths whose likelihoods differ by less are both tried. */
const IN_DOUBT = 0.3;
/** What is no zone after so many tries more is none. */
const HOPELESS = 1;
/** Scales of the lines in the network's sight, and shifts across them in heights: what it says of each is averaged. */
const TRIES: readonly [scale: number, shift: number][] = [
  [1, 0],
  [0.9, 0],
  [1.12, 0],
  [1, 0.06],
  [1, -0.06],
];
/** A crop for the network is so much higher than characters are apart; they are about as high as apart. */
const HEIGHT_TO_PITCH = 1.5;
/** Where several tries are not needed: all digits hold and hardly a character was in doubt. */
const CLEAR_COST = 0.5;
const SURE_FIT = 17;
const LONGEST = 1800;

/** Reads rows as a zone of whatever layout fits best. Null where they are none. */
export async function readRows(
  page: GreyImage,
  rows: readonly TextLine[],
  networks: ZoneNetworks,
): Promise<FoundZone | null> {
  const frames: LineFrames[] = [];
  for (const row of rows) frames.push(await readRow(page, row, networks));
  const byLength = LENGTHS.flatMap((length) => {
    const aligned = frames.flatMap((each) => alignLine(each, length) ?? []);
    const fit = aligned.reduce((sum, each) => sum + each.fit, 0) / rows.length;
    return aligned.length === rows.length ? [{ aligned, fit, length }] : [];
  });
  const [likeliest, ...others] = byLength.sort((a, b) => b.fit - a.fit);
  if (!likeliest || likeliest.fit < LEAST_FIT) return null;
  let best: FoundZone | null = null;
  for (const { aligned, length } of [likeliest, ...others.filter(({ fit }) => fit > likeliest.fit - IN_DOUBT)]) {
    const lines = rows.map((row, at) => lineIn(row, frames[at]?.steps ?? 1, aligned[at]));
    const found = await readLines(page, lines, length, networks);
    if (found && (best === null || found.fit > best.fit)) best = found;
    if (best?.sure) break;
  }
  return best;
}

/** How much of a row is characters in the network's eyes, 0 to 1: half of a clear line, next to nothing of other things. */
export async function inkOf(page: GreyImage, row: TextLine, networks: ZoneNetworks): Promise<number> {
  return shareOfInk(await readRow(page, row, networks));
}

/** Reads lines in several tries, until all is clear. */
async function readLines(
  page: GreyImage,
  lines: readonly TextLine[],
  length: number,
  networks: ZoneNetworks,
): Promise<FoundZone | null> {
  const read: Letters[][] = lines.map(() => []);
  let found: FoundZone | null = null;
  for (const [order, [scale, shift]] of TRIES.entries()) {
    for (const [at, line] of lines.entries()) {
      const again = alignLine(await readRow(page, scaledLine(line, scale, shift), networks), length);
      if (again) read[at]?.push(again.letters);
    }
    const settled = settle(read, lines.length, length, lines);
    if (settled === null && order >= HOPELESS) return found;
    found = settled ?? found;
    if (found && found.fit >= SURE_FIT && found.zone.cost < CLEAR_COST) break;
  }
  return found;
}

function settle(read: Letters[][], count: number, length: number, lines: readonly TextLine[]): FoundZone | null {
  if (read.some((tries) => tries.length === 0)) return null;
  const letters = read.map(meanLetters);
  let best: FoundZone | null = null;
  for (const layout of LAYOUTS) {
    if (layout.length !== length || layout.lines !== count) continue;
    const zone = settleZone(letters, layout);
    const fit = fitOf(zone, layout);
    if (!isZone(zone, layout) || (best !== null && fit <= best.fit)) continue;
    const boxes = lines.map((line) => boxOf(line, 1 / (length + 2), 1 - 1 / (length + 2)));
    best = { layout, zone, fit, sure: fit >= SURE_FIT, boxes };
  }
  return best;
}

/** Where the characters of a row lie, one place more at each end, as high as the network likes it. */
function lineIn(row: TextLine, steps: number, aligned: AlignedLine | undefined): TextLine {
  const [first = 0, last = steps] = [aligned?.centres[0], aligned?.centres.at(-1)];
  const count = aligned?.centres.length ?? 1;
  const pitch = (((last - first) / (count - 1)) * row.length) / steps;
  const off = ((first + last + 1) / 2 / steps - 0.5) * row.length;
  return {
    x: row.x + off * Math.cos(row.angle),
    y: row.y + off * Math.sin(row.angle),
    length: pitch * (count + 2),
    height: pitch * HEIGHT_TO_PITCH,
    angle: row.angle,
  };
}

function scaledLine(line: TextLine, scale: number, shift: number): TextLine {
  const across = shift * line.height;
  return {
    ...line,
    x: line.x - across * Math.sin(line.angle),
    y: line.y + across * Math.cos(line.angle),
    height: line.height * scale,
  };
}

/** Cuts a row out of the page in a whole number of the network's steps. */
function readRow(page: GreyImage, row: TextLine, networks: ZoneNetworks) {
  const steps = Math.round(((row.length / row.height) * LINE_HEIGHT) / LINE_STEP);
  const width = Math.min(LONGEST, Math.max(16, steps * LINE_STEP));
  return networks.readLine(cutLine(page, { ...row, length: (width / LINE_HEIGHT) * row.height }, LINE_HEIGHT, LONGEST));
}
