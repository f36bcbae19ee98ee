import { alignWords } from './align.ts';
import { countryName } from './countries.ts';
import type { BirthSpan, EntryType, IdentifierKind, WatchlistEntry } from './entry.ts';
import { compileIndex } from './index/compile.ts';
import { type ListIndex, openIndex } from './index/open.ts';
import { NameIndex } from './name-index.ts';
import { nameWords } from './name-words.ts';

/** Someone or something to screen. What is not known is left out, and then speaks neither for nor against. */
export interface Subject {
  name: string | null;
  type?: EntryType;
  birthDate?: string | null;
  /** ISO 3166 alpha-2. */
  countries?: readonly string[];
  imo?: string | null;
  documentNumber?: string | null;
}

export interface Reason {
  speaks: 'for' | 'against';
  text: string;
}

/** A listed entry that the subject may be. */
export interface Match {
  entry: WatchlistEntry;
  /** The listed name that came nearest. */
  name: string;
  /** Likeness of the names alone, 0 to 1. */
  nameScore: number;
  /** After everything that speaks for and against; 1 for an equal identifier. */
  score: number;
  /** Whether an identifier is equal: then the name does not matter. */
  identified: boolean;
  reasons: Reason[];
}

/** Names less alike than this are not matches, whatever else agrees: no alert rests on a date or a country. */
export const NAME_FLOOR = 0.8;

/** What other facts add to or take from the likeness of the names. A country never adds: it only explains, or doubts. */
const WEIGHTS = {
  sameBirthDate: 0.05,
  sameBirthYear: 0.02,
  otherBirthDate: -0.25,
  otherCountry: -0.03,
  otherKind: -0.15,
  weakName: -0.05,
};
const YEARS_OF_DOUBT = 1;
const YEARS_OF_DOUBT_APPROXIMATE = 3;

/** Screens subjects against one edition. Building it takes a second or so for twenty thousand entries; screening a millisecond. */
export class Screener {
  private readonly index: NameIndex;
  private readonly byIdentifier = new Map<string, WatchlistEntry[]>();

  constructor(indexes: readonly ListIndex[]) {
    const entries = indexes.flatMap((index) => Array.from({ length: index.entryCount }, (_, at) => index.entry(at)));
    this.index = new NameIndex(entries);
    for (const entry of entries) {
      for (const { kind, value } of entry.identifiers) {
        const key = identifierKey(kind, value);
        this.byIdentifier.set(key, [...(this.byIdentifier.get(key) ?? []), entry]);
      }
    }
  }

  /** A screener over entries that no file holds: for tests, and for a difference of editions. */
  static over(entries: readonly WatchlistEntry[]): Screener {
    return new Screener([openIndex(compileIndex('entries', entries))]);
  }

