import { type EntryType, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { EntryDraft } from './entry-draft.ts';
import { addOfacDocument, addOfacRemark } from './ofac-facts.ts';
import type { ListSource } from './source-file.ts';
import { childrenOf, readXmlRecords, textAt, textsAt, type XmlElement } from './xml-records.ts';

const TYPES: Record<string, EntryType> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};
const RECORDS = new Set(['sdnEntry', 'publshInformation']);

/**
 * Reads a list in OFAC's XML form (`sdnList`), SDN and consolidated. Throws WatchlistError, also `watchlist.truncated`
 * where it holds fewer entries than it says. Source: US Treasury, `sdn.xsd`.
 */
export function readOfacXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    let promised = 0;
    readXmlRecords(file, 'sdnList', RECORDS, (record) => {
      if (record.name === 'publshInformation') {
        promised = Number(textAt(record, 'Record_Count')) || 0;
        return;
      }
      const id = textAt(record, 'uid');
      if (id === '')
        throw new WatchlistError('watchlist.xml', `${file.name}, line ${record.line}: an sdnEntry without uid`);
      const place = `${file.name}, line ${record.line}, entry ${id}`;
      const type = TYPES[textAt(record, 'sdnType').toLowerCase()];
      if (type === undefined) warnings.add('type', place);
      const draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
      fill(draft, record);
      entries.push(draft.entry());
    });
    if (entries.length < promised)
      throw new WatchlistError(
        'watchlist.truncated',
        `${file.name} holds ${entries.length} of the ${promised} entries that it announces; fetch it anew`,
      );
    return entries.filter((entry) => entry !== null);
  });
}

function fill(draft: EntryDraft, entry: XmlElement): void {
  draft.name(nameOf(entry), 'primary');
  for (const aka of childrenOf(entry, 'akaList', 'aka'))
    draft.name(nameOf(aka), textAt(aka, 'category').toLowerCase() === 'weak' ? 'weak' : 'strong');
  for (const date of textsAt(entry, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth')) draft.birth(date);
  for (const country of textsAt(entry, 'nationalityList', 'nationality', 'country')) draft.nationality(country);
  for (const country of textsAt(entry, 'citizenshipList', 'citizenship', 'country')) draft.nationality(country);
  for (const programme of textsAt(entry, 'programList', 'program')) draft.programme(programme);
  for (const address of childrenOf(entry, 'addressList', 'address'))
    draft.address(
      ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'].map((part) =>
        textAt(address, part),
      ),
      textAt(address, 'country').replace(/^Region: /, ''),
    );
  for (const vessel of childrenOf(entry, 'vesselInfo')) {
    draft.identifier('call-sign', textAt(vessel, 'callSign'));
    draft.nationality(textAt(vessel, 'vesselFlag'));
  }
  for (const paper of childrenOf(entry, 'idList', 'id')) {
    const label = textAt(paper, 'idType');
    const value = textAt(paper, 'idNumber');
    if (/^gender$/i.test(label)) draft.sex(value);
    else if (/^(?:nationality of registration|vessel flag|(?:former|other) vessel flag|listing date)/i.test(label))
      addOfacRemark(draft, `${label} ${value}`);
    else addOfacDocument(draft, label, value, textAt(paper, 'idCountry'));
  }
}

function nameOf(element: XmlElement): string {
  return [textAt(element, 'firstName'), textAt(element, 'lastName')].join(' ');
}
