import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalFailed } from '../../../infra/local/states/errors.ts';
import { ExecutionStore } from '../../../infra/local/states/execution-store.ts';
import { Executions } from '../../../infra/local/states/executions.ts';
import { Journal } from '../../../infra/local/states/journal.ts';
import type { TaskCall } from '../../../infra/local/states/run.ts';
import { VirtualClock } from '../../../infra/local/states/virtual-clock.ts';
import { fail, LAMBDA, MACHINE_ARN, quiet, WAITING_LAMBDA } from './state-machine-server.ts';

const EXECUTION_ARN = `${MACHINE_ARN.replace('stateMachine', 'execution')}:one`;

let folder: string;
let opened: Executions[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'states-durable-'));
  mkdirSync(join(folder, 'live'));
  opened = [];
});
afterEach(async () => {
  for (const executions of opened) await executions.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Life {
  executions: Executions;
  calls: TaskCall[];
  clock: VirtualClock;
  end(): Promise<void>;
}

/** The executions of a folder, from the instant given. */
function open(
  states: Record<string, unknown>,
  options: { at?: number; dataDir?: string; answer?: (call: TaskCall) => unknown; seconds?: number } = {},
): Life {
  const { at = 0, dataDir = join(folder, 'live'), answer = () => null, seconds } = options;
  const clock = new VirtualClock(at);
  const calls: TaskCall[] = [];
  const run = async (call: TaskCall) => {
    calls.push(call);
    return answer(call);
  };
  const definition = JSON.stringify({
    QueryLanguage: 'JSONata',
    StartAt: Object.keys(states)[0],
    States: states,
    ...(seconds === undefined ? {} : { TimeoutSeconds: seconds }),
  });
  const machine = { name: 'Case', arn: MACHINE_ARN, roleArn: 'role', definition, createdAt: 0 };
  const store = new ExecutionStore(new Journal(join(dataDir, 'states.sqlite')), clock);
  const executions = new Executions(store, [machine], { run }, clock);
  opened.push(executions);
  const end = async () => {
    opened = opened.filter((other) => other !== executions);
    await executions.close();
  };
  return { executions, calls, clock, end };
}

/** What a crash at this moment would leave on disk. */
function crashNow(): string {
  const dataDir = join(folder, 'crashed');
  cpSync(join(folder, 'live'), dataDir, { recursive: true });
  return dataDir;
}

const ask = { Type: 'Task', Resource: WAITING_LAMBDA, End: true };

test('an execution is on disk when StartExecution answers', async () => {
  const { executions } = open({ Ask: ask });

  await executions.start(MACHINE_ARN, 'one');
  const after = open({ Ask: ask }, { dataDir: crashNow() });

  expect(after.executions.find(EXECUTION_ARN).status).toBe('RUNNING');
});

test('the answer to a token is on disk when SendTaskSuccess answers, and nobody is asked again', async () => {
  const { executions, calls } = open({ Ask: ask });
  await executions.start(MACHINE_ARN, 'one');
  await quiet();

  await executions.answerToken(calls[0]?.token ?? '', { output: 'released' });
  const after = open({ Ask: ask }, { dataDir: crashNow() });
  await quiet();

  expect(after.executions.find(EXECUTION_ARN).output).toBe('"released"');
  expect(after.calls).toEqual([]);
});

test('a token and its arguments are on disk when the task is called', async () => {
  const left: string[] = [];
  const { executions, calls } = open({ Ask: ask }, { answer: () => left.push(crashNow()) });
  await executions.start(MACHINE_ARN, 'one');
  await quiet();

  const after = open({ Ask: ask }, { dataDir: left[0] ?? '' });
  await after.executions.answerToken(calls[0]?.token ?? '', { output: 1 });
  await quiet();

  expect(after.executions.find(EXECUTION_ARN).status).toBe('SUCCEEDED');
});

test('tokens deep within a machine can be answered in the first moment after a restart', async () => {
  const inParallel = { Type: 'Parallel', Branches: [{ StartAt: 'Ask', States: { Ask: ask } }], End: true };
  const states = {
    Before: { Type: 'Pass', Assign: { a: 1 }, Next: 'Each' },
    Each: {
      Type: 'Map',
      Items: [1, 2],
      ItemProcessor: { StartAt: 'Both', States: { Both: inParallel } },
      Retry: [{ ErrorEquals: ['Again'] }],
      End: true,
    },
  };
  const life = open(states);
  await life.executions.start(MACHINE_ARN, 'one');
  await quiet();
  await life.executions.answerToken(life.calls[0]?.token ?? '', { failed: { error: 'Again' } });
  await quiet();
  life.clock.advance(1000);
  await quiet();
  const tokens = life.calls.slice(2).map(({ token }) => token ?? '');
  await life.end();

  const { executions } = open(states, { at: 1000 });
  await Promise.all(tokens.map((token) => executions.answerToken(token, { output: 'yes' })));
  await quiet();

  expect(executions.find(EXECUTION_ARN).output).toBe('[["yes"],["yes"]]');
});

test('a clock set back over a restart does not hold up an attempt that had begun', async () => {
  const states = { Ask: { ...ask, Retry: [{ ErrorEquals: ['Again'], IntervalSeconds: 5 }] } };
  const life = open(states);
  await life.executions.start(MACHINE_ARN, 'one');
  await quiet();
  await life.executions.answerToken(life.calls[0]?.token ?? '', { failed: { error: 'Again' } });
  await quiet();
  life.clock.advance(5000);
  await quiet();
  await life.end();

  const { executions } = open(states, { at: 2000 });
  await executions.answerToken(life.calls[1]?.token ?? '', { output: 1 });
  await quiet();

  expect(executions.find(EXECUTION_ARN).status).toBe('SUCCEEDED');
});

test('a wait and a retry keep their instants over a restart', async () => {
  const states = {
    Rest: { Type: 'Wait', Seconds: 100, Next: 'Call' },
    Call: { Type: 'Task', Resource: LAMBDA, Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 50 }], End: true },
  };
  const busyOnce = ({ calls }: { calls: TaskCall[] }) => (calls.length === 1 ? fail('Busy') : 'done');
  const first: Life = open(states, { answer: () => busyOnce(first) });
  await first.executions.start(MACHINE_ARN, 'one');
  await quiet();
  await first.end();

  const second: Life = open(states, { at: 99_000, answer: () => busyOnce(second) });
  await quiet();
  expect(second.calls).toHaveLength(0);
  second.clock.advance(1000);
  await quiet();
  expect(second.calls).toHaveLength(1);
  await second.end();

  const third = open(states, { at: 149_000 });
  await quiet();
  expect(third.calls).toHaveLength(0);
  third.clock.advance(1000);
  await quiet();
  expect(third.executions.find(EXECUTION_ARN).status).toBe('SUCCEEDED');
});

