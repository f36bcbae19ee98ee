import * as z from 'zod';
import { portsOf } from '../../../shared/access/scope.ts';
import { searchRequestSchema } from '../../../shared/review/search-answers.ts';
import { OfficersReportBuilder } from '../../../shared/tallies/officers-report.ts';
import { type ApiServices, knownPort } from '../api-services.ts';
import { takeTallies } from '../month-tallies.ts';
import { type Route, requested } from '../route.ts';
import { noteSearch } from '../staff/sign-ins.ts';

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2026-11');
const reportSchema = z.object({ port: z.string().optional(), month: monthSchema.optional() });

/** What those look at who answer for how the work is done. */
export function oversightRoutes(services: ApiServices): Route[] {
  const { table, ports, now } = services;
  return [
    {
      method: 'GET',
      path: '/search',
      permission: 'trail.read',
      async answer({ query, principal, requestId }) {
        const { q, port } = requested(searchRequestSchema, query);
        // It knows how names are written, which is large: few requests are searches.
        const { search } = await import('../search.ts');
        const found = await search(services, principal, { q, port });
        await noteSearch(services, { principal, requestId }, found);
        return found;
      },
    },
    {
      method: 'GET',
      path: '/reports/officers',
      permission: 'report.read',
      async answer({ query, principal }) {
        const { port, month = now().slice(0, 7) } = requested(reportSchema, query);
        const served = portsOf(principal, port === undefined ? [...ports.keys()] : [knownPort(services, port)]);
        const builder = new OfficersReportBuilder();
        // Also what was decided again in a later month: it was the work of this one.
        const complete = await takeTallies(table, { ports: served, month }, ({ decisions }) => builder.add(decisions));
        return { ports: served, month, complete, report: builder.report() };
      },
    },
  ];
}
