import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import { addEuBirth, addEuIdentification, euType } from './eu-subject.ts';
import type { ListSource } from './source-file.ts';
import { childrenOf, readXmlRecords, type XmlElement } from './xml-records.ts';

const RECORDS = new Set(['sanctionEntity']);

/**
 * Reads the EU's consolidated financial sanctions in their XML form 1.1. The first name that the list stands behind
 * (`strong`) is the primary one: the form marks none. An entry is named by its EU reference (`EU.27.28`). Throws WatchlistError.
 * Source: European Commission, Financial Sanctions Files, XSD 1.1.
 */
export function readEuXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    readXmlRecords(file, 'export', RECORDS, (record) => {
      const id = attributeOf(record, 'euReferenceNumber') || attributeOf(record, 'logicalId');
      if (id === '')
        throw new WatchlistError(
          'watchlist.xml',
          `${file.name}, line ${record.line}: a sanctionEntity without reference`,
        );
      const place = `${file.name}, line ${record.line}, entry ${id}`;
      const [subject] = childrenOf(record, 'subjectType');
      const type = subject
        ? (euType(attributeOf(subject, 'code')) ?? euType(attributeOf(subject, 'classificationCode')))
        : null;
      if (type === null) warnings.add('type', place);
      const draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
      fill(draft, record);
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

function fill(draft: EntryDraft, record: XmlElement): void {
  const names = childrenOf(record, 'nameAlias');
  const primary = names.find((name) => attributeOf(name, 'strong') !== 'false') ?? names[0];
  for (const name of names) {
    const whole =
      attributeOf(name, 'wholeName') ||
      ['firstName', 'middleName', 'lastName'].map((part) => attributeOf(name, part)).join(' ');
    draft.name(whole, name === primary ? 'primary' : attributeOf(name, 'strong') === 'false' ? 'weak' : 'strong');
    draft.sex(attributeOf(name, 'gender'));
  }
  for (const birth of childrenOf(record, 'birthdate'))
    addEuBirth(draft, {
      birthdate: attributeOf(birth, 'birthdate'),
      year: attributeOf(birth, 'year'),
      month: attributeOf(birth, 'monthOfYear'),
      day: attributeOf(birth, 'dayOfMonth'),
      yearFrom: attributeOf(birth, 'yearRangeFrom'),
      yearTo: attributeOf(birth, 'yearRangeTo'),
      circa: attributeOf(birth, 'circa'),
      calendar: attributeOf(birth, 'calendarType'),
    });
  for (const citizenship of childrenOf(record, 'citizenship')) draft.nationality(countryOf(citizenship));
  for (const address of childrenOf(record, 'address'))
    draft.address(
      ['street', 'poBox', 'zipCode', 'city', 'place', 'region'].map((part) => attributeOf(address, part)),
      countryOf(address),
    );
  for (const paper of childrenOf(record, 'identification'))
    addEuIdentification(draft, {
      number: attributeOf(paper, 'number') || attributeOf(paper, 'latinNumber'),
      typeCode: attributeOf(paper, 'identificationTypeCode'),
      type: attributeOf(paper, 'identificationTypeDescription'),
      country: countryOf(paper),
      knownFalse: attributeOf(paper, 'knownFalse'),
    });
  for (const regulation of childrenOf(record, 'regulation')) draft.programme(attributeOf(regulation, 'programme'));
  for (const day of listingDays(record)) draft.listedOn(parseDay(day));
}

/** The day of designation, else those on which the acts that name the entry were published: the earliest will stand. */
function listingDays(record: XmlElement): string[] {
  const designated = attributeOf(record, 'designationDate');
  if (designated !== '') return [designated];
  const acts = [
    ...childrenOf(record, 'regulation'),
    ...record.children.flatMap((child) => childrenOf(child, 'regulationSummary')),
  ];
  return acts.map((act) => attributeOf(act, 'publicationDate')).filter(Boolean);
}

function countryOf(element: XmlElement): string {
  const code = attributeOf(element, 'countryIso2Code');
  return code === '' || code === '00' ? attributeOf(element, 'countryDescription') : code;
}

function attributeOf(element: XmlElement, attribute: string): string {
  return element.attributes[attribute]?.trim() ?? '';
}
