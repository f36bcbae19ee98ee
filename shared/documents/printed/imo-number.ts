import type { Parsed } from '../snippet.ts';

/** IMO ship number (resolution A.1117(30)): the last of seven digits is the sum of the first six times 7..2, modulo 10. */
export function isImoNumber(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 6)].reduce((total, digit, i) => total + Number(digit) * (7 - i), 0);
  return sum % 10 === Number(digits[6]);
}

/** Finds the number in `IMO 9074729`, `9074729`, `IMO No. 9074729`. A wrong check digit leaves the value, in doubt. */
export function parseImoNumber(text: string): Parsed<string> | null {
  const digits = /(?<!\d)\d{7}(?!\d)/.exec(text)?.[0];
  return digits === undefined ? null : { value: digits, certainty: isImoNumber(digits) ? 1 : 0.6 };
}
