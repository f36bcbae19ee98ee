import type * as z from 'zod';
import { type ChainEnd, followChain, hashHolds, type NumberedEntry } from '../../../shared/cases/audit-chain.ts';
import type { TrailCheck, TrailStanding, trailCheckRequestSchema } from '../../../shared/review/trail-answers.ts';
import { countAudit, partOfTrail, recordAudit } from '../../stores/audit.ts';
import {
  advanceRun,
  beginRun,
  type CheckRun,
  replaceStanding,
  runOf,
  type StandingRecord,
  standingOf,
} from '../../stores/trail-checks.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Caller } from '../route.ts';
import type { TrailPlace } from './read-trail.ts';

/** One request follows so many entries at most, in so many answers of the table: a second's work, and some megabytes. */
const PART_ENTRIES = 1000;
const MOST_PARTS = 8;

/**
 * A step of a check whether every entry of a trail follows from the one before. Whoever asks calls again with `run` until it
 * is `done`. How far it came is kept here and not told by the caller, so nobody can claim what was never followed.
 *
 * A check begins where the last one ended, at an entry that must still be what it was then, or from the first entry on. It
 * ends where the trail ended when it began, and what it found stands in the trail. Throws ApiProblem.
 */
export async function checkTrail(
  services: Pick<ApiServices, 'table' | 'now'>,
  trail: TrailPlace,
  { principal, requestId }: Caller,
  { from, run: asked, limit }: z.infer<typeof trailCheckRequestSchema>,
): Promise<TrailCheck> {
  const { table } = services;
  const known = await standingOf(table, trail);
  const standing =
    asked === undefined
      ? await begun(services, trail, { principal, requestId }, from, known)
      : await runOf(table, trail, principal.id);
  if (standing === null || (asked !== undefined && standing.run !== asked))
    throw new ApiProblem(409, 'check.ended', 'that check is not under way any more; begin another');
  // Its last answer was lost. It has said what it found: what became of the trail since, only another check tells.
  if (standing.ended !== null) return answerOf(standing, standing.sequence, standing.ended, known.standing);
  // What was checked and is not there any more was cut off. Later on, others may have checked what was written meanwhile.
  const isCut = asked === undefined && (known.standing.checked?.sequence ?? 0) > standing.until;
  const { end, broken } = isCut
    ? { end: null, broken: standing.until + 1 }
    : await follow(table, trail, standing, { known, limit });
  const sequence = end?.sequence ?? 0;
  const done = broken !== null || sequence >= standing.until;
  if (done) await note(services, trail, principal.id, standing, broken);
  const told = done ? await conclude(services, trail, principal.id, standing, { end, broken }) : known.standing;
  const hash = end?.hash ?? null;
  const ended = done ? { firstBreak: broken } : null;
  if (!(await advanceRun(table, trail, principal.id, standing, { sequence, hash, ended })) && !done)
    throw new ApiProblem(409, 'check.ended', 'that check went on elsewhere; begin another');
  return answerOf(standing, sequence, ended, told);
}

function answerOf(
  { run, begin, until }: CheckRun,
  checkedTo: number,
  ended: CheckRun['ended'],
  standing: TrailStanding,
): TrailCheck {
  const firstBreak = ended?.firstBreak ?? null;
  return { run, from: begin + 1, checkedTo, until, firstBreak, done: ended !== null, standing };
}

async function begun(
  { table, now }: Pick<ApiServices, 'table' | 'now'>,
  trail: TrailPlace,
  { principal, requestId }: Caller,
  from: 'start' | 'checked',
  { standing: { checked, broken }, hash }: StandingRecord,
): Promise<CheckRun> {
  const begin = from === 'start' ? 0 : (checked?.sequence ?? 0);
  const at = now();
  const until = await countAudit(table, trail);
  const place = { begin, sequence: begin, hash: begin === 0 ? null : hash, until };
  const run: CheckRun = { run: requestId, ...place, at, broken, ended: null };
  await beginRun(table, trail, principal.id, run);
  return run;
}

