import { hashOf } from '../match/letter-hash.ts';

const LONGEST = 64;
/** A text has a word in five characters or so; a table is best half empty. */
const CHARACTERS_A_PLACE = 3;
const SALT = 10;

/** Puts what a word is filed by, its letters by number unless it is something else of them, into `out`; gives how many they are. */
export type FiledBy = (letters: Uint8Array, length: number, out: Uint8Array) => number;

/**
 * Which class a word has, for tens of thousands of words of [a-z0-9], in flat arrays: a function that has just started has a
 * tenth of a second until its first name, and strings would take half of it. Words are told apart by 32 bits of their letters,
 * so one in some hundred thousand that stand in no class is taken for one that does. A word in several has the most common.
 */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #classes: Uint8Array;

  /** @param classes the words of each class, most common first, in texts of words between white space. */
  constructor(classes: readonly (readonly string[])[], filedBy: FiledBy | null = null) {
    const characters = classes.flat().reduce((sum, { length }) => sum + length, 0);
    const places = 2 ** Math.ceil(Math.log2(Math.max(8, characters / CHARACTERS_A_PLACE)));
    this.#keys = new Int32Array(places);
    this.#classes = new Uint8Array(places);
    const letters = new Uint8Array(LONGEST);
    const filed = new Uint8Array(2 * LONGEST);
    for (const [rarity, texts] of [...classes.entries()].reverse()) {
      for (const text of texts) {
        eachWord(text, letters, (length) => {
          const key =
            filedBy === null
              ? hashOf(letters, SALT, 0, length)
              : hashOf(filed, SALT, 0, filedBy(letters, length, filed));
          const place = this.#placeOf(key);
          this.#keys[place] = key;
          this.#classes[place] = rarity + 1;
        });
      }
    }
  }

  /** 1 for the first class; null for a word in none. The letters are those that a word is filed by. */
  classOf(letters: Uint8Array): number | null {
    if (letters.length === 0) return null;
    const found = this.#classes[this.#placeOf(hashOf(letters, SALT))] ?? 0;
    return found === 0 ? null : found;
  }

  #placeOf(key: number): number {
    const last = this.#keys.length - 1;
    let place = key & last;
    while (this.#classes[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & last;
    return place;
  }
}

const BLANK = 32;
const DIGIT = 48;
const LETTER = 97;

function eachWord(text: string, letters: Uint8Array, visit: (length: number) => void): void {
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (code >= LETTER) letters[length++] = code - LETTER;
    else if (code >= DIGIT) letters[length++] = code - DIGIT + 26;
    else if (length > 0) {
      visit(length);
      length = 0;
    }
  }
}
