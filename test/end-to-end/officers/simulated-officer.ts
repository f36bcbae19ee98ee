import * as z from 'zod';
import type { Api } from '../../../functions/review/serve-routes.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { DISPOSITIONS, type Disposition } from '../../../shared/cases/decision.ts';
import { reasonsOffered } from '../../../shared/cases/reasons.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import { decidedAnswerSchema, nextTaskSchema, type TaskRow, taskListSchema } from '../../../shared/review/tasks.ts';

/** What was acknowledged to an officer: it must stand. */
export interface Acknowledged {
  task: string;
  by: string;
  requestId: string;
  outcome: string;
  disposition: Disposition;
}

/** The day as officers live it, in their own seconds. */
export interface Hours {
  now(): string;
  /** The instant after so many of an officer's seconds. */
  ahead(seconds: number): string;
  /** A request takes its time. */
  pass(seconds: number): void;
  sleep(seconds: number, idle?: boolean): Promise<void>;
  leave(): void;
}

export interface Workplace {
  api: Pick<Api, 'fetch'>;
  hours: Hours;
  random(): number;
  everybody: readonly Principal[];
  staffedLanes: readonly Lane[];
  acknowledged: Acknowledged[];
  refusals: Map<string, number>;
  /** True when all is decided. */
  isDone(): boolean;
}

const MINUTE = 60;
const problemSchema = z.object({ error: z.object({ code: z.string() }) });

/** An officer as people are: slow, distracted, impatient, and on a bad connection. */
export class SimulatedOfficer {
  readonly #principal: Principal;
  readonly #place: Workplace;
  #requests = 0;

  constructor(principal: Principal, place: Workplace) {
    this.#principal = principal;
    this.#place = place;
  }

  async work(): Promise<void> {
    const { hours, isDone } = this.#place;
    while (!isDone()) {
      if (this.#chance(0.01)) await this.#beAway();
      if (this.#isSupervisor && this.#chance(0.2)) await this.#assignSomething();
      const task = this.#chance(0.15) ? await this.#pickFromList() : await this.#takeNext();
      if (task === null) await hours.sleep(this.#between(5, 15) * MINUTE, true);
      else await this.#workOn(task);
    }
    hours.leave();
  }

  get #isSupervisor(): boolean {
    return this.#principal.roles.includes('supervisor');
  }

  async #workOn(task: TaskRow): Promise<void> {
    const { hours } = this.#place;
    const address = addressOf(task);
    await hours.sleep(this.#between(10, 90));
    if (this.#chance(0.04)) return hours.sleep(this.#between(1, 10) * MINUTE); // The page crashed: nothing is sent back.
    if (this.#chance(0.06)) await hours.sleep(this.#between(12, 25) * MINUTE); // Lunch, the lease forgotten.
    if (this.#chance(0.3)) await this.#ask('POST', `${address}/heartbeat`);
    if (this.#chance(0.04)) return void (await this.#ask('POST', `${address}/release`));
    if (this.#chance(0.02)) return void (await this.#ask('POST', `${address}/raise`, { reason: 'beyond me' }));
    if (this.#chance(0.03)) {
      const until = hours.ahead(20 * MINUTE);
      return void (await this.#ask('POST', `${address}/snooze`, { until, reason: 'I have asked a colleague' }));
    }
    await this.#decide(task, address);
  }

  async #decide(task: TaskRow, address: string): Promise<void> {
    const disposition = this.#judge(task);
    const reasons = reasonsOffered(task.lane, this.#place.staffedLanes);
    const reason = reasons[Math.floor(this.#place.random() * reasons.length)];
    this.#requests += 1;
    const requestId = `${this.#principal.id}-${this.#requests}`;
    const send = async () => {
      const answer = await this.#ask('POST', `${address}/decide`, { disposition, reason, note: 'n', requestId });
      if (answer?.status !== 200) return;
      const { outcome } = decidedAnswerSchema.parse(answer.body);
      const { id } = this.#principal;
      this.#place.acknowledged.push({ task: address, by: id, requestId, outcome, disposition });
    };
    await Promise.all(this.#chance(0.15) ? [send(), send()] : [send()]);
    if (this.#chance(0.05)) await send();
  }

  /** Officers agree more often than not, without having spoken. */
  #judge({ reference }: TaskRow): Disposition {
    const usual = DISPOSITIONS[[...reference].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4];
    const other = DISPOSITIONS[Math.floor(this.#place.random() * 4)];
    return (this.#chance(0.85) ? usual : other) ?? 'held';
  }

  async #takeNext(): Promise<TaskRow | null> {
    const answer = await this.#ask('POST', '/tasks/next', {});
    return answer?.status === 200 ? nextTaskSchema.parse(answer.body).task : null;
  }

  async #pickFromList(): Promise<TaskRow | null> {
    const answer = await this.#ask('GET', '/tasks?limit=25');
    if (answer?.status !== 200) return null;
    const { tasks } = taskListSchema.parse(answer.body);
    const task = tasks[Math.floor(this.#place.random() * tasks.length)];
    if (task === undefined) return null;
    return (await this.#ask('POST', `${addressOf(task)}/claim`))?.status === 200 ? task : null;
  }

  async #assignSomething(): Promise<void> {
    const answer = await this.#ask('GET', '/tasks?limit=50');
    if (answer?.status !== 200) return;
    const { tasks } = taskListSchema.parse(answer.body);
    const task = tasks[Math.floor(this.#place.random() * tasks.length)];
    const to = this.#place.everybody[Math.floor(this.#place.random() * this.#place.everybody.length)];
    if (task !== undefined && to !== undefined) await this.#ask('POST', `${addressOf(task)}/assign`, { to: to.id });
  }

  async #beAway(): Promise<void> {
    const until = this.#place.hours.ahead(15 * MINUTE);
    await this.#ask('PUT', '/me/absence', { until });
    await this.#place.hours.sleep(10 * MINUTE);
    await this.#ask('PUT', '/me/absence', { until: null });
  }

  /** Asks, and asks the same again where the answer was an accident. Null where the officer gave up. */
  async #ask(method: string, path: string, body?: object) {
    const { api, hours, refusals } = this.#place;
    for (let tries = 0; tries < 6; tries += 1) {
      this.#requests += 1;
      hours.pass(this.#between(0.2, 1));
      const response = await api.fetch(
        new Request(`https://api.example${path}`, { method, body: body === undefined ? null : JSON.stringify(body) }),
        { caller: { principal: this.#principal, requestId: `${this.#principal.id}-r${this.#requests}` } },
      );
      const answer: unknown = await response.json();
      if (response.status < 500) {
        if (response.status !== 200) {
          const { code } = problemSchema.parse(answer).error;
          refusals.set(code, (refusals.get(code) ?? 0) + 1);
        }
        return { status: response.status, body: answer };
      }
      if (this.#chance(0.1)) return null;
    }
    return null;
  }

  #chance(share: number): boolean {
    return this.#place.random() < share;
  }

  #between(least: number, most: number): number {
    return least + this.#place.random() * (most - least);
  }
}

function addressOf({ port, reference, revision, lane }: TaskRow): string {
  return `/tasks/${port}/${reference}/${revision}/${lane}`;
}
