import {
  type Check,
  type Discrepancy,
  type Examination,
  examinationOf,
  examineBy,
  type Sighting,
} from '../../shared/checks/check.ts';
import { type CheckSetting, checkSettingSchema } from '../../shared/checks/profile.ts';
import type { Reading } from '../../shared/documents/reading.ts';
import type { DossierScan, Filed } from '../../shared/dossier/dossier.ts';
import type { Experience } from '../../shared/experience/experience.ts';
import { english } from '../../shared/language/phrase.ts';
import { type PortProfile, portProfileSchema } from '../../shared/ports/port-profile.ts';
import { dossier } from '../dossier/readings.ts';

/** Runs one check as the pipeline does, over what a test gives. */
export const ROTTERDAM: PortProfile = portProfileSchema.parse({
  locode: 'NLRTM',
  name: 'Rotterdam',
  timeZone: 'Europe/Amsterdam',
  required: ['transport'],
  scanners: [
    { id: 'RTM-X1', site: 'Maasvlakte', technology: 'transmission', kgPerAttenuationM2: 250, massErrorShare: 0.2 },
  ],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 8,
  controlSampleShare: 0.02,
});

export interface Given {
  papers?: Filed<Reading>[];
  scans?: DossierScan[];
  seenElsewhere?: Sighting[];
  experience?: Experience;
  /** By check id: what the port has set. */
  profile?: Record<string, Partial<CheckSetting>>;
  port?: Partial<PortProfile>;
}

export function givenExamination({ papers = [], scans = [], port = {}, profile = {}, ...rest }: Given): Examination {
  const settings = Object.entries(profile).map(
    ([check, setting]) =>
      [
        check,
        checkSettingSchema.parse({
          check,
          author: 'a supervisor',
          reason: 'a test',
          at: '2026-11-01T00:00:00Z',
          ...setting,
        }),
      ] as const,
  );
  return examinationOf({
    dossier: dossier(papers, scans),
    port: { ...ROTTERDAM, ...port },
    profile: new Map(settings),
    ...rest,
  });
}

/** A discrepancy with its message in English. */
export type Found = Discrepancy & { message: string };

/** What the check found; throws where it says it could not look. */
export function foundBy(check: Check, given: Given): Found[] {
  const result = examineBy(check, givenExamination(given));
  if ('notExamined' in result) throw new Error(`not examined: ${english(result.notExamined)}`);
  return result.found.map((one) => ({ ...one, message: english(one.message) }));
}

export function reasonNotExamined(check: Check, given: Given): string | null {
  const result = examineBy(check, givenExamination(given));
  return 'notExamined' in result ? english(result.notExamined) : null;
}

/** What the check says that it could not look at; null where it looked at all. */
export function unseenBy(check: Check, given: Given): string | null {
  const result = examineBy(check, givenExamination(given));
  return 'unseen' in result && result.unseen !== undefined ? english(result.unseen) : null;
}

/** The parts of a discrepancy that tests look at most. */
export function gist(found: Discrepancy[]): string[] {
  return found.map(({ subject, certainty, severity = 'default' }) => `${subject}: ${severity}, ${certainty}`);
}
