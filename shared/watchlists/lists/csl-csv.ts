import type { WatchlistEntry } from '../entry.ts';
import { cslDraft } from './csl.ts';
import { readTable } from './csv-table.ts';
import type { ListSource } from './source-file.ts';

export const CSL_COLUMNS = ['_id', 'source', 'entity_number', 'type', 'name', 'alt_names', 'addresses', 'ids'];

/** Reads the Consolidated Screening List as the US trade administration publishes it as CSV: lists in cells, divided by semicolons. */
export function readCslCsv({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    readTable(file, { delimiter: ',', required: CSL_COLUMNS }, (row) => {
      const several = (column: string) =>
        row
          .cell(column)
          .split(';')
          .map((one) => one.trim())
          .filter(Boolean);
      const draft = cslDraft(
        list,
        {
          id: row.cell('_id'),
          source: row.cell('source'),
          entityNumber: row.cell('entity_number'),
          type: row.cell('type'),
          name: row.cell('name'),
          aliases: several('alt_names'),
          programmes: several('programs'),
          addresses: several('addresses').map(addressOf),
          birthDates: several('dates_of_birth'),
          nationalities: [...several('nationalities'), ...several('citizenships')],
          papers: several('ids').map(paperOf),
          callSign: row.cell('call_sign'),
          vesselFlag: row.cell('vessel_flag'),
          startDate: row.cell('start_date'),
        },
        `${file.name}, row ${row.number}`,
        warnings,
      );
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

/** `12 Invented Street, Valletta, VLT 0000, MT`: the country's code stands last. */
function addressOf(text: string): { parts: string[]; country: string } {
  const parts = text.split(',').map((part) => part.trim());
  const country = /^[A-Z]{2}$/.test(parts.at(-1) ?? '') ? (parts.pop() ?? '') : '';
  return { parts, country };
}

/** `Passport, X0000101, MT`: the kind, the number, the country's code, then days of issue and expiry. */
function paperOf(text: string): { type: string; number: string; country: string } {
  const [type = '', number = '', country = ''] = text.split(',').map((part) => part.trim());
  return { type, number, country: /^[A-Z]{2}$/.test(country) ? country : '' };
}
