import type { WatchlistEntry } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { readTable, type TableRow } from './csv-table.ts';
import { EntryDraft } from './entry-draft.ts';
import { addEuBirth, addEuIdentification, euType } from './eu-subject.ts';
import type { ListSource } from './source-file.ts';

export const EU_COLUMNS = [
  'Entity_LogicalId',
  'Entity_EU_ReferenceNumber',
  'Entity_SubjectType',
  'NameAlias_WholeName',
  'BirthDate_BirthDate',
  'Citizenship_CountryIso2Code',
  'Identification_Number',
];

/**
 * Reads the EU's consolidated financial sanctions in their CSV form 1.1: semicolons, a row for each name, address, date of
 * birth, paper and citizenship of an entry. This form does not say which names are weak. Throws WatchlistError.
 */
export function readEuCsv({ list, files, warnings }: ListSource): WatchlistEntry[] {
  const drafts = new Map<string, EntryDraft>();
  for (const file of files) {
    readTable(file, { delimiter: ';', required: EU_COLUMNS }, (row) => {
      const id = row.cell('Entity_EU_ReferenceNumber') || row.cell('Entity_LogicalId');
      let draft = drafts.get(id);
      if (draft === undefined) {
        const place = `${file.name}, row ${row.number}, entry ${id}`;
        const type =
          euType(row.cell('Entity_SubjectType')) ?? euType(row.cell('Entity_SubjectType_ClassificationCode'));
        if (type === null) warnings.add('type', place);
        draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
        drafts.set(id, draft);
        addName(draft, row, 'primary');
      } else addName(draft, row, 'strong');
      fill(draft, row);
    });
  }
  return [...drafts.values()].flatMap((draft) => draft.entry() ?? []);
}

function addName(draft: EntryDraft, row: TableRow, quality: 'primary' | 'strong'): void {
  const parts = ['FirstName', 'MiddleName', 'LastName'].map((part) => row.cell(`NameAlias_${part}`));
  draft.name(row.cell('NameAlias_WholeName') || parts.join(' '), quality);
}

function fill(draft: EntryDraft, row: TableRow): void {
  const countryOf = (what: string) => {
    const code = row.cell(`${what}_CountryIso2Code`);
    return code === '' || code === '00' ? row.cell(`${what}_CountryDescription`) : code;
  };
  draft.sex(row.cell('NameAlias_Gender'));
  addEuBirth(draft, {
    birthdate: row.cell('BirthDate_BirthDate'),
    year: row.cell('BirthDate_Year'),
    month: row.cell('BirthDate_Month'),
    day: row.cell('BirthDate_Day'),
    yearFrom: row.cell('BirthDate_YearRangeFrom'),
    yearTo: row.cell('BirthDate_YearRangeTo'),
    circa: row.cell('BirthDate_Circa').toLowerCase(),
    calendar: row.cell('BirthDate_CalendarType'),
  });
  draft.nationality(countryOf('Citizenship'));
  draft.address(
    ['Street', 'PoBox', 'ZipCode', 'City', 'Place', 'Region'].map((part) => row.cell(`Address_${part}`)),
    countryOf('Address'),
  );
  addEuIdentification(draft, {
    number: row.cell('Identification_Number') || row.cell('Identification_LatinNumber'),
    typeCode: row.cell('Identification_TypeCode'),
    type: row.cell('Identification_TypeDescription'),
    country: countryOf('Identification'),
    knownFalse: row.cell('Identification_KnownFalse').toLowerCase(),
  });
  draft.programme(row.cell('Entity_Regulation_Programme'));
  const day = row.cell('Entity_DesignationDate') || row.cell('Entity_Regulation_PublicationDate');
  if (day !== '') draft.listedOn(parseDay(day));
}
