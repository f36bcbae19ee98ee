import { type CaseStatus, caseRecordSchema } from '../../shared/cases/case-record.ts';
import { openIndex } from '../../shared/watchlists/index/open.ts';
import { Screener } from '../../shared/watchlists/screener.ts';
import { caseQueue } from '../stores/cases.ts';
import { pageOfQueue } from '../stores/cases-table.ts';
import { isRescreened, markRescreened } from '../stores/rescreenings.ts';
import { readBytes } from '../stores/watchlists.ts';
import type { CaseAgain, Page, Rescreening } from './messages.ts';
import { rescreenCase } from './rescreen-case.ts';
import { type RescreenServices, sendOn } from './rescreen-services.ts';

/** In the order in which a case goes through them: one that moves on meanwhile is met again further on. */
const STATUSES: readonly CaseStatus[] = ['gathering', 'examining', 'in-review', 'failed', 'closed'];
/** Side by side: most of the time of each goes by waiting for the table and the bucket. */
const CASES_AT_ONCE = 10;
/** How long the screening of a case that is at work may take, and how often to look again. */
const AGAIN_SECONDS = 60;
const MOST_TRIES = 60;

/**
 * Holds what is new against the next cases of a port, and sends on to those after them. The place is noted only once the
 * next message is sent, so a repeat goes on where the chain broke, and one that comes late finds that the chain went on.
 */
export async function rescreenPage(services: RescreenServices, message: Page): Promise<void> {
  const { rescreening, port, page } = message;
  if (await isRescreened(services.table, rescreening, port, page)) return;
  const screener = await screenerOf(services, rescreening);
  let from: Page['from'] | null = message.from;
  for (let left = services.casesAMessage; left > 0 && from !== null; ) {
    const { status, start }: Page['from'] = from;
    const since = status === 'closed' ? rescreening.closedSince : null;
    const { items, next } = await pageOfQueue(services.table, caseQueue(port, status), { limit: left, start, since });
    const references = items.map((item) => caseRecordSchema.parse(item).reference);
    await eachOf(references, (reference) =>
      rescreenOne(services, screener, { rescreening, port, reference, tries: 0 }),
    );
    left -= items.length;
    from = next === null ? following(status) : { status, start: next };
  }
  if (from !== null) await sendOn(services, { ...message, page: page + 1, from });
  await markRescreened(services.table, rescreening, port, page);
}

/** Does some at once, all of them to their end, and throws what the first of them threw. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += CASES_AT_ONCE) {
    const ended = await Promise.allSettled(all.slice(at, at + CASES_AT_ONCE).map(work));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

function following(status: CaseStatus): Page['from'] | null {
  const next = STATUSES[STATUSES.indexOf(status) + 1];
  return next === undefined ? null : { status: next, start: null };
}

/** A case whose screening was at work when its turn came. */
export async function rescreenAgain(services: RescreenServices, message: CaseAgain): Promise<void> {
  await rescreenOne(services, await screenerOf(services, message.rescreening), message);
}

async function rescreenOne(
  services: RescreenServices,
  screener: Screener,
  { rescreening, port, reference, tries }: Pick<CaseAgain, 'rescreening' | 'port' | 'reference' | 'tries'>,
): Promise<void> {
  const outcome = await rescreenCase(services, screener, rescreening, { port, reference });
  if (outcome !== 'at work') return;
  if (tries >= MOST_TRIES) throw new Error('the screening of a case does not end');
  const again = { type: 'rescreen-case', rescreening, port, reference, tries: tries + 1 } as const;
  await sendOn(services, again, AGAIN_SECONDS);
}

let kept: { key: string; screener: Screener } | null = null;

/** The difference is the same for all pages, so a warm function has opened it already. */
async function screenerOf({ reference }: RescreenServices, { difference }: Rescreening): Promise<Screener> {
  if (kept?.key !== difference) {
    kept = { key: difference, screener: new Screener([openIndex(await readBytes(reference, difference))]) };
  }
  return kept.screener;
}
