import { mrzBirthDate } from '../mrz/dates.ts';
import { parseDate } from '../printed/date.ts';
import type { Parsed } from '../snippet.ts';

const NAME = /^\p{L}[\p{L}\p{M}' .,’-]{0,58}$/u;
const LONGEST_TEXT = 60;

export function printedName(text: string): Parsed<string> | null {
  const name = text.replace(/\s+/g, ' ').replace(/^[-.,: ]+|[-.,: ]+$/g, '');
  return NAME.test(name) && /\p{L}{2}/u.test(name) ? { value: name, certainty: 1 } : null;
}

/** Letters and digits, spaces between them left out. */
export function printedNumber(text: string): Parsed<string> | null {
  const number = text.replace(/[\s.]/g, '').toUpperCase();
  const fits = /^[A-Z0-9][A-Z0-9/-]{3,19}$/.test(number) && number.replace(/\D/g, '').length >= 3;
  return fits ? { value: number, certainty: 1 } : null;
}

/** Where the sex is printed in two languages (`K/F`, `Ž/F`), that of ICAO 9303 comes last. */
export function printedSex(text: string): Parsed<'F' | 'M' | 'X'> | null {
  const letters = text
    .toUpperCase()
    .split(/[\s/.,-]+/)
    .filter((each) => each !== '');
  const sex = letters.slice(0, 3).findLast((each) => /^[FMX]$/.test(each));
  if (sex === 'F' || sex === 'M' || sex === 'X') return { value: sex, certainty: 1 };
  if (/^(FEMALE|WEIBLICH|FEMININ)/.test(text.toUpperCase())) return { value: 'F', certainty: 1 };
  return /^(MALE|MANNLICH|MÄNNLICH|MASCULIN)/.test(text.toUpperCase()) ? { value: 'M', certainty: 1 } : null;
}

export function printedNationality(text: string): Parsed<string> | null {
  const nationality = text.replace(/\s+/g, ' ').trim();
  const fits = /^\p{L}[\p{L}\p{M} '/.-]+$/u.test(nationality) && nationality.length <= LONGEST_TEXT;
  return fits ? { value: nationality, certainty: 1 } : null;
}

/** Months stand in two languages: `12 AUG/AOUT 74`. Years of two digits mean this century, or the last for a birth. */
export function printedDate(text: string, birth: boolean): Parsed<string> | null {
  const months = /^(\s*\d{1,2}[\s.]*)(\p{L}+)\.?\s*\/\s*(\p{L}+)(.*)$/u.exec(text);
  const variants = months ? [months[2], months[3]].map((month) => `${months[1]}${month}${months[4]}`) : [text];
  for (const variant of variants) {
    const parsed = parseDate(variant.trim(), 'day-first');
    if (parsed === null) continue;
    const [year = '', month = '', day = ''] = parsed.value.split('-');
    const short = !variant.includes(year);
    const value = short && birth ? mrzBirthDate(year.slice(2) + month + day, null)?.value : parsed.value;
    if (value !== undefined) return { value, certainty: short ? 0.9 : 1 };
  }
  return null;
}
