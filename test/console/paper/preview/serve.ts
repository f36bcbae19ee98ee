/** The viewers of papers and matches alone, over papers of the samples: `node test/console/paper/preview/serve.ts [port]`. */

import { readFileSync } from 'node:fs';
import { createServer as createHttp, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { createServer } from 'vite';
import { paperReadingOf } from '../../../../functions/review/papers/paper-reading.ts';
import { renderPage } from '../../../../functions/show-page/render-page.ts';
import { messageLines } from '../../../../shared/documents/lines/message-lines.ts';
import { DEFAULT_LIMITS } from '../../../../shared/documents/read-limits.ts';
import { isDoubtful, readValuesOf } from '../../../../shared/documents/read-values.ts';
import { sniffType } from '../../../../shared/documents/sniff.ts';
import { UnreadableError } from '../../../../shared/documents/unreadable-error.ts';
import { matchScene } from './match-scene.ts';
import { type PaperScene, paperScene } from './scenes.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const vite = await createServer({
  configFile: false,
  cacheDir: join(tmpdir(), 'tidewaiter-preview'),
  root,
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
  server: { middlewareMode: true, fs: { strict: false }, hmr: false, ws: false },
  optimizeDeps: { include: ['preact', 'preact/hooks', '@preact/signals', 'preact/jsx-runtime'] },
});
const scenes = new Map<string, Promise<PaperScene | null>>();
const pictures = new Map<string, Uint8Array>();
const sceneOf = (name: string) => {
  const known = scenes.get(name) ?? paperScene(name);
  scenes.set(name, known);
  return known;
};
let corrected = false;

const server = createHttp((request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/fake/')) {
    answer(url, request.method ?? 'GET', response).catch((error) => {
      if (error instanceof UnreadableError) problem(response, 409, 'document.unreadable', error.message);
      else problem(response, 500, 'internal', String(error));
    });
    return;
  }
  if (url.pathname === '/') request.url = `/test/console/paper/preview/index.html${url.search}`;
  if (request.url?.includes('index.html')) {
    void vite
      .transformIndexHtml('/test/console/paper/preview/index.html', INDEX)
      .then((html) => response.setHeader('content-type', 'text/html').end(html));
    return;
  }
  vite.middlewares(request, response);
});
const INDEX = readFileSync(new URL('index.html', import.meta.url), 'utf8').replace(
  './preview.tsx',
  '/test/console/paper/preview/preview.tsx',
);
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(server.address()));

async function answer(url: URL, method: string, response: ServerResponse): Promise<void> {
  const query = Object.fromEntries(url.searchParams);
  const parts = url.pathname.slice('/fake/'.length).split('/').map(decodeURIComponent);
  if (parts[0] === 'pictures') {
    response.setHeader('content-type', 'image/webp').end(pictures.get(parts[1] ?? ''));
    return;
  }
  if (parts[0] === 'scenes') {
    const match = matchScene(parts[1] ?? '');
    if (match !== null) return void json(response, match.scene);
    const scene = await sceneOf(parts[1] ?? '');
    const { document, marks = [] } = scene ?? {};
    return void json(response, { document, marks, page: 1, finding: null });
  }
  if (parts.at(-1) === 'corrections' && method === 'POST') {
    corrected = true;
    return void json(response, {});
  }
  if (parts.at(-1) === 'progress') {
    const findings = corrected ? [] : [{ id: 'A4-1', check: 'A4' }];
    return void json(response, { revision: corrected ? 2 : 1, status: 'in-review', findings });
  }
  if (parts.at(-1) === 'match') {
    const match = matchScene(parts.at(-2) ?? '');
    return match === null ? problem(response, 404, 'match.unknown', 'none') : json(response, match.answer);
  }
  const scene = await sceneOf(parts[4] ?? '');
  if (scene === null) return void problem(response, 404, 'document.deleted', 'gone');
  if (parts.at(-1) === 'reading') return reading(scene, query, response);
  return page(scene, Number(parts.at(-1)), query, response);
}

function reading({ document, reading }: PaperScene, query: Record<string, string>, response: ServerResponse): void {
  if (reading === null) return void problem(response, 409, 'document.unread', document.problem?.message ?? '');
  const values = readValuesOf(reading);
  const papers = reading.papers.map(({ fields, evidence, ...paper }) => paper);
  const paper = { reading: { ...reading, papers }, values, doubtful: values.filter(isDoubtful) };
  const { page, text, place, skip = '0', limit = '500' } = query;
  const asked = { skip: Number(skip), limit: Number(limit), doubtful: query.doubtful === 'true', text, place };
  json(response, paperReadingOf(document, paper, { ...asked, ...(page !== undefined && { page: Number(page) }) }));
}

async function page(
  { document, bytes }: PaperScene,
  number: number,
  { width = '1280', from = '1', limit = '200', place }: Record<string, string>,
  response: ServerResponse,
): Promise<void> {
  const type = sniffType(bytes);
  if (type === 'pdf' || type === 'tiff' || type === 'png' || type === 'jpeg') {
    const wide = [480, 1280, 2560].find((one) => one >= Number(width)) ?? 2560;
    const picture = await renderPage(bytes, type, { page: number, width: wide }, DEFAULT_LIMITS);
    if (picture.bytes === null) return void problem(response, 404, 'page.unknown', 'none');
    const name = `${document.documentId}-${number}-${wide}`;
    pictures.set(name, picture.bytes);
    const until = new Date(Date.now() + 300_000).toISOString();
    const { width: w, height, pages } = picture;
    return void json(response, { link: `/fake/pictures/${name}`, width: w, height, pages, until });
  }
  if (type === null) throw new UnreadableError('file.unsupported', 'neither a picture nor a text');
  const asked = { from: Number(from), limit: Number(limit), place: place ?? null };
  const { lines, ...shown } = messageLines(bytes, type, DEFAULT_LIMITS, asked);
  json(response, { text: lines, from: lines[0]?.number ?? 1, form: type, pages: 1, ...shown });
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string, message: string): void {
  json(response, { error: { code, message } }, status);
}
