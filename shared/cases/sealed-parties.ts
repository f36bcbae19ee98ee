import * as z from 'zod';
import { entryTypeSchema } from '../watchlists/entry.ts';

/** Whom one revision of a case names, as far as screening looks at them: kept, so that a new edition can be held against them. */
export const sealedPartiesSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  asOf: z.iso.datetime(),
  parties: z.array(
    z.object({
      check: z.enum(['K1', 'K2']),
      role: z.string(),
      subject: z.object({
        name: z.string().nullable(),
        type: entryTypeSchema.optional(),
        birthDate: z.string().nullable().optional(),
        sex: z.enum(['F', 'M']).nullable().optional(),
        countries: z.array(z.string()).readonly().optional(),
        imo: z.string().nullable().optional(),
        documentNumber: z.string().nullable().optional(),
        identifiers: z.array(z.string()).readonly().optional(),
        address: z.string().nullable().optional(),
      }),
    }),
  ),
});
export type SealedParties = z.infer<typeof sealedPartiesSchema>;
export type SealedParty = SealedParties['parties'][number];
