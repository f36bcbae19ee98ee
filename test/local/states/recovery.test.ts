import { expect, test } from 'vitest';
import type { Json } from '../../../infra/local/states/json.ts';
import { matchesError } from '../../../infra/local/states/recovery.ts';
import { type FakeTask, NEVER_ANSWERS, runDefinition } from '../../../infra/local/states/run-definition.ts';
import { fail, LAMBDA } from './state-machine-server.ts';

/** Runs one task with the recovery given; what it came to is the output. */
function run(task: FakeTask, fields: Record<string, unknown>, input: Json = {}) {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Call',
    States: {
      Call: { Type: 'Task', Resource: LAMBDA, ...fields, End: true },
      Caught: { Type: 'Succeed', Output: { caught: '{% $states.input %}' } },
    },
  };
  return runDefinition(definition, input, { Call: task });
}

const catchAll = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }] };
const always = (name: string) => () => fail(name, 'because');

test.each([
  ['States.ALL', ['Own', 'States.Timeout', 'States.HeartbeatTimeout', 'States.QueryEvaluationError', undefined]],
  ['States.TaskFailed', ['Own', 'Lambda.Unknown', 'States.QueryEvaluationError']],
  ['States.Timeout', ['States.Timeout', 'States.HeartbeatTimeout']],
  ['States.HeartbeatTimeout', ['States.HeartbeatTimeout']],
  ['States.DataLimitExceeded', ['States.DataLimitExceeded']],
  ['Own', ['Own']],
])('%s matches its own', (wanted, errors) => {
  for (const error of errors) expect(matchesError(error, [wanted])).toBe(true);
});

test.each([
  ['States.ALL', ['States.DataLimitExceeded', 'States.Runtime']],
  ['States.TaskFailed', ['States.Timeout', 'States.DataLimitExceeded', 'States.Runtime']],
  ['States.HeartbeatTimeout', ['States.Timeout']],
  ['States.Runtime', ['States.Runtime']],
  ['Own', ['own', 'Owner', undefined]],
])('%s does not match what it must not', (wanted, errors) => {
  for (const error of errors) expect(matchesError(error, [wanted])).toBe(false);
});

test('a retrier waits longer each time, up to its longest delay', async () => {
  const retry = { ErrorEquals: ['Busy'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 4, MaxDelaySeconds: 20 };

  const { calls, seconds, error } = await run(always('Busy'), { Retry: [retry] });

  expect(calls).toHaveLength(5);
  expect(seconds).toBe(2 + 6 + 18 + 20);
  expect(error).toBe('Busy');
});

test('a retrier that says no more makes three attempts, one, two and four seconds apart', async () => {
  expect(await run(always('Busy'), { Retry: [{ ErrorEquals: ['Busy'] }] })).toMatchObject({ seconds: 7 });
});

test('full jitter waits a part of the delay', async () => {
  const retry = { ErrorEquals: ['Busy'], IntervalSeconds: 100, MaxAttempts: 5, BackoffRate: 1, JitterStrategy: 'FULL' };

  const { seconds } = await run(always('Busy'), { Retry: [retry] });

  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(500);
});

test('each retrier counts for itself, and when one is used up the next is not asked', async () => {
  const retry = [
    { ErrorEquals: ['One'], MaxAttempts: 1 },
    { ErrorEquals: ['Two'], MaxAttempts: 1 },
    { ErrorEquals: ['States.ALL'], MaxAttempts: 9 },
  ];
  const alternating: FakeTask = ({ attempt }) => fail(attempt % 2 === 1 ? 'One' : 'Two');

  const { calls, error } = await run(alternating, { Retry: retry });

  expect([calls.length, error]).toEqual([3, 'One']);
});

test('MaxAttempts 0 excepts an error from a wider retrier', async () => {
  const retry = [{ ErrorEquals: ['Fatal'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }];

  expect((await run(always('Fatal'), { Retry: retry })).calls).toHaveLength(1);
});

test('a catcher has its turn when the retriers are used up, with name and cause of the error', async () => {
  const result = await run(always('Busy'), { Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1 }], ...catchAll });

  expect(result).toMatchObject({ output: { caught: { Error: 'Busy', Cause: 'because' } }, calls: [{}, {}] });
});

test('a catcher hands on its Output, and assigns variables from the error', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Call',
    States: {
      Call: {
        Type: 'Task',
        Resource: LAMBDA,
        Catch: [
          {
            ErrorEquals: ['States.TaskFailed'],
            Assign: { why: '{% $states.errorOutput.Error %}' },
            Output: '{% $states.input.port %}',
            Next: 'Tell',
          },
        ],
        End: true,
      },
      Tell: { Type: 'Pass', Output: '{% $why & " at " & $states.input %}', End: true },
    },
  };

  expect(await runDefinition(definition, { port: 'NLRTM' }, { Call: always('Own') })).toMatchObject({
    output: 'Own at NLRTM',
  });
});

test('an expression that fails in Arguments or Output of a task can be caught', async () => {
  const broken = '{% $states.input.absent %}';

  for (const fields of [{ Arguments: broken }, { Output: broken }, { TimeoutSeconds: broken }]) {
    const { output } = await run('fine', { ...fields, ...catchAll });
    expect(output).toMatchObject({ caught: { Error: 'States.QueryEvaluationError' } });
  }
});

test('a result beyond 256 KiB is DataLimitExceeded: States.ALL lets it pass, its own name catches it', async () => {
  const large = 'x'.repeat(262_143);
  const byName = { Catch: [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'Caught' }] };

  expect(await run(large, catchAll)).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  expect(await run(large, byName)).toMatchObject({ output: { caught: { Error: 'States.DataLimitExceeded' } } });
  expect(await run(large.slice(1), catchAll)).toMatchObject({ status: 'SUCCEEDED' });
});

test('a task that gives nothing back in time is States.Timeout, and States.TaskFailed does not catch it', async () => {
  const taskFailed = { TimeoutSeconds: 30, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Caught' }] };

  expect(await run(NEVER_ANSWERS, taskFailed)).toMatchObject({
    status: 'FAILED',
    error: 'States.Timeout',
    seconds: 30,
  });
});
