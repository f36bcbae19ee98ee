import { createHash } from 'node:crypto';
import type { WatchlistEntry } from '../entry.ts';
import { MAGIC, VERSION } from './format.ts';

/** Names the edition: the first 16 hex digits of the SHA-256 of its entries. Equal entries in equal order are one edition. */
export function editionOf(entries: readonly WatchlistEntry[]): string {
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
}

/** Compiles the entries of one list into its index file. The same entries give the same bytes. */
export function compileIndex(list: string, entries: readonly WatchlistEntry[]): Uint8Array {
  const body = Buffer.from(JSON.stringify({ list, edition: editionOf(entries), entries }));
  return Buffer.concat([Buffer.from(MAGIC), Buffer.from([VERSION]), createHash('sha256').update(body).digest(), body]);
}
