import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** As strict as where it is served: a script or style in the page itself does not run. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'",
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

/** The console as it is deployed, in a folder of its own. */
export interface BuiltPage {
  folder: string;
  serve(request: IncomingMessage, response: ServerResponse): void;
  remove(): Promise<void>;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'tidewaiter-page-'));
  await build({
    configFile: fileURLToPath(new URL('../../../functions/console/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, reportCompressedSize: false },
  });
  return {
    folder,
    serve(request, response) {
      const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
      const asked = join(folder, path);
      // Every view is the same page.
      const file = extname(path) !== '' && existsSync(asked) ? asked : join(folder, 'index.html');
      const body = gzipSync(readFileSync(file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-security-policy': POLICY,
        'cache-control': file.endsWith('index.html') ? 'no-cache' : 'max-age=31536000, immutable',
      });
      response.end(body);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
