import { expect, test } from 'vitest';
import { NEVER_ANSWERS, runDefinition } from '../../../infra/local/states/run-definition.ts';

const LAMBDA = 'arn:aws:states:::lambda:invoke';

test('a chain of states hands its data on, and the calls are recorded', async () => {
  const run = await runDefinition(
    {
      QueryLanguage: 'JSONata',
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: LAMBDA,
          Arguments: { FunctionName: 'gather', Payload: { port: '{% $states.input.port %}' } },
          Output: '{% $states.result.Payload %}',
          Next: 'Choose',
        },
        Choose: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input.superseded %}', Next: 'Stop' }],
          Default: 'Go',
        },
        Stop: { Type: 'Succeed', Output: 'stopped' },
        Go: { Type: 'Pass', Output: { went: '{% $now() %}' }, End: true },
      },
    },
    { port: 'NLRTM' },
    { Ask: { StatusCode: 200, Payload: { superseded: false } } },
  );

  expect(run).toEqual({
    status: 'SUCCEEDED',
    output: { went: '2026-01-01T00:00:00.000Z' },
    calls: [{ state: 'Ask', resourceArn: LAMBDA, arguments: { FunctionName: 'gather', Payload: { port: 'NLRTM' } } }],
    seconds: 0,
  });
});

test('a token that nobody brings back times out on the clock of the run, without anybody waiting', async () => {
  const run = await runDefinition(
    {
      QueryLanguage: 'JSONata',
      StartAt: 'Await',
      States: {
        Await: {
          Type: 'Task',
          Resource: `${LAMBDA}.waitForTaskToken`,
          Arguments: { Payload: { token: '{% $states.context.Task.Token %}' } },
          TimeoutSeconds: '{% $states.input.gatherSeconds %}',
          Catch: [{ ErrorEquals: ['States.Timeout'], Output: '{% $states.errorOutput.Error %}', Next: 'Seal' }],
          End: true,
        },
        Seal: { Type: 'Pass', End: true },
      },
    },
    { gatherSeconds: 86_400 },
    { Await: NEVER_ANSWERS },
  );

  expect(run).toMatchObject({ status: 'SUCCEEDED', output: 'States.Timeout', seconds: 86_400 });
});

test('a fake that throws fails the state by the name of its error, and a state without a fake says so', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Call',
    States: {
      Call: {
        Type: 'Task',
        Resource: LAMBDA,
        Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 2, IntervalSeconds: 5 }],
        Output: '{% $states.result %}',
        End: true,
      },
    },
  };
  const busyTwice = ({ attempt }: { attempt: number }) => {
    if (attempt < 3) throw Object.assign(new Error('later'), { name: 'Busy' });
    return attempt;
  };

  expect(await runDefinition(definition, {}, { Call: busyTwice })).toMatchObject({ output: 3, seconds: 15 });
  expect(await runDefinition(definition, {}, {})).toMatchObject({ status: 'FAILED', error: 'Test.NoFakeTask' });
});

test('an execution that waits for what never comes ends instead of hanging the test', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    TimeoutSeconds: 60,
    StartAt: 'Forever',
    States: { Forever: { Type: 'Wait', Seconds: 61, End: true } },
  };

  expect(await runDefinition(definition, {}, {})).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
});
