import { editionDifference } from '../../shared/watchlists/edition-difference.ts';
import { type WatchlistEntry, WatchlistError } from '../../shared/watchlists/entry.ts';
import { compileIndex } from '../../shared/watchlists/index/compile.ts';
import type { ListInForce } from '../../shared/watchlists/list-in-force.ts';
import { secondsAfter } from '../case-services.ts';
import { log } from '../log.ts';
import type { UploadedObject } from '../s3-event.ts';
import { writeIfAbsent } from '../stores/objects.ts';
import { entriesOf, openEdition, type ReferenceBucket, readInForce } from '../stores/watchlists.ts';
import { differenceKey, listInForceAt } from '../watchlist-keys.ts';
import type { Rescreening } from './messages.ts';
import { type RescreenServices, sendOn } from './rescreen-services.ts';

const DAY_SECONDS = 86_400;

/**
 * Begins to rescreen when an edition came in force: compiles what it added or changed, and sets off one chain of pages for
 * every port that sees the list. Looks at the version of the object that the event is about, so that of several editions
 * in a row none is passed over. A repeat sets off chains that find themselves done.
 */
export async function beginRescreening(services: RescreenServices, announced: UploadedObject): Promise<void> {
  const place = listInForceAt(announced.key);
  if (place === null) return;
  const { area, list } = place;
  const stored = await readInForce(services.reference, area, list, announced.versionId);
  if (stored === null) return;
  const { edition, previous, adoptedAt } = stored.value;
  const entries = await addedOrChanged(services.reference, stored.value);
  if (entries.length === 0) return;
  const difference = differenceKey(area, list, previous?.edition ?? null, edition);
  const { objects, bucket } = services.reference;
  await writeIfAbsent(objects, bucket, difference, compileIndex(list, entries), 'application/octet-stream');
  const closedSince = secondsAfter(adoptedAt, -services.closedDays * DAY_SECONDS);
  const rescreening: Rescreening = { list, edition, adoptedAt, difference, closedSince };
  const seenBy = area === 'public' ? 'all' : (services.privateLists.find((one) => one.list === list)?.ports ?? []);
  for (const port of services.ports.keys()) {
    if (seenBy !== 'all' && !seenBy.includes(port)) continue;
    await sendOn(services, {
      ...{ type: 'rescreen-page', rescreening, port, page: 0 },
      from: { status: 'gathering', start: null },
    });
  }
}

async function addedOrChanged(reference: ReferenceBucket, inForce: ListInForce): Promise<WatchlistEntry[]> {
  const next = entriesOf(await openEdition(reference, inForce.list, inForce));
  const { added, changed } = editionDifference(await entriesBefore(reference, inForce), next);
  return [...added, ...changed];
}

/** Where the former edition can't be opened any more, every entry counts as new: more is looked at, never less. */
async function entriesBefore(reference: ReferenceBucket, { list, previous }: ListInForce): Promise<WatchlistEntry[]> {
  if (previous === null) return [];
  try {
    return entriesOf(await openEdition(reference, list, previous));
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    log.warn('the former edition can not be opened: all entries count as new', { list, edition: previous.edition });
    return [];
  }
}
