/** Odd, with its bits well mixed: a word is read as a number in this base, modulo 2^32. */
const BASE = 0x2c9277b5;
const SALTED = 0x9e3779b1;
const LONGEST = 128;

const powers = new Int32Array(LONGEST);
powers[0] = 1;
for (let at = 1; at < LONGEST; at++) powers[at] = Math.imul(powers[at - 1] as number, BASE);
const before = new Int32Array(LONGEST + 1);

/** A 32-bit key, signed, of letters by number (letters.ts); `salt` keeps kinds of keys apart. */
export function hashOf(letters: Uint8Array, salt: number, from = 0, to = letters.length): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum = (Math.imul(sum, BASE) + (letters[at] as number) + 1) | 0;
  return mixed(sum, salt);
}

/**
 * The keys of a word without each of its letters, as `hashOf` would give them for what is left; of neighbours that are
 * equal only one is left out. Of a word longer than 128 letters the first 128 count.
 */
export function hashesWithoutEach(letters: Uint8Array, salt: number, add: (key: number) => void): void {
  const length = Math.min(letters.length, LONGEST);
  for (let at = 0; at < length; at++)
    before[at + 1] = (Math.imul(before[at] as number, BASE) + (letters[at] as number) + 1) | 0;
  let behind = 0;
  for (let at = length - 1; at >= 0; at--) {
    const letter = letters[at] as number;
    const power = powers[length - 1 - at] as number;
    if (at === 0 || letter !== letters[at - 1]) add(mixed((Math.imul(before[at] as number, power) + behind) | 0, salt));
    behind = (behind + Math.imul(letter + 1, power)) | 0;
  }
}

/** So that words that differ in their last letter alone are filed far apart. Source: the finish of MurmurHash3, A. Appleby. */
function mixed(sum: number, salt: number): number {
  let hash = sum ^ Math.imul(salt, SALTED);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
