import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type DistributionAuthority, DistributionServer } from '../../../infra/local/console/distribution-server.ts';
import type { Behaviour } from '../../../infra/local/templates/stage.ts';
import { objectsInMemory } from './objects-in-memory.ts';

const HTML = '<!doctype html><title>Tidewaiter</title>';
const SCRIPT = `export const words = '${'tide '.repeat(1000)}';`;
const IMMUTABLE = 'public, max-age=31536000, immutable';

const page: Behaviour = {
  pattern: '*',
  origin: { bucket: 'console' },
  methods: ['GET', 'HEAD'],
  compresses: true,
  caches: true,
  headers: {
    set: [
      { name: 'content-security-policy', value: "default-src 'none'", override: true },
      { name: 'cache-control', value: 'no-store', override: false },
    ],
    remove: [],
  },
  viewerRequest: `function handler(event) {
    if (event.request.uri.indexOf('/assets/') !== 0) event.request.uri = '/index.html';
    return event.request;
  }`,
};

let closing = new AsyncDisposableStack();
afterEach(async () => {
  await closing.disposeAsync();
  closing = new AsyncDisposableStack();
});

interface Need {
  action: string;
  resource: string;
}

async function serve(behaviours: Behaviour[], mayDo: (need: Need) => boolean = () => true) {
  const objects = objectsInMemory();
  await objects.place('console', 'index.html', Buffer.from(HTML), { 'content-type': 'text/html' });
  const headers = { 'content-type': 'text/javascript', 'cache-control': IMMUTABLE };
  await objects.place('console', 'assets/main-1.js', Buffer.from(SCRIPT), headers);
  const asked: object[] = [];
  const distribution = { id: 'E1', arn: 'arn:aws:cloudfront::0:distribution/E1', rootObject: 'index.html', behaviours };
  const authority: DistributionAuthority = {
    stage: { name: 'test', accountId: '0', distributions: [distribution] },
    authorise(principal, need) {
      asked.push({ principal, ...need });
      return { allowed: mayDo(need), reason: '' };
    },
    allows: (_principal, need) => mayDo(need),
  };
  const server = await DistributionServer.open(0);
  const told: string[] = [];
  server.serve(authority, objects, (line) => told.push(line));
  closing.defer(() => server.close());
  return { url: server.url, asked, objects, told };
}

