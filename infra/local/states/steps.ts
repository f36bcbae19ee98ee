import type { Json } from './json.ts';

/**
 * What an execution writes down as it goes. Each record is stored once under the path of its state (or of an attempt
 * at it), and a restart reads it instead of doing the step again. Instants are milliseconds since the epoch.
 */
export interface StepRecords {
  /** A state that takes time was entered; `until` is when a Wait ends. */
  entered: { type: string; at: number; until?: number };
  /** An attempt was made ready. Durable before anything outside can see it. */
  scheduled: TaskScheduled | { input: Json } | { items: Json[]; inputs: Json[]; concurrency: number };
  /** The call that hands out a task token has returned; only the token's answer is awaited. */
  submitted: Json;
  /** The last heartbeat of a token, as an instant. */
  heartbeat: number;
  /** A task answered. */
  returned: TaskOutcome;
  /** An attempt failed; with `retrier`, the next attempt begins at `retryAt`. */
  failed: { error?: string; cause?: string; retrier?: number; retryAt?: number };
  /** A state is finished; without `next`, so is its chain. */
  exited: Exit;
}

export interface TaskScheduled {
  /** The state's Resource, for the history. */
  resource: string;
  arguments: Json;
  token?: string;
  at: number;
  /** When the task times out. */
  deadline: number;
  /** How long it may go without a heartbeat, in ms. */
  heartbeatMs?: number;
}

export type TaskOutcome = { output: Json } | { failed: { error?: string; cause?: string } };

export interface Exit {
  type: string;
  enteredAt: number;
  output: Json;
  assign?: { [name: string]: Json };
  next?: string;
}

/** The records of one execution. */
export interface Steps {
  /** How many records there are. */
  readonly size: number;
  get<Kind extends keyof StepRecords>(path: string, kind: Kind): StepRecords[Kind] | undefined;
  /** Notes a record; it is on disk once `flushed` resolves, and not before any record noted earlier. */
  put<Kind extends keyof StepRecords>(path: string, kind: Kind, record: StepRecords[Kind]): void;
  /** Resolves when everything noted so far is on disk. Every effect on the outside waits for this first. */
  flushed(): Promise<void>;
}

/** Records that live as long as the object: for running a definition without a disk, and under `JournaledSteps`. */
export class StepsInMemory implements Steps {
  readonly #records = new Map<string, unknown>();

  get size(): number {
    return this.#records.size;
  }

  get<Kind extends keyof StepRecords>(path: string, kind: Kind): StepRecords[Kind] | undefined {
    // Written by `put` under the same kind, here or in an earlier life of the process.
    return this.#records.get(`${path} ${kind}`) as StepRecords[Kind] | undefined;
  }

  put<Kind extends keyof StepRecords>(path: string, kind: Kind, record: StepRecords[Kind]): void {
    this.#records.set(`${path} ${kind}`, record);
  }

  restore(path: string, kind: string, record: unknown): void {
    this.#records.set(`${path} ${kind}`, record);
  }

  flushed(): Promise<void> {
    return Promise.resolve();
  }
}

/** The path of a state's n-th visit within its chain. */
export function visitPath(chain: string, state: string, visit: number): string {
  return `${chain}/${encodeURIComponent(state)}#${visit}`;
}

/** The path of an attempt (from 0) at a visited state. */
export function attemptPath(visit: string, attempt: number): string {
  return `${visit}@${attempt}`;
}

/** The path of the chain of a Parallel's branch, or of a Map's item. */
export function chainPath(attempt: string, index: number): string {
  return `${attempt}/${index}`;
}
