import * as z from 'zod';

/**
 * How much a listed name says: the main one, an alias its list stands behind, one its list calls weak (OFAC, EU), or one it
 * calls of low quality (UN, UK): names that many people bear.
 */
export const nameQualitySchema = z.enum(['primary', 'strong', 'weak', 'low']);
export type NameQuality = z.infer<typeof nameQualitySchema>;

export const entryTypeSchema = z.enum(['person', 'organisation', 'vessel', 'aircraft']);
export type EntryType = z.infer<typeof entryTypeSchema>;

/** A span of days that a date of birth means: one day, a month, a year or the years between two. */
export const birthSpanSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  approximate: z.boolean().describe('the list says circa, or between'),
});
export type BirthSpan = z.infer<typeof birthSpanSchema>;

/** Numbers that name one and no other. `document` where a list does not say which kind of paper. */
export const identifierKindSchema = z.enum([
  'imo',
  'mmsi',
  'call-sign',
  'tail-number',
  'passport',
  'national-identity',
  'document',
  'tax',
  'registration',
  'bic',
]);
export type IdentifierKind = z.infer<typeof identifierKindSchema>;

const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** One listed person, organisation, vessel or aircraft, whatever form its list came in. */
export const watchlistEntrySchema = z.object({
  id: z.string().describe("the list's own number behind the list's name: `ofac-sdn:7157`"),
  list: z.string(),
  type: entryTypeSchema,
  names: z
    .array(
      z.object({
        name: z.string().describe('in reading order, in whatever script the list gives it'),
        quality: nameQualitySchema,
      }),
    )
    .min(1),
  birthDates: z.array(birthSpanSchema).default([]),
  sex: z.enum(['F', 'M']).nullable().default(null),
  countries: z
    .array(countrySchema)
    .default([])
    .describe('ISO 3166 alpha-2, each once: every country that the list ties to the entry, nationalities among them'),
  nationalities: z.array(countrySchema).default([]).describe('ISO 3166 alpha-2: nationality, citizenship or flag'),
  identifiers: z
    .array(z.object({ kind: identifierKindSchema, value: z.string(), country: countrySchema.nullable().default(null) }))
    .default([]),
  addresses: z
    .array(z.object({ text: z.string(), country: countrySchema.nullable().default(null) }))
    .default([])
    .describe('each on one line, without its country'),
  programmes: z.array(z.string()).default([]),
  listedOn: z.iso.date().nullable().default(null),
  delistedOn: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('kept to explain old matches; a delisted entry no longer matches'),
});
export type WatchlistEntry = z.infer<typeof watchlistEntrySchema>;

/** An entry of what a list gives; what it does not give is left out. Not checked: parsers give what the schema asks for. */
export function listedEntry(
  given: Pick<WatchlistEntry, 'id' | 'list' | 'type' | 'names'> & Partial<WatchlistEntry>,
): WatchlistEntry {
  return {
    birthDates: [],
    sex: null,
    countries: [],
    nationalities: [],
    identifiers: [],
    addresses: [],
    programmes: [],
    listedOn: null,
    delistedOn: null,
    ...given,
  };
}

export type WatchlistErrorCode =
  `watchlist.${'csv' | 'xml' | 'json' | 'doctype' | 'empty' | 'unknown' | 'shrunk' | 'file' | 'column' | 'duplicate' | 'truncated' | 'encoding' | 'page' | 'index'}`;

/** Why a list is not adopted. The message names the file and the place in it, and no listed name. */
export class WatchlistError extends Error {
  override readonly name = 'WatchlistError';
  readonly code: WatchlistErrorCode;
  constructor(code: WatchlistErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
