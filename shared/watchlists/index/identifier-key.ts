import anyAscii from 'any-ascii';
import { hashOf } from '../match/letter-hash.ts';
import { lettersOf } from '../match/letters.ts';

const IDENTIFIER = 9;

/** A number as it is compared: letters and digits, of any script in Latin ones, without what divides them. */
export function plainIdentifier(value: string): string {
  return anyAscii(value)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The key of a number, of whatever kind; null for what is too short to be one. */
export function identifierKey(value: string): number | null {
  const plain = plainIdentifier(value);
  return plain.length < 5 ? null : hashOf(lettersOf(plain), IDENTIFIER);
}
