import * as z from 'zod';

/** Names a list in keys, settings and commands: `ofac-sdn`. */
export const listNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'a list is named by up to 40 small letters, digits and -');
export const editionNameSchema = z.string().regex(/^[0-9a-f]{16}$/, 'an edition is named by 16 hex digits');

/** One edition's index file in the reference bucket. */
export const editionFileSchema = z.object({
  edition: editionNameSchema,
  key: z.string(),
  entries: z.int().positive(),
});
export type EditionFile = z.infer<typeof editionFileSchema>;

/** A file that a list was compiled from. Its etag is the bucket's: another one means that the file was put again. */
export const sourceFileSchema = z.object({ file: z.string(), etag: z.string(), size: z.int().min(0) });
export type SourceFile = z.infer<typeof sourceFileSchema>;

/** Says that an edition may come in force although it lost more than a list loses by itself. */
export const permitSchema = z.object({
  list: listNameSchema,
  edition: editionNameSchema,
  by: z.string().min(1).describe('who permits it'),
  at: z.iso.datetime(),
  reason: z.string().min(1).max(2000),
});
export type Permit = z.infer<typeof permitSchema>;

/** Which edition of a list is in force: the small file that screening looks at. */
export const listInForceSchema = editionFileSchema.extend({
  list: listNameSchema,
  names: z.int().positive(),
  format: z.int().positive().describe('version of the index file'),
  previous: editionFileSchema.nullable().describe('what was in force before: stays in use where this one is damaged'),
  adoptedAt: z.iso.datetime(),
  sources: z.array(sourceFileSchema).min(1),
  permit: permitSchema.nullable(),
});
export type ListInForce = z.infer<typeof listInForceSchema>;

/** Why some sources of a list were not adopted. */
export const quarantineSchema = z.object({
  list: listNameSchema,
  at: z.iso.datetime(),
  sources: z.array(sourceFileSchema),
  code: z.string(),
  because: z.string().describe('names files and counts, no listed name'),
  edition: editionNameSchema.nullable().describe('null where the sources could not be read at all'),
  entries: z.int().nullable(),
  inForce: editionNameSchema.nullable().describe('what stays in force'),
});
export type Quarantine = z.infer<typeof quarantineSchema>;

/** A list that lost more of its entries than this share is taken for a broken download, not for a great amnesty. */
export const GREATEST_LOSS = 0.1;

/** Whether a list of `before` entries, of which `lost` are gone, lost more than a list loses by itself. */
export function isShrunk(before: number, lost: number): boolean {
  return lost > before * GREATEST_LOSS;
}
