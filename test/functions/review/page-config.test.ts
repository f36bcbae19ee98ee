import { afterEach, expect, it, vi } from 'vitest';
import { pageConfigFromEnvironment } from '../../../functions/review/page-config.ts';
import { serveEvents } from '../../../functions/review/serve-event.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';
import { pageConfigSchema } from '../../../shared/review/page-config.ts';
import { PORT } from '../cases/simulated-region.ts';

afterEach(() => void vi.unstubAllEnvs());

function environment(): void {
  vi.stubEnv('SIGN_IN_ISSUER', 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc');
  vi.stubEnv('SIGN_IN_CLIENT', 'page');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('PORTS', JSON.stringify([PORT]));
}

const event = (routeKey: string, rawPath: string) => ({
  ...{ routeKey, rawPath, rawQueryString: '', headers: {}, isBase64Encoded: false },
  requestContext: { domainName: 'api.example', requestId: 'r', http: { method: 'GET' } },
});

it('anybody is told where to sign in, and of the ports no more than name and time zone', async () => {
  environment();
  const config = pageConfigFromEnvironment();
  const handler = serveEvents(serveRoutes([]), { open: { 'GET /api/config': () => config } });
  const { statusCode, body } = await handler(event('GET /api/config', '/api/config'));
  expect(statusCode).toBe(200);
  expect(pageConfigSchema.strict().parse(JSON.parse(body ?? ''))).toEqual({
    issuer: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
    clientId: 'page',
    region: 'eu-west-1',
    ports: [{ locode: 'NLRTM', name: 'Rotterdam', timeZone: 'Europe/Amsterdam' }],
  });
});

it('nothing else is told to whoever has not signed in, whatever the path says', async () => {
  const handler = serveEvents(serveRoutes([]), { open: { 'GET /api/config': () => ({ told: true }) } });
  for (const path of ['/api/config', '/api/about', '/api/config/../about']) {
    expect(await handler(event('GET /api/{proxy+}', path))).toMatchObject({ statusCode: 404 });
  }
});

it('a function that was wired wrongly does not start', () => {
  environment();
  vi.stubEnv('SIGN_IN_CLIENT', '');
  expect(() => pageConfigFromEnvironment()).toThrow('SIGN_IN_CLIENT');
});
