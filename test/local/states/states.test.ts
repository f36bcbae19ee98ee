import { describe, expect, test } from 'vitest';
import type { Json } from '../../../infra/local/states/json.ts';
import { type FakeTask, runDefinition } from '../../../infra/local/states/run-definition.ts';
import { fail, LAMBDA } from './state-machine-server.ts';

/** Runs a machine that starts at its first state. */
function run(States: Record<string, unknown>, input: Json = {}, tasks: Record<string, FakeTask> = {}) {
  return runDefinition({ QueryLanguage: 'JSONata', StartAt: Object.keys(States)[0], States }, input, tasks);
}

const chain = (name: string, fields: Record<string, unknown>) => ({
  StartAt: name,
  States: { [name]: { ...fields, End: true } },
});

describe('Pass and variables', () => {
  test('hands its input on when it says nothing', async () => {
    expect(await run({ A: { Type: 'Pass', End: true } }, { a: [1] })).toMatchObject({ output: { a: [1] } });
  });

  test('works Output and Assign out from the variables of before, and the next state sees the new ones', async () => {
    const { output } = await run({
      A: { Type: 'Pass', Assign: { n: 1 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { n: '{% $n + 1 %}', was: '{% $n %}' }, Output: '{% $n %}', Next: 'C' },
      C: { Type: 'Pass', Output: ['{% $states.input %}', '{% $n %}', '{% $was %}', 'text'], End: true },
    });

    expect(output).toEqual([1, 2, 1, 'text']);
  });
});

describe('Choice', () => {
  const choose = (input: Json, Default?: string) =>
    run(
      {
        Which: {
          Type: 'Choice',
          Choices: [
            { Condition: '{% $states.input.n > 10 %}', Output: 'large', Assign: { seen: 'rule' }, Next: 'End' },
            { Condition: '{% $states.input.n > 5 %}', Next: 'End' },
          ],
          ...(Default === undefined ? {} : { Default }),
          Output: 'none',
          Assign: { seen: 'default' },
        },
        End: { Type: 'Pass', Output: ['{% $states.input %}', '{% $exists($seen) ? $seen : null %}'], End: true },
      },
      input,
    );

  test('takes the first rule that is true, with its Output and Assign', async () => {
    expect(await choose({ n: 11 })).toMatchObject({ output: ['large', 'rule'] });
    expect(await choose({ n: 6 })).toMatchObject({ output: [{ n: 6 }, null] });
  });

  test('takes its own Output and Assign with Default', async () => {
    expect(await choose({ n: 1 }, 'End')).toMatchObject({ output: ['none', 'default'] });
  });

  test('without a match and a Default fails with States.NoChoiceMatched', async () => {
    expect(await choose({ n: 1 })).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' });
  });

  test('refuses a condition that is neither true nor false', async () => {
    const rule = { Condition: '{% $states.input.n %}', Next: 'A' };

    expect(await run({ A: { Type: 'Choice', Choices: [rule] } }, { n: 1 })).toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: expect.stringContaining("'Choices[0]/Condition' must be a boolean, and is a number"),
    });
  });
});

describe('Wait', () => {
  test.each([
    [{ Seconds: 90 }, 90],
    [{ Seconds: '{% $states.input.seconds %}' }, 7],
    [{ Timestamp: '2026-01-01T01:00:00+00:00' }, 3600],
    [{ Timestamp: '{% $states.input.at %}' }, 86_400],
    [{ Timestamp: '2025-01-01T00:00:00Z' }, 0],
  ])('%j takes %d seconds', async (fields, seconds) => {
    const input = { seconds: 7, at: '2026-01-02T00:00:00.000Z' };

    expect(await run({ A: { Type: 'Wait', ...fields, End: true } }, input)).toMatchObject({ output: input, seconds });
  });

  test.each([-1, 1.5, '9', null])('refuses %j seconds', async (seconds) => {
    const result = await run({ A: { Type: 'Wait', Seconds: '{% $states.input.s %}', End: true } }, { s: seconds });

    expect(result).toMatchObject({ error: 'States.QueryEvaluationError' });
  });
});

test('Succeed ends with its Output, Fail with its Error and Cause', async () => {
  expect(await run({ A: { Type: 'Succeed', Output: '{% $states.input.a %}' } }, { a: 1 })).toMatchObject({ output: 1 });
  expect(await run({ A: { Type: 'Fail', Error: '{% $states.input.e %}', Cause: 'why' } }, { e: 'Own' })).toMatchObject({
    status: 'FAILED',
    error: 'Own',
    cause: 'why',
  });
});

