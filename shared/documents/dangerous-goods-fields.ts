import * as z from 'zod';
import { dateSchema } from './invoice-fields.ts';
import { manifestContainerSchema } from './manifest-fields.ts';
import { partySchema } from './party.ts';

/**
 * Fields of a dangerous-goods declaration (IMDG Code 5.4.1, the multimodal form). Weights in kilograms. The emergency
 * contact and the names of those who sign are not kept.
 */
export const dangerousGoodsFieldsSchema = z.object({
  reference: z.string().nullable().describe('number of the declaration or of the transport document'),
  issueDate: dateSchema.nullable(),
  shipper: partySchema.nullable(),
  consignee: partySchema.nullable(),
  vessel: z.object({ name: z.string().nullable(), imo: z.string().nullable() }),
  voyage: z.string().nullable(),
  portOfLoading: z.string().nullable().describe('UN/LOCODE where printed, else the name'),
  portOfDischarge: z.string().nullable(),
  containers: z.array(manifestContainerSchema),
  packingCertificate: z.boolean().nullable().describe('true where the paper bears the container packing certificate'),
  lines: z.array(
    z.object({
      unNumber: z.string().nullable().describe('four digits'),
      properShippingName: z.string().nullable(),
      hazardClass: z.string().nullable().describe('class or division, e.g. 3, 5.1, 1.4S'),
      packingGroup: z.enum(['I', 'II', 'III']).nullable(),
      flashPointC: z.number().nullable(),
      marinePollutant: z.boolean().nullable(),
      packages: z.int().nullable(),
      packageType: z.string().nullable(),
      grossKg: z.number().nullable(),
      netKg: z.number().nullable(),
    }),
  ),
});
export type DangerousGoodsFields = z.infer<typeof dangerousGoodsFieldsSchema>;