/** Follows the chain a step further. At the entry up to which it was checked before, that must be what it was then. */
async function follow(
  table: ApiServices['table'],
  trail: TrailPlace,
  { begin, sequence, hash, until }: CheckRun,
  { known: { standing, hash: hashThen }, limit }: { known: StandingRecord; limit: number },
): Promise<{ end: ChainEnd; broken: number | null }> {
  const { checked } = standing;
  let end: ChainEnd = hash === null ? null : { sequence, hash };
  if (begin > 0 && sequence === begin) {
    const { entries } = await partOfTrail(table, trail, { upTo: begin, limit: 1 });
    if (!isAsThen(entries[0], begin, hash)) return { end, broken: begin };
  }
  const from = sequence;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const at: number = end?.sequence ?? 0;
    const left = Math.min(until, from + limit) - at;
    if (left <= 0) break;
    const { entries } = await partOfTrail(table, trail, {
      ...{ from: at + 1, to: until, limit: Math.min(left, PART_ENTRIES) },
    });
    if (entries.length === 0) return { end, broken: at + 1 };
    const followed = followChain(end, entries);
    const then = checked === null ? undefined : entries.find(({ number }) => number === checked.sequence);
    const isRewritten = then !== undefined && checked !== null && !isAsThen(then, checked.sequence, hashThen);
    end = followed.end;
    if (followed.broken !== null) return followed;
    // Every hash fits the next, and yet they are others than once: all of it was written anew.
    if (isRewritten) return { end, broken: then.number };
  }
  return { end, broken: null };
}

function isAsThen(entry: NumberedEntry | undefined, number: number, hash: string | null): boolean {
  const event = entry?.event;
  return entry?.number === number && event?.sequence === number && event.hash === hash && hashHolds(event);
}

/** The trail tells what was found of it, once a check. */
async function note(
  { table, now }: Pick<ApiServices, 'table' | 'now'>,
  { port, reference }: TrailPlace,
  actor: string,
  { run, begin, until }: CheckRun,
  broken: number | null,
): Promise<void> {
  await recordAudit(table, port, reference, {
    ...{ id: `trail-checked-${run}`, at: now(), actor, action: 'trail checked' },
    detail: { from: begin + 1, to: until, firstBreak: broken },
  });
}

/**
 * Writes down what a check found out. Others may have checked further meanwhile: then theirs stands beside it. What was
 * found broken since it began outweighs that it came past there, perhaps before.
 */
async function conclude(
  { table, now }: Pick<ApiServices, 'table' | 'now'>,
  trail: TrailPlace,
  by: string,
  run: CheckRun,
  { end, broken }: { end: ChainEnd; broken: number | null },
): Promise<TrailStanding> {
  for (;;) {
    const known = await standingOf(table, trail);
    const { version, hash, standing } = known;
    const next =
      broken === null
        ? held(known, run, end, { at: run.at, by })
        : { hash, standing: { ...standing, broken: { sequence: broken, at: now(), by } } };
    if (await replaceStanding(table, trail, version, next)) return next.standing;
  }
}

/** What is known of a trail once a check has come to `end` and found nothing broken. */
function held(
  { hash, standing }: StandingRecord,
  { begin, broken: brokenThen }: CheckRun,
  end: ChainEnd,
  found: { at: string; by: string },
): Omit<StandingRecord, 'version'> {
  if (end === null) return { hash, standing };
  const { checked, broken } = standing;
  const isPast = broken !== null && begin < broken.sequence && broken.sequence <= end.sequence;
  const isNew = broken?.sequence !== brokenThen?.sequence || broken?.at !== brokenThen?.at;
  if (isPast && isNew) return { hash, standing };
  const mark = { sequence: end.sequence, ...found };
  const isFurther = checked === null || checked.sequence <= end.sequence;
  return {
    hash: isFurther ? end.hash : hash,
    standing: {
      checked: isFurther ? mark : checked,
      whole: begin === 0 ? mark : standing.whole,
      broken: isPast ? null : broken,
    },
  };
}
