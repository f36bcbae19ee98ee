import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { parseSchedule, type Schedule } from './schedule.ts';

/** Timers take no longer wait than 2^31 ms; a wait is cut and asked again. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;

const rowSchema = z.object({ expression: z.string(), next_ms: z.int() });

/**
 * Sets off rules by the clock. When each is next due is kept on disk: what fell due while the machine was off is set off
 * once at the start, so a restart neither forgets a run nor begins the wait anew.
 */
export class ScheduledRules {
  readonly #db: DatabaseSync;
  readonly #schedules: Map<string, Schedule>;
  readonly #fire: (ruleArn: string, dueMs: number) => void;
  #timer: NodeJS.Timeout | undefined;

  /** `fire` runs in a transaction together with the row that says when the rule is due next; it must not wait. */
  constructor(
    db: DatabaseSync,
    rules: { arn: string; schedule: string }[],
    fire: (ruleArn: string, dueMs: number) => void,
  ) {
    this.#db = db;
    this.#fire = fire;
    this.#schedules = new Map(rules.map(({ arn, schedule }) => [arn, parseSchedule(schedule)]));
    db.exec(
      'CREATE TABLE IF NOT EXISTS schedules (rule TEXT PRIMARY KEY, expression TEXT NOT NULL, next_ms INTEGER NOT NULL) STRICT',
    );
    for (const { arn, schedule } of rules) {
      const row = db.prepare('SELECT expression, next_ms FROM schedules WHERE rule = ?').get(arn);
      if (row !== undefined && rowSchema.parse(row).expression === schedule) continue;
      this.#remember(arn, schedule, Date.now());
    }
  }

  /** Sets off what is due and waits for the next. */
  run(): void {
    clearTimeout(this.#timer);
    let nearestMs = Number.POSITIVE_INFINITY;
    for (const arn of this.#schedules.keys()) {
      const row = this.#db.prepare('SELECT expression, next_ms FROM schedules WHERE rule = ?').get(arn);
      if (row === undefined) continue;
      const { expression, next_ms } = rowSchema.parse(row);
      const dueMs = next_ms <= Date.now() ? this.#setOff(arn, expression, next_ms) : next_ms;
      nearestMs = Math.min(nearestMs, dueMs ?? nearestMs);
    }
    if (nearestMs === Number.POSITIVE_INFINITY) return;
    const waitMs = Math.min(Math.max(nearestMs - Date.now(), 0), LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => this.run(), waitMs);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #setOff(arn: string, expression: string, dueMs: number): number | undefined {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      this.#fire(arn, dueMs);
      const next = this.#remember(arn, expression, Date.now());
      this.#db.exec('COMMIT');
      return next;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #remember(arn: string, expression: string, afterMs: number): number | undefined {
    const nextMs = this.#schedules.get(arn)?.(afterMs);
    if (nextMs === undefined) this.#db.prepare('DELETE FROM schedules WHERE rule = ?').run(arn);
    else this.#db.prepare('INSERT OR REPLACE INTO schedules VALUES (?, ?, ?)').run(arn, expression, nextMs);
    return nextMs;
  }
}
