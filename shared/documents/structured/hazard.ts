import type { Parsed } from '../snippet.ts';

/** A UN number in an element for it: `1263`, `UN1263`. */
export function asUnNumber(text: string): Parsed<string> | null {
  const digits = /^(?:UN ?)?(\d{4})$/i.exec(text)?.[1];
  return digits === undefined ? null : { value: digits, certainty: 1 };
}

/** A class or division of dangerous goods, also with the letter of its compatibility group: `3`, `5.1`, `1.4S`. */
export function asHazardClass(text: string): Parsed<string> | null {
  return /^[1-9](\.\d)?[A-S]?$/.test(text) ? { value: text, certainty: 1 } : null;
}
