import * as z from 'zod';
import { countryCodes } from '../../../../shared/watchlists/countries.ts';
import { type EntryType, type IdentifierKind, identifierKindSchema } from '../../../../shared/watchlists/entry.ts';

/** What lists of several publishers call the four sorts of entries. */
const TYPES: Record<string, EntryType> = {
  ...{ person: 'person', individual: 'person', human: 'person' },
  ...{ entity: 'organisation', organisation: 'organisation', organization: 'organisation', company: 'organisation' },
  ...{
    'legal entity': 'organisation',
    'public body': 'organisation',
    legalentity: 'organisation',
    publicbody: 'organisation',
  },
  ...{ vessel: 'vessel', ship: 'vessel', aircraft: 'aircraft', airplane: 'aircraft' },
};

/** The sort of an entry by the word for it; undefined where the word is not known. */
export function typeOf(word: string | null | undefined): EntryType | undefined {
  const plain = (word ?? '').trim().toLowerCase();
  return Object.hasOwn(TYPES, plain) ? TYPES[plain] : undefined;
}

const wordSchema = z.union([z.string(), z.number()]).nullish();

const identifierSchema = z.union([
  wordSchema.transform((value) => ({ kind: null, value })),
  z
    .looseObject({ kind: z.string().nullish(), type: z.string().nullish(), value: wordSchema, number: wordSchema })
    .transform(({ kind, type, value, number }) => ({ kind: kind ?? type ?? null, value: value ?? number })),
]);

/** None, one, or an array of them. */
export function manyOf<T extends z.ZodType>(one: T) {
  return z.preprocess(
    (given) => (given === null || given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(one),
  );
}

/** What is told of a person or thing beside the name, in any of the forms that lists have. */
export const factsShape = {
  type: z.string().nullish(),
  countries: manyOf(z.string().nullable()).transform(countryCodes),
  identifiers: manyOf(identifierSchema).transform((given) => given.flatMap(identifierOf)),
};

const KINDS: Record<string, IdentifierKind> = {
  ...{
    'imo number': 'imo',
    'imo no': 'imo',
    'call sign': 'call-sign',
    callsign: 'call-sign',
    'passport number': 'passport',
  },
  ...{
    'tail number': 'tail-number',
    'national id': 'national-identity',
    nationalid: 'national-identity',
    id: 'document',
  },
  ...{ 'tax id': 'tax', inn: 'tax', 'registration number': 'registration', ogrn: 'registration', swift: 'bic' },
};

interface Identifier {
  kind: IdentifierKind;
  value: string;
}

/** An identifier as an index knows it; one of an unknown kind is a document. `IMO 9074729` says its kind itself. */
function identifierOf({ kind, value }: z.infer<typeof identifierSchema>): Identifier[] {
  const text = String(value ?? '').trim();
  return text === '' ? [] : [{ kind: kindOf(kind ?? '', text), value: text.replace(/^IMO\s*/i, '') }];
}

function kindOf(word: string, value: string): IdentifierKind {
  const plain = word.trim().toLowerCase().replaceAll('_', '-');
  const known = identifierKindSchema.safeParse(plain);
  if (known.success) return known.data;
  const spaced = plain.replaceAll('-', ' ');
  if (Object.hasOwn(KINDS, spaced)) return KINDS[spaced] ?? 'document';
  return /^IMO\b/i.test(value) ? 'imo' : 'document';
}
