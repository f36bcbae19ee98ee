import * as z from 'zod';

/** How much a listed name says: the main one, an alias its list stands behind, or one its list calls weak or low. */
export const nameQualitySchema = z.enum(['primary', 'strong', 'weak']);

export const entryTypeSchema = z.enum(['person', 'organisation', 'vessel', 'aircraft']);
export type EntryType = z.infer<typeof entryTypeSchema>;

/** One listed person, organisation, vessel or aircraft, whatever form its list came in. */
export const watchlistEntrySchema = z.object({
  id: z.string().describe("the list's own number behind the list's name: `ofac-sdn:7157`"),
  list: z.string(),
  type: entryTypeSchema,
  names: z.array(z.object({ name: z.string(), quality: nameQualitySchema })).min(1),
  birthDates: z
    .array(z.object({ from: z.iso.date(), to: z.iso.date(), approximate: z.boolean() }))
    .describe('each a span of days: one day, a month, a year or the years between two'),
  countries: z.array(z.string()).describe('ISO 3166 alpha-2: nationality, address or flag, as the list states them'),
  identifiers: z.array(z.object({ kind: z.enum(['imo', 'document']), value: z.string() })),
  programmes: z.array(z.string()),
});
export type WatchlistEntry = z.infer<typeof watchlistEntrySchema>;
export type BirthSpan = WatchlistEntry['birthDates'][number];

export type WatchlistErrorCode = `watchlist.${'csv' | 'xml' | 'doctype' | 'empty' | 'unknown' | 'shrunk' | 'file'}`;

/** Why a list is not adopted. The message names the file and the place in it, and no listed name. */
export class WatchlistError extends Error {
  override readonly name = 'WatchlistError';
  readonly code: WatchlistErrorCode;
  constructor(code: WatchlistErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
