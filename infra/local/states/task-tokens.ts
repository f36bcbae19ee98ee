import type { TaskOutcome } from './steps.ts';

/** A task that waits for its token to come back. */
export interface WaitingTask {
  /** Takes the answer; called at most once. */
  settle(outcome: TaskOutcome): void;
  /** Counts the time without a heartbeat from now on. */
  beat(): void;
}

/** The task tokens that are out: held in memory, and filled again by replay after a restart. */
export class TaskTokens {
  readonly #waiting = new Map<string, WaitingTask>();

  get size(): number {
    return this.#waiting.size;
  }

  open(token: string, task: WaitingTask): void {
    this.#waiting.set(token, task);
  }

  close(token: string): void {
    this.#waiting.delete(token);
  }

  /** @returns false when nothing waits for the token (any more) */
  settle(token: string, outcome: TaskOutcome): boolean {
    const task = this.#waiting.get(token);
    if (task === undefined) return false;
    this.#waiting.delete(token);
    task.settle(outcome);
    return true;
  }

  /** @returns false when nothing waits for the token (any more) */
  beat(token: string): boolean {
    const task = this.#waiting.get(token);
    task?.beat();
    return task !== undefined;
  }
}
