import * as z from 'zod';
import type { Clock } from './clock.ts';
import type { Journal } from './journal.ts';
import { type StepRecords, StepsInMemory } from './steps.ts';

const instant = z.number().int();
const nullable = z.string().nullable();

const executionRow = z.object({
  id: z.number().int(),
  arn: z.string(),
  machine_arn: z.string(),
  name: z.string(),
  definition: z.number().int(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  /** JSON, as the caller wrote it. */
  input: z.string(),
  output: nullable,
  error: nullable,
  cause: nullable,
  started_at: instant,
  stopped_at: instant.nullable(),
  deadline: instant.nullable(),
  redrives: z.number().int(),
  redriven_at: instant.nullable(),
});
export type ExecutionRow = z.infer<typeof executionRow>;

const stepRow = z.object({ seq: z.number(), path: z.string(), kind: z.string(), at: instant, record: z.string() });
export type StepRow = z.infer<typeof stepRow>;

const definitionRow = z.object({ role_arn: z.string(), definition: z.string() });

/** Names of closed executions are free again, and their history gone, after 90 days: as on AWS. */
const KEPT_MS = 90 * 24 * 3600 * 1000;

/** Executions, their steps and their tokens, as rows of the journal. */
export class ExecutionStore {
  readonly journal: Journal;
  readonly #clock: Clock;
  #nextId: number;

  constructor(journal: Journal, clock: Clock) {
    this.journal = journal;
    this.#clock = clock;
    this.#nextId = 1 + z.number().parse(journal.read('SELECT coalesce(max(id), 0) AS id FROM executions')[0]?.id);
  }

  newId(): number {
    return this.#nextId++;
  }

  insert(row: ExecutionRow): void {
    const columns = Object.keys(executionRow.shape) as (keyof ExecutionRow)[];
    const marks = columns.map(() => '?').join(', ');
    this.journal.note(
      `INSERT INTO executions (${columns.join(', ')}) VALUES (${marks})`,
      ...columns.map((column) => row[column]),
    );
  }

  /** Writes what can change of an execution: how it stands. */
  update(row: ExecutionRow): void {
    this.journal.note(
      `UPDATE executions SET status = ?, output = ?, error = ?, cause = ?, stopped_at = ?, deadline = ?, redrives = ?,
       redriven_at = ? WHERE id = ?`,
      ...[row.status, row.output, row.error, row.cause, row.stopped_at, row.deadline, row.redrives, row.redriven_at],
      row.id,
    );
  }

  byArn(arn: string): ExecutionRow | undefined {
    const [row] = this.journal.read('SELECT * FROM executions WHERE arn = ?', arn);
    return row === undefined ? undefined : executionRow.parse(row);
  }

  running(): ExecutionRow[] {
    return this.journal
      .read(`SELECT * FROM executions WHERE status = 'RUNNING' ORDER BY id`)
      .map((row) => executionRow.parse(row));
  }

  /** Newest first. @param before only those with a lower id, for the pages after the first */
  list(machineArn: string, status: string | undefined, before: number, limit: number): ExecutionRow[] {
    return this.journal
      .read(
        `SELECT * FROM executions WHERE machine_arn = ? AND status LIKE ? AND id < ? ORDER BY id DESC LIMIT ?`,
        ...[machineArn, status ?? '%', before, limit],
      )
      .map((row) => executionRow.parse(row));
  }

  steps(execution: number): StepRow[] {
    return this.journal
      .read('SELECT seq, path, kind, at, record FROM steps WHERE execution = ? ORDER BY seq', execution)
      .map((row) => stepRow.parse(row));
  }

  /** The records of an execution, filled from disk, every further one noted in the journal. */
  openSteps(execution: number): JournaledSteps {
    const steps = new JournaledSteps(this.journal, this.#clock, execution);
    for (const { path, kind, record } of this.steps(execution)) steps.restore(path, kind, JSON.parse(record));
    return steps;
  }

  /** Takes records out of the way of a redrive; the history keeps them. */
  retire(seqs: number[], redrive: number): void {
    for (const seq of seqs) {
      this.journal.note(`UPDATE steps SET path = path || '~' || ? WHERE seq = ?`, redrive, seq);
    }
  }

  knowsToken(token: string): boolean {
    return this.journal.read('SELECT 1 FROM tokens WHERE token = ?', token).length > 0;
  }

  /** An execution stays with the definition it began with, whatever is deployed later. */
  definitionId(machineArn: string, roleArn: string, definition: string): number {
    this.journal.write(
      'INSERT INTO definitions (machine_arn, role_arn, definition) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      ...[machineArn, roleArn, definition],
    );
    const [row] = this.journal.read(
      'SELECT id FROM definitions WHERE machine_arn = ? AND role_arn = ? AND definition = ?',
      ...[machineArn, roleArn, definition],
    );
    return z.number().parse(row?.id);
  }

  definition(id: number): { roleArn: string; definition: string } {
    const row = definitionRow.parse(this.journal.read('SELECT * FROM definitions WHERE id = ?', id)[0]);
    return { roleArn: row.role_arn, definition: row.definition };
  }

  forgetOld(): void {
    const old = `SELECT id FROM executions WHERE stopped_at < ${this.#clock.now() - KEPT_MS}`;
    this.journal.write(`DELETE FROM steps WHERE execution IN (${old})`);
    this.journal.write(`DELETE FROM tokens WHERE execution IN (${old})`);
    this.journal.write(`DELETE FROM executions WHERE id IN (${old})`);
  }
}

class JournaledSteps extends StepsInMemory {
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #execution: number;

  constructor(journal: Journal, clock: Clock, execution: number) {
    super();
    this.#journal = journal;
    this.#clock = clock;
    this.#execution = execution;
  }

  override put<Kind extends keyof StepRecords>(path: string, kind: Kind, record: StepRecords[Kind]): void {
    super.put(path, kind, record);
    this.#journal.note(
      `INSERT INTO steps (execution, path, kind, at, record) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (execution, path, kind) DO UPDATE SET at = excluded.at, record = excluded.record`,
      ...[this.#execution, path, kind, this.#clock.now(), JSON.stringify(record)],
    );
    const scheduled = kind === 'scheduled' ? super.get(path, 'scheduled') : undefined;
    if (scheduled !== undefined && 'token' in scheduled && scheduled.token !== undefined) {
      this.#journal.note('INSERT INTO tokens (token, execution) VALUES (?, ?)', scheduled.token, this.#execution);
    }
  }

  override flushed(): Promise<void> {
    return this.#journal.flushed();
  }
}
