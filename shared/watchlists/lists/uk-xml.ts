import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay, parseDayMonthYear } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import type { ListSource } from './source-file.ts';
import { ukIssuer, ukName, ukQuality, ukType } from './uk-designation.ts';
import { childrenOf, readXmlRecords, textAt, textsAt, type XmlElement } from './xml-records.ts';

const RECORDS = new Set(['Designation']);

/**
 * Reads the UK sanctions list in its XML form. OFSI's group number and the UN's reference are kept among the programmes.
 * Throws WatchlistError. Source: FCDO, UK sanctions list, "format guide".
 */
export function readUkXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    readXmlRecords(file, 'Designations', RECORDS, (record) => {
      const id = textAt(record, 'UniqueID');
      if (id === '')
        throw new WatchlistError('watchlist.xml', `${file.name}, line ${record.line}: a Designation without UniqueID`);
      const place = `${file.name}, line ${record.line}, entry ${id}`;
      const type = ukType(textAt(record, 'IndividualEntityShip'));
      if (type === null) warnings.add('type', place);
      const draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
      fill(draft, record);
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

function fill(draft: EntryDraft, record: XmlElement): void {
  for (const name of childrenOf(record, 'Names', 'Name'))
    draft.name(
      ukName((number) => textAt(name, `Name${number}`)),
      ukQuality(textAt(name, 'NameType'), textAt(name, 'AliasStrength')),
    );
  for (const name of textsAt(record, 'NonLatinNames', 'NonLatinName', 'NameNonLatinScript')) draft.name(name, 'strong');
  for (const address of childrenOf(record, 'Addresses', 'Address'))
    draft.address(
      [
        ...[1, 2, 3, 4, 5, 6].map((line) => textAt(address, `AddressLine${line}`)),
        textAt(address, 'AddressPostalCode'),
      ],
      textAt(address, 'AddressCountry'),
    );
  for (const person of childrenOf(record, 'IndividualDetails', 'Individual')) fillPerson(draft, person);
  for (const number of textsAt(
    record,
    'EntityDetails',
    'Entity',
    'BusinessRegistrationNumbers',
    'BusinessRegistrationNumber',
  ))
    draft.identifier('registration', number);
  for (const ship of childrenOf(record, 'ShipDetails', 'Ship')) {
    for (const number of textsAt(ship, 'IMONumbers', 'IMONumber')) draft.identifier('imo', number);
    for (const flag of textsAt(ship, 'CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip'))
      draft.nationality(flag);
    for (const flag of textsAt(ship, 'PreviousFlags', 'PreviousFlag')) draft.country(flag);
  }
  draft.programme(textAt(record, 'RegimeName'));
  for (const number of textsAt(record, 'OFSIGroupID')) draft.programme(`OFSI ${number}`);
  for (const number of textsAt(record, 'UNReferenceNumber')) draft.programme(`UN ${number}`);
  for (const day of textsAt(record, 'DateDesignated')) draft.listedOn(parseDay(day));
}

function fillPerson(draft: EntryDraft, person: XmlElement): void {
  for (const date of textsAt(person, 'DOBs', 'DOB')) draft.birth(parseDayMonthYear(date));
  for (const country of textsAt(person, 'Nationalities', 'Nationality')) draft.nationality(country);
  for (const sex of textsAt(person, 'Genders', 'Gender')) draft.sex(sex);
  for (const paper of childrenOf(person, 'PassportDetails', 'Passport'))
    draft.identifier(
      'passport',
      textAt(paper, 'PassportNumber'),
      ukIssuer(textAt(paper, 'PassportAdditionalInformation')),
    );
  for (const paper of childrenOf(person, 'NationalIdentifierDetails', 'NationalIdentifier'))
    draft.identifier(
      'national-identity',
      textAt(paper, 'NationalIdentifierNumber'),
      ukIssuer(textAt(paper, 'NationalIdentifierAdditionalInformation')),
    );
}
