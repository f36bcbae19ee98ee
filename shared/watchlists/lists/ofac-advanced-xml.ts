import { type BirthSpan, type EntryType, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay, spanOfParts } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import { ofacAdvancedNames } from './ofac-advanced-names.ts';
import { addOfacDocument } from './ofac-facts.ts';
import { OfacReference } from './ofac-reference.ts';
import type { ListSource, SourceFile } from './source-file.ts';
import { childrenOf, readXmlRecords, textAt, textsAt, type XmlElement } from './xml-records.ts';

const TYPES: Record<string, EntryType> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};
const RECORDS = new Set([...OfacReference.elements, 'Location', 'IDRegDocument', 'DistinctParty', 'SanctionsEntry']);

interface Place {
  parts: string[];
  country: string;
}
interface Paper {
  label: string;
  number: string;
  country: string;
}

/**
 * Reads a list in OFAC's advanced XML form (`Sanctions`), in which entries refer by number to words, places, papers and
 * measures that stand before and after them. It is read in one pass and never held as a tree: the file has some 100 MB.
 * Throws WatchlistError. Source: US Treasury, "Advanced Sanctions Data Model", after the UN's 1267/1988 model.
 */
export function readOfacAdvancedXml({ list, files, warnings }: ListSource): WatchlistEntry[] {
  return files.flatMap((file) => {
    const reading = new AdvancedReading(file);
    readXmlRecords(file, 'Sanctions', RECORDS, (record) => reading.take(record, list, warnings));
    return reading.entries();
  });
}

class AdvancedReading {
  readonly #file: SourceFile;
  readonly #reference = new OfacReference();
  readonly #places = new Map<string, Place>();
  readonly #papers = new Map<string, Paper[]>();
  readonly #measures = new Map<string, { programmes: string[]; days: (string | null)[] }>();
  readonly #parties: { draft: EntryDraft; profiles: string[]; identities: string[] }[] = [];

  constructor(file: SourceFile) {
    this.#file = file;
  }

  take(record: XmlElement, list: string, warnings: ListSource['warnings']): void {
    if (record.name === 'Location') this.#takeLocation(record);
    else if (record.name === 'IDRegDocument') this.#takePaper(record);
    else if (record.name === 'SanctionsEntry') this.#takeMeasures(record);
    else if (record.name === 'DistinctParty') this.#takeParty(record, list, warnings);
    else this.#reference.add(record);
  }

