import { listed as list, type Phrase, say } from '../../language/phrase.ts';
import { countryOf } from '../countries.ts';
import type { WatchlistEntry } from '../entry.ts';
import { birthNear } from '../index/birth-years.ts';
import { plainIdentifier } from '../index/identifier-key.ts';
import type { ListIndex } from '../index/open.ts';
import type { Subject } from '../subject.ts';
import { birthEvidence, FAR_YEARS, MOST_OF_BIRTH, MOST_OF_FAR_BIRTH } from './birth-evidence.ts';
import { type Reason, reasonOf } from './reasons.ts';
import { isGivenName } from './variants.ts';

/** What other facts than the name add to the log-odds. A shared country explains and adds nothing: millions share it. */
const ODDS = { otherCountry: -0.5, otherSex: -2, otherImo: -5, otherKind: -1.5, sameAddress: 2.5 };

/** What is known of both sides beside the name; what one side does not say speaks neither for nor against. */
export function factReasons(subject: Subject, entry: WatchlistEntry): Reason[] {
  const born =
    subject.birthDate && entry.birthDates.length > 0 ? birthEvidence(subject.birthDate, entry.birthDates) : null;
  return [
    ...(born ? [born] : []),
    ...countryReason(subject.countries ?? [], entry.countries),
    ...(subject.sex && entry.sex && subject.sex !== entry.sex
      ? [
          against(
            ODDS.otherSex,
            subject.sex === 'F' ? say`a woman, but listed as a man` : say`a man, but listed as a woman`,
          ),
        ]
      : []),
    ...imoReason(subject, entry),
    ...(subject.type === 'person' && entry.type === 'organisation'
      ? [against(ODDS.otherKind, say`a person, but listed as an organisation`)]
      : []),
    ...(subject.type === 'organisation' && entry.type === 'person'
      ? [against(ODDS.otherKind, say`an organisation, but listed as a person`)]
      : []),
    ...(subject.type === undefined && entry.type === 'organisation' && isGivenNameAlone(subject.name)
      ? [against(ODDS.otherKind, say`a given name alone, but listed as an organisation`)]
      : []),
    ...addressReason(subject.address ?? null, entry),
  ];
}

/** No less than all facts can add to the log-odds for this subject, whatever the entry. */
export function mostForSubject({ birthDate, address }: Subject): number {
  return (birthDate ? MOST_OF_BIRTH : 0) + (address ? ODDS.sameAddress : 0);
}

/** The same by what the index tells of an entry without opening it: most names that are somewhat alike come to no alert even so. */
export function mostOfFacts(subject: Subject, index: ListIndex, entry: number): number {
  const ofAddress = subject.address ? ODDS.sameAddress : 0;
  if (!subject.birthDate) return ofAddress;
  const born = birthNear(index.arrays, entry, Number(subject.birthDate.slice(0, 4)), FAR_YEARS);
  return ofAddress + (born === 'none' ? 0 : born === 'near' ? MOST_OF_BIRTH : MOST_OF_FAR_BIRTH);
}

function isGivenNameAlone(name: string | null): boolean {
  return name !== null && /^\s*\p{L}+\s*$/u.test(name) && isGivenName(name.trim().toLowerCase());
}

function countryReason(ours: readonly string[], listed: readonly string[]): Reason[] {
  if (ours.length === 0 || listed.length === 0) return [];
  const shared = ours.filter((code) => listed.includes(code));
  if (shared.length > 0) return [reasonOf('for', say`${list(shared.map(countryOf))} on both sides`, 0)];
  const said = say`${list(ours.map(countryOf))}, but listed with ${list(listed.map(countryOf))}`;
  return [against(ODDS.otherCountry, said)];
}

function imoReason({ imo }: Subject, { identifiers }: WatchlistEntry): Reason[] {
  const listed = identifiers.filter(({ kind }) => kind === 'imo').map(({ value }) => value);
  if (!imo || listed.length === 0 || listed.some((value) => plainIdentifier(value) === plainIdentifier(imo))) return [];
  return [against(ODDS.otherImo, say`IMO ${imo}, but listed with ${listed.join(', ')}`)];
}

/** An address is the same where its number and two of its words are. */
function addressReason(address: string | null, { addresses }: WatchlistEntry): Reason[] {
  if (address === null) return [];
  const ours = new Set(addressWords(address));
  const same = addresses.some(({ text }) => {
    const shared = addressWords(text).filter((word) => ours.has(word));
    return shared.some((word) => /\d/.test(word)) && shared.filter((word) => /^\D{4,}$/.test(word)).length >= 2;
  });
  return same ? [reasonOf('for', say`the address is a listed one`, ODDS.sameAddress)] : [];
}

function addressWords(text: string): string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    ),
  ];
}

function against(odds: number, said: Phrase): Reason {
  return reasonOf('against', said, odds);
}
