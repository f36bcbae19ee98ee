import { readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import type { Comparable } from '../../../shared/review/scan-answers.ts';
import type { StoredScan } from './stored-scan.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** As strict as the deployed console's: what the viewer does must get by with it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'";

/** Builds the page that shows the viewer alone into a folder. */
export async function buildScanPage(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('page/', import.meta.url)),
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
}

/** Serves the page, the API's routes of scans, and what links lead to. */
export interface ScanServer {
  origin: string;
  scans: StoredScan[];
  comparable: Comparable['scans'];
  /** Each request for links: how many names. */
  linkRequests: number[];
  /** So many requests are answered by links that end at once. */
  shortLived: number;
  /** Names that a link leads to and that answer otherwise. */
  spoilt: Map<string, 'missing' | 'broken' | 'cut'>;
  fetched: string[];
  close(): Promise<void>;
}

export async function startScanServer(page: string): Promise<ScanServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  const scan: ScanServer = {
    ...{ origin: '', scans: [], comparable: [], linkRequests: [], shortLived: 0, spoilt: new Map(), fetched: [] },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(page, { recursive: true, force: true });
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  scan.origin = `http://127.0.0.1:${address instanceof Object ? address.port : 0}`;
  return scan;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', scan.origin);
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const path = url.pathname.split('/').map(decodeURIComponent);
    const [, first, , , reference, what, scanId] = path;
    if (first === 'api' && what === 'links') return void json(200, await links(request));
    if (first === 'api' && path.at(-1) === 'comparable') {
      return void json(200, { scans: scan.comparable, looked: { cases: 1, more: false } });
    }
    if (first === 'api') {
      const found = scan.scans.find(({ view }) => view.reference === reference && view.scanId === scanId);
      const unknown = { error: { code: 'scan.unknown', message: 'there is no such scan in this case' } };
      return void (found ? json(200, found.view) : json(404, unknown));
    }
    if (first === 'object') return object(path.slice(2).join('/'), Number(url.searchParams.get('until')), response);
    const file = join(page, url.pathname === '/' ? 'index.html' : url.pathname);
    const content = await readFile(file).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? '', 'content-security-policy': POLICY })
      .end(content);
  }

  async function links(request: IncomingMessage) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { images }: { images: string[] } = JSON.parse(Buffer.concat(parts).toString());
    scan.linkRequests.push(images.length);
    const until = Date.now() + (scan.shortLived > 0 ? 1 : 300_000);
    scan.shortLived -= 1;
    return {
      links: Object.fromEntries(images.map((name) => [name, `${scan.origin}/object/${name}?until=${until}`])),
      until: new Date(until).toISOString(),
    };
  }

  function object(name: string, until: number, response: ServerResponse): void {
    scan.fetched.push(name);
    const spoilt = scan.spoilt.get(name);
    const content = scan.scans.map(({ objects }) => objects.get(name)).find((one) => one !== undefined);
    if (until < Date.now()) response.writeHead(403).end();
    else if (spoilt === 'cut') response.destroy();
    else if (content === undefined || spoilt === 'missing') response.writeHead(404).end();
    else response.writeHead(200).end(spoilt === 'broken' ? content.slice(0, content.length / 2) : content);
  }
}
