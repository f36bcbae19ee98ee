import type { TaskRow } from '../../../shared/review/tasks.ts';
import { ApiProblem } from '../client/problem.ts';
import { api, me } from '../frame/console.ts';
import { problemText } from '../language/problem-text.ts';
import { now } from '../language/time.ts';
import { announce, toast } from '../look/toast.tsx';
import { navigate } from '../routing/router.ts';
import { count } from './counts.ts';
import type { QueueView } from './queue-view.ts';
import type { TaskList } from './task-list.ts';
import { caseHref, holderAt, keyOf, taskPath } from './task-row.ts';
import { t } from './words.ts';

/** As long as the server leases a task; its answer says so exactly. */
const LEASE_MS = 15 * 60_000;

type Change = { show: Partial<TaskRow>; method?: 'POST' | 'DELETE'; action: string; body?: unknown; said: string };

/** What one does with a task of a list. It shows at once; the answer corrects it, and a refusal takes it back and says why. */
export class TaskActions {
  readonly #list: TaskList;
  constructor(list: TaskList) {
    this.#list = list;
  }

  claim(task: TaskRow): Promise<boolean> {
    const leaseUntil = new Date(now() + LEASE_MS).toISOString();
    const show = { claimedBy: me.peek()?.principal.id ?? null, leaseUntil, snoozed: null };
    return this.#change(task, { show, action: 'claim', said: t('said.claimed', { reference: task.reference }) });
  }

  release(task: TaskRow): Promise<boolean> {
    const said = t('said.released', { reference: task.reference });
    return this.#change(task, { show: FREE, action: 'release', said });
  }

  snooze(task: TaskRow, until: string, reason: string): Promise<boolean> {
    const by = me.peek()?.principal.id ?? '';
    const show = { ...FREE, snoozed: { by, at: new Date(now()).toISOString(), reason, until } };
    const said = t('said.snoozed', { reference: task.reference });
    return this.#change(task, { show, action: 'snooze', body: { until, reason }, said });
  }

  awaken(task: TaskRow): Promise<boolean> {
    const said = t('said.awakened', { reference: task.reference });
    return this.#change(task, { show: { snoozed: null }, method: 'DELETE', action: 'snooze', said });
  }

  raise(task: TaskRow, reason: string): Promise<boolean> {
    const by = me.peek()?.principal.id ?? '';
    const show = { ...FREE, raised: { by, at: new Date(now()).toISOString(), reason } };
    return this.#change(task, {
      show,
      action: 'raise',
      body: { reason },
      said: t('said.raised', { reference: task.reference }),
    });
  }

  assign(task: TaskRow, to: string | null, override: string | undefined): Promise<boolean> {
    const body = { to, ...(override && { override }) };
    const said = t('said.assigned', { reference: task.reference });
    return this.#change(task, { show: { assignedTo: to, assignedUntil: null }, action: 'assign', body, said });
  }

  async #change(task: TaskRow, { show, method = 'POST', action, body, said }: Change): Promise<boolean> {
    const undo = this.#list.assume(keyOf(task), show);
    announce(said);
    try {
      const answer = await api.send<{ task: TaskRow }>(method, taskPath(task, action), body);
      this.#list.put(answer.task);
      void count().catch(() => undefined);
      return true;
    } catch (error) {
      undo();
      this.#correct(task, error);
      toast(problemText(error), { tone: 'wrong' });
      return false;
    }
  }

  /** A refusal says how the task truly stands. */
  #correct(task: TaskRow, error: unknown): void {
    if (!(error instanceof ApiProblem)) return;
    const { heldBy, leaseUntil } = error.detail;
    if (error.code === 'task.ended' || error.code === 'task.unknown') this.#list.drop(keyOf(task));
    if (typeof heldBy !== 'string') return;
    const until = typeof leaseUntil === 'string' ? leaseUntil : new Date(now() + LEASE_MS).toISOString();
    this.#list.put({ ...task, claimedBy: heldBy, leaseUntil: until, notYours: 'held' });
  }
}

const FREE = { claimedBy: null, leaseUntil: null } as const;

/** Claims the best free task of a view and goes to it. */
export async function takeNext({ port, lane }: Pick<QueueView, 'port' | 'lane'>): Promise<void> {
  try {
    const asked = { ...(port && { ports: [port] }), ...(lane && { lanes: [lane] }) };
    const { task } = await api.send<{ task: TaskRow | null }>('POST', '/tasks/next', asked);
    if (task === null) return toast(t('said.none-free'));
    announce(t('said.claimed', { reference: task.reference }));
    navigate(caseHref(task));
  } catch (error) {
    toast(problemText(error), { tone: 'wrong' });
  }
}

/** What can be done with a task now, by whoever looks at it. */
export function canDo(task: TaskRow, nowMs: number): { claim: boolean; hold: boolean; awaken: boolean } {
  const holder = holderAt(task, nowMs);
  const hold = holder !== null && holder === me.value?.principal.id;
  const open = task.state === 'open';
  const barred = task.notYours !== null && task.notYours !== 'held' && task.notYours !== 'assigned';
  return { claim: open && holder === null && !barred, hold, awaken: open && task.snoozed !== null };
}
