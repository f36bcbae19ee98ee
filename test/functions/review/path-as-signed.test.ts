import { expect, it, vi } from 'vitest';
import { isAsSigned } from '../../../functions/review/path-as-signed.ts';
import { serveEvents } from '../../../functions/review/serve-event.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';

it.each([
  '/tasks/../ports/NLRTM/checks/K1',
  '/tasks/%2e%2E/ports/NLRTM/checks/K1',
  '/tasks/.%2e/ports/NLRTM/drills/D1',
  '/tasks/..\\ports\\NLRTM\\checks\\K1',
  '/tasks/.\t./ports/NLRTM/checks/K1',
  '/ports/NLRTM/../BEANR/checks/K1',
  '/tasks/x/..',
])('does not answer %j, which a URL is read from as another path', (path) => {
  expect(isAsSigned(path)).toBe(false);
});

it.each(['/cases/NLRTM/TW-2026-0001..a/progress', '/tasks/NLRTM/..x/1/documents/claim', '/cases/NLRTM/%5BX%5D'])(
  'answers %j, which stays what it is',
  (path) => {
    expect(new URL(path, 'https://api.example').pathname).toBe(path);
    expect(isAsSigned(path)).toBe(true);
  },
);

it('whoever may post to tasks alone reaches no profile of a port over them', async () => {
  const reached = vi.fn(async () => ({}));
  const handler = serveEvents(
    serveRoutes([
      { method: 'POST', path: '/ports/:port/checks/:check', permission: 'checks.set', answer: reached },
      { method: 'POST', path: '/as/supervisor/ports/:port/checks/:check', permission: 'checks.read', answer: reached },
    ]),
  );
  const event = {
    ...{ routeKey: 'POST /as/{role}/{proxy+}', rawQueryString: '', headers: {}, isBase64Encoded: false },
    rawPath: '/as/officer/tasks/%2e%2e/%2e%2e/supervisor/ports/NLRTM/checks/K1',
    body: JSON.stringify({ state: 'off', reason: 'x' }),
    requestContext: {
      ...{ domainName: 'api.example', requestId: '1', http: { method: 'POST' } },
      authorizer: { iam: { userArn: 'arn:aws:iam::000000000000:user/anna' } },
    },
  };
  expect(await handler(event)).toMatchObject({ statusCode: 404, body: expect.stringContaining('request.unknown') });
  expect(reached).not.toHaveBeenCalled();
});
