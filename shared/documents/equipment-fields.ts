import * as z from 'zod';

/** What became of a container, or what is to be done with it, by the message that reports it. */
export const equipmentEventSchema = z.enum([
  'gate-in',
  'gate-out',
  'to-load',
  'loaded',
  'to-discharge',
  'discharged',
  'on-board',
  'weighed',
]);
export type EquipmentEvent = z.infer<typeof equipmentEventSchema>;

/** Date and time as the message gives them, `2026-11-04T09:00`: local to the place, unless an offset or `Z` follows. */
const whenSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/);

/** How a gross mass was verified. SOLAS VI/2: method 1 weighs the packed container, method 2 sums up its parts. */
const massVerificationSchema = z.object({
  method: z.enum(['1', '2']).nullable(),
  responsible: z.string().nullable().describe('the party or person who answers for the mass'),
  weighedBy: z.string().nullable(),
  document: z.string().nullable().describe('number of the weighing certificate'),
  at: whenSchema.nullable(),
});

const dangerousSchema = z.object({
  unNumber: z.string().nullable().describe('four digits'),
  hazardClass: z.string().nullable().describe('class or division of the IMDG code, e.g. 3, 5.1'),
});

/** One container as a terminal, a line or a weighing station reports it. Weights in kilograms. */
export const reportedContainerSchema = z.object({
  number: z.string().nullable().describe('ISO 6346, eleven characters without separators'),
  sizeType: z.string().nullable().describe('ISO 6346 size-type code, e.g. 22G1'),
  seals: z.array(z.string()),
  empty: z.boolean().nullable(),
  grossKg: z.number().nullable().describe('cargo and container, not verified'),
  tareKg: z.number().nullable(),
  vgmKg: z.number().nullable().describe('verified gross mass: cargo, packing and container (SOLAS VI/2)'),
  verification: massVerificationSchema,
  event: equipmentEventSchema.nullable(),
  at: whenSchema.nullable().describe('of the event'),
  stowPosition: z.string().nullable().describe('bay, row and tier as seven digits BBBRRTT (ISO 9711)'),
  portOfLoading: z.string().nullable().describe('UN/LOCODE where given, else the name'),
  portOfDischarge: z.string().nullable(),
  billOfLading: z.string().nullable(),
  booking: z.string().nullable(),
  setPointC: z.number().nullable().describe('temperature that a refrigerated container is set to'),
  dangerousGoods: z.array(dangerousSchema),
});
export type ReportedContainer = z.infer<typeof reportedContainerSchema>;

/** Fields of a report on containers: what a terminal, a line or a ship's planner tells about them, without their papers. */
export const equipmentReportFieldsSchema = z.object({
  message: z.string().nullable().describe('type of the message, e.g. CODECO'),
  purpose: z.enum(['original', 'replacement', 'change', 'cancellation', 'copy']).nullable(),
  reference: z.string().nullable().describe('number that the sender gave the message'),
  vessel: z.object({ name: z.string().nullable(), imo: z.string().nullable(), callSign: z.string().nullable() }),
  voyage: z.string().nullable(),
  place: z.string().nullable().describe('where it happens: UN/LOCODE where given, else the name'),
  terminal: z.string().nullable(),
  containers: z.array(reportedContainerSchema),
});
export type EquipmentReportFields = z.infer<typeof equipmentReportFieldsSchema>;
