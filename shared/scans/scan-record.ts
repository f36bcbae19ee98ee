import * as z from 'zod';
import { boxSchema } from '../documents/reading.ts';

const instant = z.iso.datetime({ offset: true });

export const scanTechnologySchema = z.enum(['transmission', 'dual-energy', 'backscatter', 'gamma']);

/** The canonical record of one non-intrusive inspection. Instants with offset, lengths in millimetres, counts per second. */
export const scanRecordSchema = z.object({
  scanId: z.string().min(1),
  port: z.string().describe('UN/LOCODE'),
  site: z.string(),
  scanner: z.object({
    id: z.string(),
    make: z.string().nullable(),
    model: z.string().nullable(),
    technology: scanTechnologySchema,
    energiesMev: z.array(z.number().positive()),
  }),
  startedAt: instant,
  endedAt: instant,
  direction: z.enum(['forward', 'reverse']).nullable(),
  speedMps: z.number().nullable(),
  operator: z.string().nullable().describe('code of the operator, not a name'),
  containers: z.array(z.object({ number: z.string(), confidence: z.number().min(0).max(1) })),
  licencePlate: z.string().nullable(),
  declared: z.enum(['full', 'empty']).nullable(),
  images: z.array(
    z.object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      widthPx: z.int().positive(),
      heightPx: z.int().positive(),
      bits: z.int().positive(),
      pixelPitchMm: z.number().positive(),
      darkLevel: z.number().nullable(),
      airLevel: z.number().nullable(),
    }),
  ),
  marks: z.array(z.object({ image: z.string(), box: boxSchema, label: z.string(), note: z.string().nullable() })),
  verdict: z.enum(['clear', 'suspicious', 'unreadable']).nullable(),
  estimatedMassKg: z.number().nullable(),
  gate: z
    .object({ inAt: instant, outAt: instant.nullable() })
    .nullable()
    .describe("the terminal's gate transaction of this visit"),
  portal: z
    .object({
      gammaCps: z.number(),
      neutronCps: z.number(),
      backgroundCps: z.number(),
      alarm: z.enum(['none', 'gamma', 'neutron']),
      durationS: z.number().positive(),
    })
    .nullable(),
});
export type ScanRecord = z.infer<typeof scanRecordSchema>;
