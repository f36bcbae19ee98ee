import * as z from 'zod';
import type { Check } from './check.ts';
import { type CheckProfile, type CheckSetting, checkSettingSchema, checkStateSchema } from './profile.ts';

/** A port's profile as it stood from one change to the next: every edition is kept. */
export const profileEditionSchema = z.object({
  port: z.string(),
  edition: z.int().min(0).describe('0: nothing was ever set, and every check runs as usual'),
  changed: z.string().nullable().describe('the check whose setting made this edition'),
  settings: z.array(checkSettingSchema),
});
export type ProfileEdition = z.infer<typeof profileEditionSchema>;

/** What a supervisor asks for; what is left out stays as it was. A threshold of null goes back to its usual value. */
export const settingRequestSchema = z.strictObject({
  state: checkStateSchema.optional(),
  weight: checkSettingSchema.shape.weight.removeDefault().optional(),
  thresholds: z.record(z.string(), z.number().min(0).nullable()).optional(),
  reason: z.string().trim().min(1, 'say why').max(500),
});
export type SettingRequest = z.infer<typeof settingRequestSchema>;

/** What can't be set, with what could be. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly code: 'check.unknown' | 'check.threshold' | 'check.trial';
  constructor(code: SettingError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export function usualEdition(port: string): ProfileEdition {
  return { port, edition: 0, changed: null, settings: [] };
}

export function profileOf({ settings }: ProfileEdition): CheckProfile {
  return new Map(settings.map((setting) => [setting.check, setting]));
}

/**
 * The edition that follows when one check is set. Throws SettingError where there is no such check or it goes by no such
 * limit; the message names those there are. A grave check of sanctions is not put on trial: what it found would be
 * released without an officer, where one that is switched off sends every case to one.
 */
export function nextEdition(
  catalogue: readonly Pick<Check, 'id' | 'thresholds' | 'lane' | 'severity'>[],
  before: ProfileEdition,
  id: string,
  request: SettingRequest,
  by: { author: string; at: string },
): ProfileEdition {
  const check = catalogue.find((one) => one.id === id);
  if (check === undefined) {
    const ids = catalogue.map((one) => one.id).join(' ');
    throw new SettingError('check.unknown', `there is no check ${id}; there are ${ids}`);
  }
  if (request.state === 'shadow' && check.lane === 'sanctions' && check.severity !== 'medium')
    throw new SettingError(
      'check.trial',
      `${id} can't be put in shadow: a listed party would be released unseen; switch it off with a reason instead`,
    );
  const names = Object.keys(check.thresholds ?? {});
  const unknown = Object.keys(request.thresholds ?? {}).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const there = names.length === 0 ? `${id} goes by no threshold` : `${id} goes by ${names.join(', ')}`;
    throw new SettingError('check.threshold', `${id} knows no threshold ${unknown.join(', ')}; ${there}`);
  }
  const standing = before.settings.find((setting) => setting.check === id);
  const thresholds = Object.entries({ ...standing?.thresholds, ...request.thresholds }).flatMap(([name, value]) =>
    value === null || !names.includes(name) ? [] : [[name, value] as const],
  );
  const setting: CheckSetting = {
    check: id,
    state: request.state ?? standing?.state ?? 'on',
    weight: request.weight ?? standing?.weight ?? 1,
    thresholds: Object.fromEntries(thresholds),
    reason: request.reason,
    ...by,
  };
  const others = before.settings.filter((one) => one.check !== id);
  return { port: before.port, edition: before.edition + 1, changed: id, settings: [...others, setting] };
}
