import * as z from 'zod';
import { partySchema } from './party.ts';

/** One container as a manifest or bill of lading names it. Weights in kilograms. */
export const manifestContainerSchema = z.object({
  number: z.string().nullable().describe('ISO 6346, eleven characters without separators'),
  sizeType: z.string().nullable().describe('ISO 6346 size-type code, e.g. 22G1'),
  seals: z.array(z.string()),
  packages: z.int().nullable(),
  grossKg: z.number().nullable().describe('cargo without the container'),
  tareKg: z.number().nullable(),
  empty: z.boolean().nullable(),
});
export type ManifestContainer = z.infer<typeof manifestContainerSchema>;

export const manifestGoodsSchema = z.object({
  description: z.string().nullable(),
  hsCode: z.string().nullable(),
  packages: z.int().nullable(),
  packageType: z.string().nullable(),
  grossKg: z.number().nullable(),
  netKg: z.number().nullable(),
  unNumber: z.string().nullable(),
});
export type ManifestGoods = z.infer<typeof manifestGoodsSchema>;

export const consignmentSchema = z.object({
  billOfLading: z.string().nullable(),
  shipper: partySchema.nullable(),
  consignee: partySchema.nullable(),
  notify: partySchema.nullable(),
  containers: z.array(manifestContainerSchema),
  goods: z.array(manifestGoodsSchema),
});
export type Consignment = z.infer<typeof consignmentSchema>;

/** Fields of a cargo manifest and of a bill of lading (which is a manifest of one consignment). */
export const manifestFieldsSchema = z.object({
  vessel: z.object({ name: z.string().nullable(), imo: z.string().nullable() }),
  voyage: z.string().nullable(),
  portOfLoading: z.string().nullable().describe('UN/LOCODE where printed, else the name'),
  portOfDischarge: z.string().nullable(),
  consignments: z.array(consignmentSchema),
});
export type ManifestFields = z.infer<typeof manifestFieldsSchema>;
