import { parse } from 'csv-parse/sync';
import { countryCodes } from '../countries.ts';
import { type EntryType, listedEntry, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseBirthDate } from './birth-dates.ts';

/** The three files of a list in the form that the US Treasury publishes; aliases and addresses may be absent. */
export interface OfacFiles {
  primary: string;
  aliases?: string;
  addresses?: string;
}

const TYPES: Record<string, EntryType> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft' };

/**
 * Reads a list in OFAC's CSV form: no header (some mirrors add one), `-0-` for absent, a Ctrl-Z at the end, and most facts
 * in the remarks. Aliases and addresses of entries that the primary file does not hold are left out: the files may be of
 * different days. Throws WatchlistError `watchlist.csv`.
 * Source: US Treasury, SDN data formats, "dat_spec.txt".
 */
export function parseOfacCsv(list: string, files: OfacFiles): WatchlistEntry[] {
  const aliases = byEntity(rowsOf(files.aliases ?? '', 4, 'alias file'));
  const addresses = byEntity(rowsOf(files.addresses ?? '', 5, 'address file'));
  return rowsOf(files.primary, 12, 'primary file').map((row) => {
    const [id, name, kind, programme, , , , , , flag, , remarks] = row;
    const number = id ?? '';
    const type = TYPES[(kind ?? '').toLowerCase()] ?? 'organisation';
    const facts = factsOf(remarks ?? '');
    const listed = (aliases.get(number) ?? []).flatMap((alias) => alias[3] ?? []);
    const places = (addresses.get(number) ?? []).map((address) => address[4] ?? null);
    return listedEntry({
      id: `${list}:${number}`,
      list,
      type,
      names: onceEach([
        ...(name ? [{ name: inReadingOrder(name, type), quality: 'primary' as const }] : []),
        ...listed.map((alias) => ({ name: inReadingOrder(alias, type), quality: 'strong' as const })),
        ...facts.weakNames.map((alias) => ({ name: inReadingOrder(alias, type), quality: 'weak' as const })),
      ]),
      birthDates: facts.birthDates.flatMap((date) => parseBirthDate(date) ?? []),
      countries: countryCodes([...facts.nationalities, ...places, flag ?? null]),
      identifiers: [
        ...facts.imoNumbers.map((value) => ({ kind: 'imo' as const, value, country: null })),
        ...facts.documents.map((value) => ({ kind: 'document' as const, value, country: null })),
      ],
      programmes: (programme ?? '')
        .split('] [')
        .map((one) => one.replace(/[[\]]/g, ''))
        .filter(Boolean),
    });
  });
}

type Row = (string | null)[];

function rowsOf(text: string, least: number, what: string): Row[] {
  const body = withoutEndMark(text).trim();
  if (body === '') return [];
  const rows = parseRows(body, what).map((row) =>
    row.map((cell) => (cell.trim() === '-0-' || cell.trim() === '' ? null : cell.trim())),
  );
  if (rows[0] && !/^\d+$/.test(rows[0][0] ?? '')) rows.shift();
  for (const [index, row] of rows.entries()) {
    if (!/^\d+$/.test(row[0] ?? '') || row.length < least) {
      throw new WatchlistError(
        'watchlist.csv',
        `${what}, row ${index + 1}: expected a number and ${least - 1} more columns`,
      );
    }
  }
  return rows;
}

/** Ctrl-Z ends the files as it did under DOS; a mirror that rewrote the table gives it a row of its own. */
function withoutEndMark(text: string): string {
  const end = text.lastIndexOf('\u001a');
  return end >= 0 && /^[\s,]*$/.test(text.slice(end + 1)) ? text.slice(0, end) : text;
}

function parseRows(body: string, what: string): string[][] {
  try {
    return parse(body, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch (cause) {
    const at = cause instanceof Error ? cause.message.replace(/["“].*$/s, '').trim() : '';
    throw new WatchlistError('watchlist.csv', `${what}: not a table of comma-separated values. ${at}`, { cause });
  }
}

function byEntity(rows: Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const number = row[0] ?? '';
    found.set(number, [...(found.get(number) ?? []), row]);
  }
  return found;
}

/** The remarks hold facts divided by semicolons: `DOB 23 Mar 1964; nationality Xland; Passport A12 (Xland); a.k.a. 'SHORT'.` */
function factsOf(remarks: string) {
  const facts = {
    birthDates: [] as string[],
    nationalities: [] as string[],
    imoNumbers: [] as string[],
    documents: [] as string[],
    weakNames: [] as string[],
  };
  const patterns: [RegExp, string[]][] = [
    [/^(?:alt\. )?DOB (.+)$/, facts.birthDates],
    [/^(?:alt\. )?(?:nationality|citizen) (.+)$/, facts.nationalities],
    [/\bIMO (\d{7})\b/, facts.imoNumbers],
    [/^(?:alt\. )?(?:Passport|National ID No\.|Identification Number|Cedula No\.) ([A-Z0-9/-]{4,})/i, facts.documents],
    [/^[afn]\.k\.a\. '(.+)'$/, facts.weakNames],
  ];
  for (const part of remarks.split(';')) {
    const fact = part.trim().replace(/\.$/, '');
    for (const [pattern, into] of patterns) {
      const value = pattern.exec(fact)?.[1];
      if (value) into.push(value.trim());
    }
  }
  return facts;
}

/** People stand as `LAST, First`; organisations keep their commas. */
function inReadingOrder(name: string, type: EntryType): string {
  const comma = type === 'person' ? name.indexOf(',') : -1;
  return comma < 0 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`.trim();
}

/** The first of several equal names stands: it has the better quality. */
export function onceEach(names: WatchlistEntry['names']): WatchlistEntry['names'] {
  return [...new Map(names.toReversed().map((one) => [one.name.toUpperCase(), one])).values()].toReversed();
}
