import { useEffect, useMemo } from 'preact/hooks';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { waiting } from '../client/outbox.ts';
import { api, kept, me, onSettled, theOutbox } from '../frame/console.ts';
import { problemText } from '../language/problem-text.ts';
import { now } from '../language/time.ts';
import { toast } from '../look/toast.tsx';
import { Desk } from './decide/desk.ts';
import { reasonsAt } from './decide/offered-reasons.ts';
import type { ShownTask, WholeCase } from './whole-case.ts';

const BEAT_MS = 5_000;
/** What shows that somebody is at work. */
const WORK = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const;

/** The desk for a task of the case; null where there is none that the reader may work on. */
export function useDesk(whole: WholeCase, task: ShownTask | null): Desk | null {
  // More of the same case changes nothing of what the officer is doing.
  const desk = useMemo(() => (task === null ? null : newDesk(whole, task)), [whole.case, task]);
  useEffect(() => desk?.show(whole), [desk, whole]);
  useEffect(() => {
    if (desk === null) return;
    void desk.open();
    const worked = () => desk.task.worked();
    for (const event of WORK) addEventListener(event, worked, { passive: true });
    const beat = () => void desk.task.beat();
    beat();
    const timer = setInterval(beat, BEAT_MS);
    const stop = onSettled((what) => void desk.task.settled(what));
    return () => {
      for (const event of WORK) removeEventListener(event, worked);
      clearInterval(timer);
      stop();
      desk.close();
    };
  }, [desk]);
  return desk;
}

function newDesk(whole: WholeCase, task: ShownTask): Desk {
  return new Desk(rowOf(task), whole, {
    api,
    kept,
    me: me.peek()?.principal.id ?? '',
    post: (letter) => theOutbox().post(letter),
    waiting: () => waiting.peek(),
    now,
    supervisor: me.peek()?.principal.roles.includes('supervisor') ?? false,
    newId: () => crypto.randomUUID(),
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    reasons: reasonsAt(me.peek()?.reasons ?? [], task.port, task.lane),
    failed: (error) => toast(problemText(error), { tone: 'wrong' }),
  });
}

/** A case tells its tasks without whether the reader may have them: that is told when they take one. */
function rowOf({ earlier, ...task }: ShownTask): TaskRow {
  return { ...task, earlier: earlier.length, notYours: null };
}
