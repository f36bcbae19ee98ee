import * as z from 'zod';
import { dateSchema } from './invoice-fields.ts';
import { partySchema } from './party.ts';

/** One container as a manifest or bill of lading names it. Weights in kilograms. */
export const manifestContainerSchema = z.object({
  number: z.string().nullable().describe('ISO 6346, eleven characters without separators'),
  sizeType: z.string().nullable().describe('ISO 6346 size-type code, e.g. 22G1'),
  seals: z.array(z.string()),
  packages: z.int().nullable(),
  grossKg: z.number().nullable().describe('cargo without the container'),
  tareKg: z.number().nullable(),
  vgmKg: z.number().nullable().describe('verified gross mass: cargo, packing and container (SOLAS VI/2)'),
  empty: z.boolean().nullable(),
});
export type ManifestContainer = z.infer<typeof manifestContainerSchema>;

export const manifestGoodsSchema = z.object({
  marks: z.string().nullable().describe('marks and numbers on the packages'),
  description: z.string().nullable(),
  hsCode: z.string().nullable(),
  packages: z.int().nullable(),
  packageType: z.string().nullable(),
  grossKg: z.number().nullable(),
  netKg: z.number().nullable(),
  volumeM3: z.number().nullable().default(null),
  unNumber: z.string().nullable(),
  hazardClass: z.string().nullable().describe('class or division of the dangerous goods, e.g. 3, 5.1'),
});
export type ManifestGoods = z.infer<typeof manifestGoodsSchema>;

export const consignmentSchema = z.object({
  billOfLading: z.string().nullable(),
  masterBill: z.string().nullable().describe("on a house bill: the carrier's bill that it was loaded under"),
  freightTerms: z.enum(['prepaid', 'collect']).nullable(),
  routing: z
    .array(z.string())
    .optional()
    .describe(
      'countries, ISO 3166 alpha-2, that the goods pass from the first to the last, where the report lists them',
    ),
  shipper: partySchema.nullable(),
  consignee: partySchema.nullable(),
  notify: partySchema.nullable(),
  containers: z.array(manifestContainerSchema),
  goods: z.array(manifestGoodsSchema),
});
export type Consignment = z.infer<typeof consignmentSchema>;

export const billFormSchema = z.enum(['master', 'house', 'sea-waybill']);

/** Fields of a cargo manifest and of a bill of lading (which is a manifest of one consignment). */
export const manifestFieldsSchema = z.object({
  form: billFormSchema.nullable().describe('of a bill of lading: what sort it is, where it says so'),
  vessel: z.object({ name: z.string().nullable(), imo: z.string().nullable() }),
  voyage: z.string().nullable(),
  placeOfReceipt: z.string().nullable().describe('UN/LOCODE where printed, else the name'),
  portOfLoading: z.string().nullable().describe('UN/LOCODE where printed, else the name'),
  portOfDischarge: z.string().nullable(),
  placeOfDelivery: z.string().nullable(),
  onBoardDate: dateSchema.nullable(),
  issueDate: dateSchema.nullable(),
  consignments: z.array(consignmentSchema),
});
export type ManifestFields = z.infer<typeof manifestFieldsSchema>;
