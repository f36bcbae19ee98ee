import * as z from 'zod';
import { type Phrase, say } from '../language/phrase.ts';

/** `shadow`: what the check finds is recorded and neither scored nor routed, until it has shown that it can be trusted. */
export const checkStateSchema = z.enum(['on', 'shadow', 'off']);

/** How one port runs one check, with who decided so and why. */
export const checkSettingSchema = z.object({
  check: z.string().regex(/^[A-L]\d{1,2}$/),
  state: checkStateSchema.default('on'),
  weight: z.number().min(0).max(3).default(1).describe('multiplies the gravity of its findings in the score'),
  thresholds: z.record(z.string(), z.number()).default({}).describe('other limits than the usual ones, by name'),
  author: z.string().min(1),
  reason: z.string().min(1),
  at: z.iso.datetime(),
});
export type CheckSetting = z.infer<typeof checkSettingSchema>;

/** A port's settings by check; a check without one runs as usual. */
export type CheckProfile = ReadonlyMap<string, CheckSetting>;

export const USUAL_PROFILE: CheckProfile = new Map();

/** Why a check that a port has switched off did not look. */
export function switchedOff({ author, at, reason }: CheckSetting): Phrase {
  return say`switched off at this port by ${author} on ${at.slice(0, 10)}: ${reason}`;
}