test.each([59_999, 60_000])('the time-out of an execution keeps its instant over a restart at %d ms', async (at) => {
  const life = open({ Ask: ask }, { seconds: 60 });
  await life.executions.start(MACHINE_ARN, 'one');
  await life.end();

  const { executions, clock } = open({ Ask: ask }, { at, seconds: 60 });
  clock.advance(1);
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'TIMED_OUT', error: 'States.Timeout' });
});

test('a journal that cannot be written says so, answers nothing more, and keeps what it had', async () => {
  const file = join(folder, 'other.sqlite');
  const journal = new Journal(file);
  journal.note(`INSERT INTO tokens (token, execution) VALUES ('kept', 1)`);
  await journal.flushed();

  journal.note(`INSERT INTO tokens (token, execution) VALUES ('lost', 1)`);
  journal.note(`INSERT INTO tokens (token, execution) VALUES ('kept', 1)`);
  await expect(journal.flushed()).rejects.toThrow(JournalFailed);
  journal.note(`INSERT INTO tokens (token, execution) VALUES ('later', 1)`);
  await expect(journal.flushed()).rejects.toThrow(/Free space/);
  journal.close();

  const again = new Journal(file);
  expect(again.read('SELECT token FROM tokens')).toEqual([{ token: 'kept' }]);
  again.close();
});

test('a journal of another version is refused', () => {
  const file = join(folder, 'other.sqlite');
  const journal = new Journal(file);
  journal.write('PRAGMA user_version = 7');
  journal.close();

  expect(() => new Journal(file)).toThrow(/version 7/);
});

test('after 90 days an execution is forgotten, and its name free again', async () => {
  const states = { Only: { Type: 'Pass', End: true } };
  const life = open(states);
  await life.executions.start(MACHINE_ARN, 'one');
  await quiet();
  await life.end();

  const { executions } = open(states, { at: 90 * 24 * 3_600_000 + 1 });

  expect((await executions.start(MACHINE_ARN, 'one')).started_at).toBe(90 * 24 * 3_600_000 + 1);
});

test('a redrive begins with the tasks that did not finish, and does not repeat those that did', async () => {
  const task = { Type: 'Task', Resource: LAMBDA };
  const branch = (name: string) => ({
    StartAt: name,
    States: { [name]: { ...task, Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 0 }], End: true } },
  });
  const states = {
    First: { ...task, Next: 'Both' },
    Both: {
      Type: 'Parallel',
      Branches: [branch('Good'), branch('Bad')],
      Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1, IntervalSeconds: 1 }],
      Next: 'Last',
    },
    Last: { ...task, End: true },
  };
  let called = 0;
  let mended = false;
  const answer = ({ stateName }: TaskCall): unknown =>
    stateName === 'Bad' && !mended ? fail('Busy') : `${stateName} as call ${++called}`;
  const life = open(states, { answer });
  await life.executions.start(MACHINE_ARN, 'one');
  await quiet();
  life.clock.advance(1000);
  await quiet();
  expect(life.executions.find(EXECUTION_ARN)).toMatchObject({ status: 'FAILED', error: 'Busy' });
  mended = true;
  await life.end();

  const { executions, calls, end } = open(states, { answer });
  await executions.redrive(EXECUTION_ARN);
  await quiet();

  expect(calls.map(({ stateName }) => stateName)).toEqual(['Bad', 'Last']);
  expect(calls[1]?.arguments).toEqual(['Good as call 3', 'Bad as call 4']);
  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'SUCCEEDED', redrives: 1 });
  await expect(executions.redrive(EXECUTION_ARN)).rejects.toMatchObject({ type: 'ExecutionNotRedrivable' });
  await end();
  expect(open(states).executions.find(EXECUTION_ARN).status).toBe('SUCCEEDED');
});

test('an aborted execution can be redriven, and waits with another token', async () => {
  const { executions, calls } = open({ Ask: ask });
  await executions.start(MACHINE_ARN, 'one');
  await quiet();
  await executions.stop(EXECUTION_ARN, null, null);

  await executions.redrive(EXECUTION_ARN);
  await quiet();
  await executions.answerToken(calls[1]?.token ?? '', { output: 2 });
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'SUCCEEDED', output: '2' });
  const old = executions.answerToken(calls[0]?.token ?? '', { output: 1 });
  await expect(old).rejects.toMatchObject({ type: 'TaskTimedOut' });
});
