import type { FindingEvidence } from '../../../shared/checks/finding.ts';
import type { Reader } from '../../../shared/documents/reading.ts';

/** How papers come to differ, for calibration: honest errors of typing and reading, and values that truly differ. */
export interface Pair<T> {
  a: T;
  b: T;
  trulyDifferent: boolean;
  evidence: FindingEvidence[];
}

export type Draw = () => number;

/** A small generator of even numbers in [0, 1) from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seenBy(reader: Reader, confidence: number): FindingEvidence {
  const nowhere = { documentId: null, file: null, path: null, page: null, box: null };
  return { ...nowhere, source: 'paper', label: 'a value', text: '', confidence, reader };
}

const pick = <T>(draw: Draw, among: readonly T[]): T => {
  const one = among[Math.floor(draw() * among.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
};
const DIGITS = '0123456789';
const CHARACTERS = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
const ALIKE: Record<string, string> = {
  ...{ O: '0QD', 0: 'OQD', Q: 'O0', D: 'O0', I: '1L', 1: 'ILI7', L: '1I', S: '5', 5: 'SS6', B: '8', 8: 'BB36', Z: '2' },
  ...{ 2: 'ZZ7', G: '6', 6: 'GG85', 3: '8', 7: '1', U: 'V', V: 'U' },
};

const replaceAt = (text: string, at: number, by: string, length = 1) =>
  text.slice(0, at) + by + text.slice(at + length);

/** One error as a reader of pictures makes it, or as a typist does. */
export function spoil(text: string, draw: Draw, by: 'read' | 'typed', alphabet = CHARACTERS): string {
  const at = Math.floor(draw() * text.length);
  const kind = draw();
  const alike = ALIKE[text[at] ?? '']?.split('').filter((one) => alphabet.includes(one)) ?? [];
  if (kind < (by === 'read' ? 0.65 : 0.25)) {
    return alike.length > 0 ? replaceAt(text, at, pick(draw, alike)) : spoil(text, draw, by, alphabet);
  }
  if (kind < (by === 'read' ? 0.75 : 0.55)) return replaceAt(text, at, pick(draw, alphabet.split('')));
  if (kind < (by === 'read' ? 0.9 : 0.72)) return replaceAt(text, at, '');
  if (kind < (by === 'read' ? 0.97 : 0.82)) return replaceAt(text, at, pick(draw, alphabet.split('')), 0);
  return at + 1 < text.length ? replaceAt(text, at, `${text[at + 1]}${text[at]}`, 2) : spoil(text, draw, by, alphabet);
}

/** A side's reader: half the papers are typed text, half are pictures read with a confidence that says how often it errs. */
export function drawSide(draw: Draw): { evidence: FindingEvidence; by: 'read' | 'typed'; wrong: number } {
  if (draw() < 0.5) return { evidence: seenBy('text-layer', 0.99), by: 'typed', wrong: 0.0025 };
  const confidence = 0.8 + 0.19 * draw();
  return { evidence: seenBy('ocr', confidence), by: 'read', wrong: 1 - confidence };
}

/** Pairs of numbers of seals or papers, of which only those that differ are kept. */
export function textPairs(seed: number, count: number): Pair<string>[] {
  const draw = drawFrom(seed);
  const made = (alphabet: string) => (length: number) =>
    Array.from({ length }, () => pick(draw, alphabet.split(''))).join('');
  const number = () => made(CHARACTERS.slice(10))(Math.floor(draw() * 5)) + made(DIGITS)(5 + Math.floor(draw() * 4));
  return pairs(
    draw,
    count,
    number,
    (text, by) => spoil(text, draw, by),
    (text) =>
      draw() < 0.2 ? replaceAt(text, Math.floor(draw() * text.length), pick(draw, CHARACTERS.split(''))) : number(),
  );
}

/** Pairs of weights in kilograms: some in pounds or tonnes by mistake, some truly other weights. */
export function massPairs(seed: number, count: number): Pair<number>[] {
  const draw = drawFrom(seed);
  const kg = () => Math.round(10 ** (1.5 + 2.8 * draw()));
  const slip = (value: number, by: 'read' | 'typed') => {
    if (draw() < 0.12) return value * pick(draw, [10, 100, 1000]);
    return Number(spoil(String(value), draw, by, DIGITS));
  };
  const units = (value: number) => {
    const chance = draw();
    if (chance < 0.006) return Math.round(value * 2.20462);
    return chance < 0.012 ? value * 1000 : value;
  };
  const other = (value: number) => {
    if (draw() < 0.2)
      return Number(replaceAt(String(value), Math.floor(draw() * String(value).length), pick(draw, DIGITS.split(''))));
    return Math.max(1, Math.round(value * Math.exp((draw() - 0.5) * 4.6)));
  };
  return pairs(draw, count, kg, slip, other, units);
}

function pairs<T>(
  draw: Draw,
  count: number,
  value: () => T,
  slip: (value: T, by: 'read' | 'typed') => T,
  other: (value: T) => T,
  confuse: (value: T) => T = (one) => one,
): Pair<T>[] {
  const kept: Pair<T>[] = [];
  while (kept.length < count) {
    const trulyDifferent = draw() < 0.03;
    const truth = value();
    const [one, two] = [drawSide(draw), drawSide(draw)];
    const show = (shown: T, side: typeof one) => (draw() < side.wrong ? slip(shown, side.by) : shown);
    const a = show(truth, one);
    const b = show(trulyDifferent ? other(truth) : confuse(truth), two);
    if (a !== b) kept.push({ a, b, trulyDifferent, evidence: [one.evidence, two.evidence] });
  }
  return kept;
}
