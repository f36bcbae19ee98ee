import { type Signal, signal } from '@preact/signals';
import type { Decision } from '../../../../shared/cases/decision.ts';
import type { Outcome } from '../../../../shared/cases/task-decided.ts';
import type { TaskPlace } from '../../../../shared/cases/task-record.ts';
import type { TaskRow } from '../../../../shared/review/tasks.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { Letter, Settled } from '../../client/outbox.ts';
import { ApiProblem, Unreachable } from '../../client/problem.ts';
import { mayRenew } from './lease-clock.ts';

/** Who has the task, as far as this page knows. `endsAt` is by the server's clock, in milliseconds. */
export type Lease = { state: 'none' } | { state: 'held'; endsAt: number } | { state: 'lost'; heldBy: string | null };

/** How far the decision is. A refused one says why, and by whom it was decided where it was. */
export type Deciding =
  | { at: 'open' }
  | { at: 'sending' }
  | { at: 'recorded'; outcome: Outcome; decision: Decision }
  | { at: 'refused'; problem: ApiProblem };

export interface WorkParts {
  api: Pick<ApiClient, 'send'>;
  /** Sends what must not be lost, and again after a cut; what became of it is told to `settled`. */
  post(letter: Letter): Promise<unknown>;
  /** Letters that still wait for an answer, also from before a reload. */
  waiting(): readonly Letter[];
  me: string;
  /** The server's clock, in milliseconds. */
  now(): number;
}

/** Refusals that say that somebody else may have the task now. */
const LOST = ['task.not-held', 'task.claimed', 'task.lost'];

interface TaskAnswer {
  task: TaskRow;
}
interface DecidedAnswer extends TaskAnswer {
  outcome: Outcome;
  decision: Decision;
}

/** One officer's work on one task: its lease, what is done with it, and how its decision fares. */
export class TaskWork {
  readonly place: TaskPlace;
  readonly path: string;
  readonly task: Signal<TaskRow>;
  readonly lease: Signal<Lease>;
  readonly deciding: Signal<Deciding>;
  readonly #parts: WorkParts;
  #renewedAt: number;
  #workedAt: number;
  #renewing = false;
  #reclaimed = false;

