import * as z from 'zod';
import { scanTechnologySchema } from '../scans/scan-record.ts';

export const laneSchema = z.enum(['documents', 'imaging', 'sanctions', 'goods']);
export type Lane = z.infer<typeof laneSchema>;

export const locodeSchema = z
  .string()
  .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'a UN/LOCODE is two letters of a country and three of a place, e.g. NLRTM');

/** What a case needs before it is examined ahead of its deadline. `transport` is a manifest or a bill of lading. */
export const requiredKindSchema = z.enum(['transport', 'invoice', 'packing-list', 'identity', 'scan']);

export const scannerSchema = z.object({
  id: z.string().min(1),
  site: z.string().min(1),
  technology: scanTechnologySchema,
  kgPerAttenuationM2: z
    .number()
    .positive()
    .nullable()
    .describe('mass calibration; null where the scanner was not calibrated'),
  hardening: z
    .number()
    .min(0)
    .default(0)
    .describe('how much faster mass grows than attenuation, per unit of it: tidewaiter scanners calibrate'),
  massErrorShare: z
    .number()
    .positive()
    .default(0.2)
    .describe('relative error of the calibration, of nine in ten boxes'),
  calibratedAt: z.iso.date().nullable().default(null).describe('null where nobody knows'),
  boxes: z.int().min(0).default(0).describe('weighed boxes that the calibration rests on'),
});
export type Scanner = z.infer<typeof scannerSchema>;

/** How one port works: the part of a region's settings that the domain looks at. */
export const portProfileSchema = z.object({
  locode: locodeSchema,
  name: z.string().min(1),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone, e.g. Europe/Amsterdam'),
  required: z.array(requiredKindSchema).min(1),
  scanners: z.array(scannerSchema),
  lanes: z.array(laneSchema).min(1),
  reviewHours: z.number().positive().describe('until a task is due'),
  leaseMinutes: z.number().positive().optional().describe('how long a claim holds without a heartbeat; absent: 15'),
  controlSampleShare: z.number().min(0).max(1).describe('of the cases without findings, drawn for blind review'),
});
export type PortProfile = z.infer<typeof portProfileSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
