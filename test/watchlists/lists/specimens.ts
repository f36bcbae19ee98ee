import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WatchlistEntry } from '../../../shared/watchlists/entry.ts';

const FOLDER = join(import.meta.dirname, '../../../events/watchlist-forms');

/** The invented list in one of the forms, by file name. */
export function specimen(form: string): Map<string, Uint8Array> {
  return new Map(readdirSync(join(FOLDER, form)).map((name) => [name, readFileSync(join(FOLDER, form, name))]));
}

export const FORMS = readdirSync(FOLDER).sort();

/** The only file of a form, and its text. */
export function onlyFile(form: string): { name: string; text: string } {
  const [[name, bytes] = ['', new Uint8Array()], ...more] = specimen(form);
  if (more.length > 0) throw new Error(`${form} has several files`);
  return { name, text: new TextDecoder().decode(bytes) };
}

/** An entry in a few lines, all that it holds, as it is easiest to compare. */
export function brief(entry: WatchlistEntry): Record<string, string> {
  const day = ({ from, to, approximate }: WatchlistEntry['birthDates'][number]) =>
    `${approximate ? 'circa ' : ''}${from}${from === to ? '' : `..${to}`}`;
  const facts = {
    entry: `${entry.id} ${entry.type}${entry.sex === null ? '' : ` ${entry.sex}`}`,
    names: entry.names.map(({ name, quality }) => `${quality} ${name}`).join(' | '),
    born: entry.birthDates.map(day).join(' | '),
    countries: entry.countries.join(' '),
    nationalities: entry.nationalities.join(' '),
    numbers: entry.identifiers
      .map(({ kind, value, country }) => `${kind} ${value}${country === null ? '' : ` ${country}`}`)
      .join(' | '),
    addresses: entry.addresses
      .map(({ text, country }) => `${text}${country === null ? '' : ` (${country})`}`)
      .join(' | '),
    programmes: entry.programmes.join(' | '),
    days: [entry.listedOn ?? '', ...(entry.delistedOn === null ? [] : [`until ${entry.delistedOn}`])].join(' ').trim(),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
