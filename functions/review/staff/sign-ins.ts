import type { Principal } from '../../../shared/access/principal.ts';
import type { SearchAnswer } from '../../../shared/review/search-answers.ts';
import { countAudit, recordAudit } from '../../stores/audit.ts';
import { getStaff } from '../../stores/staff.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Caller } from '../route.ts';
import { sharePorts } from './staff.ts';

/** A person's own trail lies where a case's would: `staff` is no port. */
const trailOf = (id: string) => ['staff', id] as const;

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

/**
 * Where the trail of a person lies: when they signed in, what their searches led to, and what was changed of them. Throws
 * ApiProblem `staff.unknown` where there is none, or none that the caller may see.
 */
export async function staffTrail(
  { table }: Pick<Services, 'table'>,
  principal: Principal,
  id: string,
): Promise<{ port: string; reference: string }> {
  const record = await getStaff(table, id);
  const [port, reference] = trailOf(id);
  // Auditors have no record of their own, and neither has who never worked here.
  const seen = record === null ? principal.ports === 'all' : sharePorts(record, principal);
  if (!seen || (await countAudit(table, { port, reference })) === 0)
    throw new ApiProblem(404, 'staff.unknown', `there is no ${id} at your ports`);
  return { port, reference };
}

function listed(scope: 'all' | readonly string[]): string {
  return scope === 'all' ? scope : scope.join(' ');
}
