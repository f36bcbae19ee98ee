import anyAscii from 'any-ascii';
import { identifiersIn } from '../documents/printed/identifiers.ts';
import { countryCode } from '../watchlists/countries.ts';

/** A number by which a party or its account is reached, as it is compared. */
export interface Contact {
  kind: 'telephone' | 'account';
  value: string;
}

/** What a national and an international way of writing a telephone number have in common. */
const TELEPHONE_DIGITS = 9;
const FEWEST_TELEPHONE_DIGITS = 7;
const FEWEST_ACCOUNT_CHARACTERS = 8;
const FEWEST_ADDRESS_WORDS = 3;
const FEWEST_ADDRESS_CHARACTERS = 12;

/**
 * The last nine digits of a telephone number, so that `+31 10 555 0123` and `010 555 0123` are one; ten in North America,
 * where the first of them is part of the area. Null for what is too short.
 */
export function telephoneKey(printed: string): string | null {
  const digits = printed.replace(/\D/g, '');
  const isAmerican = /^1?[2-9]\d{9}$/.test(digits);
  if (digits.length < FEWEST_TELEPHONE_DIGITS) return null;
  return digits.slice(isAmerican ? -TELEPHONE_DIGITS - 1 : -TELEPHONE_DIGITS);
}

function accountKey(printed: string): string | null {
  const plain = printed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain.length < FEWEST_ACCOUNT_CHARACTERS ? null : plain;
}

/** A printed number by its kind on the paper; null for kinds by which cases are not joined. */
export function contactOf(kind: string, printed: string): Contact | null {
  if (kind === 'telephone' || kind === 'fax') return named('telephone', telephoneKey(printed));
  return kind === 'iban' || kind === 'account' ? named('account', accountKey(printed)) : null;
}

function named(kind: Contact['kind'], value: string | null): Contact | null {
  return value === null ? null : { kind, value };
}

/** The telephones and accounts that stand in the text of an address. */
export function contactsIn(text: string): Contact[] {
  return identifiersIn(text).flatMap(({ kind, value }) => contactOf(kind, value) ?? []);
}

/**
 * An address as it is compared: plain lower-case words without numbers of telephones and the country's name. Null where it
 * says less than a street and a number: everyone in a town would share it.
 */
export function addressKey(text: string): string | null {
  const without = identifiersIn(text).reduce((rest, { text: printed }) => rest.replace(printed, ' '), text);
  const words = anyAscii(without)
    .toLowerCase()
    .replace(/\b(?:tel|telephone|phone|fax|e-?mail|vat|iban)\b[.:]*/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const plain = withoutCountry(words);
  const key = plain.join(' ');
  const telling = plain.length >= FEWEST_ADDRESS_WORDS && key.length >= FEWEST_ADDRESS_CHARACTERS && /\d/.test(key);
  return telling && /[a-z]{3}/.test(key) ? key : null;
}

/** Papers print the country behind an address or leave it out. */
function withoutCountry(words: readonly string[]): readonly string[] {
  for (const count of [3, 2, 1]) {
    const last = words.slice(-count).join(' ');
    if (words.length > count && last.length > 3 && countryCode(last) !== null) return words.slice(0, -count);
  }
  return words;
}
