import { expect, it } from 'vitest';
import { matchRoute, PathError } from '../../../infra/local/http-api/route-match.ts';
import type { HttpRoute } from '../../../infra/local/templates/stage.ts';

function route(routeKey: string): HttpRoute {
  return { routeKey, functionArn: 'f', payloadFormat: '2.0', timeoutMs: 30_000, authorization: 'AWS_IAM' };
}

const routes = [
  '$default',
  'ANY /{proxy+}',
  'GET /cases/{port}/{ref}',
  'GET /cases/NLRTM/{ref}',
  'ANY /cases',
  'POST /cases',
].map(route);

it.each([
  ['GET', '/cases', 'ANY /cases', {}],
  ['POST', '/cases', 'POST /cases', {}],
  ['GET', '/cases/NLRTM/A1', 'GET /cases/NLRTM/{ref}', { ref: 'A1' }],
  ['GET', '/cases/DEHAM/A%20b', 'GET /cases/{port}/{ref}', { port: 'DEHAM', ref: 'A b' }],
  ['PUT', '/cases/DEHAM/A1', 'ANY /{proxy+}', { proxy: 'cases/DEHAM/A1' }],
])('%s %s goes to %s', (method, path, routeKey, pathParameters) => {
  const match = matchRoute(routes, method, path);
  expect(match?.route.routeKey).toBe(routeKey);
  expect(match?.pathParameters).toEqual(pathParameters);
});

it('what no route names goes to $default, or nowhere without one', () => {
  const named = [route('GET /about')];
  expect(matchRoute([...named, route('$default')], 'GET', '/other')?.route.routeKey).toBe('$default');
  expect(matchRoute(named, 'GET', '/other')).toBeUndefined();
  expect(matchRoute(named, 'GET', '/about/more')).toBeUndefined();
});

it('a broken percent-encoding is refused', () => {
  expect(() => matchRoute(routes, 'GET', '/cases/%E0%A4%A/x')).toThrow(PathError);
});
