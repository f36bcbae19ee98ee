import * as z from 'zod';
import { partySchema } from './party.ts';

export const packingListFieldsSchema = z.object({
  invoiceNumber: z.string().nullable(),
  seller: partySchema.nullable(),
  buyer: partySchema.nullable(),
  containers: z.array(z.string()),
  lines: z.array(
    z.object({
      description: z.string().nullable(),
      packages: z.int().nullable(),
      packageType: z.string().nullable(),
      netKg: z.number().nullable(),
      grossKg: z.number().nullable(),
      volumeM3: z.number().nullable().default(null),
    }),
  ),
  totalPackages: z.int().nullable(),
  totalNetKg: z.number().nullable(),
  totalGrossKg: z.number().nullable(),
  totalVolumeM3: z.number().nullable().default(null),
});
export type PackingListFields = z.infer<typeof packingListFieldsSchema>;
