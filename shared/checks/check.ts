import * as z from 'zod';
import { caseIdOf } from '../cases/case-id.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Lane, PortProfile } from '../ports/port-profile.ts';
import type { MatchedPair } from '../watchlists/matched-pair.ts';
import { type Certainty, type Finding, type FindingEvidence, findingId, type Severity } from './finding.ts';

/** Where an identifier was seen in other cases: looked up before the checks run, since a check does no I/O. */
export const sightingSchema = z.object({
  caseId: z.string(),
  kind: z.enum(['container', 'seal', 'identity-number', 'file', 'image', 'image-pixels']),
  value: z.string(),
  about: z.string().describe('what it stood on there: the container of a scan image, the holder of a document'),
  seenAt: z.iso.datetime(),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What a check may look at. */
export interface Examination {
  dossier: Dossier;
  port: PortProfile;
  /** Sightings in other cases of the identifiers of this one. */
  seenElsewhere: Sighting[];
}

/** What a check says of one subject before it becomes a finding. */
export interface Discrepancy {
  subject: string;
  message: string;
  certainty: Certainty;
  /** Only where it differs from the check's own. */
  severity?: Severity;
  evidence: FindingEvidence[];
  /** Of a party that is like a listed entry. */
  pairs?: MatchedPair[];
}

/** A match that needs no officer, because one has dismissed it before or somebody has allowed it. */
export interface Settled {
  subject: string;
  /** The entry's id. */
  entry: string;
  because: string;
}

/**
 * A check either looked, and gives what it found (nothing is an answer), or says why it could not. `unseen` says what of
 * its matter it could not look at.
 */
export type CheckResult = { found: Discrepancy[]; settled?: Settled[]; unseen?: string } | { notExamined: string };

export interface Check {
  id: string;
  version: number;
  title: string;
  severity: Severity;
  lane: Lane;
  /** What commonly makes it wrong, told to the officer with every finding. */
  wrongBy: string;
  examine(examination: Examination): CheckResult;
}

export interface Examined {
  findings: Finding[];
  examined: string[];
  notExamined: { check: string; because: string }[];
  settled: (Settled & { check: string })[];
}

/** Runs checks over one dossier. Pure: the same examination gives the same findings in the same order. */
export function runChecks(checks: readonly Check[], examination: Examination): Examined {
  const out: Examined = { findings: [], examined: [], notExamined: [], settled: [] };
  const caseId = caseIdOf(examination.dossier.port, examination.dossier.reference);
  for (const check of checks) {
    const result = check.examine(examination);
    if ('notExamined' in result) {
      out.notExamined.push({ check: check.id, because: result.notExamined });
      continue;
    }
    out.examined.push(check.id);
    if (result.unseen !== undefined) out.notExamined.push({ check: check.id, because: result.unseen });
    out.settled.push(...(result.settled ?? []).map((one) => ({ check: check.id, ...one })));
    for (const { severity = check.severity, ...rest } of result.found) {
      out.findings.push({
        id: findingId(caseId, check.id, rest.subject),
        check: check.id,
        version: check.version,
        severity,
        lane: check.lane,
        wrongBy: check.wrongBy,
        ...rest,
      });
    }
  }
  return out;
}
