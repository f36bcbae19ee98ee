import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { FunctionSettings, InvokeResult } from './function-settings.ts';
import { LambdaError } from './lambda-error.ts';

/** Sends what a function could not take to a queue, topic, bus or function; repeated until it resolves. */
export type SendAway = (
  fromFunction: string,
  targetArn: string,
  body: string,
  attributes: Record<string, string>,
) => Promise<void>;

export interface AsynchronousQueueOptions {
  dataDir: string;
  settingsOf(name: string): FunctionSettings | undefined;
  invoke(name: string, payload: string, requestId: string): Promise<InvokeResult>;
  sendAway: SendAway;
  retryDelaysMs: [number, number];
}

const rowSchema = z.object({
  id: z.string(),
  function: z.string(),
  payload: z.string(),
  tries: z.number(),
  accepted: z.number(),
  failure: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const DEFAULT_RETRIES = 2;
const DEFAULT_AGE_SECONDS = 21_600;
/** How long a throttled event or an unreachable destination waits. */
const BUSY_DELAY_MS = 1000;
const AT_ONCE = 20;

/**
 * The events of asynchronous invocations, on disk from the moment they are accepted until the function took them
 * or they were sent away. At least once: an event that was running when the runtime ended runs again.
 */
export class AsynchronousQueue {
  readonly #options: AsynchronousQueueOptions;
  readonly #database: DatabaseSync;
  readonly #busy = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #started = false;

  constructor(options: AsynchronousQueueOptions) {
    this.#options = options;
    const folder = join(options.dataDir, 'lambda');
    mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(join(folder, 'events.sqlite'));
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS events (
        id TEXT PRIMARY KEY, function TEXT NOT NULL, payload TEXT NOT NULL, tries INTEGER NOT NULL,
        accepted INTEGER NOT NULL, due INTEGER NOT NULL, failure TEXT
      ) STRICT;
      CREATE INDEX IF NOT EXISTS by_due ON events (due);
    `);
  }

  put(name: string, payload: string): string {
    const id = randomUUID();
    this.#database
      .prepare('INSERT INTO events (id, function, payload, tries, accepted, due) VALUES (?, ?, ?, 0, ?, ?)')
      .run(id, name, payload, Date.now(), Date.now());
    this.#wake(0);
    return id;
  }

  start(): void {
    this.#started = true;
    this.#wake(0);
  }

  stop(): void {
    this.#started = false;
    clearTimeout(this.#timer);
  }

  async close(): Promise<void> {
    this.stop();
    await Promise.allSettled([...this.#busy.values()]);
    if (this.#database.isOpen) this.#database.close();
  }

  #wake(delayMs: number): void {
    if (!this.#started) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), delayMs);
    this.#timer.unref();
  }

  #next(): void {
    const rows = this.#database
      .prepare('SELECT id, function, payload, tries, accepted, failure FROM events WHERE due <= ? ORDER BY due LIMIT ?')
      .all(Date.now(), AT_ONCE + this.#busy.size);
    for (const row of rows.map((raw) => rowSchema.parse(raw))) {
      if (this.#busy.has(row.id) || this.#busy.size >= AT_ONCE) continue;
      this.#busy.set(
        row.id,
        this.#take(row).finally(() => this.#after(row.id)),
      );
    }
    if (this.#busy.size >= AT_ONCE) return;
    const soonest = this.#database.prepare('SELECT min(due) AS due FROM events WHERE due > ?').get(Date.now());
    if (typeof soonest?.due === 'number') this.#wake(Math.max(1, soonest.due - Date.now()));
  }

  #after(id: string): void {
    this.#busy.delete(id);
    this.#wake(0);
  }

  async #take(row: Row): Promise<void> {
    const settings = this.#options.settingsOf(row.function);
    if (settings === undefined) return this.#delete(row.id);
    try {
      if (row.failure === null) await this.#run(row, settings);
      else await this.#send(row, settings, row.failure);
    } catch (error) {
      // Refused for now (throttled, stopping) or the destination is not to be reached: no try is counted.
      void error;
      this.#later(row, row.tries, BUSY_DELAY_MS, row.failure);
    }
  }

  async #run(row: Row, settings: FunctionSettings): Promise<void> {
    const rules = settings.asynchronous ?? {};
    const expires = row.accepted + (rules.maximumEventAgeSeconds ?? DEFAULT_AGE_SECONDS) * 1000;
    const result = await this.#options.invoke(row.function, row.payload, row.id).catch((error: unknown) => {
      if (error instanceof LambdaError && error.name === 'TooManyRequestsException' && Date.now() > expires)
        return null;
      throw error;
    });
    if (result !== null && result.functionError === undefined) return this.#delete(row.id);
    const tries = row.tries + 1;
    const delayMs = this.#options.retryDelaysMs[tries - 1] ?? this.#options.retryDelaysMs[1];
    const retries = rules.maximumRetryAttempts ?? DEFAULT_RETRIES;
    if (result !== null && tries <= retries && Date.now() + delayMs <= expires)
      return this.#later(row, tries, delayMs, null);
    const condition = result === null || tries <= retries ? 'EventAgeExceeded' : 'RetriesExhausted';
    if (rules.onFailureArn === undefined && rules.deadLetterArn === undefined) return this.#delete(row.id);
    this.#later(row, tries, 0, JSON.stringify({ condition, response: result?.payload ?? 'null' }));
  }

  async #send(row: Row, settings: FunctionSettings, failureJson: string): Promise<void> {
    const { condition, response } = failureSchema.parse(JSON.parse(failureJson));
    const rules = settings.asynchronous ?? {};
    const responsePayload: unknown = JSON.parse(response);
    if (rules.onFailureArn !== undefined) {
      const record = {
        version: '1.0',
        timestamp: new Date().toISOString(),
        requestContext: {
          requestId: row.id,
          functionArn: `${settings.arn}:$LATEST`,
          condition,
          approximateInvokeCount: row.tries,
        },
        requestPayload: JSON.parse(row.payload),
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        responsePayload,
      };
      await this.#options.sendAway(row.function, rules.onFailureArn, JSON.stringify(record), {});
    }
    if (rules.deadLetterArn !== undefined) {
      const message = messageSchema.safeParse(responsePayload).data?.errorMessage ?? condition;
      const attributes = { RequestID: row.id, ErrorCode: '200', ErrorMessage: message.slice(0, 1024) };
      await this.#options.sendAway(row.function, rules.deadLetterArn, row.payload, attributes);
    }
    this.#delete(row.id);
  }

  #later({ id }: Row, tries: number, delayMs: number, failure: string | null): void {
    this.#database
      .prepare('UPDATE events SET tries = ?, due = ?, failure = ? WHERE id = ?')
      .run(tries, Date.now() + delayMs, failure, id);
  }

  #delete(id: string): void {
    this.#database.prepare('DELETE FROM events WHERE id = ?').run(id);
  }
}

const failureSchema = z.object({ condition: z.string(), response: z.string() });
const messageSchema = z.object({ errorMessage: z.string() });
