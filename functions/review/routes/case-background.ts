import * as z from 'zod';
import { may } from '../../../shared/access/permissions.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { scoreParts } from '../../../shared/cases/score.ts';
import { SCORE_PARAMETERS } from '../../../shared/cases/score-parameters.ts';
import type { CaseHistory, CaseScore } from '../../../shared/review/case-answers.ts';
import {
  type Trail,
  type TrailCheck,
  trailCheckRequestSchema,
  trailRequestSchema,
} from '../../../shared/review/trail-answers.ts';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { findingsOf } from '../../stores/examinations.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Asked, type Route, requested } from '../route.ts';
import { isWithheld } from '../shown-case.ts';
import { checkTrail } from '../trail/check-trail.ts';
import { readTrail } from '../trail/read-trail.ts';

const placeSchema = z.object({ port: z.string(), reference: z.string() });

/** What lies behind a case: why it scores as it does, where it was met before, and who did what with it. */
export function caseBackgroundRoutes(services: ApiServices): Route[] {
  const { table, ports, now } = services;
  async function known(params: Asked['params']): Promise<CaseRecord> {
    const { port, reference } = requested(placeSchema, params);
    const record = await getCase(table, port, reference);
    if (record === null) throw new ApiProblem(404, 'case.unknown', 'there is no such case');
    return record;
  }
  return [
    {
      method: 'GET',
      path: '/cases/:port/:reference/score',
      permission: 'case.read',
      async answer({ params }): Promise<CaseScore> {
        const record = await known(params);
        const { fittedOn } = SCORE_PARAMETERS;
        if (isWithheld(record)) return { withheld: true, score: null, chance: null, fittedOn, parts: [] };
        const { port, reference, revision, score, chance } = record;
        const found = await findingsOf(table, port, reference, revision);
        const parts = scoreParts(found.filter(({ shadow }) => shadow !== true));
        return {
          ...{ withheld: false, score, chance, fittedOn },
          parts: parts.map(({ finding: { id, check, subject, severity, certainty, lane }, ...part }) => ({
            ...{ id, check, subject, severity, certainty, lane },
            ...part,
          })),
        };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/history',
      permission: 'case.read',
      async answer(asked): Promise<CaseHistory> {
        const record = await known(asked.params);
        // What a case shares with others is what half of the checks look for.
        if (isWithheld(record)) return { withheld: true, complete: true, parties: [], cases: [], elsewhere: 0 };
        const { principal, requestId } = asked;
        await recordAudit(table, record.port, record.reference, {
          ...{
            id: `history-viewed-${requestId}`,
            at: now(),
            actor: principal.id,
            action: 'history viewed',
            detail: {},
          },
        });
        const visible = [...ports.keys()].filter((port) => may(principal, 'case.read', { port }));
        // How names are written is large, and no list of tasks asks for it.
        const { caseHistory } = await import('../case-history.ts');
        return { withheld: false, ...(await caseHistory(table, record, visible)) };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/trail',
      // Whoever works on a case sees what was done with it, as it is opened with its newest entries.
      permission: 'case.read',
      async answer(asked): Promise<Trail> {
        const request = requested(trailRequestSchema, asked.query);
        const { port, reference } = await known(asked.params);
        return readTrail(services, { port, reference }, asked, request);
      },
    },
    {
      method: 'POST',
      path: '/cases/:port/:reference/trail/check',
      permission: 'trail.read',
      async answer(asked): Promise<TrailCheck> {
        const request = requested(trailCheckRequestSchema, await asked.body());
        const { port, reference } = await known(asked.params);
        return checkTrail(services, { port, reference }, asked, request);
      },
    },
  ];
}
