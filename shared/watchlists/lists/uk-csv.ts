import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay, parseDayMonthYear } from './birth-dates.ts';
import { columnKey, readTable, type TableRow } from './csv-table.ts';
import { EntryDraft } from './entry-draft.ts';
import type { ListSource } from './source-file.ts';
import { ukIssuer, ukName, ukQuality, ukType } from './uk-designation.ts';

export const UK_COLUMNS = ['Unique ID', 'Name 6', 'Name 1', 'Name type', 'Alias strength', 'Designation Type', 'D.O.B'];

/**
 * Reads the UK sanctions list in its CSV form: a day of issue above the header, and a row for each name, address and paper
 * of a designation. Throws WatchlistError, `watchlist.duplicate` where rows under one id are of different types.
 */
export function readUkCsv({ list, files, warnings }: ListSource): WatchlistEntry[] {
  const drafts = new Map<string, EntryDraft>();
  for (const file of files) {
    const isPreface = (cells: readonly string[]) => !cells.some((cell) => columnKey(cell) === 'unique id');
    let above = true;
    const form = {
      delimiter: ',' as const,
      required: UK_COLUMNS,
      isPreface: (cells: readonly string[]) => {
        const preface = above && cells.filter(Boolean).length <= 2 && isPreface(cells);
        above = false;
        return preface;
      },
    };
    readTable(file, form, (row) => {
      const id = row.cell('Unique ID');
      const place = `${file.name}, row ${row.number}, entry ${id}`;
      if (id === '') throw new WatchlistError('watchlist.csv', `${file.name}, row ${row.number}: no Unique ID`);
      const type = ukType(row.cell('Designation Type'));
      let draft = drafts.get(id);
      if (draft === undefined) {
        if (type === null) warnings.add('type', place);
        draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
        drafts.set(id, draft);
      } else if (type !== null && type !== draft.type)
        throw new WatchlistError(
          'watchlist.duplicate',
          `${place}: rows of different types have this id; fetch it anew`,
        );
      fill(draft, row);
    });
  }
  return [...drafts.values()].flatMap((draft) => draft.entry() ?? []);
}

function fill(draft: EntryDraft, row: TableRow): void {
  draft.name(
    ukName((number) => row.cell(`Name ${number}`)),
    ukQuality(row.cell('Name type'), row.cell('Alias strength')),
  );
  draft.name(row.cell('Name non-latin script'), 'strong');
  draft.address(
    [...[1, 2, 3, 4, 5, 6].map((line) => row.cell(`Address Line ${line}`)), row.cell('Address Postal Code')],
    row.cell('Address Country'),
  );
  for (const date of several(row.cell('D.O.B'))) draft.birth(parseDayMonthYear(date));
  for (const country of several(row.cell('Nationality(/ies)'))) draft.nationality(country);
  draft.sex(row.cell('Gender'));
  draft.identifier('passport', row.cell('Passport number'), ukIssuer(row.cell('Passport additional information')));
  draft.identifier(
    'national-identity',
    row.cell('National Identifier number'),
    ukIssuer(row.cell('National Identifier additional information')),
  );
  draft.identifier('registration', row.cell('Business registration number (s)'));
  draft.identifier('imo', row.cell('IMO number'));
  draft.nationality(row.cell('Current believed flag of ship'));
  for (const flag of several(row.cell('Previous flags'))) draft.country(flag);
  draft.programme(row.cell('Regime Name'));
  if (row.cell('OFSI Group ID') !== '') draft.programme(`OFSI ${row.cell('OFSI Group ID')}`);
  if (row.cell('UN Reference Number') !== '') draft.programme(`UN ${row.cell('UN Reference Number')}`);
  if (row.cell('Date Designated') !== '') draft.listedOn(parseDay(row.cell('Date Designated')));
}

/** Cells that hold more than one value number them, `(1) … (2) …`, or divide them by bars. */
function several(cell: string): string[] {
  return cell
    .split(/\(\d+\)|\|/)
    .map((one) => one.trim())
    .filter(Boolean);
}
