import { may } from '../../../shared/access/permissions.ts';
import { portsOf } from '../../../shared/access/scope.ts';
import { waitingIn } from '../../stores/cases-table.ts';
import { REJECTIONS } from '../../stores/rejections.ts';
import type { ApiServices } from '../api-services.ts';
import type { Route } from '../route.ts';

/** What this region is, and what it could not take in. */
export function aboutRoutes({ table, ports, region, intakeBucket, reference }: ApiServices): Route[] {
  return [
    {
      method: 'GET',
      path: '/about',
      permission: 'about.read',
      answer: async ({ principal }) => ({
        region,
        intakeBucket,
        referenceBucket: reference.bucket,
        you: principal,
        ports: portsOf(principal, [...ports.keys()])
          .flatMap((port) => ports.get(port) ?? [])
          .map(({ locode, name, timeZone, lanes, required }) => ({ locode, name, timeZone, lanes, required })),
      }),
    },
    {
      method: 'GET',
      path: '/rejections',
      permission: 'rejections.read',
      async answer({ principal }) {
        const items = await waitingIn(table, REJECTIONS, 500);
        // A key that names no case may name no port either: that is for those who see to all of them.
        const sees = (key: unknown) => may(principal, 'rejections.read', { port: String(key).split('/')[0] });
        const seen = items.filter(({ key }) => sees(key));
        return { rejections: seen.map(({ key, receivedAt, problem }) => ({ key, receivedAt, problem })) };
      },
    },
  ];
}
