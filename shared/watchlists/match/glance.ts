import type { IndexArrays } from '../index/format.ts';
import { lettersApart, type SpeltWord } from '../index/word-keys.ts';
import { LETTERS_APART, SHORTEST } from './joined-words.ts';

type NameArrays = Pick<IndexArrays, 'nameStart' | 'nameWords' | 'wordStart' | 'wordLetters' | 'wordMask'>;

const MOST_WORDS = 3;
/** Three edits change no more sounds than that. */
const SOUNDS_APART = 6;

/** Whether neighbours in a name, `fewest` to three, may be one word, by their length, ends and sounds (joined-words.ts). */
export function mayBeJoined(arrays: NameArrays, name: number, spelling: SpeltWord, fewest: number): boolean {
  const { nameStart, nameWords, wordStart, wordLetters, wordMask } = arrays;
  const { letters, mask, abjad } = spelling;
  if (letters.length < SHORTEST) return false;
  const end = nameStart[name + 1] as number;
  for (let at = nameStart[name] as number; at < end; at++) {
    const startsAlike = wordLetters[wordStart[nameWords[at] as number] as number] === letters[0];
    let apart = -letters.length;
    let sounds = 0;
    for (let place = at; place < end && place < at + MOST_WORDS; place++) {
      const word = nameWords[place] as number;
      const to = wordStart[word + 1] as number;
      apart += to - (wordStart[word] as number);
      sounds |= wordMask[word] as number;
      if (apart > LETTERS_APART) break;
      if (apart < -LETTERS_APART || place - at + 1 < fewest) continue;
      const isEndAlike = startsAlike || wordLetters[to - 1] === letters[letters.length - 1];
      if (isEndAlike && (abjad || lettersApart(mask, sounds) <= SOUNDS_APART)) return true;
    }
  }
  return false;
}

/** Whether two or three letters begin words of a name that follow each other. */
export function mayBeInitials(arrays: NameArrays, name: number, letters: Uint8Array): boolean {
  const { nameStart, nameWords, wordStart, wordLetters } = arrays;
  const { length } = letters;
  if (length < 2 || length > 3) return false;
  const last = (nameStart[name + 1] as number) - length;
  for (let at = nameStart[name] as number; at <= last; at++) {
    let same = 0;
    while (same < length && wordLetters[wordStart[nameWords[at + same] as number] as number] === letters[same]) same++;
    if (same === length) return true;
  }
  return false;
}
