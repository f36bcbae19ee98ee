import { createHash } from 'node:crypto';
import * as z from 'zod';
import { listed, type Phrase, say } from '../language/phrase.ts';
import { entryFingerprint } from './edition-difference.ts';
import type { WatchlistEntry } from './entry.ts';
import type { Subject } from './subject.ts';

/** Digests of the parts of a party or an entry that could change a decision, by the words in which to name them. */
const partsSchema = z.record(z.string(), z.string());
type Parts = z.infer<typeof partsSchema>;

/** A party of a case and a listed entry, as they were when they were found alike. Digests only: no name, no number. */
export const matchedPairSchema = z.object({
  list: z.string(),
  entry: z.string().describe("the entry's id"),
  entryFingerprint: z.string(),
  entryParts: partsSchema,
  party: z.string().describe('names the party in every case: the digest of its normalised name'),
  partyParts: partsSchema,
});
export type MatchedPair = z.infer<typeof matchedPairSchema>;

export function pairOf(subject: Subject, entry: WatchlistEntry): MatchedPair {
  return {
    list: entry.list,
    entry: entry.id,
    entryFingerprint: entryFingerprint(entry),
    entryParts: {
      type: digest([entry.type, entry.sex]),
      names: digest(entry.names.map(({ name, quality }) => [name, quality])),
      'dates of birth': digest(entry.birthDates.map(({ from, to, approximate }) => [from, to, approximate])),
      countries: digest([...entry.countries, ...entry.nationalities]),
      numbers: digest(entry.identifiers.map(({ kind, value, country }) => [kind, value, country])),
      addresses: digest(entry.addresses.map(({ text, country }) => [text, country])),
    },
    party: partyKey(subject),
    partyParts: partyParts(subject, entry),
  };
}

/** Names a party by what it is called, however that is spaced, cased or punctuated. 16 hex digits. */
export function partyKey({ name, type }: Subject): string {
  return digest([normalised(name ?? ''), type === 'vessel' ? 'vessel' : 'party']);
}

/** What is no longer as it was, in words: empty where a decision on the pair still holds. */
export function changesSince(before: MatchedPair, now: MatchedPair): Phrase[] {
  const entry = changedParts(before.entryParts, now.entryParts).map(partName);
  const changed = entry.length > 0 ? listed(entry) : say`facts`;
  return [
    ...(before.entryFingerprint === now.entryFingerprint ? [] : [say`the entry's ${changed}`]),
    ...changedParts(before.partyParts, now.partyParts).map((part) => say`the party's ${partName(part)}`),
  ];
}

/**
 * Not its address: that is written, and read, in another way on every paper. Of a firm's numbers only those that the entry has:
 * one paper prints them and another does not, and any other number tells nothing of the pair.
 */
function partyParts(
  { birthDate, countries = [], imo, documentNumber, identifiers = [] }: Subject,
  entry: WatchlistEntry,
) {
  const listed = new Set(entry.identifiers.map(({ value }) => plainNumber(value)));
  const own = [imo, documentNumber].flatMap((number) => (number == null ? [] : plainNumber(number)));
  const shared = identifiers.map(plainNumber).filter((number) => listed.has(number));
  return {
    'date of birth': digest([birthDate ?? null]),
    countries: digest([...new Set(countries)]),
    numbers: digest([...new Set([...own, ...shared])]),
  } satisfies Parts;
}

/** A number without what it is grouped by. */
export function plainNumber(number: string): string {
  return number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

const PART_NAMES = new Map<string, Phrase>([
  ['type', say`type`],
  ['names', say`names`],
  ['dates of birth', say`dates of birth`],
  ['date of birth', say`date of birth`],
  ['countries', say`countries`],
  ['numbers', say`numbers`],
  ['addresses', say`addresses`],
]);

function partName(part: string): Phrase {
  return PART_NAMES.get(part) ?? part;
}

function changedParts(before: Parts, now: Parts): string[] {
  return Object.keys(now).filter((part) => before[part] !== now[part]);
}

function normalised(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Of facts in whatever order they were told. */
function digest(facts: readonly unknown[]): string {
  const sorted = facts.map((fact) => JSON.stringify(fact)).sort();
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}
