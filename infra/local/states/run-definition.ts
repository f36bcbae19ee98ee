import { StateError } from './errors.ts';
import type { Json } from './json.ts';
import { loadDefinition } from './load-definition.ts';
import type { TaskCall } from './run.ts';
import { runChain } from './run-chain.ts';
import { StepsInMemory } from './steps.ts';
import { TaskTokens } from './task-tokens.ts';
import { VirtualClock } from './virtual-clock.ts';

/** What a fake task gives to let its time-out come. */
export const NEVER_ANSWERS = Symbol('never answers');

/**
 * Stands in for the task of one state: a value to answer with, or a function of the call. To fail as a service does,
 * throw an error whose `name` is the error's name. Where the state waits for a task token, the answer is the token's.
 */
export type FakeTask = Json | typeof NEVER_ANSWERS | ((call: FakeCall) => unknown);

/** `attempt` counts the calls of this state, from 1, over all its visits. */
export type FakeCall = Omit<TaskCall, 'roleArn' | 'executionArn'> & { attempt: number };

export interface DefinitionRun {
  status: 'SUCCEEDED' | 'FAILED';
  output?: Json;
  error?: string;
  cause?: string;
  /** The calls in order, with what each was given. */
  calls: { state: string; resourceArn: string; arguments: Json }[];
  /** How long it took on the clock of the run, which jumps over every wait; in seconds. */
  seconds: number;
}

/**
 * Runs a state machine in memory, without a disk or real time, so that tests can evaluate what its expressions do.
 * @param definition Amazon States Language, as text or parsed
 * @param tasks by state name; a state without one fails the run with `Test.NoFakeTask`
 * @throws DefinitionRefused when the definition is not one this runtime can run
 */
export async function runDefinition(
  definition: unknown,
  input: Json,
  tasks: Readonly<Record<string, FakeTask>>,
  options: { name?: string; startsAt?: number } = {},
): Promise<DefinitionRun> {
  const machine = loadDefinition(definition);
  const clock = new VirtualClock(options.startsAt);
  const startedAt = clock.now();
  const tokens = new TaskTokens();
  const calls: DefinitionRun['calls'] = [];
  const ending = new AbortController();
  let busy = 0;
  const answer = async ({ roleArn: _role, executionArn: _execution, ...call }: TaskCall): Promise<unknown> => {
    const task = tasks[call.stateName];
    calls.push({ state: call.stateName, resourceArn: call.resourceArn, arguments: call.arguments });
    if (task === undefined) throw new StateError('Test.NoFakeTask', `No fake task for the state ${call.stateName}.`);
    const attempt = calls.filter(({ state }) => state === call.stateName).length;
    busy++;
    const result = await Promise.resolve()
      .then(() => (typeof task === 'function' ? task({ ...call, attempt }) : task))
      .finally(() => busy--);
    if (result === NEVER_ANSWERS) return call.token === undefined ? new Promise(() => {}) : undefined;
    if (call.token !== undefined) tokens.settle(call.token, { output: JSON.parse(JSON.stringify(result ?? null)) });
    return result;
  };
  const region = 'arn:aws:states:eu-west-1:000000000000';
  const name = options.name ?? 'test';
  const chain = runChain(
    machine,
    {
      run: {
        execution: {
          arn: `${region}:execution:Machine:${name}`,
          name,
          input,
          roleArn: 'arn:aws:iam::000000000000:role/Machine',
          startedAt,
          redrives: 0,
        },
        machine: { arn: `${region}:stateMachine:Machine`, name: 'Machine' },
        steps: new StepsInMemory(),
        tasks: { run: answer },
        tokens,
        clock,
      },
      path: '',
      variables: {},
      signal: ending.signal,
    },
    input,
  );
  let ended = false;
  const settled = chain
    .then(
      (output) => ({ status: 'SUCCEEDED' as const, output }),
      (error: unknown) => {
        if (!(error instanceof StateError)) throw error;
        const { Error: code, Cause: cause } = error.output();
        return {
          status: 'FAILED' as const,
          ...(code === undefined ? {} : { error: code }),
          ...(cause === undefined ? {} : { cause }),
        };
      },
    )
    .finally(() => {
      ended = true;
    });
  const limit = machine.timeoutSeconds === undefined ? undefined : startedAt + machine.timeoutSeconds * 1000;
  // When nothing is left to do but wait, the next instant that something waits for comes at once.
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve));
    if (ended || busy > 0) continue;
    const next = clock.next();
    if (next !== undefined && (limit === undefined || next < limit)) clock.moveTo(next);
    else ending.abort(new StateError('States.Timeout', 'The execution waits for what never comes.'));
  }
  return { ...(await settled), calls, seconds: (clock.now() - startedAt) / 1000 };
}
