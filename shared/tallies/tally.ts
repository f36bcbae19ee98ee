import * as z from 'zod';
import type { CaseRecord } from '../cases/case-record.ts';
import { type Decision, type FindingVerdict, REASONS, type Verdict } from '../cases/decision.ts';
import type { TaskRecord } from '../cases/task-record.ts';
import { type Finding, severitySchema } from '../checks/finding.ts';
import { laneSchema } from '../ports/port-profile.ts';
import { officerDecisionSchema } from './officer-decisions.ts';

const verdictSchema = z.enum(['right', 'wrong', 'undecided']);

/** What one closed revision of a case says of the checks and of the review. No name, number or word of its papers is in it. */
export const tallySchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  at: z.iso.datetime(),
  origins: z.array(z.string()).describe('of the goods as declared, ISO 3166 alpha-2'),
  control: z.boolean().describe('of the random sample of cases without findings'),
  chance: z.number().nullable().describe('that was given to it before anybody looked'),
  outcome: verdictSchema
    .nullable()
    .describe('right: something was wrong with the case; wrong: nothing was; null: nobody looked'),
  superseded: z.boolean().default(false).describe('the case was closed again in a later month'),
  decisions: z.array(officerDecisionSchema).default([]),
  reviews: z.array(z.object({ lane: laneSchema, verdict: verdictSchema, seconds: z.number().min(0) })),
  findings: z.array(
    z.object({
      check: z.string(),
      version: z.int(),
      severity: severitySchema,
      shadow: z.boolean(),
      verdict: verdictSchema.nullable().describe('null: nobody decided on it'),
      seconds: z.number().min(0).describe("its share of the time that its lane's task took"),
    }),
  ),
});
export type Tally = z.infer<typeof tallySchema>;
/** Of the checks alone. */
export type TallyOfChecks = Omit<Tally, 'decisions' | 'superseded'>;

/** Clocks of two machines may differ, and an officer may forget a claim: no review took less than nothing, or more than a shift. */
const LONGEST_REVIEW_SECONDS = 8 * 3600;

/** What an officer's word on one finding says of its check. */
const VERDICT_OF: Readonly<Record<FindingVerdict['verdict'], Verdict>> = {
  confirmed: 'right',
  explained: 'wrong',
  misread: 'wrong',
  'not-examined': 'undecided',
};

/**
 * The tally of a closed case. A finding takes the verdict that its officer gave it, else that of the reason for which the
 * task of its lane was decided; one of a check on trial, which nobody was asked about, that of its lane if it was decided for
 * other reasons, else of the case.
 */
export function tallyOf(
  record: Pick<CaseRecord, 'port' | 'reference' | 'revision' | 'control' | 'chance' | 'lanes'>,
  tasks: readonly (Pick<TaskRecord, 'lane' | 'claimedAt'> & {
    decision: (Pick<Decision, 'reason' | 'at'> & Partial<Pick<Decision, 'findings'>>) | null;
  })[],
  findings: readonly Pick<Finding, 'id' | 'check' | 'version' | 'severity' | 'lane' | 'shadow'>[],
  origins: readonly string[],
  at: string,
): TallyOfChecks {
  const { port, reference, revision, control, chance, lanes } = record;
  const reviews = tasks.flatMap(({ lane, claimedAt, decision }) =>
    decision === null ? [] : [{ lane, verdict: REASONS[decision.reason], seconds: between(claimedAt, decision.at) }],
  );
  const given = new Map(
    tasks.flatMap(({ decision }) => (decision?.findings ?? []).map(({ id, verdict }) => [id, VERDICT_OF[verdict]])),
  );
  const outcome = outcomeOf(reviews.map(({ verdict }) => verdict));
  const reviewOf = (lane: Finding['lane']) =>
    // A lane that the port does not staff falls to its first: see `staffedLane`.
    reviews.find((one) => one.lane === lane) ?? reviews.find((one) => one.lane === lanes?.[0]);
  const counted = findings.filter(({ shadow }) => shadow !== true);
  return {
    ...{ port, reference, revision, at, origins: [...origins], control, chance, outcome, reviews },
    findings: findings.map(({ id, check, version, severity, lane, shadow = false }) => {
      const review = shadow ? reviews.find((one) => one.lane === lane) : reviewOf(lane);
      const sharers = counted.filter((other) => reviewOf(other.lane) === review).length;
      return {
        ...{ check, version, severity, shadow },
        verdict: given.get(id) ?? review?.verdict ?? (shadow ? outcome : null),
        seconds: shadow || !review ? 0 : review.seconds / Math.max(1, sharers),
      };
    }),
  };
}

function between(from: string | null, to: string): number {
  if (from === null) return 0;
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return Math.min(LONGEST_REVIEW_SECONDS, Math.max(0, seconds));
}

/** One lane that found something wrong is enough; a case is in order where every lane that decided says so. */
function outcomeOf(verdicts: readonly Verdict[]): Verdict | null {
  if (verdicts.length === 0) return null;
  if (verdicts.includes('right')) return 'right';
  return verdicts.every((verdict) => verdict === 'wrong') ? 'wrong' : 'undecided';
}
