import * as z from 'zod';

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