  /** The entries that the subject may be, best first, each once; those below `least` are left out. */
  screen(subject: Subject, least = NAME_FLOOR): Match[] {
    const best = new Map<string, Match>();
    for (const match of [...this.byIdentifiers(subject), ...this.byName(subject, least)]) {
      const other = best.get(match.entry.id);
      if (match.score >= least && (other === undefined || match.score > other.score)) best.set(match.entry.id, match);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  }

  private byIdentifiers(subject: Subject): Match[] {
    const wanted = [
      { kind: 'imo' as const, value: subject.imo, text: 'the IMO number is the listed one' },
      { kind: 'document' as const, value: subject.documentNumber, text: 'the document number is a listed one' },
    ];
    return wanted.flatMap(({ kind, value, text }) =>
      (value ? (this.byIdentifier.get(identifierKey(kind, value)) ?? []) : []).map((entry) => ({
        ...{ entry, name: entry.names[0]?.name ?? '', nameScore: 0, score: 1, identified: true },
        reasons: [{ speaks: 'for' as const, text }, ...weigh(subject, entry).reasons],
      })),
    );
  }

  private byName(subject: Subject, least: number): Match[] {
    const words = nameWords(subject.name ?? '');
    if (words.length === 0) return [];
    return this.index.candidates(words).flatMap(({ entry, name, quality, words: listed }): Match[] => {
      if (!isSameSort(subject.type, entry.type)) return [];
      const { score: alike, pairs } = alignWords(words, listed, (word) => this.index.weight(word));
      const nameScore = Math.max(0, quality === 'weak' ? alike + WEIGHTS.weakName : alike);
      if (nameScore < least) return [];
      const facts = weigh(subject, entry);
      const score = Math.min(1, Math.max(0, nameScore + facts.sum));
      const how = pairs.every(({ likeness }) => likeness === 1) ? 'the words are the same' : spelling(pairs);
      const left = words.length + listed.length > 2 * pairs.length ? '; the names are not of equal length' : '';
      return [
        {
          entry,
          name,
          nameScore,
          score,
          identified: false,
          reasons: [{ speaks: 'for', text: how + left }, ...facts.reasons],
        },
      ];
    });
  }
}

function spelling(pairs: { query: string; listed: string; likeness: number }[]): string {
  const other = pairs.filter(({ likeness }) => likeness < 1).map(({ query, listed }) => `${query} for ${listed}`);
  return `the words are alike (${other.join(', ')})`;
}

/** What is known of both beside the name. */
function weigh(subject: Subject, entry: WatchlistEntry): { sum: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let sum = 0;
  const say = (speaks: Reason['speaks'], weight: number, text: string) => {
    sum += weight;
    reasons.push({ speaks, text });
  };
  if (subject.birthDate && entry.birthDates.length > 0) {
    const likeness = birthLikeness(subject.birthDate, entry.birthDates);
    const listed = entry.birthDates.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(' or ');
    if (likeness === 'same') say('for', WEIGHTS.sameBirthDate, `born ${subject.birthDate}, as listed`);
    else if (likeness === 'near')
      say('for', WEIGHTS.sameBirthYear, `born ${subject.birthDate}, near the listed ${listed}`);
    else say('against', WEIGHTS.otherBirthDate, `born ${subject.birthDate}, but listed as born ${listed}`);
  }
  const ours = subject.countries ?? [];
  if (ours.length > 0 && entry.countries.length > 0) {
    const shared = ours.filter((code) => entry.countries.includes(code));
    if (shared.length > 0) say('for', 0, `${shared.map(countryName).join(', ')} on both sides`);
    else
      say(
        'against',
        WEIGHTS.otherCountry,
        `${ours.map(countryName).join(', ')}, but listed with ${entry.countries.map(countryName).join(', ')}`,
      );
  }
  const imo = entry.identifiers.filter(({ kind }) => kind === 'imo').map(({ value }) => value);
  if (subject.imo && imo.length > 0 && !imo.includes(subject.imo))
    say('against', WEIGHTS.otherBirthDate, `IMO ${subject.imo}, but listed with ${imo.join(', ')}`);
  if (subject.type === 'person' && entry.type === 'organisation')
    say('against', WEIGHTS.otherKind, 'a person, but listed as an organisation');
  return { sum, reasons };
}

/** A ship is no person and no company; a party on a paper may be either of these two. */
function isSameSort(wanted: EntryType | undefined, listed: EntryType): boolean {
  const isCraft = (type: EntryType) => type === 'vessel' || type === 'aircraft';
  return wanted !== undefined && isCraft(wanted) ? listed === wanted : !isCraft(listed);
}

/** Day and month are often swapped, and lists often know the year alone. */
function birthLikeness(date: string, spans: readonly BirthSpan[]): 'same' | 'near' | 'other' {
  const [year = '', month = '', day = ''] = date.split('-');
  if (spans.some(({ from, to }) => from === date && to === date)) return 'same';
  const swapped = `${year}-${day}-${month}`;
  const near = spans.some(({ from, to, approximate }) => {
    if ((from <= date && date <= to) || (from === swapped && to === swapped)) return true;
    const doubt = approximate ? YEARS_OF_DOUBT_APPROXIMATE : YEARS_OF_DOUBT;
    return Number(year) >= Number(from.slice(0, 4)) - doubt && Number(year) <= Number(to.slice(0, 4)) + doubt;
  });
  return near ? 'near' : 'other';
}

/** Lists tell passports from identity cards, and papers do not always: a number on paper may be any of them. */
const ON_PAPER: readonly IdentifierKind[] = ['passport', 'national-identity', 'document'];

function identifierKey(kind: IdentifierKind, value: string): string {
  return `${ON_PAPER.includes(kind) ? 'document' : kind}:${value.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
}
