import { hashesWithoutEach, hashOf } from '../match/letter-hash.ts';
import { lettersOf } from '../match/letters.ts';
import { shapeOf, withoutMisreadDigits } from '../match/misread.ts';
import type { Spelling } from '../match/word-cost.ts';
import { skeletonOf, soundsOf } from '../names/sound-fold.ts';

/** A word as written, as it sounds, and its consonants alone. */
export interface SpeltWord extends Spelling {
  text: string;
  skeleton: Uint8Array;
  /** Which sounds it has, a bit each. */
  mask: number;
}

/** Of letters as written and as they sound: many words are both, and whoever looks up compares. */
const WRITTEN = 1;
const SKELETON = 3;
const SHORT_SKELETON = 4;
const HEAD = 5;
const TAIL = 8;
const SHAPE = 11;
const SHORTEST_WITH_SHAPE = 4;
/** A long word that two slips spoil is still whole at one end. */
const LONG = 7;
const PART = 5;
/** A letter less would leave too little to tell words apart. */
const SHORTEST_WITH_SLIP = 3;

/** The letters of a word as bits: digits share the last ones. */
function maskOf(letters: Uint8Array): number {
  let mask = 0;
  for (const letter of letters) mask |= 1 << Math.min(letter, 31);
  return mask;
}

/** How many letters one of two words has and the other has not. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function spell(text: string, abjad: boolean): SpeltWord {
  const letters = lettersOf(text);
  const sounds = soundsOf(withoutMisreadDigits(letters));
  return {
    text,
    abjad,
    letters,
    from: 0,
    to: letters.length,
    sounds,
    soundsFrom: 0,
    soundsTo: sounds.length,
    skeleton: skeletonOf(sounds),
    mask: maskOf(sounds),
  };
}

/**
 * Keys under which a word is filed and sought: itself, itself without each of its letters, so that one slip on either side
 * still meets, the same as it sounds, and its consonants. Words with a digit only as they are.
 */
export function keysOf(word: SpeltWord, add: (key: number) => void): void {
  add(hashOf(word.letters, WRITTEN));
  if (isNumber(word.letters)) return;
  withoutEach(word.letters, WRITTEN, add);
  if (word.letters !== word.sounds) {
    add(hashOf(word.sounds, WRITTEN));
    withoutEach(word.sounds, WRITTEN, add);
  }
  if (word.skeleton.length >= 3) add(hashOf(word.skeleton, SKELETON));
  const breathed = breathedSkeleton(word.letters);
  if (breathed !== null && breathed.length >= 3) add(hashOf(breathed, SKELETON));
}

const [C = 0, H = 0] = lettersOf('ch');

/** The consonants of a word whose `ch` is a breath, as in Bach and Menachem, and not as in Chile; null for one without. */
function breathedSkeleton(letters: Uint8Array): Uint8Array | null {
  if (!letters.some((letter, at) => letter === C && letters[at + 1] === H)) return null;
  return skeletonOf(soundsOf(letters.filter((letter, at) => letter !== C || letters[at + 1] !== H)));
}

/** The key of what a word is drawn with: met by one in which several letters were misread. Null for a short word and a number. */
export function shapeKey({ letters }: SpeltWord): number | null {
  return letters.length < SHORTEST_WITH_SHAPE || isNumber(letters) ? null : hashOf(shapeOf(letters), SHAPE);
}

/** Keys of both ends of a long word, under which it is filed too, and sought where the others find nothing near. */
export function endKeys({ letters }: SpeltWord): number[] {
  if (letters.length < LONG || isNumber(letters)) return [];
  return [hashOf(letters, HEAD, 0, PART), hashOf(letters, TAIL, letters.length - PART)];
}

/** Keys of words of the query written together: they are met as they sound, and with one slip. */
export function runKeys(word: SpeltWord, add: (key: number) => void): void {
  add(hashOf(word.sounds, WRITTEN));
  withoutEach(word.sounds, WRITTEN, add);
  if (word.skeleton.length >= 3) add(hashOf(word.skeleton, SKELETON));
}

export function exactKey(word: SpeltWord): number {
  return hashOf(word.letters, WRITTEN);
}

/** Under which every word is filed as it sounds. */
export function soundKey(word: SpeltWord): number {
  return hashOf(word.sounds, WRITTEN);
}

/** Where vowels are not written, two consonants must do. */
export function abjadKey(word: SpeltWord): number | null {
  return word.skeleton.length === 2 ? hashOf(word.skeleton, SHORT_SKELETON) : null;
}

function withoutEach(letters: Uint8Array, salt: number, add: (key: number) => void): void {
  if (letters.length >= SHORTEST_WITH_SLIP) hashesWithoutEach(letters, salt, add);
}

export function isNumber(letters: Uint8Array): boolean {
  for (const letter of letters) if (letter < 26) return false;
  return letters.length > 0;
}

const JOINED_SOUNDS = 6;
const JOINED_SKELETON = 7;

/** Keys of words written together, by sound and by consonants: `weitian` and `li` are met by `weitianli`. */
export function joinedKeys(word: SpeltWord): { sounds: number; skeleton: number | null } | null {
  if (word.sounds.length < 4) return null;
  return {
    sounds: hashOf(word.sounds, JOINED_SOUNDS),
    skeleton: word.skeleton.length >= 3 ? hashOf(word.skeleton, JOINED_SKELETON) : null,
  };
}
