import { lanesOf, portsOf } from '../../../shared/access/scope.ts';
import { reasonsOffered } from '../../../shared/cases/reasons.ts';
import { absenceRequestSchema, staffRequestSchema } from '../../../shared/review/tasks.ts';
import { trailCheckRequestSchema, trailRequestSchema } from '../../../shared/review/trail-answers.ts';
import { type ApiServices, knownPort } from '../api-services.ts';
import { LoadCounter } from '../load.ts';
import { type Route, requested } from '../route.ts';
import { ownRecord } from '../staff/readiness.ts';
import { noteSignIn, staffTrail } from '../staff/sign-ins.ts';
import { manageStaff, setAbsence, staffAt, staffMember } from '../staff/staff.ts';
import { checkTrail } from '../trail/check-trail.ts';
import { readTrail } from '../trail/read-trail.ts';

/** Those who work here: oneself, the others, and how much there is to do. */
export function staffRoutes(services: ApiServices): Route[] {
  const { ports, now } = services;
  const counter = new LoadCounter(services);
  const asked = (port: string | undefined) => (port === undefined ? [...ports.keys()] : [knownPort(services, port)]);
  return [
    {
      method: 'GET',
      path: '/me',
      permission: 'about.read',
      async answer(asked) {
        const { principal } = asked;
        await noteSignIn(services, asked);
        const works = principal.roles.some((role) => role === 'officer' || role === 'supervisor');
        const staff = works ? await staffMember(services, await ownRecord(services, principal)) : null;
        const reasons = (works ? portsOf(principal, [...ports.keys()]) : []).flatMap((port) => {
          const staffed = ports.get(port)?.lanes ?? [];
          return lanesOf(principal, staffed).map((lane) => ({ port, lane, reasons: reasonsOffered(lane, staffed) }));
        });
        return {
          ...principal,
          name: staff?.name ?? principal.id.replace(/^(auditor|operator|port-agent)-/, ''),
          staff,
          reasons,
          now: now(),
        };
      },
    },
    {
      method: 'PUT',
      path: '/me/absence',
      permission: 'task.work',
      async answer({ principal, body }) {
        const { until } = requested(absenceRequestSchema, await body());
        return { staff: await setAbsence(services, principal, until), now: now() };
      },
    },
    {
      method: 'GET',
      path: '/staff',
      permission: 'staff.read',
      answer: async ({ principal, query }) => ({
        staff: await staffAt(services, portsOf(principal, asked(query.port))),
        now: now(),
      }),
    },
    {
      method: 'PUT',
      path: '/staff/:id',
      permission: 'staff.manage',
      async answer({ principal, params, body }) {
        const change = requested(staffRequestSchema, await body());
        return { staff: await manageStaff(services, principal, params.id ?? '', change), now: now() };
      },
    },
    {
      method: 'GET',
      path: '/staff/:id/trail',
      permission: 'trail.read',
      async answer(asked) {
        const request = requested(trailRequestSchema, asked.query);
        const trail = await staffTrail(services, asked.principal, asked.params.id ?? '');
        return readTrail(services, trail, asked, request);
      },
    },
    {
      method: 'POST',
      path: '/staff/:id/trail/check',
      permission: 'trail.read',
      async answer(asked) {
        const request = requested(trailCheckRequestSchema, await asked.body());
        const trail = await staffTrail(services, asked.principal, asked.params.id ?? '');
        return checkTrail(services, trail, asked, request);
      },
    },
    {
      method: 'GET',
      path: '/load',
      permission: 'task.read',
      async answer({ principal, query }) {
        const places = portsOf(principal, asked(query.port)).flatMap((port) =>
          lanesOf(principal, ports.get(port)?.lanes ?? []).map((lane) => ({ port, lane })),
        );
        return { ...(await counter.of(places)), now: now() };
      },
    },
  ];
}
