import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { WholeCase } from '../../../shared/review/answers.ts';

export type { WholeCase };
export type ShownTask = WholeCase['tasks'][number];

/** The task of the case's own revision in a lane, where there is one. */
export function taskIn({ case: { revision }, tasks }: WholeCase, lane: Lane | null): ShownTask | null {
  return tasks.find((task) => task.revision === revision && task.lane === lane) ?? null;
}

/**
 * The task to open where the address names no lane: held by the reader, else open in a lane that they work in, else any of
 * the newest revision that can be read. `null` where no officer is asked.
 */
export function usualTask(whole: WholeCase, reader: string, lanes: 'all' | readonly Lane[]): ShownTask | null {
  const { revision, lanes: ordered } = whole.case;
  const place = ({ lane }: ShownTask) => ordered?.indexOf(lane) ?? 0;
  const current = whole.tasks.filter((task) => task.revision === revision).toSorted((a, b) => place(a) - place(b));
  const worked = current.filter(({ lane }) => lanes === 'all' || lanes.includes(lane));
  return (
    worked.find(({ claimedBy, state }) => claimedBy === reader && state === 'open') ??
    worked.find(({ state }) => state === 'open' || state === 'waiting') ??
    worked[0] ??
    current[0] ??
    null
  );
}

/** The lane in which a finding is decided: its own, or the case's first where the port does not staff that one. */
export function decidingLane({ case: { lanes } }: WholeCase, lane: Lane): Lane {
  return lanes === null || lanes.includes(lane) ? lane : (lanes[0] ?? lane);
}

/** Whether a reader has decided on a task before: then another officer must (four eyes). Their decision itself is not told. */
export function decidedBefore(
  { audit }: WholeCase,
  { revision, lane }: Pick<ShownTask, 'revision' | 'lane'>,
  reader: string,
): boolean {
  return audit.some(
    ({ action, actor, detail }) =>
      EARLIER_DECISIONS.includes(action) && actor === reader && detail.revision === revision && detail.lane === lane,
  );
}

/** How the trail calls a decision that another must follow. */
const EARLIER_DECISIONS = ['first decision recorded', 'second decision recorded'];

/** Whether the reader looks for themselves, with what the checks found kept back. */
export function isBlind({ case: { blind, status } }: WholeCase): boolean {
  return blind && status !== 'closed';
}

/** What was not read whole, for whoever must know that silence is no clearance. */
export function unreadOf({ documents, beyond }: WholeCase) {
  const unreadable = documents.filter(({ state }) => state === 'unreadable');
  const inPart = documents.filter(({ state, partial }) => state === 'read' && partial === true);
  const underway = documents.filter(({ state }) => state === 'received');
  const all = beyond?.documents;
  // Those among the documents that are not listed.
  const known = unreadable.length + inPart.length + underway.length;
  const unlisted = all == null ? 0 : all.unreadable + all.inPart + all.underway - known;
  return { unreadable, inPart, underway, unlisted };
}
