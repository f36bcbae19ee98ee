import { missingKinds } from '../../shared/cases/completeness.ts';
import { routeCase } from '../../shared/cases/routing.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { documentsOf } from '../stores/documents.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';

export interface RouteOutcome {
  superseded: boolean;
  lanes: { lane: Lane; dueSeconds: number }[];
}

const SUPERSEDED: RouteOutcome = { superseded: true, lanes: [] };

/** Turns what was found in a revision into score, priority and lanes, and writes them on the case. */
export async function routeRevision(
  services: Pick<CaseServices, 'table' | 'ports' | 'now'>,
  place: { port: string; reference: string; revision: number },
): Promise<RouteOutcome> {
  const { table, ports, now } = services;
  const { port: locode, reference, revision } = place;
  const record = await getCase(table, locode, reference);
  const port = ports.get(locode);
  if (port === undefined) throw new Error(`the port ${locode} is not one of this region`);
  if (record?.sealed == null || record.revision !== revision) return SUPERSEDED;
  const [findings, examinations, all] = await Promise.all([
    findingsOf(table, locode, reference, revision),
    examinationsOf(table, locode, reference, revision),
    documentsOf(table, locode, reference),
  ]);
  const documents = all.filter((document) => record.sealed?.includes(document.documentId));
  const route = routeCase({
    reference,
    port,
    findings,
    unread: documents
      .filter(({ state, partial }) => state === 'unreadable' || partial === true)
      .map(({ file }) => file),
    missing: missingKinds(documents, port.required),
    unscreened: examinations.some(({ notExamined }) => notExamined.some(({ check }) => check === 'K1')),
  });
  const at = now();
  const status = route.lanes.length > 0 ? 'in-review' : 'examining';
  if (!(await changeCase(table, place, { revision }, { status, ...route }, at))) return SUPERSEDED;
  await recordAudit(table, locode, reference, {
    id: `routed-r${revision}`,
    at,
    actor: 'route',
    action: 'case routed',
    detail: { revision, findings: findings.length, score: route.score, lanes: route.lanes.join(' ') },
  });
  const dueSeconds = Math.round(port.reviewHours * 3600);
  return { superseded: false, lanes: route.lanes.map((lane) => ({ lane, dueSeconds })) };
}
