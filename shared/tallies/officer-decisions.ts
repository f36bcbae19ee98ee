import * as z from 'zod';
import { type Decision, dispositionSchema } from '../cases/decision.ts';
import type { TaskRecord } from '../cases/task-record.ts';
import { laneSchema } from '../ports/port-profile.ts';

/** One officer's decision on a closed task: for the report on how officers work, not for one on any case. */
export const officerDecisionSchema = z.object({
  lane: laneSchema,
  by: z.string(),
  disposition: dispositionSchema,
  seconds: z.number().min(0).describe('from claim to decision'),
  alike: z
    .boolean()
    .nullable()
    .describe('of a task that two looked at without knowing of each other: whether they came to the same; null else'),
});
export type OfficerDecision = z.infer<typeof officerDecisionSchema>;

/** A forgotten claim is no work of a day and a night. */
const LONGEST_SECONDS = 8 * 3600;

type Decided = Pick<TaskRecord, 'lane' | 'claimedAt' | 'earlier' | 'decision'>;

/** Who decided what on the tasks of a case. A supervisor's decision on a disagreement is alike to nobody's: they saw both. */
export function officerDecisions(tasks: readonly Decided[]): OfficerDecision[] {
  return tasks.flatMap(({ lane, claimedAt, earlier, decision }) => {
    const all = decision === null ? earlier : [...earlier, decision];
    const [first, second] = all;
    const alike = first !== undefined && second !== undefined ? first.disposition === second.disposition : null;
    return all.map((one, at) => ({
      ...{ lane, by: one.by, disposition: one.disposition },
      seconds: spent(one, at === all.length - 1 ? claimedAt : null),
      alike: at < 2 ? alike : null,
    }));
  });
}

function spent({ since, at }: Decision, claimedAt: string | null): number {
  const from = since ?? claimedAt;
  if (from === null) return 0;
  return Math.min(LONGEST_SECONDS, Math.max(0, (Date.parse(at) - Date.parse(from)) / 1000));
}