describe('Parallel', () => {
  const branches = [
    chain('A', { Type: 'Pass', Output: { a: '{% $states.input.n + 1 %}' } }),
    chain('B', { Type: 'Task', Resource: LAMBDA }),
  ];

  test('gives every branch its Arguments, and their outputs in order', async () => {
    const parallel = {
      Type: 'Parallel',
      Arguments: { n: '{% $states.input.start %}' },
      Branches: branches,
      Output: '{% $states.result %}',
      End: true,
    };

    const { output, calls } = await run({ P: parallel }, { start: 4 }, { B: 'b' });

    expect(output).toEqual([{ a: 5 }, 'b']);
    expect(calls[0]?.arguments).toEqual({ n: 4 });
  });

  test('fails with the error of its branch, gives the others up, and begins all again on a retry', async () => {
    const parallel = {
      Type: 'Parallel',
      Branches: [chain('W', { Type: 'Wait', Seconds: 500 }), chain('B', { Type: 'Task', Resource: LAMBDA })],
      Retry: [{ ErrorEquals: ['Own'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['Own'], Output: '{% $states.errorOutput.Error %}', Next: 'Caught' }],
      End: true,
    };

    const result = await run({ P: parallel, Caught: { Type: 'Succeed' } }, {}, { B: () => fail('Own') });

    expect(result).toMatchObject({ output: 'Own', seconds: 1, calls: [{}, {}] });
  });

  test('a Fail or Succeed within a branch ends the branch only', async () => {
    const succeed = { StartAt: 'S', States: { S: { Type: 'Succeed', Output: 's' } } };

    expect(
      await run({ P: { Type: 'Parallel', Branches: [succeed], Next: 'Z' }, Z: { Type: 'Pass', End: true } }),
    ).toMatchObject({
      output: ['s'],
    });
  });
});

describe('Map', () => {
  const map = (fields: Record<string, unknown>, inner: Record<string, unknown>) => ({
    M: { Type: 'Map', ItemProcessor: chain('I', inner), ...fields, End: true },
  });

  test('runs its processor for every item, which sees itself in the context, and keeps the order', async () => {
    const { output } = await run(
      map(
        {
          Items: '{% $states.input.lanes %}',
          ItemSelector: {
            lane: '{% $states.context.Map.Item.Value %}',
            of: '{% $states.context.Map.Item.Index %}',
            port: '{% $states.input.port %}',
          },
        },
        { Type: 'Pass', Output: '{% $states.input.port & $states.input.lane & $states.context.Map.Item.Index %}' },
      ),
      { port: 'NLRTM', lanes: ['goods', 'imaging'] },
    );

    expect(output).toEqual(['NLRTMgoods0', 'NLRTMimaging1']);
  });

  test('takes its input as the items when it names none, and nothing gives nothing', async () => {
    expect(await run(map({}, { Type: 'Pass' }), [1, 2])).toMatchObject({ output: [1, 2] });
    expect(await run(map({ Items: '{% $states.input.lanes %}' }, { Type: 'Pass' }), { lanes: [] })).toMatchObject({
      output: [],
    });
  });

  test.each([
    [1, 50],
    ['{% $states.input.most %}', 20],
    [0, 10],
  ])('with MaxConcurrency %j five waits of ten seconds take %d', async (MaxConcurrency, seconds) => {
    const fields = { Items: [1, 2, 3, 4, 5], MaxConcurrency };
    const most = 3;

    expect(await run(map(fields, { Type: 'Wait', Seconds: 10 }), { most })).toMatchObject({ seconds });
  });

  test('refuses items that are no array', async () => {
    expect(await run(map({ Items: '{% $states.input.lanes %}' }, { Type: 'Pass' }), { lanes: 'x' })).toMatchObject({
      error: 'States.QueryEvaluationError',
    });
  });

  test('fails with the error of an item, which can be caught', async () => {
    const fields = { Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.errorOutput %}', Next: 'C' }] };
    const states = { ...map({ Items: [1], ...fields }, { Type: 'Task', Resource: LAMBDA }), C: { Type: 'Succeed' } };

    expect(await run(states, {}, { I: () => fail('Own', 'x') })).toMatchObject({
      output: { Error: 'Own', Cause: 'x' },
    });
  });
});

test('a task without Arguments is given the input of its state', async () => {
  const { calls } = await run({ A: { Type: 'Task', Resource: LAMBDA, End: true } }, { a: 1 }, { A: null });

  expect(calls[0]?.arguments).toEqual({ a: 1 });
});

test('the context tells of execution, state and machine', async () => {
  const { output } = await runDefinition(
    {
      QueryLanguage: 'JSONata',
      StartAt: 'A',
      States: { A: { Type: 'Wait', Seconds: 5, Output: '{% $states.context %}', End: true } },
    },
    { a: 1 },
    {},
    { name: 'NLRTM-1-r1-a1' },
  );

  expect(output).toEqual({
    Execution: {
      Id: 'arn:aws:states:eu-west-1:000000000000:execution:Machine:NLRTM-1-r1-a1',
      Input: { a: 1 },
      Name: 'NLRTM-1-r1-a1',
      RoleArn: 'arn:aws:iam::000000000000:role/Machine',
      StartTime: '2026-01-01T00:00:00.000Z',
      RedriveCount: 0,
    },
    State: { EnteredTime: '2026-01-01T00:00:00.000Z', Name: 'A', RetryCount: 0 },
    StateMachine: { Id: 'arn:aws:states:eu-west-1:000000000000:stateMachine:Machine', Name: 'Machine' },
  });
});

test('a loop that never ends is ended at 25,000 events', async () => {
  const result = await run({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } });

  expect(result).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
});

test('an output or input of more than 256 KiB fails the state with States.DataLimitExceeded', async () => {
  const doubled = await run(
    { A: { Type: 'Pass', Output: '{% $states.input & $states.input %}', End: true } },
    'x'.repeat(131_072),
  );

  expect(doubled).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
});
