import * as z from 'zod';
import { portsOf } from '../../../shared/access/scope.ts';
import { drillTruthSchema } from '../../../shared/cases/drill.ts';
import { settingRequestSchema } from '../../../shared/checks/profile-edition.ts';
import { ReportBuilder } from '../../../shared/tallies/checks-report.ts';
import { currentProfile, profileEditions } from '../../stores/profiles.ts';
import { type ApiServices, knownPort } from '../api-services.ts';
import { announce } from '../drills.ts';
import { takeTallies } from '../month-tallies.ts';
import { type Route, requested } from '../route.ts';

const reportSchema = z.object({
  port: z.string().optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2026-11')
    .optional(),
});
const portSchema = z.object({ port: z.string() });

/** Of a port's profile so many changes are told, the last first. */
const MOST_EDITIONS = 50;

/** How a port runs its checks, and how right they were. */
export function checkRoutes(services: ApiServices): Route[] {
  const { table, ports, now } = services;
  const portOf = (params: Readonly<Record<string, string>>) => knownPort(services, requested(portSchema, params).port);
  return [
    {
      method: 'GET',
      path: '/ports/:port/checks',
      permission: 'checks.read',
      answer: async ({ params }) => ({ profile: await currentProfile(table, portOf(params)) }),
    },
    {
      method: 'GET',
      path: '/ports/:port/checks/history',
      permission: 'checks.read',
      answer: async ({ params }) => ({ editions: await profileEditions(table, portOf(params), MOST_EDITIONS) }),
    },
    {
      method: 'POST',
      path: '/ports/:port/checks/:check',
      permission: 'checks.set',
      async answer({ params, body, principal }) {
        const request = requested(settingRequestSchema, await body());
        const place = { port: portOf(params), check: params.check ?? '' };
        // All checks with what they know: too much to load before the first request of a function is answered.
        const { setCheck } = await import('../check-profiles.ts');
        return { profile: await setCheck(services, place, request, principal.id) };
      },
    },
    {
      method: 'GET',
      path: '/reports/checks',
      permission: 'report.read',
      async answer({ query, principal }) {
        const { port, month = now().slice(0, 7) } = requested(reportSchema, query);
        const served = portsOf(principal, port === undefined ? [...ports.keys()] : [knownPort(services, port)]);
        const builder = new ReportBuilder();
        const complete = await takeTallies(table, { ports: served, month }, (tally) => {
          // Closed again in a later month, it counts there: that is how it came out.
          if (!tally.superseded) builder.add(tally);
        });
        return { ports: served, month, complete, report: builder.report() };
      },
    },
    {
      method: 'POST',
      path: '/ports/:port/drills/:reference',
      permission: 'drill.announce',
      async answer({ params, body, principal }) {
        const truth = requested(drillTruthSchema, await body());
        const place = { port: portOf(params), reference: params.reference ?? '' };
        await announce(services, place, truth, principal.id);
        return { drill: place };
      },
    },
  ];
}
