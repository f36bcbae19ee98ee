import type { APIGatewayProxyEventV2WithIAMAuthorizer } from 'aws-lambda';
import { expect, it, vi } from 'vitest';
import { isAsSigned } from '../../../functions/review/path-as-signed.ts';

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
  for (const name of ['CASES_TABLE', 'INTAKE_BUCKET', 'REFERENCE_BUCKET', 'READINGS_BUCKET']) vi.stubEnv(name, 'none');
  for (const name of ['SIGN_IN_ISSUER', 'SIGN_IN_CLIENT']) vi.stubEnv(name, 'none');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  const { handler } = await import('../../../functions/review/handler.ts');
  // No port is served, so a path that reaches the profiles says so.
  const event = {
    ...{
      rawPath: '/as/officer/tasks/%2e%2e/%2e%2e/supervisor/ports/NLRTM/checks/K1',
      rawQueryString: '',
      headers: {},
      isBase64Encoded: false,
    },
    body: JSON.stringify({ state: 'off', reason: 'x' }),
    requestContext: {
      ...{ domainName: 'api.example', requestId: '1', http: { method: 'POST' } },
      authorizer: { iam: { userArn: 'arn:aws:iam::0:user/anna' } },
    },
  } as unknown as APIGatewayProxyEventV2WithIAMAuthorizer;
  expect(await handler(event)).toMatchObject({ statusCode: 404, body: expect.stringContaining('request.unknown') });
  vi.unstubAllEnvs();
});
