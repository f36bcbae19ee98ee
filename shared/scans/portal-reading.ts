import * as z from 'zod';

const rate = z.number().min(0);

/** What a radiation portal measured of one passage. Rates are counts per second, summed over the detectors of one kind. */
export const portalReadingSchema = z.object({
  standard: z.enum(['N42-2006', 'N42-2012']),
  instrument: z.object({
    make: z.string().nullable(),
    model: z.string().nullable(),
    id: z.string().nullable(),
    kind: z.string().nullable(),
  }),
  startedAt: z.string().nullable().describe('ISO 8601; without Z or offset it is local time of an unknown zone'),
  durationS: z.number().min(0).nullable(),
  gammaCps: rate.nullable().describe('mean over the passage'),
  gammaMostCps: rate.nullable().describe('of the profile, equal to the mean where there is none'),
  gammaBackgroundCps: rate.nullable(),
  neutronCps: rate.nullable(),
  neutronMostCps: rate.nullable(),
  neutronBackgroundCps: rate.nullable(),
  alarms: z.array(
    z.object({ category: z.enum(['gamma', 'neutron', 'nuclide', 'other']), text: z.string().nullable() }),
  ),
  nuclides: z.array(
    z.object({
      name: z.string(),
      confidence: z.number().min(0).max(1).nullable(),
      confidenceText: z.string().nullable(),
      category: z.string().nullable(),
    }),
  ),
  profile: z
    .array(z.object({ atS: z.number(), durationS: z.number(), gammaCps: rate.nullable(), neutronCps: rate.nullable() }))
    .describe('rates over the passage, from its beginning; empty where only totals are given'),
  spectrum: z
    .object({
      counts: z.array(z.number().min(0)).describe('by channel, summed over the gamma detectors of the passage'),
      keV: z.array(z.number()).nullable().describe('coefficients: energy = a + b channel + c channel² ...'),
      liveS: z.number().min(0).nullable(),
    })
    .nullable(),
});
export type PortalReading = z.infer<typeof portalReadingSchema>;
export type PortalAlarm = PortalReading['alarms'][number];
export type PortalNuclide = PortalReading['nuclides'][number];
