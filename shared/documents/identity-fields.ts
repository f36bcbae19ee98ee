import * as z from 'zod';
import { dateSchema } from './invoice-fields.ts';

export const mrzSchema = z.object({
  format: z
    .enum(['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FRA-ID'])
    .describe('of ICAO 9303, or the French identity card of 1988, which follows none of its formats'),
  lines: z.array(z.string()),
  checks: z.object({
    number: z.boolean(),
    birthDate: z.boolean(),
    expiryDate: z.boolean(),
    composite: z.boolean(),
  }),
});

export const documentClassSchema = z.enum([
  'passport',
  'identity-card',
  'residence-permit',
  'visa',
  'driving-licence',
  'seafarers-book',
]);
export type DocumentClass = z.infer<typeof documentClassSchema>;

const person = {
  surname: z.string().nullable(),
  givenNames: z.string().nullable(),
  number: z.string().nullable(),
  nationality: z.string().nullable(),
  birthDate: dateSchema.nullable(),
  sex: z.enum(['F', 'M', 'X']).nullable(),
  expiryDate: dateSchema.nullable(),
};

/** What is printed for people to read, apart from the machine-readable zone: names with their accents, nationality in words. */
export const printedZoneSchema = z.object(person);
export type PrintedZone = z.infer<typeof printedZoneSchema>;

/**
 * Fields of a travel or identity document: the machine-readable zone's, and the printed one's where there is no such zone.
 * Country codes of the zone are the three letters of ICAO 9303, as printed.
 */
export const identityFieldsSchema = z.object({
  documentClass: documentClassSchema.nullable(),
  documentType: z.string().nullable(),
  issuer: z.string().nullable(),
  ...person,
  mrz: mrzSchema.nullable(),
  printed: printedZoneSchema,
});
export type IdentityFields = z.infer<typeof identityFieldsSchema>;
