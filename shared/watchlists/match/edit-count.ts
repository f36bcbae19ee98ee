import { LETTERS } from './letters.ts';

/** Which places of a word each letter stands at, a bit each: words of up to 31 letters. */
export function placesOf(letters: Uint8Array): Int32Array {
  const places = new Int32Array(LETTERS);
  const length = Math.min(letters.length, MOST_LETTERS);
  for (let at = 0; at < length; at++) {
    const letter = letters[at] as number;
    places[letter] = (places[letter] as number) | (1 << at);
  }
  return places;
}

const MOST_LETTERS = 31;

/**
 * How many letters must be put in, taken out or changed to make the one word the other: a tenth of the time of weighing them
 * (word-cost.ts), so most of what was looked up falls away here. Source: G. Myers, a fast bit-vector algorithm, 1999, in
 * H. Hyyrö's form.
 */
export function editCount(places: Int32Array, length: number, other: Uint8Array, from: number, to: number): number {
  const last = 1 << (Math.min(length, MOST_LETTERS) - 1);
  let plus = -1;
  let minus = 0;
  let count = length;
  for (let at = from; at < to; at++) {
    const equal = places[other[at] as number] as number;
    const vertical = equal | minus;
    const horizontal = (((equal & plus) + plus) ^ plus) | equal;
    let more = minus | ~(horizontal | plus);
    let less = plus & horizontal;
    if ((more & last) !== 0) count++;
    else if ((less & last) !== 0) count--;
    more = (more << 1) | 1;
    less <<= 1;
    plus = less | ~(vertical | more);
    minus = more & vertical;
  }
  return count;
}
