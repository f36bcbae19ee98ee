import { PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { parseList } from '../../shared/watchlists/edition.ts';
import { editionDifference } from '../../shared/watchlists/edition-difference.ts';
import { type WatchlistEntry, WatchlistError } from '../../shared/watchlists/entry.ts';
import { compileIndex } from '../../shared/watchlists/index/compile.ts';
import { VERSION } from '../../shared/watchlists/index/format.ts';
import { openIndex } from '../../shared/watchlists/index/open.ts';
import {
  isShrunk,
  type ListInForce,
  type Permit,
  permitSchema,
  type Quarantine,
  type SourceFile,
} from '../../shared/watchlists/list-in-force.ts';
import { readJson, writeIfAbsent, writeJsonIfAbsent } from '../stores/objects.ts';
import { entriesOf, openEdition, type ReferenceBucket, readBytes, readInForce } from '../stores/watchlists.ts';
import { editionKey, inForceKey, permitKey, quarantineKey, sourcesOf } from '../watchlist-keys.ts';
import { isIncomplete, type ListSources } from './list-sources.ts';

export interface RefreshServices extends ReferenceBucket {
  now(): string;
}

/** How one list came out. `quarantined`: what was in force before still is, and `because` says why. */
export type RefreshedList = { list: string } & (
  | { outcome: 'unchanged' | 'waiting' }
  | { outcome: 'adopted'; edition: string; warnings: number }
  | { outcome: 'quarantined'; code: string; because: string }
);

/** The largest list that is published today has some 120 MB as XML; a bound on what a wrong file can cost. */
const MOST_BYTES = 200_000_000;

/** So often another refresh may be faster; then the message goes back to its queue, to be tried after half an hour. */
const MOST_RACES = 5;

/** Compiles a list where its files are others than those in force, and puts it in force or keeps it out. */
export async function refreshList(services: RefreshServices, sources: ListSources): Promise<RefreshedList> {
  for (let race = 1; ; race++) {
    try {
      return await refreshOnce(services, sources);
    } catch (error) {
      if (race === MOST_RACES || !wasSlower(error)) throw error;
    }
  }
}

function wasSlower(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.name === 'PreconditionFailed' || error.name === 'ConditionalRequestConflict';
}

async function refreshOnce(services: RefreshServices, sources: ListSources): Promise<RefreshedList> {
  const { area, list, files } = sources;
  if (isIncomplete(files)) return { list, outcome: 'waiting' };
  const current = await readInForce(services, area, list);
  if (current?.value.format === VERSION && isSame(current.value.sources, files)) return { list, outcome: 'unchanged' };
  let entries: WatchlistEntry[];
  let warnings: number;
  try {
    const parsed = parseList(list, await contentsOf(services, sources));
    entries = parsed.entries;
    warnings = parsed.warnings.reduce((sum, { count }) => sum + count, 0);
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    return keepOut(services, sources, current?.value ?? null, error, null);
  }
  const bytes = compileIndex(list, entries);
  // Opened before it counts: what can't be read back must not come in force.
  const { edition, entryCount, nameCount } = openIndex(bytes);
  const file = { edition, key: editionKey(area, list, edition), entries: entryCount };
  await writeIfAbsent(services.objects, services.bucket, file.key, bytes, 'application/octet-stream');
  const before = current?.value ?? null;
  const permit = await permitFor(services, sources, edition);
  const lost = before && before.edition !== edition ? await lossOf(services, before, entries) : 0;
  if (before && isShrunk(before.entries, lost) && permit === null) {
    const message = `${lost} of the ${before.entries} entries in force are gone, and ${entryCount} are left`;
    return keepOut(services, sources, before, new WatchlistError('watchlist.shrunk', message), file);
  }
  const next: ListInForce = {
    ...{ list, ...file, names: nameCount, format: VERSION, sources: files, permit },
    ...(before?.edition === edition
      ? { previous: before.previous, adoptedAt: before.adoptedAt }
      : { previous: before && fileOf(before), adoptedAt: services.now() }),
  };
  await writeInForce(services, sources, next, current?.etag ?? null);
  return { list, outcome: 'adopted', edition, warnings };
}

function isSame(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ file, etag }, at) => file === others[at]?.file && etag === others[at].etag)
  );
}

async function contentsOf(services: RefreshServices, { area, list, files }: ListSources) {
  if (files.length === 0) throw new WatchlistError('watchlist.empty', `${list}: its files are gone`);
  const large = files.find(({ size }) => size > MOST_BYTES);
  if (large)
    throw new WatchlistError('watchlist.file', `${large.file} has more than the ${MOST_BYTES} bytes that are read`);
  const contents = new Map<string, Uint8Array>();
  for (const { file } of files) contents.set(file, await readBytes(services, `${sourcesOf(area)}${list}/${file}`));
  return contents;
}

/** How many of the entries in force the next edition lacks; by count alone where those in force can't be looked at. */
async function lossOf(services: RefreshServices, before: ListInForce, next: readonly WatchlistEntry[]) {
  try {
    const index = await openEdition(services, before.list, before);
    return editionDifference(entriesOf(index), next).removed.length;
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    return before.entries - next.length;
  }
}

const fileOf = ({ edition, key, entries }: ListInForce) => ({ edition, key, entries });

async function permitFor(
  services: RefreshServices,
  { area, list }: ListSources,
  edition: string,
): Promise<Permit | null> {
  const stored = await readJson(services.objects, services.bucket, permitKey(area, list, edition));
  return stored === null ? null : permitSchema.parse(stored);
}

async function keepOut(
  services: RefreshServices,
  { area, list, files }: ListSources,
  before: ListInForce | null,
  { code, message }: WatchlistError,
  compiled: { edition: string; entries: number } | null,
): Promise<RefreshedList> {
  const quarantine: Quarantine = {
    ...{ list, at: services.now(), sources: files, code, because: message },
    ...{ edition: compiled?.edition ?? null, entries: compiled?.entries ?? null, inForce: before?.edition ?? null },
  };
  await writeJsonIfAbsent(services.objects, services.bucket, quarantineKey(area, list, files), quarantine);
  return { list, outcome: 'quarantined', code, because: message };
}

/** Written only over the edition that this one was compared with: of two refreshes at once the second is refused. */
async function writeInForce(
  { objects, bucket }: RefreshServices,
  { area, list }: ListSources,
  next: ListInForce,
  etag: string | null,
): Promise<void> {
  await objects.client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: inForceKey(area, list),
      Body: JSON.stringify(next),
      ContentType: 'application/json',
      ...(etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag }),
    }),
  );
}
