import type { EntryType } from './entry.ts';

/** Someone or something to screen. What is not known is left out, and then speaks neither for nor against. */
export interface Subject {
  name: string | null;
  /** Left out for a party on a paper, which may be a person or an organisation. */
  type?: EntryType;
  /** A day, a month or a year: `1964-03-23`, `1964-03`, `1964`. */
  birthDate?: string | null;
  sex?: 'F' | 'M' | null;
  /** ISO 3166 alpha-2. */
  countries?: readonly string[];
  imo?: string | null;
  documentNumber?: string | null;
  /** Other numbers that name one and no other. */
  identifiers?: readonly string[];
  address?: string | null;
}
