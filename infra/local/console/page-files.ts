import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DirectObjects } from '../s3/direct-objects.ts';
import type { PageFiles } from '../templates/stage.ts';
import { wildcard } from './wildcard.ts';

/** As Python's mimetypes, by which the deployment on AWS goes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Does what the deployments of a stage do: puts files of an asset into a bucket, with their headers; none is deleted. */
export async function layPages(deployments: readonly PageFiles[], objects: DirectObjects): Promise<void> {
  for (const { folder, bucket, exclude, include, headers } of deployments) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const matches = (patterns: readonly string[], name: string) => patterns.some((one) => wildcard(one).test(name));
    for (const name of names.filter((one) => matches(include, one) || !matches(exclude, one))) {
      const type = TYPES[extname(name).toLowerCase()] ?? 'binary/octet-stream';
      await objects.place(bucket, name, readFileSync(join(folder, name)), { 'content-type': type, ...headers });
    }
  }
}
