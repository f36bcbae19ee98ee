import * as z from 'zod';
import type { Phrase } from './phrase.ts';

const figureSchema = z.object({
  figure: z.number(),
  digits: z.int().min(0).max(10),
  least: z.int().min(0).max(10).optional(),
});

/** A phrase as it is stored and sent. */
export const phraseSchema: z.ZodType<Phrase> = z.lazy(() =>
  z.union([
    z.string(),
    figureSchema,
    z.object({ country: z.string(), name: z.string() }),
    z.object({ pattern: z.string(), values: z.array(phraseSchema), capital: z.literal(true).optional() }),
  ]),
);
