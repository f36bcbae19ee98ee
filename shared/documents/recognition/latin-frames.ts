import type { ReadCharacter } from './line-words.ts';

/** What the Latin line network tells apart, in the order of its classes (training/texts.py); class 0 is what is between. */
export const LATIN_ALPHABET = [
  ...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýœß',
  ...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒ',
  ...'€£¥¢§°№²³ºª«»–—‘’“”„•·×±µ½¿¡®©™…',
] as const;
/** Characters that are none of these, and lines that are no upright text. */
const FOREIGN = LATIN_ALPHABET.length + 1;
const SPACE = LATIN_ALPHABET.length + 2;
export const LATIN_CLASSES = LATIN_ALPHABET.length + 3;

/** What the network made of a line. */
export interface LatinReading {
  characters: ReadCharacter[];
  /** Holds what is not of the alphabet. */
  foreign: boolean;
}

/**
 * Reads the network's output (frames x classes, probabilities): frames that follow one another with the same best class
 * are one character, as sure as the surest of them.
 */
export function decodeLatin(output: Float32Array): LatinReading {
  const frames = output.length / LATIN_CLASSES;
  const characters: ReadCharacter[] = [];
  let foreign = false;
  let spaceBefore = 0;
  for (let frame = 0; frame < frames; ) {
    const best = bestOf(output, frame);
    const from = frame;
    let confidence = 0;
    let space = 0;
    for (; frame < frames && (frame === from || bestOf(output, frame) === best); frame += 1) {
      confidence = Math.max(confidence, output[frame * LATIN_CLASSES + best] ?? 0);
      space = Math.max(space, output[frame * LATIN_CLASSES + SPACE] ?? 0);
    }
    const text = LATIN_ALPHABET[best - 1];
    if (text === undefined) {
      spaceBefore = Math.max(spaceBefore, space);
      foreign ||= best === FOREIGN;
      continue;
    }
    characters.push({ text, at: (from + frame) / 2 / frames, confidence, spaceBefore });
    spaceBefore = 0;
  }
  return { characters, foreign };
}

function bestOf(output: Float32Array, frame: number): number {
  const start = frame * LATIN_CLASSES;
  let best = 0;
  let highest = output[start] ?? 0;
  for (let index = 1; index < LATIN_CLASSES; index += 1) {
    const value = output[start + index] ?? 0;
    if (value > highest) [best, highest] = [index, value];
  }
  return best;
}
