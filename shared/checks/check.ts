import * as z from 'zod';
import { caseIdOf } from '../cases/case-id.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Experience, NO_EXPERIENCE } from '../experience/experience.ts';
import type { Classifier } from '../goods/hs/classifier.ts';
import { english, type Phrase } from '../language/phrase.ts';
import type { Lane, PortProfile } from '../ports/port-profile.ts';
import type { MatchedPair } from '../watchlists/matched-pair.ts';
import { misreadByReading } from './doubt/doubt.ts';
import { type Certainty, type Finding, type FindingEvidence, findingId, type Severity } from './finding.ts';
import { type CheckProfile, switchedOff, USUAL_PROFILE } from './profile.ts';
import { toldOnce } from './told-once.ts';

/** What a case can be recognised by in another: see shared/dossier/case-identifiers.ts for what each is made of. */
export const identifierKindSchema = z.enum([
  'container',
  'seal',
  'identity-number',
  'invoice-number',
  'file',
  'image-band',
  'image-pixels',
  'address',
  'telephone',
  'account',
]);

/** Where an identifier was seen in other cases: looked up before the checks run, since a check does no I/O. */
export const sightingSchema = z.object({
  caseId: z.string(),
  kind: identifierKindSchema,
  value: z.string(),
  about: z.string().describe('what it stood on there: the container of a scan image, the holder of a document'),
  detail: z
    .record(z.string(), z.string())
    .optional()
    .describe('what a check needs of that place, by name: the voyage of a container, the total of an invoice'),
  seenAt: z.iso.datetime(),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What a check may look at. */
export interface Examination {
  dossier: Dossier;
  port: PortProfile;
  /** Sightings in other cases of the identifiers of this one. */
  seenElsewhere: readonly Sighting[];
  /** What closed cases have taught about the goods and traders of this one. */
  experience: Experience;
  /** How the port runs the checks. */
  profile: CheckProfile;
  /** The nomenclature of goods that was imported; what is built in where none was. */
  nomenclature?: Classifier;
}

/** An examination with what is not given left at its usual: nothing seen elsewhere, no experience, every check on. */
export function examinationOf(given: Pick<Examination, 'dossier' | 'port'> & Partial<Examination>): Examination {
  return { seenElsewhere: [], experience: NO_EXPERIENCE, profile: USUAL_PROFILE, ...given };
}

/** What a check says of one subject before it becomes a finding. */
export interface Discrepancy {
  subject: string;
  message: Phrase;
  certainty: Certainty;
  /** Only where it differs from the check's own. */
  severity?: Severity;
  evidence: FindingEvidence[];
  /** Chance, 0 to 1, that the values are equal and only one of them was misread or stated in another unit. */
  misreadChance?: number;
  /** Of a party that is like a listed entry. */
  pairs?: MatchedPair[];
}

/** A match that needs no officer, because one has dismissed it before or somebody has allowed it. */
export interface Settled {
  subject: string;
  /** The entry's id. */
  entry: string;
  because: Phrase;
}

/**
 * A check either looked, and gives what it found (nothing is an answer), or says why it could not. `unseen` says what of
 * its matter it could not look at.
 */
export type CheckResult = { found: Discrepancy[]; settled?: Settled[]; unseen?: Phrase } | { notExamined: Phrase };

export interface Check {
  id: string;
  version: number;
  title: string;
  severity: Severity;
  lane: Lane;
  /** What commonly makes it wrong, told to the officer with every finding. */
  wrongBy: string;
  /** What it needs to look at, in a few words; where that is missing it says so and is not examined. */
  needs: string;
  /** The limits that it goes by, each with its usual value; a port's profile may set others. */
  thresholds?: Thresholds;
  examine(examination: Examination, limits: Readonly<Record<string, number>>): CheckResult;
}

export interface Threshold {
  usual: number;
  /** Of the number: `kg`, `share`, `days`, ... */
  unit: string;
  /** What lies beyond it. */
  says: string;
}
export type Thresholds = Readonly<Record<string, Threshold>>;

/** A check whose limits are known by name to its own code. */
export function defineCheck<T extends Thresholds>(
  check: Omit<Check, 'thresholds' | 'examine'> & {
    thresholds: T;
    examine(examination: Examination, limits: { readonly [K in keyof T]: number }): CheckResult;
  },
): Check {
  return check;
}

/** Lets one check look, by the limits that the port has set for it. */
export function examineBy(check: Check, examination: Examination): CheckResult {
  const setting = examination.profile.get(check.id);
  const limits = Object.entries(check.thresholds ?? {}).map(([name, { usual }]) => [
    name,
    setting?.thresholds[name] ?? usual,
  ]);
  return check.examine(examination, Object.fromEntries(limits));
}

/** A reason in English, and as it is told in other languages. */
interface Told {
  because: string;
  said?: Phrase | undefined;
}

export interface Examined {
  findings: Finding[];
  examined: string[];
  notExamined: (Told & { check: string })[];
  settled: (Told & { check: string; subject: string; entry: string })[];
}

/** Runs checks over one dossier; what two of them see is told once. Pure: the same examination gives the same findings in the same order. */
export function runChecks(checks: readonly Check[], examination: Examination): Examined {
  const out: Examined = { findings: [], examined: [], notExamined: [], settled: [] };
  const caseId = caseIdOf(examination.dossier.port, examination.dossier.reference);
  for (const check of checks) {
    const setting = examination.profile.get(check.id);
    if (setting?.state === 'off') {
      out.notExamined.push({ check: check.id, ...told(switchedOff(setting)) });
      continue;
    }
    const result = examineBy(check, examination);
    if ('notExamined' in result) {
      out.notExamined.push({ check: check.id, ...told(result.notExamined) });
      continue;
    }
    out.examined.push(check.id);
    if (result.unseen !== undefined) out.notExamined.push({ check: check.id, ...told(result.unseen) });
    out.settled.push(
      ...(result.settled ?? []).map(({ because, ...one }) => ({ check: check.id, ...one, ...told(because) })),
    );
    for (const { severity = check.severity, ...rest } of result.found) {
      const misreadChance = rest.misreadChance ?? misreadByReading(rest.evidence);
      out.findings.push({
        id: findingId(caseId, check.id, rest.subject),
        check: check.id,
        version: check.version,
        severity,
        lane: check.lane,
        wrongBy: check.wrongBy,
        ...(setting?.state === 'shadow' && { shadow: true }),
        ...(setting !== undefined && setting.weight !== 1 && { weight: setting.weight }),
        ...rest,
        message: english(rest.message),
        ...(typeof rest.message !== 'string' && { said: rest.message }),
        ...(misreadChance !== undefined && { misreadChance }),
      });
    }
  }
  return { ...out, findings: toldOnce(out.findings) };
}

function told(because: Phrase): Told {
  return { because: english(because), ...(typeof because !== 'string' && { said: because }) };
}