  constructor(task: TaskRow, parts: WorkParts) {
    const { port, reference, revision, lane } = task;
    this.place = { port, reference, revision, lane };
    this.path = `/tasks/${[port, reference, revision, lane].map((part) => encodeURIComponent(part)).join('/')}`;
    this.#parts = parts;
    this.task = signal(task);
    this.lease = signal(this.#leaseOf(task));
    const underway = parts.waiting().some(({ path, by }) => path === this.#decidePath && by === parts.me);
    this.deciding = signal<Deciding>({ at: underway ? 'sending' : 'open' });
    this.#workedAt = parts.now();
    // A task that was held when the page was opened is renewed at the first beat: how old its lease is is not known.
    this.#renewedAt = 0;
  }

  get held(): boolean {
    return this.lease.value.state === 'held';
  }

  /** Takes the task, or takes it again. Throws ApiProblem where it can't be had. */
  async claim(): Promise<void> {
    const { task } = await this.#parts.api.send<TaskAnswer>('POST', `${this.path}/claim`);
    this.#renewedAt = this.#parts.now();
    this.#workedAt = this.#renewedAt;
    this.#show(task);
  }

  async giveBack(): Promise<void> {
    await this.#move('POST', 'release');
  }

  async snooze(until: string, reason: string): Promise<void> {
    await this.#move('POST', 'snooze', { until, reason });
  }

  async wake(): Promise<void> {
    await this.#move('DELETE', 'snooze');
  }

  async raise(reason: string): Promise<void> {
    await this.#move('POST', 'raise', { reason });
  }

  async askPort(wanted: 'document' | 'rescan', until: string, reason: string): Promise<void> {
    await this.#move('POST', 'request', { wanted, until, reason });
  }

  /** Notes that the officer is at work: what keeps the lease. */
  worked(): void {
    this.#workedAt = this.#parts.now();
  }

  /** To be called every few seconds: renews the lease while somebody works, and tells when it is gone. */
  async beat(): Promise<void> {
    const { lease } = this;
    const now = this.#parts.now();
    if (lease.value.state !== 'held' || this.#renewing) return;
    const { endsAt } = lease.value;
    if (!mayRenew({ now, renewedAt: this.#renewedAt, workedAt: this.#workedAt, endsAt })) {
      if (now >= endsAt) lease.value = { state: 'lost', heldBy: null };
      return;
    }
    this.#renewing = true;
    try {
      await this.renew();
    } catch (error) {
      // Out of reach: the next beat tries again, and the lease runs on until its end.
      if (!(error instanceof ApiProblem) && now >= endsAt) lease.value = { state: 'lost', heldBy: null };
    } finally {
      this.#renewing = false;
    }
  }

  /** Renews the lease now. A lease that was lost is told by `lease`, and is no error. */
  async renew(): Promise<void> {
    const sentAt = this.#parts.now();
    try {
      const { leaseUntil } = await this.#parts.api.send<{ leaseUntil: string }>('POST', `${this.path}/heartbeat`);
      this.#renewedAt = sentAt;
      if (this.lease.value.state === 'held') this.lease.value = { state: 'held', endsAt: Date.parse(leaseUntil) };
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
      // While a decision is on its way its own answer tells how the task stands.
      if (this.deciding.value.at === 'open' || this.deciding.value.at === 'refused') this.#lost(error);
    }
  }

  /** Sends a decision. It is kept until there is an answer; `settled` is told of it. */
  decide(request: { requestId: string }, about: string): void {
    this.#reclaimed = false;
    this.deciding.value = { at: 'sending' };
    this.#post({ requestId: request.requestId, by: this.#parts.me, path: this.#decidePath, body: request, about });
  }

  /** What became of a letter; others than this task's decision are passed over. */
  async settled(what: Settled): Promise<void> {
    const { letter } = what;
    if (letter.path !== this.#decidePath) return;
    if ('answer' in what) {
      const { task, outcome, decision } = what.answer as DecidedAnswer;
      this.deciding.value = { at: 'recorded', outcome, decision };
      this.#show(task);
      return;
    }
    let { problem } = what;
    // The claim ran out while the connection was cut: nobody else has it, so it is taken again and the decision sent once more.
    if (problem.code === 'task.not-held' && !this.#reclaimed) {
      this.#reclaimed = true;
      const refusal = await this.claim().then(
        () => null,
        (error: unknown) => error,
      );
      if (refusal === null || refusal instanceof Unreachable) return this.#post(letter);
      if (refusal instanceof ApiProblem) problem = refusal;
    }
    this.deciding.value = { at: 'refused', problem };
    if (LOST.includes(problem.code)) this.#lost(problem);
  }

  /** Back to the form after a refusal. */
  reopen(): void {
    this.deciding.value = { at: 'open' };
  }

  get #decidePath(): string {
    return `${this.path}/decide`;
  }

  #post(letter: Letter): void {
    // A refusal comes to `settled` too.
    this.#parts.post(letter).catch(() => undefined);
  }

  async #move(method: 'POST' | 'DELETE', what: string, body?: unknown): Promise<void> {
    const { task } = await this.#parts.api.send<TaskAnswer>(method, `${this.path}/${what}`, body);
    this.#show(task);
  }

  #show(task: TaskRow): void {
    this.task.value = task;
    this.lease.value = this.#leaseOf(task);
  }

  #lost(problem: ApiProblem): void {
    const { heldBy } = problem.detail;
    this.lease.value = { state: 'lost', heldBy: typeof heldBy === 'string' ? heldBy : null };
  }

  #leaseOf({ state, claimedBy, leaseUntil }: TaskRow): Lease {
    const endsAt = Date.parse(leaseUntil ?? '');
    const mine = state === 'open' && claimedBy === this.#parts.me && endsAt > this.#parts.now();
    return mine ? { state: 'held', endsAt } : { state: 'none' };
  }
}
