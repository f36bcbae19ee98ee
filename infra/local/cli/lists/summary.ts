import { styleText } from 'node:util';
import type { WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import type { ListWarning } from '../../../../shared/watchlists/lists/parsed-list.ts';
import { foreignText, wrapText } from '../text-width.ts';

const LABEL = 13;
const WIDTH = 96;

/** What a list is made of, a line a question: kinds of entry, names by quality, numbers by kind, and how much is known. */
export function summaryLines(entries: readonly WatchlistEntry[]): string[] {
  const counts = (of: (entry: WatchlistEntry) => readonly string[]) => {
    const found = new Map<string, number>();
    for (const entry of entries) for (const word of of(entry)) found.set(word, (found.get(word) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${thousands(count)} ${word}`);
  };
  const having = (has: (entry: WatchlistEntry) => boolean) => entries.filter(has).length;
  const days = entries.flatMap(({ listedOn }) => listedOn ?? []).sort();
  const delisted = having(({ delistedOn }) => delistedOn !== null);
  const known = [
    [having(({ birthDates }) => birthDates.length > 0), 'with a date of birth'],
    [having(({ sex }) => sex !== null), 'with a sex'],
    [having(({ nationalities }) => nationalities.length > 0), 'with a nationality or flag'],
    [having(({ addresses }) => addresses.length > 0), 'with an address'],
    [days.length, `with a day of listing${days.length === 0 ? '' : `, the last on ${days.at(-1)}`}`],
    [delisted, 'delisted: they match nothing any more'],
  ] as const;
  const names = entries.reduce((sum, one) => sum + one.names.length, 0);
  return [
    line('entries', `${thousands(entries.length)}: ${counts(({ type }) => [PLURAL[type]]).join(', ')}`),
    line('names', `${thousands(names)}: ${counts((entry) => entry.names.map(({ quality }) => quality)).join(', ')}`),
    line('numbers', counts(({ identifiers }) => identifiers.map(({ kind }) => kind)).join(', ') || 'none'),
    line(
      'known',
      known
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${thousands(count)} ${what}`)
        .join('; ') || 'names only',
    ),
  ];
}

const PLURAL: Record<WatchlistEntry['type'], string> = {
  person: 'people',
  organisation: 'organisations',
  vessel: 'vessels',
  aircraft: 'aircraft',
};

const WORDS: Record<ListWarning['kind'], string> = {
  'birth-date': 'date of birth not understood',
  date: 'day of listing not understood',
  type: 'kind of entry not told, read as organisation',
  sex: 'sex not understood',
  country: 'country not known',
  name: 'name that is none',
  nameless: 'entry without a main name',
  identifier: 'number that is none',
  unused: 'entity that is no party',
  reference: 'alias, address or paper of an entry that is not there',
  duplicate: 'entry twice in the same words, taken once',
  unfinished: 'file without the sign at its end: is it whole?',
};

/** What could not be used, by kind, with the places where it was first. */
export function warningLines(warnings: readonly ListWarning[]): string[] {
  return warnings.flatMap(({ kind, count, places }) => [
    `${styleText('yellow', '!')} ${thousands(count)} × ${WORDS[kind]}`,
    styleText('dim', `    ${foreignText(places.slice(0, 3).join('; '))}${count > 3 ? '; …' : ''}`),
  ]);
}

export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A labelled text, broken under its label where it is long. */
export function line(label: string, text: string): string {
  const [first = '', ...rest] = wrapText(text, WIDTH);
  const indent = ' '.repeat(LABEL + 3);
  return [`  ${styleText('dim', label.padEnd(LABEL))} ${first}`, ...rest.map((more) => `${indent}${more}`)].join('\n');
}
