import * as z from 'zod';
import { entryTypeSchema, identifierKindSchema, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { firstRow } from './csv-rows.ts';
import { columnKey, readTable, type TableRow } from './csv-table.ts';
import { EntryDraft } from './entry-draft.ts';
import type { ListSource, SourceFile } from './source-file.ts';

const several = (of: string) => z.string().optional().describe(`${of}; several are divided by |`);

/** A row of an agency's own list: its columns by their header. Published in `events/schemas/private-watchlist.v1.schema.json`. */
export const privateRowSchema = z
  .object({
    id: z.string().min(1).max(100).describe("the list's own number, each once"),
    type: entryTypeSchema,
    name: z.string().min(1).max(1_000).describe('in reading order, given names first, in any script'),
    aliases: several('names that are as sure as the first'),
    weakAliases: several('names that many people bear, or that are not sure'),
    birthDates: several('`1964-03-23`, `1964-03`, `1964`, `circa 1964` or `1961 to 1965`'),
    sex: z.enum(['F', 'M', '']).optional(),
    nationalities: several('countries by ISO 3166 code or English name'),
    countries: several('countries by ISO 3166 code or English name, other than nationalities'),
    identifiers: several(
      `a kind, a colon, the number, and its country in brackets: \`passport:X0000101 (MT)\`; kinds: ${identifierKindSchema.options.join(', ')}`,
    ),
    addresses: several('on one line, the country in brackets at the end: `18 Nowhere Quay, Valletta (MT)`'),
    programme: several('reason or programme'),
    listedOn: z.string().optional().describe('`2026-01-31`'),
    delistedOn: z.string().optional().describe('`2026-01-31`; the entry is kept and matches no more'),
  })
  .describe("One row of an agency's own watchlist, a CSV file with these columns (commas or semicolons between them)");

const REQUIRED = ['id', 'type', 'name'];
const COLUMNS = Object.keys(privateRowSchema.shape);

/**
 * Reads an agency's own list. Stricter than with published lists: whoever writes it can mend it, so a column with another
 * name, a type or a kind of number that does not exist is refused. Throws WatchlistError.
 */
export function readPrivateCsv({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    const delimiter = delimiterOf(file);
    readTable(file, { delimiter, required: REQUIRED }, (row) => {
      const id = row.cell('id');
      const place = `${file.name}, row ${row.number}${id === '' ? '' : `, entry ${id}`}`;
      const type = entryTypeSchema.safeParse(row.cell('type').toLowerCase());
      if (id === '') throw new WatchlistError('watchlist.csv', `${place}: no id; give every entry one of its own`);
      if (!type.success)
        throw new WatchlistError('watchlist.csv', `${place}: the type is one of ${entryTypeSchema.options.join(', ')}`);
      const draft = new EntryDraft(list, id, type.data, place, warnings);
      fill(draft, row, place);
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

/** Spreadsheets in half the world write semicolons. Refuses columns that the form does not have, so that none is lost. */
function delimiterOf(file: SourceFile): ',' | ';' {
  for (const delimiter of [',', ';'] as const) {
    const header = firstRow(file, delimiter).map(columnKey);
    if (!header.includes('id')) continue;
    const known = COLUMNS.map(columnKey);
    const foreign = header.filter((column) => column !== '' && !known.includes(column));
    if (foreign.length > 0)
      throw new WatchlistError(
        'watchlist.column',
        `${file.name}: unknown column ${foreign.map((column) => `"${column}"`).join(', ')}; the form has ${COLUMNS.join(', ')}`,
      );
    return delimiter;
  }
  return ',';
}

function fill(draft: EntryDraft, row: TableRow, place: string): void {
  const several = (column: string) =>
    row
      .cell(column)
      .replace(/\s+/g, ' ')
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean);
  draft.name(row.cell('name'), 'primary');
  for (const name of several('aliases')) draft.name(name, 'strong');
  for (const name of several('weakAliases')) draft.name(name, 'weak');
  for (const date of several('birthDates')) draft.birth(date);
  draft.sex(row.cell('sex'));
  for (const country of several('nationalities')) draft.nationality(country);
  for (const country of several('countries')) draft.country(country);
  for (const text of several('identifiers')) {
    const [, kind = '', value = '', country = ''] = /^([a-z-]+)\s*:\s*(.+?)(?:\s*\(([^()]+)\))?$/i.exec(text) ?? [];
    const known = identifierKindSchema.safeParse(kind.toLowerCase());
    if (!known.success)
      throw new WatchlistError(
        'watchlist.csv',
        `${place}: an identifier is a kind, a colon and the number, e.g. passport:X0000101 (MT); kinds are ${identifierKindSchema.options.join(', ')}`,
      );
    draft.identifier(known.data, value, country);
  }
  for (const text of several('addresses')) {
    const [, address = text, country = ''] = /^(.*?)(?:\s*\(([^()]+)\))?$/s.exec(text) ?? [];
    draft.address([address], country);
  }
  for (const programme of several('programme')) draft.programme(programme);
  if (row.cell('listedOn') !== '') draft.listedOn(parseDay(row.cell('listedOn')));
  if (row.cell('delistedOn') !== '') draft.delistedOn(parseDay(row.cell('delistedOn')));
}
