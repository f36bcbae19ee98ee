import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersCrossOrigin } from '../../../infra/local/s3/cors.ts';

const ANY = { origins: ['*'], headers: ['*'], exposedHeaders: ['ETag'], maxAgeSeconds: 3600 };
const BUCKETS = [
  { name: 'intake', cors: [{ ...ANY, methods: ['GET', 'PUT'] }] },
  { name: 'ours', cors: [{ ...ANY, origins: ['https://*.customs.example'], methods: ['GET'], headers: ['range'] }] },
  { name: 'closed' },
];
const ORIGIN = 'https://console.customs.example';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((req, res) => {
    if (!answersCrossOrigin(req, res, BUCKETS)) res.writeHead(200, { etag: '"1"' }).end('content');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function preflight(path: string, method: string, { origin = ORIGIN, headers = '' } = {}): Promise<Response> {
  const asked = { origin, 'access-control-request-method': method };
  const extra = headers === '' ? {} : { 'access-control-request-headers': headers };
  return fetch(`${url}${path}`, { method: 'OPTIONS', headers: { ...asked, ...extra } });
}

describe('cross-origin requests to a bucket', () => {
  it('are allowed beforehand without a signature, with the headers that were asked for', async () => {
    const response = await preflight('/intake/NLRTM/x?partNumber=1', 'PUT', { headers: 'content-type, X-Amz-Meta-A' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, PUT',
      'access-control-allow-headers': 'content-type, x-amz-meta-a',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '3600',
    });
  });

  it('name the origin where a rule allows only some', async () => {
    const response = await preflight('/ours/x', 'GET', { headers: 'range' });
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it.each([
    ['a method that no rule has', '/intake/x', 'DELETE', {}],
    ['an origin that no rule has', '/ours/x', 'GET', { origin: 'https://elsewhere.example' }],
    ['a header that no rule has', '/ours/x', 'GET', { headers: 'authorization' }],
    ['a bucket without rules', '/closed/x', 'GET', {}],
  ])('are refused beforehand for %s', async (_what, path, method, more) => {
    const response = await preflight(path, method, more);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).toContain('AccessForbidden');
  });

  it('carry what lets the page read the answer and its tag', async () => {
    const response = await fetch(`${url}/intake/x`, { headers: { origin: ORIGIN } });
    expect(await response.text()).toBe('content');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
  });

  it('carry nothing where no rule fits or no page asks', async () => {
    const closed = await fetch(`${url}/closed/x`, { headers: { origin: ORIGIN } });
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${url}/intake/x`)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
