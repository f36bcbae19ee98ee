import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../infra/local/states/clock.ts';
import { ExecutionStore } from '../../../infra/local/states/execution-store.ts';
import { Executions } from '../../../infra/local/states/executions.ts';
import { Journal } from '../../../infra/local/states/journal.ts';
import type { TaskCall } from '../../../infra/local/states/run.ts';
import { LAMBDA, MACHINE_ARN, quiet, WAITING_LAMBDA } from './state-machine-server.ts';

const EXECUTION_ARN = `${MACHINE_ARN.replace('stateMachine', 'execution')}:one`;
const child = join(import.meta.dirname, 'killed-runtime.ts');

let dataDir: string;
let processes: ChildProcess[];
let opened: Executions[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'states-crash-'));
  processes = [];
  opened = [];
});
afterEach(async () => {
  for (const process of processes) process.kill('SIGKILL');
  for (const executions of opened) await executions.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function machineOf(states: Record<string, unknown>) {
  const definition = JSON.stringify({ QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states });
  return { name: 'Case', arn: MACHINE_ARN, roleArn: 'role', definition };
}

/** Runs the machine in a process of its own until it has written `lines` lines, then kills it as `kill -9` does. */
async function killAfter(lines: number, machine: ReturnType<typeof machineOf>, name?: string): Promise<TaskCall[]> {
  const args = [child, dataDir, JSON.stringify(machine), ...(name === undefined ? [] : [name])];
  const process = spawn(globalThis.process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  processes.push(process);
  const written = [];
  for await (const line of createInterface({ input: process.stdout })) {
    written.push(JSON.parse(line));
    if (written.length === lines) break;
  }
  const exited = once(process, 'exit');
  process.kill('SIGKILL');
  await exited;
  return written.filter((line) => 'stateName' in line);
}

/** Goes on in this process, over what the killed one left. */
function resume(machine: ReturnType<typeof machineOf>, answer: (call: TaskCall) => unknown = () => null) {
  const calls: TaskCall[] = [];
  const run = async (call: TaskCall) => {
    calls.push(call);
    return answer(call);
  };
  const store = new ExecutionStore(new Journal(join(dataDir, 'states.sqlite')), systemClock);
  const executions = new Executions(store, [{ ...machine, createdAt: 0 }], { run }, systemClock);
  opened.push(executions);
  return { executions, calls };
}

const ask = (fields: Record<string, unknown> = {}) => ({
  Type: 'Task',
  Resource: WAITING_LAMBDA,
  Arguments: { taskToken: '{% $states.context.Task.Token %}' },
  ...fields,
});

test('an execution killed while it waits for a token ends with the answer to that token, and asks nobody again', async () => {
  const machine = machineOf({ Ask: ask({ End: true }) });
  const [call] = await killAfter(2, machine, 'one');

  const { executions, calls } = resume(machine);
  await executions.answerToken(call?.token ?? '', { output: 'released' });
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'SUCCEEDED', output: '"released"' });
  // Killed between the call's return and its record, the call is repeated, with the same token.
  for (const repeated of calls) expect(repeated).toEqual(call);
});

test('a task in flight when the process is killed runs again with the same arguments, and the steps before it do not', async () => {
  const task = { Type: 'Task', Resource: LAMBDA };
  const machine = machineOf({
    Pick: { Type: 'Pass', Assign: { id: '{% $uuid() %}' }, Next: 'Call' },
    Call: { ...task, Arguments: { id: '{% $id %}', once: '{% $uuid() %}' }, End: true },
  });
  const [first] = await killAfter(2, machine, 'one');
  const [second] = await killAfter(1, machine);

  const { executions, calls } = resume(machine, () => 'done');
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'SUCCEEDED', output: '"done"' });
  expect(calls).toEqual([first]);
  expect(second).toEqual(first);
});

test('a time-out that passed while the process was dead ends the wait at once', async () => {
  const machine = machineOf({
    Ask: ask({ TimeoutSeconds: 1, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Seal' }], End: true }),
    Seal: { Type: 'Pass', Output: 'sealed', End: true },
  });
  const [call] = await killAfter(2, machine, 'one');

  const late = { ...systemClock, now: () => Date.now() + 1000 };
  const store = new ExecutionStore(new Journal(join(dataDir, 'states.sqlite')), late);
  const executions = new Executions(store, [{ ...machine, createdAt: 0 }], { run: async () => null }, late);
  opened.push(executions);
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ status: 'SUCCEEDED', output: '"sealed"' });
  const answering = executions.answerToken(call?.token ?? '', { output: 1 });
  await expect(answering).rejects.toMatchObject({ type: 'TaskTimedOut' });
});

test('an execution goes on with the definition it began with, whatever is deployed since', async () => {
  const [call] = await killAfter(2, machineOf({ Ask: ask({ Output: 'old', End: true }) }), 'one');

  const { executions } = resume(machineOf({ Ask: ask({ Output: 'new', End: true }) }));
  await executions.answerToken(call?.token ?? '', { output: 1 });
  await quiet();

  expect(executions.find(EXECUTION_ARN)).toMatchObject({ output: '"old"' });
});

test('two processes cannot run the same executions', async () => {
  resume(machineOf({ Ask: ask({ End: true }) }));

  expect(() => new Journal(join(dataDir, 'states.sqlite'))).toThrow(/locked/);
});
