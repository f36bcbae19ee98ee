import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../../../infra/local/states/errors.ts';
import { type ExecutionRow, ExecutionStore, type StepRow } from '../../../infra/local/states/execution-store.ts';
import { Executions } from '../../../infra/local/states/executions.ts';
import { Journal } from '../../../infra/local/states/journal.ts';
import type { TaskCall } from '../../../infra/local/states/run.ts';
import { VirtualClock } from '../../../infra/local/states/virtual-clock.ts';
import { definitionOf, perform, randomMachine, readCall, tokenAnswer } from './random-machine.ts';
import { MACHINE_ARN, quiet } from './state-machine-server.ts';

const START = Date.UTC(2026, 0, 1);

/** One life of the process: runs what is in the folder to its end. `calls` gathers over all lives. */
async function live(dataDir: string, definition: string, startsAt: number, calls: TaskCall[]): Promise<ExecutionRow> {
  const clock = new VirtualClock(startsAt);
  const store = new ExecutionStore(new Journal(join(dataDir, 'states.sqlite')), clock);
  const run = async (call: TaskCall) => {
    calls.push(call);
    return perform(call);
  };
  const machine = { name: 'Case', arn: MACHINE_ARN, roleArn: 'role', definition, createdAt: 0 };
  const executions = new Executions(store, [machine], { run }, clock);
  try {
    if (calls.length === 0 && store.running().length === 0) await executions.start(MACHINE_ARN, 'one', '"start"');
    const arn = `${MACHINE_ARN.replace('stateMachine', 'execution')}:one`;
    for (;;) {
      await quiet();
      const row = executions.find(arn);
      if (row.status !== 'RUNNING') return row;
      // Time only moves when every token that gets an answer has it: else the order would be a matter of chance.
      let answered = false;
      for (const call of calls) {
        const answer = tokenAnswer(call);
        if (call.token === undefined || answer === undefined) continue;
        try {
          await executions.answerToken(call.token, answer);
          answered = true;
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
        }
      }
      const next = answered ? undefined : clock.next();
      if (next !== undefined) clock.moveTo(next);
    }
  } finally {
    await executions.close();
  }
}

/** Takes the journal back to how a crash after its first `kept` records leaves it. */
function crashAfter(dataDir: string, steps: StepRow[], kept: number): number {
  const db = new DatabaseSync(join(dataDir, 'states.sqlite'));
  const last = steps[kept - 1];
  db.exec('BEGIN; DELETE FROM steps');
  const insert = db.prepare('INSERT INTO steps (seq, execution, path, kind, at, record) VALUES (?, 1, ?, ?, ?, ?)');
  for (const { seq, path, kind, at, record } of steps.slice(0, kept)) insert.run(seq, path, kind, at, record);
  db.exec(`UPDATE executions SET status = 'RUNNING', output = NULL, error = NULL, cause = NULL, stopped_at = NULL`);
  db.exec('DELETE FROM tokens');
  for (const step of steps.slice(0, kept)) {
    const { token } = JSON.parse(step.record) ?? {};
    if (step.kind === 'scheduled' && token !== undefined) {
      db.prepare('INSERT INTO tokens (token, execution) VALUES (?, 1)').run(token);
    }
  }
  db.exec('COMMIT');
  db.close();
  return last?.at ?? START;
}

function stepsIn(dataDir: string): StepRow[] {
  const journal = new Journal(join(dataDir, 'states.sqlite'));
  const steps = new ExecutionStore(journal, new VirtualClock()).steps(1);
  journal.close();
  return steps;
}

/** The ids of the tasks whose answers are on record. */
function answeredIn(steps: StepRow[]): string[] {
  const paths = new Set(steps.filter(({ kind }) => kind === 'returned').map(({ path }) => path));
  const scheduled = steps.filter(({ kind, path }) => kind === 'scheduled' && paths.has(path));
  return scheduled.map(({ record }) => readCall(JSON.parse(record)).id);
}

test('a crash after any record changes nothing about how an execution ends, and repeats no task that had answered', async () => {
  await fc.assert(
    fc.asyncProperty(randomMachine, fc.infiniteStream(fc.nat()), async (pieces, numbers) => {
      const definition = JSON.stringify(definitionOf(pieces));
      const dataDir = mkdtempSync(join(tmpdir(), 'states-replay-'));
      try {
        const calls: TaskCall[] = [];
        const whole = await live(dataDir, definition, START, calls);
        const steps = stepsIn(dataDir);
        const points = new Set([0, steps.length, ...[...numbers.take(4)].map((n) => n % (steps.length + 1))]);
        for (const kept of points) {
          const again: TaskCall[] = [...calls];
          const startsAt = crashAfter(dataDir, steps, kept);

          const { status, output, error, cause } = await live(dataDir, definition, startsAt, again);

          const { status: s, output: o, error: e, cause: c } = whole;
          expect({ status, output, error, cause }).toEqual({ status: s, output: o, error: e, cause: c });
          const repeated = again.slice(calls.length).map((call) => readCall(call).id);
          expect(answeredIn(steps.slice(0, kept)).filter((id) => repeated.includes(id))).toEqual([]);
        }
      } finally {
        rmSync(dataDir, { recursive: true, force: true });
      }
    }),
    { numRuns: 25, seed: 20261122 },
  );
}, 60_000);
