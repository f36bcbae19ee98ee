import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Runtime } from '../../infra/local/runtime.ts';
import { linksSchema } from '../../shared/review/link-answers.ts';
import { Page } from '../local/identity/page-of-tests.ts';
import { StageBench } from './bench.ts';
import { eventually, type RunningStage } from './running-stage.ts';

const INVOICE = new URL('../../events/samples/02-weight-and-seal/papers/invoice.pdf', import.meta.url);
const HOSTILE = 'NLRTM/TW-2026-0901/papers/invoice.html';

let bench: StageBench;
let runtime: Runtime;
let running: RunningStage;
let token: string;
beforeAll(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600 });
  ({ runtime, running } = await bench.start());
  await running.put('NLRTM/TW-2026-0900/papers/invoice.pdf', await readFile(INVOICE));
  await running.put(HOSTILE, '<script>document.title = 1</script>');
  const response = await fetch(`${runtime.pageUrl}/api/config`);
  const { issuer, clientId } = z.looseObject({ issuer: z.url(), clientId: z.string() }).parse(await response.json());
  const page = new Page(issuer, { origin: runtime.pageUrl, clientId });
  ({ access_token: token } = await page.signIn('anna', 'tide-anna'));
}, 300_000);
afterAll(() => bench.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${runtime.pageUrl}${path}`, { headers });

function ask(path: string, body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return fetch(`${runtime.pageUrl}/api${path}`, init);
}

/** CloudFront compresses nothing below so many bytes. */
const SMALLEST_COMPRESSED = 1000;

describe('the console of a running stage', () => {
  it('is the built page, without a script or style in it, at every address of its own', async () => {
    const html = await (await get('/')).text();
    expect(html).toMatch(/<script type="module"[^>]* src="\/assets\/[\w-]+\.js"><\/script>/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
    for (const path of ['/tasks/NLRTM/TW-2026-0002/1/documents', '/signed-in?code=x&state=y']) {
      const response = await get(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toBe(html);
    }
  });

  it('names files that are there, kept for a year, and compressed', async () => {
    const html = await (await get('/')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) {
      const { status, headers } = await get(file, { 'accept-encoding': 'br' });
      const { byteLength } = await (await get(file, { 'accept-encoding': 'identity' })).arrayBuffer();
      expect([status, headers.get('cache-control'), headers.get('content-encoding')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
        byteLength < SMALLEST_COMPRESSED ? null : 'br',
      ]);
    }
    expect((await get('/assets/gone-12345678.js')).status).toBe(404);
  });

  it('is asked for again without being sent again', async () => {
    const tag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
  });

  it('may load and ask nothing but its own address, the sign-in and the buckets of this machine', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy).not.toContain('unsafe');
    const addresses = [...directives.values()].flat().filter((source) => /^\w+:\/\//.test(source));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+(\/|$)/);
    const buckets = addresses.filter((address) => address.startsWith(`${runtime.endpoint}/`));
    expect(new Set(buckets).size).toBe(2);
  });

  it.each(['the page', 'the API behind it', 'the API alone'])('guards every answer of %s', async (which) => {
    const answers = {
      'the page': () => get('/'),
      'the API behind it': () => ask('/about'),
      'the API alone': () => fetch(`${runtime.apiUrl}/api/about`, { headers: { authorization: `Bearer ${token}` } }),
    };
    const response = await answers[z.enum(['the page', 'the API behind it', 'the API alone']).parse(which)]();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('gets nothing of the API without a token, and that too is guarded', async () => {
    const { status, headers } = await get('/api/about');
    expect([status, headers.get('x-content-type-options')]).toEqual([401, 'nosniff']);
  });

  it('shows a page of a paper as a picture, by a link to the bucket', async () => {
    const [document] = await eventually(async () => {
      const { documents } = await running.api.progress('NLRTM/TW-2026-0900');
      return documents.every(({ state }) => state === 'read') && documents.length > 0 && documents;
    }, 'the invoice is read');
    const asked = await ask(`/cases/NLRTM/TW-2026-0900/documents/${document?.documentId}/pages/1?width=480`);
    const shown = z.looseObject({ link: z.url(), width: z.int(), pages: z.int() }).parse(await asked.json());
    expect(shown).toMatchObject({ width: 480, pages: 1 });
    const picture = await fetch(shown.link, { headers: { origin: runtime.pageUrl } });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  it('follows a link to an original, which is saved and not shown, and opens no other file', async () => {
    const documentId = await eventually(async () => {
      const response = await ask('/cases/NLRTM/TW-2026-0901');
      if (!response.ok) return null;
      const { documents } = z
        .object({ documents: z.array(z.looseObject({ documentId: z.string() })) })
        .parse(await response.json());
      return documents[0]?.documentId;
    }, 'the file is registered');
    const asked = await ask('/cases/NLRTM/TW-2026-0901/links', { documents: [documentId] });
    const { links } = linksSchema.parse(await asked.json());
    const link = links[documentId] ?? '';
    const response = await fetch(link, { headers: { origin: runtime.pageUrl } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="invoice\.html"/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain('<script>');
    for (const changed of [link.replace('TW-2026-0901', 'TW-2026-0902'), link.replace('octet-stream', 'html')]) {
      expect((await fetch(changed)).status, changed).toBe(403);
    }
  });
});