  /** Papers and measures of a party may stand before it or after it, so they are put to it in the end. */
  entries(): WatchlistEntry[] {
    return this.#parties.flatMap(({ draft, profiles, identities }) => {
      for (const identity of identities)
        for (const { label, number, country } of this.#papers.get(identity) ?? [])
          addOfacDocument(draft, label, number, country);
      for (const profile of profiles) {
        const { programmes, days } = this.#measures.get(profile) ?? { programmes: [], days: [] };
        for (const programme of programmes) draft.programme(programme);
        for (const day of days) draft.listedOn(day);
      }
      return draft.entry() ?? [];
    });
  }

  #takeLocation(record: XmlElement): void {
    const parts = childrenOf(record, 'LocationPart').flatMap((part) => {
      const values = childrenOf(part, 'LocationPartValue');
      const value = values.find(({ attributes }) => attributes.Primary === 'true') ?? values[0];
      return value ? textsAt(value, 'Value') : [];
    });
    const country = this.#reference.word('Country', childrenOf(record, 'LocationCountry')[0]?.attributes.CountryID);
    const area = this.#reference.word('AreaCode', childrenOf(record, 'LocationAreaCode')[0]?.attributes.AreaCodeID);
    this.#places.set(record.attributes.ID ?? '', { parts, country: (country || area).replace(/^Region: /, '') });
  }

  #takePaper(record: XmlElement): void {
    const { IdentityID: identity = '', IDRegDocTypeID: type } = record.attributes;
    const issuer = record.attributes['IssuedBy-CountryID'] ?? childrenOf(record, 'IssuedBy')[0]?.attributes.CountryID;
    const papers = this.#papers.get(identity) ?? [];
    papers.push({
      label: this.#reference.word('IDRegDocType', type) || 'document',
      number: textAt(record, 'IDRegistrationNo'),
      country: this.#reference.word('Country', issuer),
    });
    this.#papers.set(identity, papers);
  }

  #takeMeasures(record: XmlElement): void {
    const profile = record.attributes.ProfileID ?? '';
    const measures = this.#measures.get(profile) ?? { programmes: [], days: [] };
    measures.programmes.push(...textsAt(record, 'SanctionsMeasure', 'Comment'));
    for (const date of childrenOf(record, 'EntryEvent', 'Date')) {
      const [year, month, day] = partsOf(date);
      const span = spanOfParts(year, month, day);
      measures.days.push(span && span.from === span.to ? span.from : null);
    }
    this.#measures.set(profile, measures);
  }

  #takeParty(record: XmlElement, list: string, warnings: ListSource['warnings']): void {
    const id = record.attributes.FixedRef ?? '';
    if (id === '')
      throw new WatchlistError(
        'watchlist.xml',
        `${this.#file.name}, line ${record.line}: a DistinctParty without FixedRef`,
      );
    const place = `${this.#file.name}, line ${record.line}, entry ${id}`;
    const profiles = childrenOf(record, 'Profile');
    const type = TYPES[this.#reference.partyType(profiles[0]?.attributes.PartySubTypeID).toLowerCase()];
    if (type === undefined) warnings.add('type', place);
    const draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
    const identities = profiles.flatMap((profile) => childrenOf(profile, 'Identity'));
    for (const identity of identities)
      for (const { name, quality } of ofacAdvancedNames(identity, this.#reference)) draft.name(name, quality);
    // Features stand in the profile, and in some editions beside it.
    for (const feature of [...profiles, record].flatMap((element) => childrenOf(element, 'Feature')))
      this.#addFeature(draft, feature);
    this.#parties.push({
      draft,
      profiles: profiles.map(({ attributes }) => attributes.ID ?? ''),
      identities: identities.map(({ attributes }) => attributes.ID ?? ''),
    });
  }

  #addFeature(draft: EntryDraft, feature: XmlElement): void {
    const kind = this.#reference.word('FeatureType', feature.attributes.FeatureTypeID);
    for (const version of childrenOf(feature, 'FeatureVersion')) {
      const words = childrenOf(version, 'VersionDetail').map(
        ({ attributes, text }) => text.trim() || this.#reference.word('DetailReference', attributes.DetailReferenceID),
      );
      const places = childrenOf(version, 'VersionLocation').flatMap(
        ({ attributes }) => this.#places.get(attributes.LocationID ?? '') ?? [],
      );
      if (/^birthdate$/i.test(kind))
        for (const period of childrenOf(version, 'DatePeriod')) draft.birth(birthOf(period));
      else if (/^gender$/i.test(kind)) for (const word of words) draft.sex(word);
      else if (/^(?:nationality|citizenship)/i.test(kind) || /^vessel flag$/i.test(kind))
        for (const country of [...places.map(countryOf), ...words]) draft.nationality(country);
      else if (/vessel flag$/i.test(kind))
        for (const country of [...places.map(countryOf), ...words]) draft.country(country);
      else if (/^location$/i.test(kind)) for (const { parts, country } of places) draft.address(parts, country);
      else if (/^listing date/i.test(kind)) for (const word of words.filter(Boolean)) draft.listedOn(parseDay(word));
      else if (/call sign|\bIMO\b|MMSI|tail number|swift|serial number/i.test(kind))
        for (const word of words) addOfacDocument(draft, kind, word);
    }
  }
}

/** A place of birth or nationality may be told by parts alone. */
function countryOf({ parts, country }: Place): string {
  return country || (parts.at(-1) ?? '');
}

/** From the first day that the start may mean to the last that the end may. */
function birthOf(period: XmlElement): BirthSpan | null {
  const [start] = childrenOf(period, 'Start');
  const [end = start] = childrenOf(period, 'End');
  const [from] = start ? childrenOf(start, 'From') : [];
  const [to = from] = end ? [...childrenOf(end, 'To'), ...childrenOf(end, 'From')] : [];
  const first = from ? spanOfParts(...partsOf(from)) : null;
  const last = to ? spanOfParts(...partsOf(to)) : null;
  if (first === null || last === null || first.from > last.to) return null;
  const approximate = [start, end].some((one) => one?.attributes.Approximate === 'true');
  return { from: first.from, to: last.to, approximate };
}

function partsOf(date: XmlElement): [year: number, month: number | null, day: number | null] {
  const number = (part: string) => Number(textAt(date, part)) || null;
  return [number('Year') ?? 0, number('Month'), number('Day')];
}
