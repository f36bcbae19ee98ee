import * as z from 'zod';
import { certificateOfOriginFieldsSchema } from './certificate-of-origin-fields.ts';
import { dangerousGoodsFieldsSchema } from './dangerous-goods-fields.ts';
import { equipmentReportFieldsSchema } from './equipment-fields.ts';
import { identityFieldsSchema } from './identity-fields.ts';
import { invoiceFieldsSchema } from './invoice-fields.ts';
import { manifestFieldsSchema } from './manifest-fields.ts';
import { packingListFieldsSchema } from './packing-list-fields.ts';

/**
 * Which reader gave a value, cheapest first: a structured message, a PDF's text layer, our own reader of machine-readable
 * zones, words by OCR with our extraction, or one of Textract's dear calls.
 */
export const readerSchema = z.enum([
  'structured',
  'text-layer',
  'mrz',
  'ocr',
  'analyze-expense',
  'analyze-id',
  'analyze-document',
]);
export type Reader = z.infer<typeof readerSchema>;

/** Whether a value was recognised in a picture, and so may be misread. */
export function isRecognised(reader: Reader): boolean {
  return reader !== 'structured' && reader !== 'text-layer';
}

export const documentKindSchema = z.enum([
  'manifest',
  'bill-of-lading',
  'invoice',
  'packing-list',
  'certificate-of-origin',
  'dangerous-goods',
  'equipment-report',
  'identity',
  'unknown',
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A box on a page as shares of its width and height: [x, y, width, height], origin at the top left. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** Where a value was seen. `box` is null where the source has no layout (an EDIFACT segment, a CSV cell): then `place` says where. */
export const evidenceSchema = z.object({
  page: z.int().min(1),
  box: boxSchema.nullable(),
  text: z.string().describe('as printed'),
  confidence: z.number().min(0).max(1),
  reader: readerSchema,
  place: z.string().optional().describe('segment or cell, for sources without layout'),
  repaired: z.string().optional().describe('what was changed of the printed text to make the value, and why'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Evidence by path into `fields`, written as in JavaScript: `consignments[0].containers[1].grossKg`. */
export const evidenceByPathSchema = z.record(z.string(), evidenceSchema);
export type EvidenceByPath = z.infer<typeof evidenceByPathSchema>;

/** Something the reader could not do or doubts. `code` is stable and dotted, e.g. `pdf.encrypted`, `edifact.count`. */
export const problemSchema = z.object({ code: z.string(), message: z.string() });
export type Problem = z.infer<typeof problemSchema>;

const common = {
  file: z.string().describe('name of the file as uploaded'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  reader: readerSchema,
  fromPage: z.int().min(1).default(1).describe('of the file, where the paper begins'),
  pages: z.int().min(0).describe('of this paper'),
  kindConfidence: z.number().min(0).max(1).default(1).describe('how sure it is that the paper is of this kind'),
  partial: z.boolean().describe('true where something on the paper is known not to have been read'),
  evidence: evidenceByPathSchema,
  problems: z.array(problemSchema),
};

/** What was read from one paper: plain values in `fields`, where each was seen in `evidence`. */
export const readingSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('manifest'), fields: manifestFieldsSchema }),
  z.object({ ...common, kind: z.literal('bill-of-lading'), fields: manifestFieldsSchema }),
  z.object({ ...common, kind: z.literal('invoice'), fields: invoiceFieldsSchema }),
  z.object({ ...common, kind: z.literal('packing-list'), fields: packingListFieldsSchema }),
  z.object({
    ...common,
    kind: z.literal('certificate-of-origin'),
    fields: certificateOfOriginFieldsSchema,
  }),
  z.object({ ...common, kind: z.literal('dangerous-goods'), fields: dangerousGoodsFieldsSchema }),
  z.object({ ...common, kind: z.literal('equipment-report'), fields: equipmentReportFieldsSchema }),
  z.object({ ...common, kind: z.literal('identity'), fields: identityFieldsSchema }),
  z.object({ ...common, kind: z.literal('unknown'), fields: z.object({}) }),
]);
export type Reading = z.infer<typeof readingSchema>;
export type ReadingOf<K extends DocumentKind> = Extract<Reading, { kind: K }>;
