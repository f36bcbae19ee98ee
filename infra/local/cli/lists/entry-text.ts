import { styleText } from 'node:util';
import { countryName } from '../../../../shared/watchlists/countries.ts';
import type { BirthSpan, WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import { foreignText, wrapText } from '../text-width.ts';

const LABEL = 14;
const WIDTH = 96;

/** An entry in full, as an officer reads it. */
export function entryText(entry: WatchlistEntry): string {
  const [main] = entry.names;
  const state = entry.delistedOn === null ? '' : styleText('yellow', `  delisted on ${entry.delistedOn}`);
  const facts = Object.entries(factsOf(entry)).filter(([, values]) => values.length > 0);
  return [
    `${styleText('bold', foreignText(main?.name ?? ''))}  ${entry.type}  ${styleText('dim', foreignText(entry.id))}${state}`,
    ...facts.flatMap(([label, values]) => block(label, values)),
  ].join('\n');
}

/** What a list says of an entry, by what it is about, each as one text: also what two editions are compared by. */
export function factsOf(entry: WatchlistEntry): Record<string, string[]> {
  return {
    names: entry.names.map(({ name, quality }) => (quality === 'primary' ? name : `${name} (${quality})`)),
    born: entry.birthDates.map(birthText),
    sex: entry.sex === null ? [] : [entry.sex === 'F' ? 'female' : 'male'],
    nationalities: entry.nationalities.map(countryName),
    countries: entry.countries.filter((code) => !entry.nationalities.includes(code)).map(countryName),
    numbers: entry.identifiers.map(
      ({ kind, value, country }) => `${kind} ${value}${country === null ? '' : ` (${countryName(country)})`}`,
    ),
    addresses: entry.addresses.map(
      ({ text, country }) => `${text}${country === null ? '' : ` (${countryName(country)})`}`,
    ),
    programmes: entry.programmes,
    listed: [entry.listedOn ?? '', entry.delistedOn === null ? '' : `delisted ${entry.delistedOn}`].filter(Boolean),
  };
}

function block(label: string, values: readonly string[]): string[] {
  const lines = values.flatMap((value) => wrapText(foreignText(value), WIDTH));
  return lines.map((line, at) => `  ${styleText('dim', (at === 0 ? label : '').padEnd(LABEL))} ${line}`);
}

function birthText({ from, to, approximate }: BirthSpan): string {
  const [year, last] = [from.slice(0, 4), to.slice(0, 4)];
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31');
  const span = whole ? (year === last ? year : `${year} to ${last}`) : dayOrMonth(from, to);
  return approximate ? `about ${span}` : span;
}

function dayOrMonth(from: string, to: string): string {
  if (from === to) return from;
  const month = from.slice(0, 7);
  return month === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28 ? month : `${from} to ${to}`;
}
