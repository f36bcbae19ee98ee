import * as z from 'zod';

/** A trading party as printed. `country` is ISO 3166 alpha-2 where it could be told, else null. */
export const partySchema = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  country: z.string().nullable(),
});
export type Party = z.infer<typeof partySchema>;
