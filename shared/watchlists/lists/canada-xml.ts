import { countryCode } from '../countries.ts';
import { type EntryType, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import type { ListSource } from './source-file.ts';
import { readXmlRecords, type XmlElement } from './xml-records.ts';

const RECORDS = new Set(['record']);
/** Legal forms that stand behind a comma and belong to the name before it. */
const LEGAL_FORM =
  /^(?:(?:l\.?l\.?c|ltd|limited|inc|incorporated|co|company|corp|corporation|jsc|pjsc|ojsc|cjsc|s\.?a|ao|oao|ooo|pao|gmbh|plc|fze|fsue)\b[\s.,]*(?:ltd|limited)?\.?|АО|ОАО|ООО|ПАО|ЗАО|НАО|ТОО|ААТ|ФГУП|ГУП|ФГБУ|НПО|НПП|ТОВ|ПАТ|ПрАТ)$/iu;
const LANGUAGES = /\(?\b(?:Russian|Belaruss?ian|Ukrainian|Arabic|Persian|Farsi|Chinese|Burmese|French|Hebrew)\s*:/gi;
const KNOWN_AS = /\(?\b(?:(?:also|formerly|previously) (?:known as|called)|(?:a|f)\.k\.a\.)/gi;

/**
 * Reads Canada's consolidated autonomous sanctions (SEMA and JVCFOR). The form has no ids: an entry is named by country,
 * schedule and item, which the regulations number. The country is that of the regulation, not the party's, and is kept as
 * programme only. Throws WatchlistError.
 */
export function readCanadaXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const entries: (WatchlistEntry | null)[] = [];
    readXmlRecords(file, 'data-set', RECORDS, (record) => {
      const value = fieldsOf(record);
      const country = value('Country').split('/')[0]?.trim() ?? '';
      const schedule = value('Schedule')
        .replace(/\s+/g, ' ')
        .replace(/^N\/A$/i, '');
      if (country === '' || value('Item') === '')
        throw new WatchlistError(
          'watchlist.xml',
          `${file.name}, line ${record.line}: a record without Country or Item`,
        );
      const regulation = countryCode(country) ?? initialsOf(country);
      const id = [regulation, schedule.replace(/[^0-9A-Za-z.]+/g, ''), value('Item')].filter(Boolean).join('-');
      const entity = value('EntityOrShip') || value('Entity');
      const ship = value('ShipIMONumber');
      const type: EntryType = ship !== '' ? 'vessel' : entity !== '' ? 'organisation' : 'person';
      const draft = new EntryDraft(list, id, type, `${file.name}, line ${record.line}, entry ${id}`, warnings);
      const [main = '', ...within] = aliasesWithin(entity || `${value('GivenName')} ${value('LastName')}`);
      draft.name(main, 'primary');
      for (const name of [...within, value('Aliases')].flatMap((text) => aliasesOf(text, type)))
        draft.name(name, 'strong');
      if (type === 'person') draft.birth(value('DateOfBirthOrShipBuildDate') || value('DateOfBirth'));
      if (ship !== '') draft.identifier('imo', ship);
      draft.programme([country, schedule].filter(Boolean).join(', Schedule '));
      if (value('DateOfListing') !== '') draft.listedOn(parseDay(value('DateOfListing')));
      entries.push(draft.entry());
    });
    return entries.filter((entry) => entry !== null);
  });
}

/** Elements by their English name: later editions name them in both languages, `LastName-NomDeFamille`. */
function fieldsOf(record: XmlElement): (name: string) => string {
  const fields = new Map(
    record.children.map(({ name, text }) => [name.split('-')[0] ?? '', text.replace(/\s+/g, ' ').trim()]),
  );
  return (name) => fields.get(name) ?? '';
}

/** Some names hold others: `OSTERVALE LINES (also known as Osterline)`. */
function aliasesWithin(name: string): string[] {
  const [, main = name, other] = /^(.+?)\s*\((?:also|formerly|previously) known as\s+(.+?)\)?$/su.exec(name) ?? [];
  return other === undefined ? [main] : [main, other];
}

/** Aliases are free text: divided by semicolons, commas, slashes, `also known as` and the names of languages before a colon. */
export function aliasesOf(text: string, type: EntryType): string[] {
  const names: string[] = [];
  const parts = text
    .replace(/\s+/g, ' ')
    .replace(LANGUAGES, ';')
    .replace(KNOWN_AS, ';')
    .split(/[;/]|,(?=\s|\S{3})/);
  for (const part of parts) {
    const name = unbracketed(part.trim().replace(/^(?:or|and|also)\s+/i, ''));
    const last = names.length - 1;
    if (type !== 'person' && last >= 0 && LEGAL_FORM.test(name)) names[last] = `${names[last]}, ${name}`;
    else if (name !== '') names.push(name);
  }
  return names;
}

/** Without brackets whose other half went to another part. */
function unbracketed(name: string): string {
  const whole = name.includes('(') === name.includes(')');
  return whole ? name : name.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
}

function initialsOf(country: string): string {
  const short = /\(([A-Z]{3,})\)/.exec(country)?.[1];
  return short ?? country.replace(/[^\p{L}]+/gu, '');
}
