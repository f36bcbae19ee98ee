import { expect, it } from 'vitest';
import { CallerLimits } from '../../../functions/review/caller-limits.ts';
import { serveEvents } from '../../../functions/review/serve-event.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';

const LIMIT = { atOnce: 3, perSecond: 0.5 };

function limitsAt(clock: { now: number }, most?: number): CallerLimits {
  return new CallerLimits(() => clock.now, LIMIT, most);
}

it('lets so many requests pass at once, and then so many a second', () => {
  const clock = { now: 1_000_000 };
  const limits = limitsAt(clock);
  const takes = () => limits.take('anna');
  expect([takes(), takes(), takes(), takes()]).toEqual([null, null, null, 2]);
  clock.now += 1000;
  expect(takes()).toBe(1);
  clock.now += 1000;
  expect([takes(), takes()]).toEqual([null, 2]);
  clock.now += 60_000;
  expect([takes(), takes(), takes(), takes()]).toEqual([null, null, null, 2]);
});

it('counts each caller alone', () => {
  const limits = limitsAt({ now: 0 });
  for (let request = 0; request < 10; request += 1) limits.take('script');
  expect(limits.take('script')).not.toBeNull();
  expect(limits.take('anna')).toBeNull();
});

it('gives nothing for a clock that is set back', () => {
  const clock = { now: 100_000 };
  const limits = limitsAt(clock);
  for (let request = 0; request < 3; request += 1) limits.take('anna');
  clock.now = 0;
  expect(limits.take('anna')).toBe(2);
});

it('remembers a bounded number of callers, and of them those who called last', () => {
  const limits = limitsAt({ now: 0 }, 2);
  for (let request = 0; request < 3; request += 1) limits.take('anna');
  limits.take('ben');
  expect(limits.take('anna')).not.toBeNull();
  limits.take('carol');
  expect(limits.take('anna')).not.toBeNull();
  limits.take('dana');
  limits.take('eve');
  expect(limits.take('anna')).toBeNull();
});

it('a caller over the limit is told when to ask again, others are served', async () => {
  const clock = { now: 0 };
  const answered: string[] = [];
  const handler = serveEvents(
    serveRoutes([
      {
        method: 'GET',
        path: '/about',
        permission: 'about.read',
        answer: async ({ principal }) => answered.push(principal.id),
      },
    ]),
    { limits: limitsAt(clock) },
  );
  const ask = (username: string) =>
    handler({
      ...{
        routeKey: 'GET /api/{proxy+}',
        rawPath: '/api/about',
        rawQueryString: '',
        headers: {},
        isBase64Encoded: false,
      },
      requestContext: {
        ...{ domainName: 'api.example', requestId: 'r', http: { method: 'GET' } },
        authorizer: { jwt: { claims: { token_use: 'access', username, 'cognito:groups': '[role-officer]' } } },
      },
    });
  for (let request = 0; request < 3; request += 1) expect(await ask('anna')).toMatchObject({ statusCode: 200 });
  const refused = await ask('anna');
  expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
  expect(JSON.parse(refused.body ?? '')).toEqual({
    error: { code: 'request.too-many', message: 'too many requests; ask again in 2 s' },
  });
  expect(await ask('ben')).toMatchObject({ statusCode: 200 });
  clock.now += 2000;
  expect(await ask('anna')).toMatchObject({ statusCode: 200 });
  expect(answered).toEqual(['anna', 'anna', 'anna', 'ben', 'anna']);
});
