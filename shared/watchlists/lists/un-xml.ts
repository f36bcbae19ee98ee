import { type BirthSpan, type NameQuality, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseBirthDate, parseDay } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import type { ListSource } from './source-file.ts';
import { childrenOf, readXmlRecords, textAt, textsAt, type XmlElement } from './xml-records.ts';

const RECORDS = new Set(['INDIVIDUAL', 'ENTITY']);
const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const ADDRESS_PARTS = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE'];

/**
 * Reads a list in the XML form of the UN Security Council's consolidated list: people and entities, alias quality, original
 * script. The list's own reference (`QDi.001`) is kept among the programmes. Throws WatchlistError.
 */
export function readUnXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    readXmlRecords(file, 'CONSOLIDATED_LIST', RECORDS, (record) => {
      const id = textAt(record, 'DATAID');
      if (id === '')
        throw new WatchlistError('watchlist.xml', `${file.name}, line ${record.line}: ${record.name} without DATAID`);
      const type = record.name === 'INDIVIDUAL' ? 'person' : 'organisation';
      const draft = new EntryDraft(list, id, type, `${file.name}, line ${record.line}, entry ${id}`, warnings);
      fill(draft, record);
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

function fill(draft: EntryDraft, record: XmlElement): void {
  draft.name(NAME_PARTS.map((part) => textAt(record, part)).join(' '), 'primary');
  for (const alias of childrenOf(record, `${record.name}_ALIAS`)) {
    const quality: NameQuality = textAt(alias, 'QUALITY').toLowerCase() === 'low' ? 'low' : 'strong';
    for (const name of textAt(alias, 'ALIAS_NAME').split(';')) draft.name(name, quality);
  }
  for (const name of textsAt(record, 'NAME_ORIGINAL_SCRIPT')) draft.name(name, 'strong');
  for (const date of childrenOf(record, 'INDIVIDUAL_DATE_OF_BIRTH')) addBirth(draft, date);
  for (const sex of textsAt(record, 'GENDER')) draft.sex(sex);
  for (const country of textsAt(record, 'NATIONALITY', 'VALUE')) draft.nationality(country);
  for (const address of childrenOf(record, `${record.name}_ADDRESS`))
    draft.address(
      ADDRESS_PARTS.map((part) => textAt(address, part)),
      textAt(address, 'COUNTRY'),
    );
  for (const paper of childrenOf(record, 'INDIVIDUAL_DOCUMENT')) {
    const label = [textAt(paper, 'TYPE_OF_DOCUMENT'), textAt(paper, 'TYPE_OF_DOCUMENT2')]
      .join(' ')
      .replace(/\s+/g, ' ');
    const country = textAt(paper, 'ISSUING_COUNTRY') || textAt(paper, 'COUNTRY_OF_ISSUE');
    draft.document(label.trim() || 'document', textAt(paper, 'NUMBER'), country);
  }
  for (const text of [...textsAt(record, 'UN_LIST_TYPE'), ...textsAt(record, 'REFERENCE_NUMBER')])
    draft.programme(text);
  for (const day of textsAt(record, 'LISTED_ON')) draft.listedOn(parseDay(day));
  for (const day of textsAt(record, 'DELISTED_ON')) draft.delistedOn(parseDay(day));
}

function addBirth(draft: EntryDraft, date: XmlElement): void {
  const from = textAt(date, 'FROM_YEAR');
  const to = textAt(date, 'TO_YEAR') || from;
  const text = textAt(date, 'DATE') || textAt(date, 'YEAR') || (from === '' ? '' : `between ${from} and ${to}`);
  if (text === '') return;
  const span: BirthSpan | null = parseBirthDate(text);
  const loose = textAt(date, 'TYPE_OF_DATE') === 'APPROXIMATELY';
  draft.birth(span && { ...span, approximate: span.approximate || loose });
}
