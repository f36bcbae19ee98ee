import { createHash } from 'node:crypto';
import { type FetchedFile, isHttps } from './fetched-list.ts';

/** Why a file could not be fetched. The message names the address and the remedy. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code: `fetch.${'address' | 'redirects' | 'status' | 'too-large' | 'truncated' | 'broken-off'}`;
  constructor(code: DownloadError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface DownloadLimits {
  maxBytes: number;
  /** For all of one file, redirects included. */
  timeoutMs: number;
  maxRedirects: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = { maxBytes: 200_000_000, timeoutMs: 120_000, maxRedirects: 5 };

export interface Download {
  bytes: Uint8Array;
  sha256: string;
  etag: string | null;
  lastModified: string | null;
}

/**
 * Fetches one file over https, and over https only wherever it is redirected to. Null where the server says that it is what
 * `before` was. Throws DownloadError: never gives a part of a file for the whole.
 */
export async function download(
  fetch: typeof globalThis.fetch,
  url: string,
  before: Pick<FetchedFile, 'etag' | 'lastModified'> | null,
  limits: DownloadLimits,
): Promise<Download | null> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const headers = new Headers({ 'accept-encoding': 'identity', 'user-agent': 'tidewaiter' });
  if (before?.etag) headers.set('if-none-match', before.etag);
  else if (before?.lastModified) headers.set('if-modified-since', before.lastModified);
  try {
    const response = await follow(fetch, url, { headers, signal, redirect: 'manual' }, limits.maxRedirects);
    if (response.status === 304 && before !== null) {
      await response.body?.cancel();
      return null;
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new DownloadError('fetch.status', `${url} answered ${response.status}; look at the address`);
    }
    const bytes = await bodyOf(url, response, limits.maxBytes);
    return {
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause;
    const why = signal.aborted ? `took longer than ${limits.timeoutMs / 1000} s` : 'broke off';
    throw new DownloadError('fetch.broken-off', `${url} ${why}; it is tried again`, { cause });
  }
}

async function follow(
  fetch: typeof globalThis.fetch,
  url: string,
  request: RequestInit,
  redirectsLeft: number,
): Promise<Response> {
  if (!isHttps(url))
    throw new DownloadError('fetch.address', `${url} is no https address; nothing else is fetched from`);
  const response = await fetch(url, request);
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response;
  await response.body?.cancel();
  if (redirectsLeft === 0)
    throw new DownloadError('fetch.redirects', `${url} is redirected too often; look at the address`);
  return follow(fetch, new URL(location, url).href, request, redirectsLeft - 1);
}

async function bodyOf(url: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const announced = response.headers.get('content-length');
  const tooLarge = () =>
    new DownloadError('fetch.too-large', `${url} has more than the ${maxBytes} bytes that are read`);
  if (Number(announced) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body ?? []) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  // Encoded bodies are counted in other bytes; their own end tells whether they are whole.
  const counted = announced !== null && response.headers.get('content-encoding') === null;
  if (counted && Number(announced) !== total)
    throw new DownloadError(
      'fetch.truncated',
      `${url} announced ${announced} bytes and sent ${total}; it is tried again`,
    );
  return Buffer.concat(chunks);
}
