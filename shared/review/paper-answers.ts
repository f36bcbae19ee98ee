import * as z from 'zod';
import { readValueSchema } from '../documents/read-values.ts';
import { documentKindSchema, problemSchema, readerSchema } from '../documents/reading.ts';

const lineSchema = z.object({
  number: z.int().min(1),
  place: z.string().nullable().describe('as evidence names it; null where no value is read from the line'),
  text: z.string(),
  cut: z.boolean().describe('the line goes on'),
});

/** A page of a paper as its picture, or some lines of a structured message. */
export const pageSchema = z.union([
  z.object({
    link: z.string().describe('to the picture, as WebP'),
    width: z.int().positive(),
    height: z.int().positive(),
    pages: z.int().positive(),
    until: z.iso.datetime().describe('till when the link works'),
  }),
  z.object({
    text: z.array(lineSchema),
    from: z.int().min(1),
    total: z.int().min(0),
    found: z.int().nullable().describe('the line whose place was asked for'),
    form: z.enum(['edifact', 'x12', 'csv', 'json', 'xml']),
    broken: z.boolean().describe('shown as bare text, as it is not of its form'),
    pages: z.literal(1),
  }),
]);
export type PageAnswer = z.infer<typeof pageSchema>;
export type MessageLineAnswer = z.infer<typeof lineSchema>;

/** Some of the values that were read from a paper, and how far its reading goes. */
export const paperReadingSchema = z.object({
  documentId: z.string(),
  file: z.string(),
  pages: z.int().min(0),
  papers: z.array(
    z.object({
      kind: documentKindSchema,
      kindConfidence: z.number(),
      reader: readerSchema,
      fromPage: z.int(),
      pages: z.int(),
      partial: z.boolean(),
      problems: z.array(problemSchema).describe('the first twenty'),
    }),
  ),
  counts: z.object({ values: z.int(), doubtful: z.int(), shown: z.int().describe('those that were asked for') }),
  values: z.array(readValueSchema),
  next: z.int().nullable().describe('how many to leave out to get those that follow'),
});
export type PaperReading = z.infer<typeof paperReadingSchema>;
