import { caseIdOf } from '../../shared/cases/case-id.ts';
import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { missingKinds } from '../../shared/cases/completeness.ts';
import { isDrawn } from '../../shared/cases/control-sample.ts';
import { dueSeconds, type RoutingFacts, routeCase } from '../../shared/cases/routing.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import type { CaseServices } from '../case-services.ts';
import type { PortSettings } from '../port-settings.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { documentsOf } from '../stores/documents.ts';
import { saltOf } from '../stores/draw-salts.ts';
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
  const lots = await lotsOf(table, port, record);
  const route = routeCase({
    port,
    findings,
    unread: documents
      .filter(({ state, partial }) => state === 'unreadable' || partial === true)
      .map(({ file }) => file),
    missing: missingKinds(documents, port.required),
    unscreened: examinations.some(({ notExamined }) => notExamined.some(({ check }) => check === 'K1')),
    ...lots,
  });
  const at = now();
  const status = route.lanes.length > 0 ? 'in-review' : 'examining';
  if (!(await changeCase(table, place, { revision }, { status, ...route }, at))) return SUPERSEDED;
  // Of what was found the trail says nothing before the case is closed: it would give a blind review away.
  await recordAudit(table, locode, reference, {
    id: `routed-r${revision}`,
    at,
    actor: 'route',
    action: 'case routed',
    detail: { revision, lanes: route.lanes.join(' '), priority: route.priority },
  });
  const seconds = dueSeconds(port, route.priority);
  return { superseded: false, lanes: route.lanes.map((lane) => ({ lane, dueSeconds: seconds })) };
}

/** Of the drills so many are looked at blind: enough that a full look may always be one. */
const BLIND_DRILLS = 0.5;

/** What the lots say of a case. They are drawn anew for no revision: the same case is always in, or always out. */
async function lotsOf(
  table: CasesTable,
  { controlSampleShare }: Pick<PortSettings, 'controlSampleShare'>,
  { port, reference, openedAt, drill }: CaseRecord,
): Promise<Pick<RoutingFacts, 'drawn' | 'drill'>> {
  if (controlSampleShare === 0 && !drill) return { drawn: false, drill: null };
  const salt = await saltOf(table, openedAt.slice(0, 7));
  const caseId = caseIdOf(port, reference);
  if (drill) return { drawn: false, drill: isDrawn(salt, caseId, BLIND_DRILLS, 'drill') ? 'blind' : 'open' };
  return { drawn: isDrawn(salt, caseId, controlSampleShare), drill: null };
}
