import { PutObjectCommand } from '@aws-sdk/client-s3';
import { isCompanionFile } from '../../shared/watchlists/edition.ts';
import { WatchlistError } from '../../shared/watchlists/entry.ts';
import { formOf } from '../../shared/watchlists/lists/form.ts';
import { readJson } from '../stores/objects.ts';
import type { ReferenceBucket } from '../stores/watchlists.ts';
import { fetchStateKey, sourcesOf } from '../watchlist-keys.ts';
import { type Download, type DownloadLimits, download } from './download.ts';
import { type FetchedFile, type FetchedList, type FetchState, fetchStateSchema } from './fetched-list.ts';

export interface FetchServices extends ReferenceBucket {
  fetch: typeof globalThis.fetch;
  limits: DownloadLimits;
  now(): string;
}

export type FetchOutcome = 'not due' | 'unchanged' | 'fetched';

/** A run that comes some minutes early counts as on time. */
const EARLY_MS = 10 * 60_000;

/**
 * Fetches a list where its time has come and its servers have something new, and puts its files among the sources. All of
 * its files are fetched and looked at before the first is put there; one that is what it was before is not put again.
 * Throws DownloadError, and WatchlistError for a file that has not the list's form.
 */
export async function fetchList(services: FetchServices, wanted: FetchedList): Promise<FetchOutcome> {
  const { objects, bucket, now } = services;
  const stored = await readJson(objects, bucket, fetchStateKey(wanted.list));
  const before = stored === null ? null : fetchStateSchema.parse(stored);
  const at = now();
  const due = before === null ? 0 : Date.parse(before.checkedAt) + wanted.everyHours * 3_600_000 - EARLY_MS;
  if (Date.parse(at) < due) return 'not due';
  const files: { was: FetchedFile | null; is: FetchedFile; bytes: Uint8Array | null }[] = [];
  for (const { file, url } of wanted.files) {
    const was = before?.files.find((one) => one.file === file && one.url === url) ?? null;
    const got = await download(services.fetch, url, was, services.limits);
    if (got !== null) demandForm(wanted, file, got.bytes);
    files.push({ was, ...taken(file, url, got, was, at) });
  }
  const changed = files.filter(({ was, is, bytes }) => bytes !== null && was?.sha256 !== is.sha256);
  // A main file last, so that what adds to it is there when it is compiled.
  for (const { is, bytes } of changed.toSorted((a, b) => rank(a.is) - rank(b.is)))
    await put(services, `${sourcesOf('public')}${wanted.list}/${is.file}`, bytes ?? '', 'application/octet-stream');
  const state: FetchState = { list: wanted.list, checkedAt: at, files: files.map(({ is }) => is) };
  await put(services, fetchStateKey(wanted.list), JSON.stringify(state), 'application/json');
  return changed.length > 0 ? 'fetched' : 'unchanged';
}

function taken(file: string, url: string, got: Download | null, was: FetchedFile | null, at: string) {
  if (got === null && was !== null) return { is: was, bytes: null };
  if (got === null) throw new TypeError(`${url} is unchanged since a fetch that nobody remembers`);
  const { bytes, sha256, etag, lastModified } = got;
  return { is: { file, url, etag, lastModified, sha256, bytes: bytes.length, fetchedAt: at }, bytes };
}

function demandForm({ list, form }: FetchedList, file: string, bytes: Uint8Array): void {
  const found = formOf({ name: file, bytes }).name;
  if (found !== form)
    throw new WatchlistError('watchlist.unknown', `${list}: ${file} is ${found}, not ${form} as the settings say`);
}

const rank = ({ file }: FetchedFile) => (isCompanionFile(file) ? 0 : 1);

async function put({ objects, bucket }: FetchServices, key: string, body: string | Uint8Array, type: string) {
  await objects.client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type }));
}
