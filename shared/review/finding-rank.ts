import type * as z from 'zod';
import { certaintySchema, findingSchema, severitySchema } from '../checks/finding.ts';

/** What it takes to tell which findings an officer should see first. */
export const foundSchema = findingSchema.pick({
  ...{ id: true, check: true, severity: true, certainty: true, misreadChance: true, lane: true, shadow: true },
});
export type RankedFinding = z.infer<typeof foundSchema>;

/**
 * Findings in the order in which they are told where not all are told at once: the gravest of every lane, then the next of
 * every lane. Those on trial are a lane of their own.
 */
export function rankFindings(findings: readonly RankedFinding[]): RankedFinding[] {
  const lanes = Map.groupBy(findings.toSorted(byGravity), ({ lane, shadow }) => (shadow === true ? 'on-trial' : lane));
  const places = [...lanes.values()].flatMap((lane) => lane.map((finding, place) => ({ finding, place })));
  return places.sort((a, b) => a.place - b.place || byGravity(a.finding, b.finding)).map(({ finding }) => finding);
}

/** How many of each lane there are, those on trial apart. */
export function countByLane(findings: readonly Pick<RankedFinding, 'lane' | 'shadow'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { lane, shadow } of findings) if (shadow !== true) counts[lane] = (counts[lane] ?? 0) + 1;
  return counts;
}

function byGravity(a: RankedFinding, b: RankedFinding): number {
  return (
    severitySchema.options.indexOf(a.severity) - severitySchema.options.indexOf(b.severity) ||
    certaintySchema.options.indexOf(a.certainty) - certaintySchema.options.indexOf(b.certainty) ||
    (a.misreadChance ?? 0) - (b.misreadChance ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
