import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, expect, test } from 'vitest';
import { fail, MACHINE_ARN, StateMachineServer, type Tasks, WAITING_LAMBDA } from './state-machine-server.ts';

let server: StateMachineServer;
let sfn: SFNClient;
let executionArn: string;

afterEach(() => server.close());

/** An execution at a state that waits for its token; what it came to is its output. */
async function waiting(fields: Record<string, unknown>, tasks: Tasks = {}): Promise<void> {
  server = new StateMachineServer(
    {
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: WAITING_LAMBDA,
          Arguments: { FunctionName: 'open-task', Payload: { taskToken: '{% $states.context.Task.Token %}' } },
          Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.errorOutput %}', Next: 'Caught' }],
          ...fields,
          End: true,
        },
        Caught: { Type: 'Pass', Output: { caught: '{% $states.input %}' }, End: true },
      },
    },
    tasks,
  );
  sfn = await server.listen();
  const started = await sfn.send(new StartExecutionCommand({ stateMachineArn: MACHINE_ARN, input: '{"seconds":600}' }));
  executionArn = started.executionArn ?? '';
  await server.settled(executionArn);
}

const succeed = (output: unknown, taskToken = server.token('Ask')) =>
  sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));

async function outcome(): Promise<unknown> {
  const { status, output } = await server.settled(executionArn);
  return status === 'SUCCEEDED' ? JSON.parse(output ?? '') : status;
}

test('the token is in the arguments, and what it is answered with is the result of the state', async () => {
  await waiting({});
  expect(server.calls[0]?.arguments).toEqual({
    FunctionName: 'open-task',
    Payload: { taskToken: server.token('Ask') },
  });
  expect(await outcome()).toBe('RUNNING');

  await succeed({ decided: 'released' });

  expect(await outcome()).toEqual({ decided: 'released' });
});

test('a failure sent for the token is caught by its name', async () => {
  await waiting({});

  await sfn.send(new SendTaskFailureCommand({ taskToken: server.token('Ask'), error: 'Refused', cause: 'no' }));

  expect(await outcome()).toEqual({ caught: { Error: 'Refused', Cause: 'no' } });
});

test('a token that is answered before the call that hands it out has returned counts', async () => {
  let finish = () => {};
  const late = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await waiting({}, { Ask: () => late });

  await succeed('early');
  expect(await outcome()).toBe('early');

  finish();
  expect(await outcome()).toBe('early');
});

test('when the call that hands out the token fails, the state fails, and the token is over', async () => {
  await waiting({}, { Ask: () => fail('Lambda.TooManyRequestsException', 'Rate exceeded') });

  expect(await outcome()).toEqual({ caught: { Error: 'Lambda.TooManyRequestsException', Cause: 'Rate exceeded' } });
  await expect(succeed(1)).rejects.toMatchObject({ name: 'TaskTimedOut' });
});

test('a token can be answered once; a second answer is TaskTimedOut, also after a restart', async () => {
  await waiting({});
  await succeed(1);

  await expect(succeed(2)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await server.restart();
  await expect(succeed(2)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  expect(await outcome()).toBe(1);
});

test('a token that was never handed out is TaskDoesNotExist', async () => {
  await waiting({});

  await expect(succeed(1, 'AAAAKgAAAAI')).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
  await expect(sfn.send(new SendTaskHeartbeatCommand({ taskToken: 'AAAAKgAAAAI' }))).rejects.toMatchObject({
    name: 'TaskDoesNotExist',
  });
});

test('an answer that is not JSON is InvalidOutput, and the token stays good', async () => {
  await waiting({});

  const broken = sfn.send(new SendTaskSuccessCommand({ taskToken: server.token('Ask'), output: '{' }));
  await expect(broken).rejects.toMatchObject({ name: 'InvalidOutput' });

  await succeed('good');
  expect(await outcome()).toBe('good');
});

test('a time-out worked out from the input ends the wait with States.Timeout', async () => {
  await waiting({ TimeoutSeconds: '{% $states.input.seconds %}' });

  await server.advance(599);
  expect(await outcome()).toBe('RUNNING');
  await server.advance(1);

  expect(await outcome()).toMatchObject({ caught: { Error: 'States.Timeout' } });
  await expect(succeed(1)).rejects.toMatchObject({ name: 'TaskTimedOut' });
});

test('heartbeats keep a task from States.HeartbeatTimeout, but not from its time-out', async () => {
  await waiting({ TimeoutSeconds: 100, HeartbeatSeconds: 40 });
  const beat = () => sfn.send(new SendTaskHeartbeatCommand({ taskToken: server.token('Ask') }));

  for (let beats = 0; beats < 3; beats++) {
    await server.advance(30);
    await beat();
  }
  expect(await outcome()).toBe('RUNNING');
  await server.advance(10);

  expect(await outcome()).toMatchObject({ caught: { Error: 'States.Timeout' } });
});

test('a task without a heartbeat in time ends with States.HeartbeatTimeout, which States.Timeout catches too', async () => {
  await waiting({
    HeartbeatSeconds: 40,
    Catch: [{ ErrorEquals: ['States.Timeout'], Output: '{% $states.errorOutput %}', Next: 'Caught' }],
  });

  await server.advance(40);

  expect(await outcome()).toMatchObject({ caught: { Error: 'States.HeartbeatTimeout' } });
});

test('a retry hands out another token, and the first one is over', async () => {
  await waiting({ TimeoutSeconds: 60, Retry: [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 5 }] });
  const first = server.token('Ask');

  await server.advance(60);
  await server.advance(5);

  expect(server.token('Ask')).not.toBe(first);
  await expect(succeed(1, first)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await succeed(2);
  expect(await outcome()).toBe(2);
});

test.each([
  ['before', 30, 'RUNNING'],
  ['at', 60, { caught: { Error: 'States.Timeout' } }],
  ['long after', 90_000, { caught: { Error: 'States.Timeout' } }],
])('a time-out keeps its instant over a restart %s it', async (_when, downSeconds, expected) => {
  await waiting({ TimeoutSeconds: 60 });

  await server.restart(() => server.clock.advance(downSeconds * 1000));

  const now = await outcome();
  if (typeof expected === 'string') expect(now).toBe(expected);
  else expect(now).toMatchObject(expected);
  expect(server.calls).toHaveLength(1);
});

test('a heartbeat keeps its instant over a restart', async () => {
  await waiting({ HeartbeatSeconds: 60 });
  await server.advance(50);
  await sfn.send(new SendTaskHeartbeatCommand({ taskToken: server.token('Ask') }));

  await server.restart(() => server.clock.advance(50_000));
  expect(await outcome()).toBe('RUNNING');
  await server.advance(10);

  expect(await outcome()).toMatchObject({ caught: { Error: 'States.HeartbeatTimeout' } });
});

test('tokens that are out can be answered at once after a restart', async () => {
  await waiting({});

  await server.restart();
  await succeed('after');

  expect(await outcome()).toBe('after');
});
