import * as z from 'zod';
import { dateSchema } from './invoice-fields.ts';
import { partySchema } from './party.ts';

/** Fields of a certificate of origin or of a declaration that stands for one. Weights in kilograms. */
export const certificateOfOriginFieldsSchema = z.object({
  number: z.string().nullable(),
  authority: z.string().nullable().describe('chamber or customs office that issued it'),
  issueDate: dateSchema.nullable(),
  exporter: partySchema.nullable(),
  consignee: partySchema.nullable(),
  originCountry: z.string().nullable().describe('ISO 3166 alpha-2 where it could be told, else as printed'),
  destinationCountry: z.string().nullable().describe('likewise'),
  transport: z.string().nullable().describe('means of transport and route, as printed'),
  invoices: z.array(z.string()).describe('numbers of the invoices that it refers to'),
  lines: z.array(
    z.object({
      marks: z.string().nullable(),
      description: z.string().nullable(),
      hsCode: z.string().nullable(),
      packages: z.int().nullable(),
      packageType: z.string().nullable(),
      grossKg: z.number().nullable(),
      netKg: z.number().nullable(),
      originCountry: z.string().nullable(),
    }),
  ),
  totalPackages: z.int().nullable(),
  totalGrossKg: z.number().nullable(),
});
export type CertificateOfOriginFields = z.infer<typeof certificateOfOriginFieldsSchema>;
