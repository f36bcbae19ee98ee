import { describe, expect, it } from 'vitest';
import { decodeLatin, LATIN_ALPHABET, LATIN_CLASSES } from '../../../shared/documents/recognition/latin-frames.ts';

const OTHERS: Readonly<Record<string, number>> = { ' ': 0, '☒': LATIN_CLASSES - 2, '␣': LATIN_CLASSES - 1 };

/** The output of the network where each frame has one class: a character, `☒` a foreign one, `␣` a space, else what is between. */
function framesOf(best: string, confidences: readonly number[] = []): Float32Array {
  const output = new Float32Array(best.length * LATIN_CLASSES);
  for (const [frame, character] of [...best].entries()) {
    const kind = OTHERS[character] ?? LATIN_ALPHABET.indexOf(character) + 1;
    output[frame * LATIN_CLASSES + kind] = confidences[frame] ?? 0.9;
  }
  return output;
}

const textOf = (best: string) =>
  decodeLatin(framesOf(best))
    .characters.map(({ text }) => text)
    .join('');

describe('decoding the frames of the Latin network', () => {
  it('takes a character that lasts for several frames once, and twice where a gap parts it', () => {
    expect(textOf('aa abb ')).toBe('aab');
  });

  it('is as sure of a character as the surest of its frames, and puts it in their middle', () => {
    const [only] = decodeLatin(framesOf(' aaa    ', [1, 0.5, 0.8, 0.6])).characters;
    expect(only?.confidence).toBeCloseTo(0.8);
    expect(only?.at).toBeCloseTo(2.5 / 8);
  });

  it('gives a space to the character after it', () => {
    const read = decodeLatin(framesOf('a ␣ bb c')).characters;
    expect(read.map(({ spaceBefore }) => Math.round(spaceBefore * 10) / 10)).toEqual([0, 0.9, 0]);
  });

  it('says where a line holds what is not of its alphabet', () => {
    expect(decodeLatin(framesOf('a ß')).foreign).toBe(false);
    expect(decodeLatin(framesOf('a ☒ b')).foreign).toBe(true);
  });

  it('reads nothing from gaps', () => {
    expect(decodeLatin(framesOf('   '))).toEqual({ characters: [], foreign: false });
  });
});

describe('the alphabet', () => {
  it('holds each character once', () => {
    expect(new Set(LATIN_ALPHABET).size).toBe(LATIN_ALPHABET.length);
  });
});
