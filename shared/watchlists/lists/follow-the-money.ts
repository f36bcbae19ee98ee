import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type EntryType, type IdentifierKind, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import { parseJsonText } from './json-text.ts';
import type { ListSource } from './source-file.ts';
import { textOf } from './text-encoding.ts';

const TYPES: Record<string, EntryType> = {
  Person: 'person',
  LegalEntity: 'organisation',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};
const NUMBERS: Record<string, IdentifierKind> = {
  passportNumber: 'passport',
  idNumber: 'national-identity',
  socialSecurityNumber: 'national-identity',
  registrationNumber: 'registration',
  ogrnCode: 'registration',
  leiCode: 'registration',
  uscCode: 'registration',
  taxNumber: 'tax',
  innCode: 'tax',
  vatCode: 'tax',
  swiftBic: 'bic',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
};
const NATIONALITIES = ['nationality', 'citizenship', 'flag'];
const COUNTRIES = ['country', 'jurisdiction', 'mainCountry', 'pastFlags'];

/** Values are texts, or in the nested form whole entities. */
const propertiesSchema = z.record(z.string(), z.array(z.unknown()));
const entitySchema = z.object({ id: z.string().min(1), schema: z.string(), properties: propertiesSchema });
type Entity = z.infer<typeof entitySchema>;

/**
 * Reads entities of the FollowTheMoney model, one JSON object a line: people, organisations, vessels and aircraft, with the
 * sanctions, addresses and papers that refer to them, in whatever order they come, or nested in them. Other entities
 * (ownership, family, securities) are counted as unused. The end of a sanction is not read as a delisting: it may lie in
 * the future. Throws WatchlistError. Source: followthemoney.tech, schemata.
 */
export function readFollowTheMoney({ list, files, warnings }: ListSource): WatchlistEntry[] {
  const parties = new Map<string, { draft: EntryDraft; hash: string; addresses: string[] }>();
  const addresses = new Map<string, Entity>();
  const attached: Entity[] = [];
  for (const file of files) {
    for (const [line, entity] of entitiesOf(file.name, textOf(file))) {
      const type = TYPES[entity.schema];
      if (entity.schema === 'Address') addresses.set(entity.id, entity);
      else if (/^(?:Sanction|Passport|Identification)$/.test(entity.schema)) attached.push(entity);
      else if (type === undefined) warnings.add('unused', `${file.name}, line ${line}`);
      else {
        const place = `${file.name}, line ${line}, entry ${entity.id}`;
        const known = parties.get(entity.id);
        if (known && known.hash !== hashOf(entity))
          throw new WatchlistError(
            'watchlist.duplicate',
            `${place}: an earlier line has this id and differs; fetch it anew`,
          );
        if (known) {
          warnings.add('duplicate', place);
          continue;
        }
        const draft = new EntryDraft(list, entity.id, type, place, warnings);
        fill(draft, entity, type);
        parties.set(entity.id, { draft, hash: hashOf(entity), addresses: textsOf(entity, 'addressEntity') });
      }
    }
  }
  for (const entity of attached) {
    for (const id of [...textsOf(entity, 'entity'), ...textsOf(entity, 'holder')]) {
      const party = parties.get(id);
      if (party) attach(party.draft, entity);
      else warnings.add('reference', `entity ${entity.id}`);
    }
  }
  return [...parties.values()].flatMap(({ draft, addresses: ids }) => {
    for (const id of ids) {
      const address = addresses.get(id);
      if (address) addAddress(draft, address);
      else warnings.add('reference', `address ${id}`);
    }
    return draft.entry() ?? [];
  });
}

/** The text itself would double what is held of the largest collections. */
function hashOf(entity: Entity): string {
  return createHash('sha256').update(JSON.stringify(entity)).digest('base64');
}

function* entitiesOf(name: string, text: string): Generator<[number, Entity]> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const row = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    line += 1;
    if (row === '') continue;
    const place = `${name}, line ${line}`;
    const entity = entitySchema.safeParse(parseJsonText(row, place));
    if (!entity.success) {
      const field = entity.error.issues[0]?.path.join('.') || 'object';
      throw new WatchlistError('watchlist.column', `${place}: "${field}" is missing or changed; is it FollowTheMoney?`);
    }
    yield [line, entity.data];
  }
}

function fill(draft: EntryDraft, entity: Entity, type: EntryType): void {
  const texts = (property: string) => textsOf(entity, property);
  const [main, ...others] = texts('name');
  const composed = [
    ...texts('firstName').slice(0, 1),
    ...texts('middleName').slice(0, 1),
    ...texts('lastName').slice(0, 1),
  ];
  draft.name(main ?? composed.join(' '), 'primary');
  for (const name of [...others, ...texts('alias'), ...texts('previousName')]) draft.name(name, 'strong');
  for (const name of texts('weakAlias')) draft.name(name, 'weak');
  for (const date of texts('birthDate')) draft.birth(date);
  for (const sex of texts('gender')) if (sex !== 'other') draft.sex(sex);
  for (const country of NATIONALITIES.flatMap(texts)) draft.nationality(country);
  for (const country of COUNTRIES.flatMap(texts)) draft.country(country);
  for (const [property, kind] of Object.entries(NUMBERS)) {
    const tail = type === 'aircraft' && property === 'registrationNumber';
    for (const value of texts(property)) draft.identifier(tail ? 'tail-number' : kind, value);
  }
  for (const address of texts('address')) draft.address([address], '');
  for (const text of [...texts('programId'), ...texts('program'), ...texts('topics')]) draft.programme(text);
  for (const nested of entitiesIn(entity, 'addressEntity')) addAddress(draft, nested);
  for (const nested of [...entitiesIn(entity, 'sanctions'), ...entitiesIn(entity, 'identification')])
    attach(draft, nested);
}

function attach(draft: EntryDraft, entity: Entity): void {
  if (entity.schema === 'Sanction') {
    for (const text of [...textsOf(entity, 'program'), ...textsOf(entity, 'programId')]) draft.programme(text);
    const days = textsOf(entity, 'listingDate');
    // The year or month of a listing is no day, and nothing is lost that screening would use.
    for (const day of days.length > 0 ? days : textsOf(entity, 'startDate')) {
      const listed = parseDay(day);
      if (listed !== null) draft.listedOn(listed);
    }
    return;
  }
  const [country = ''] = textsOf(entity, 'country');
  const label = entity.schema === 'Passport' ? 'passport' : (textsOf(entity, 'type')[0] ?? 'document');
  for (const number of [...textsOf(entity, 'number'), ...textsOf(entity, 'passportNumber')])
    draft.document(label, number, country);
}

function addAddress(draft: EntryDraft, address: Entity): void {
  const part = (name: string) => textsOf(address, name)[0] ?? '';
  const parts = ['street', 'street2', 'postalCode', 'city', 'region', 'state'].map(part);
  draft.address(part('full') === '' ? parts : [part('full')], part('country'));
}

function textsOf({ properties }: Entity, property: string): string[] {
  return (properties[property] ?? []).filter((value) => typeof value === 'string');
}

function entitiesIn({ properties }: Entity, property: string): Entity[] {
  return (properties[property] ?? []).flatMap((value) => entitySchema.safeParse(value).data ?? []);
}
