import { countryCode } from '../countries.ts';
import type { EntryType, NameQuality } from '../entry.ts';

const TYPES: Record<string, EntryType> = {
  individual: 'person',
  entity: 'organisation',
  ship: 'vessel',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

export function ukType(word: string): EntryType | null {
  return TYPES[word.trim().toLowerCase()] ?? null;
}

/** `Primary Name`, `Primary Name Variation`, `Alias` with a strength that says whether many people bear it. */
export function ukQuality(nameType: string, strength: string): NameQuality {
  if (/low/i.test(strength)) return 'low';
  return /^primary name$/i.test(nameType.trim()) ? 'primary' : 'strong';
}

/** Name 6 is the family name or the whole name of an organisation or ship; the others go before it. */
export function ukName(part: (number: number) => string): string {
  return [1, 2, 3, 4, 5, 6].map(part).join(' ');
}

/** What is told about a paper is the country that issued it, or free text. */
export function ukIssuer(information: string): string {
  return information.length > 100 ? '' : (countryCode(information) ?? '');
}