/** Another server, which tells what it was asked. */
async function api(): Promise<string> {
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const { method, url, headers } = req;
      res.writeHead(201, {
        'content-type': 'application/json',
        'content-security-policy': 'none of ours',
        server: 'x',
      });
      res.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the page of a distribution', () => {
  it.each(['/', '/index.html', '/cases/NLRTM/TW-1', '/a/b.c/d?lane=imaging'])(
    'answers %s with the page',
    async (path) => {
      const { url } = await serve([page]);
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(HTML);
    },
  );

  it('has the headers of the policy, which leaves those of the file where it says so', async () => {
    const { url } = await serve([page]);
    const script = await fetch(`${url}/assets/main-1.js`);
    expect(script.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(script.headers.get('cache-control')).toBe(IMMUTABLE);
    expect((await fetch(url)).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['br', 'gzip'])('comes compressed as %s to who takes that, and is the same', async (encoding) => {
    const { url } = await serve([page]);
    const headers = { 'accept-encoding': `${encoding}, zstd;q=0` };
    const response = await fetch(`${url}/assets/main-1.js`, { headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(500);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('etag')).toMatch(/^W\//);
    expect(await response.text()).toBe(SCRIPT);
  });

  it('comes as it is to who takes no encoding, and where it is small', async () => {
    const { url } = await serve([page]);
    const plain = await fetch(`${url}/assets/main-1.js`, { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect((await fetch(url)).headers.get('content-encoding')).toBeNull();
  });

  it('is not sent again to who has it, compressed or not', async () => {
    const { url, objects } = await serve([page]);
    const first = await fetch(`${url}/assets/main-1.js`);
    const again = (tag: string) => fetch(`${url}/assets/main-1.js`, { headers: { 'if-none-match': tag } });
    const tag = first.headers.get('etag') ?? '';
    const unchanged = await again(tag);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect((await again(tag.replace('W/', ''))).status).toBe(304);
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    expect((await fetch(`${url}/assets/main-1.js`, { headers: since })).status).toBe(304);
    await objects.place('console', 'assets/main-1.js', Buffer.from('other'), { 'content-type': 'text/javascript' });
    expect((await again(tag)).status).toBe(200);
    expect(await (await fetch(`${url}/assets/main-1.js`)).text()).toBe('other');
  });

  it('tells its size without its content where only that is asked', async () => {
    const { url } = await serve([page]);
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe(String(HTML.length));
    expect(await response.text()).toBe('');
  });

  it('takes nothing but what its behaviour names', async () => {
    const { url } = await serve([page]);
    const response = await fetch(url, { method: 'POST', body: 'x' });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('is read in the name of the distribution, as far as the policy of the bucket permits', async () => {
    const { url, asked } = await serve([page], ({ action }) => action !== 's3:GetObject');
    expect((await fetch(url)).status).toBe(403);
    expect(asked).toEqual([
      {
        principal: 'cloudfront.amazonaws.com',
        action: 's3:GetObject',
        resource: 'arn:aws:s3:::console/index.html',
        context: { 'aws:SourceArn': 'arn:aws:cloudfront::0:distribution/E1', 'aws:SourceAccount': '0' },
      },
    ]);
  });

  it('tells that a file is not there only where the distribution may list', async () => {
    const path = '/assets/gone-2.js';
    expect((await fetch((await serve([page])).url + path)).status).toBe(404);
    const { url } = await serve([page], ({ action }) => action !== 's3:ListBucket');
    expect((await fetch(url + path)).status).toBe(403);
  });

  it('refuses an address that cannot be read', async () => {
    const { url } = await serve([page]);
    expect((await fetch(`${url}/assets/%E0%A4%A`)).status).toBe(400);
  });

  it('does not begin with code at the edge that is none', async () => {
    await expect(serve([{ ...page, viewerRequest: 'function handler( {' }])).rejects.toThrow(SyntaxError);
  });
});

describe('the API behind a distribution', () => {
  const behaviourTo = (address: string): Behaviour => ({
    pattern: '/api/*',
    origin: { address },
    methods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
    compresses: false,
    caches: false,
    headers: {
      set: [{ name: 'content-security-policy', value: "default-src 'self'", override: true }],
      remove: ['server'],
    },
  });

  it('gets what the browser sends, by its own name, and answers through it', async () => {
    const address = await api();
    const { url } = await serve([behaviourTo(address), page]);
    const response = await fetch(`${url}/api/tasks?lane=imaging%20x`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(response.headers.get('server')).toBeNull();
    expect(await response.json()).toMatchObject({
      method: 'POST',
      url: '/api/tasks?lane=imaging%20x',
      body: '{"a":1}',
      headers: { authorization: 'Bearer token', host: address.replace('http://', ''), 'x-forwarded-for': '127.0.0.1' },
    });
  });

  it('is not said to have failed where the browser has left', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    closing.defer(() => {
      silent.close();
      silent.closeAllConnections();
    });
    const { url, told } = await serve([behaviourTo(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`)]);
    const leaving = new AbortController();
    const asked = once(silent, 'request');
    const answer = fetch(`${url}/api/tasks`, { signal: leaving.signal });
    const [request] = await asked;
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    await new Promise((gone) => request.on('error', () => {}).once('close', gone));
    expect(told).toEqual([]);
  });

  it('is told to be out of reach when it is', async () => {
    const { url, told } = await serve([behaviourTo('http://127.0.0.1:9'), page]);
    expect((await fetch(`${url}/api/me`)).status).toBe(502);
    expect(told).toEqual([expect.stringContaining('/api/me')]);
    expect((await fetch(url)).status).toBe(200);
  });
});
