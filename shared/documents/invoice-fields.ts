import * as z from 'zod';
import { partySchema } from './party.ts';
import { identifierKindSchema } from './printed/identifiers.ts';

/** Money as a decimal string with a point and no grouping, e.g. `1234.50`. */
export const amountSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A calendar date, YYYY-MM-DD. */
export const dateSchema = z.iso.date();

export const invoiceLineSchema = z.object({
  articleNumber: z.string().nullable().default(null).describe("the seller's code of the article"),
  description: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  unitPrice: amountSchema.nullable(),
  amount: amountSchema.nullable(),
  hsCode: z.string().nullable(),
  originCountry: z.string().nullable().describe('ISO 3166 alpha-2, where the line names its own'),
  netKg: z.number().nullable(),
  grossKg: z.number().nullable(),
});
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

export const invoiceFormSchema = z.enum(['commercial', 'proforma', 'credit-note']);
export type InvoiceForm = z.infer<typeof invoiceFormSchema>;

export const invoiceFieldsSchema = z.object({
  form: invoiceFormSchema.nullable().describe('by its title; null where that says no more than "invoice"'),
  invoiceNumber: z.string().nullable(),
  issueDate: dateSchema.nullable(),
  dueDate: dateSchema.nullable().default(null).describe('until when it is to be paid'),
  orderNumber: z.string().nullable().default(null),
  currency: z.string().nullable().describe('ISO 4217'),
  total: amountSchema.nullable(),
  subtotal: amountSchema.nullable().describe('of the goods, before tax and charges'),
  freight: amountSchema.nullable(),
  insurance: amountSchema.nullable(),
  taxTotal: amountSchema.nullable(),
  seller: partySchema.nullable(),
  buyer: partySchema.nullable(),
  incoterm: z.string().nullable(),
  incotermPlace: z.string().nullable().describe('the named place after the three letters'),
  originCountry: z.string().nullable().describe('ISO 3166 alpha-2'),
  billOfLading: z.string().nullable(),
  containers: z.array(z.string()),
  identifiers: z
    .array(z.object({ kind: identifierKindSchema, value: z.string() }))
    .default([])
    .describe('of its parties and their accounts, wherever on the paper they are printed'),
  references: z
    .array(z.object({ label: z.string(), value: z.string() }))
    .default([])
    .describe('labelled values that have no field of their own, as printed'),
  lines: z.array(invoiceLineSchema),
});
export type InvoiceFields = z.infer<typeof invoiceFieldsSchema>;
