import type { Principal } from '../../../shared/access/principal.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import type { Trail } from '../../../shared/review/case-answers.ts';
import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { auditOf, recordAudit } from '../../stores/audit.ts';
import { getStaff } from '../../stores/staff.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Caller } from '../route.ts';
import { sharePorts } from './staff.ts';

/** A person's own trail lies where a case's would: `staff` is no port. */
const trailOf = (id: string) => ['staff', id] as const;
const MOST_TOLD = 500;

type Services = Pick<ApiServices, 'table' | 'now'>;

/** Writes down that somebody began a session, and in which roles; once a session, however often it is called. */
export async function noteSignIn(services: Services, { principal, session }: Caller): Promise<void> {
  if (session === undefined) return;
  const { id, roles, ports, lanes } = principal;
  await recordAudit(services.table, ...trailOf(id), {
    id: `signed-in-${session}`,
    at: services.now(),
    actor: id,
    action: 'signed in',
    detail: { roles: roles.join(' '), ports: listed(ports), lanes: listed(lanes) },
  });
}

/** Writes down what became of somebody's record, and by whom. */
export async function noteStaffChange(
  services: Services,
  by: Principal,
  id: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = services.now();
  await recordAudit(services.table, ...trailOf(id), {
    id: `changed-by-${by.id}-${at}`,
    at,
    actor: by.id,
    action: 'staff changed',
    // Names are personal data: that one was changed is enough.
    detail: { what: Object.keys(change).sort().join(' ') },
  });
}

/** Writes down what somebody's search led to; not the word, which may be a telephone's number or a name. */
export async function noteSearch(
  services: Services,
  { principal: { id }, requestId }: Caller,
  { cases, events }: Pick<SearchAnswer, 'cases' | 'events'>,
): Promise<void> {
  await recordAudit(services.table, ...trailOf(id), {
    id: `searched-${requestId}`,
    at: services.now(),
    actor: id,
    action: 'searched',
    detail: {
      cases: cases.map(({ port, reference }) => `${port}/${reference}`).join(' '),
      actors: [...new Set(events.map(({ actor }) => actor))].join(' '),
    },
  });
}

/** When somebody signed in, what their searches led to, and what was changed of them; the last 500. Throws ApiProblem `staff.unknown`. */
export async function staffTrail(
  services: Services,
  { principal, requestId }: Caller,
  id: string,
): Promise<Omit<Trail, 'next'>> {
  const record = await getStaff(services.table, id);
  // Auditors have no record of their own, and neither has who never worked here.
  const seen = record === null ? principal.ports === 'all' : sharePorts(record, principal);
  if (!seen) throw new ApiProblem(404, 'staff.unknown', `there is no ${id} at your ports`);
  const trail = await auditOf(services.table, ...trailOf(id));
  if (trail.length === 0) throw new ApiProblem(404, 'staff.unknown', `there is no ${id} at your ports`);
  const fact = {
    id: `viewed-${requestId}`,
    at: services.now(),
    actor: principal.id,
    action: 'trail viewed',
    detail: {},
  };
  await recordAudit(services.table, ...trailOf(id), fact);
  const broken = firstBreak(trail);
  return { whole: broken === null, firstBreak: broken, entries: trail.length, events: trail.slice(-MOST_TOLD) };
}

function listed(scope: 'all' | readonly string[]): string {
  return scope === 'all' ? scope : scope.join(' ');
}
