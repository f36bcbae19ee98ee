import * as z from 'zod';
import { may } from '../../../shared/access/permissions.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { scoreParts } from '../../../shared/cases/score.ts';
import { SCORE_PARAMETERS } from '../../../shared/cases/score-parameters.ts';
import type { CaseHistory, CaseScore, Trail } from '../../../shared/review/case-answers.ts';
import { auditOf, recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { findingsOf } from '../../stores/examinations.ts';
import type { ApiServices } from '../api-services.ts';
import { caseHistory } from '../case-history.ts';
import { ApiProblem, type Asked, type Route, requested } from '../route.ts';
import { isWithheld } from '../shown-case.ts';

const placeSchema = z.object({ port: z.string(), reference: z.string() });
const pageSchema = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** What lies behind a case: why it scores as it does, where it was met before, and who did what with it. */
export function caseBackgroundRoutes({ table, ports, now }: ApiServices): Route[] {
  async function known(params: Asked['params']): Promise<CaseRecord> {
    const { port, reference } = requested(placeSchema, params);
    const record = await getCase(table, port, reference);
    if (record === null) throw new ApiProblem(404, 'case.unknown', 'there is no such case');
    return record;
  }
  const viewed = ({ port, reference }: CaseRecord, { principal, requestId }: Asked, what: string) =>
    recordAudit(table, port, reference, {
      ...{ id: `${what}-viewed-${requestId}`, at: now(), actor: principal.id, action: `${what} viewed`, detail: {} },
    });
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
        await viewed(record, asked, 'history');
        const visible = [...ports.keys()].filter((port) => may(asked.principal, 'case.read', { port }));
        return { withheld: false, ...(await caseHistory(table, record, visible)) };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/trail',
      permission: 'trail.read',
      async answer(asked): Promise<Trail> {
        const { after, limit } = requested(pageSchema, asked.query);
        const record = await known(asked.params);
        await viewed(record, asked, 'trail');
        const trail = await auditOf(table, record.port, record.reference);
        const broken = firstBreak(trail);
        const later = trail.filter(({ sequence }) => sequence > after);
        const events = later.slice(0, limit);
        const next = later.length > limit ? (events.at(-1)?.sequence ?? null) : null;
        return { whole: broken === null, firstBreak: broken, entries: trail.length, events, next };
      },
    },
  ];
}
