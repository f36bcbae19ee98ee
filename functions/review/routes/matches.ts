import * as z from 'zod';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { findingsOf } from '../../stores/examinations.ts';
import { loadMatches } from '../../stores/match-records.ts';
import type { ApiServices } from '../api-services.ts';
import { entriesInForce } from '../matches/entries-in-force.ts';
import { ApiProblem, type Route, requested } from '../route.ts';
import { isWithheld } from '../shown-case.ts';

const placeSchema = z.object({ port: z.string(), reference: z.string(), finding: z.string() });

/** A party that is like listed entries, and these entries as they were and as they are. */
export function matchRoutes({
  table,
  readings,
  reference: lists,
  listAreas,
  now,
}: Pick<ApiServices, 'table' | 'readings' | 'reference' | 'listAreas' | 'now'>): Route[] {
  const inForce = entriesInForce(lists, listAreas);
  return [
    {
      method: 'GET',
      path: '/cases/:port/:reference/findings/:finding/match',
      permission: 'case.read',
      async answer({ params, principal, requestId }) {
        const { port, reference, finding: id } = requested(placeSchema, params);
        const record = await getCase(table, port, reference);
        if (record === null || isWithheld(record)) throw unknownFinding();
        const findings = await findingsOf(table, port, reference, record.revision);
        const finding = findings.find((one) => one.id === id && one.pairs !== undefined);
        if (finding === undefined) throw unknownFinding();
        const matches = await loadMatches(readings.objects, readings.bucket, record);
        // The words and letters of all languages: too much to load before the first request of a function is answered.
        const { matchOfFinding } = await import('../matches/match-of-finding.ts');
        const answer = matches === null ? null : await matchOfFinding(finding, matches, inForce);
        if (answer === null) throw new ApiProblem(404, 'match.unknown', 'nothing was kept of what the party was like');
        await recordAudit(table, port, reference, {
          id: `match-viewed-${requestId}`,
          at: now(),
          actor: principal.id,
          action: 'match viewed',
          detail: { finding: id },
        });
        return answer;
      },
    },
  ];
}

function unknownFinding(): ApiProblem {
  return new ApiProblem(404, 'finding.unknown', 'the case has no such finding of a listed party');
}
