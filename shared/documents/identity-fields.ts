import * as z from 'zod';
import { dateSchema } from './invoice-fields.ts';

export const mrzSchema = z.object({
  format: z.enum(['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B']),
  lines: z.array(z.string()),
  checks: z.object({
    number: z.boolean(),
    birthDate: z.boolean(),
    expiryDate: z.boolean(),
    composite: z.boolean(),
  }),
});

/** Fields of a travel document. Country codes are the three letters of ICAO 9303, as printed. */
export const identityFieldsSchema = z.object({
  documentType: z.string().nullable(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  surname: z.string().nullable(),
  givenNames: z.string().nullable(),
  nationality: z.string().nullable(),
  birthDate: dateSchema.nullable(),
  sex: z.enum(['F', 'M', 'X']).nullable(),
  expiryDate: dateSchema.nullable(),
  mrz: mrzSchema.nullable(),
});
export type IdentityFields = z.infer<typeof identityFieldsSchema>;
