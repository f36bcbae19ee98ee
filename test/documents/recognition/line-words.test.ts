import { describe, expect, it } from 'vitest';
import {
  boxOf,
  decodeCharacters,
  type ReadCharacter,
  SPACES,
  splitWords,
} from '../../../shared/documents/recognition/line-words.ts';
import type { GreyImage } from '../../../shared/documents/recognition/text-lines.ts';

const ALPHABET = ['A', 'B', '1', ' '];
const CLASSES = ALPHABET.length + 1;

/** The output of the network where each step has one class (0 the blank) at 0.9 and the space at a given probability. */
function outputOf(steps: readonly { best: number; space?: number }[]): Float32Array {
  const output = new Float32Array(steps.length * CLASSES);
  for (const [step, { best, space = 0 }] of steps.entries()) {
    output[step * CLASSES + CLASSES - 1] = space;
    output[step * CLASSES + best] = 0.9;
  }
  return output;
}

describe('decoding the steps of the network', () => {
  it('takes a class that lasts for several steps once, and twice where a blank parts it', () => {
    const read = decodeCharacters(outputOf([1, 1, 0, 1, 2, 2, 0].map((best) => ({ best }))), CLASSES, ALPHABET);
    expect(read.map(({ text }) => text).join('')).toBe('AAB');
    expect(read.map(({ at }) => at * 7)).toEqual([0.5, 3.5, 4.5]);
    for (const { confidence } of read) expect(confidence).toBeCloseTo(0.9);
  });

  it('gives a space to the character after it, whether it won its step or not', () => {
    const steps = [{ best: 1 }, { best: 0, space: 0.3 }, { best: 2 }, { best: 4 }, { best: 3 }, { best: 1 }];
    const read = decodeCharacters(outputOf(steps), CLASSES, ALPHABET);
    expect(read.map(({ text }) => text).join('')).toBe('AB1A');
    expect(read.map(({ spaceBefore }) => Math.round(spaceBefore * 10) / 10)).toEqual([0, 0.3, 0.9, 0]);
  });

  it('reads nothing from blanks', () => {
    expect(decodeCharacters(outputOf([{ best: 0 }, { best: 0 }]), CLASSES, ALPHABET)).toEqual([]);
  });
});

const HEIGHT = 48;
const LETTER = 20;

/**
 * A line of letters 20 pixels wide as black bars; the gap before each in pixels, and how probable the network found a
 * space there.
 */
function typeset(text: string, spots: (index: number) => { gap: number; space?: number }) {
  const edges: number[] = [];
  let x = 10;
  for (const index of [...text].keys()) {
    x += index === 0 ? 0 : spots(index).gap;
    edges.push(x);
    x += LETTER;
  }
  const width = x + 10;
  const crop: GreyImage = { data: new Uint8Array(width * HEIGHT).fill(240), width, height: HEIGHT };
  for (const edge of edges) {
    for (let row = 8; row < 40; row += 1) crop.data.fill(20, row * width + edge, row * width + edge + LETTER);
  }
  const characters = [...text].map((character, index): ReadCharacter => {
    const at = ((edges[index] ?? 0) + LETTER / 2) / width;
    return { text: character, at, confidence: 0.98, spaceBefore: index === 0 ? 0 : (spots(index).space ?? 0) };
  });
  return { crop, characters, edges };
}

const wordsOf = ({ characters, crop }: ReturnType<typeof typeset>) =>
  splitWords(characters, crop, SPACES).map(({ text }) => text);

describe('putting characters together to words', () => {
  it('leaves a narrow 1 with its neighbours', () => {
    const line = typeset('25-1152', (index) => (index === 4 ? { gap: 14, space: 6e-4 } : { gap: 3 }));
    expect(wordsOf(line)).toEqual(['25-1152']);
    const other = typeset('25-4452', (index) => (index === 4 ? { gap: 14, space: 6e-4 } : { gap: 3 }));
    expect(wordsOf(other)).toEqual(['25-4', '452']);
  });

  it('takes no gap for a space before a closing mark, nor within a figure, unless the network saw it', () => {
    for (const text of ['4,211', '62.03', 'AND,', 'N°']) {
      const gapped = (space: number) => typeset(text, (index) => ({ gap: index === 0 ? 3 : 12, space }));
      expect(wordsOf(gapped(0.05)).join('|')).not.toMatch(/\|[.,°]|[.,]\|/);
    }
    const seen = typeset('4,21', (index) => (index === 2 ? { gap: 14, space: 0.9 } : { gap: 3 }));
    expect(wordsOf(seen)).toEqual(['4,', '21']);
  });

  it('parts words where the network saw a space', () => {
    const line = typeset('GROSSWEIGHT', (index) => (index === 5 ? { gap: 11, space: 0.7 } : { gap: 3 }));
    expect(wordsOf(line)).toEqual(['GROSS', 'WEIGHT']);
  });

  it('keeps a number together around the narrow digit one, which stands apart', () => {
    const line = typeset('TWLB2610001', (index) => ({ gap: index === 7 || index === 10 ? 9 : 3, space: 0.0001 }));
    expect(wordsOf(line)).toEqual(['TWLB2610001']);
  });

  it('lets a wide gap decide where the network is in doubt, and a narrow one where it is wrong', () => {
    const doubtful = typeset('VATNO', (index) => (index === 3 ? { gap: 9, space: 0.02 } : { gap: 2 }));
    expect(wordsOf(doubtful)).toEqual(['VAT', 'NO']);
    const wrong = typeset('SEALNO', (index) => ({ gap: 2, space: index === 2 ? 0.08 : 0 }));
    expect(wordsOf(wrong)).toEqual(['SEALNO']);
  });

  it('parts words that are far apart also where the network saw nothing', () => {
    expect(wordsOf(typeset('TOTAL12', (index) => ({ gap: index === 5 ? 40 : 2 })))).toEqual(['TOTAL', '12']);
  });

  it('keeps the lines of a machine-readable zone whole, set in type of even pitch with wide gaps', () => {
    const zone = 'P<UTOZWALUW<<ILSE<JACOBA<<<<<<';
    expect(wordsOf(typeset(zone, (index) => ({ gap: zone[index] === '<' ? 12 : 9, space: 0.001 })))).toEqual([zone]);
  });

  it('gives each word the place of its ink, and the mean of its letters as confidence', () => {
    const line = typeset('ABCD', (index) => (index === 2 ? { gap: 14, space: 0.9 } : { gap: 2 }));
    const [first, second] = splitWords(line.characters, line.crop, SPACES);
    const px = (share = 0) => Math.round(share * line.crop.width);
    const [a = 0, b = 0, c = 0, d = 0] = line.edges;
    expect([px(first?.from), px(first?.to)]).toEqual([a, b + LETTER]);
    expect([px(second?.from), px(second?.to)]).toEqual([c, d + LETTER]);
    expect(first?.confidence).toBeCloseTo(0.98);
  });

  it('makes nothing of nothing', () => {
    expect(splitWords([], typeset('A', () => ({ gap: 0 })).crop, SPACES)).toEqual([]);
  });
});

it('gives the upright box around a part of a slanted line', () => {
  const line = { x: 500, y: 300, length: 400, height: 40, angle: 0 };
  expect(boxOf(line, 0, 0.5)).toEqual([300, 284, 200, 32]);
  const [left, top, width, height] = boxOf({ ...line, angle: Math.PI / 2 }, 0, 1);
  expect([left, top, width, height].map(Math.round)).toEqual([484, 100, 32, 400]);
});
