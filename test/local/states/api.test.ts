import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListActivitiesCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LAMBDA, MACHINE_ARN, StateMachineServer, WAITING_LAMBDA } from './state-machine-server.ts';

const EXECUTION_ARN = MACHINE_ARN.replace('stateMachine', 'execution');

let server: StateMachineServer;
let sfn: SFNClient;

beforeEach(async () => {
  server = new StateMachineServer(
    {
      StartAt: 'Which',
      States: {
        Which: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input.wait = true %}', Next: 'Wait' }],
          Default: 'Call',
        },
        Wait: { Type: 'Task', Resource: WAITING_LAMBDA, End: true },
        Call: { Type: 'Task', Resource: LAMBDA, Arguments: { FunctionName: 'seal' }, End: true },
      },
    },
    { Call: () => ({ StatusCode: 200, Payload: 'sealed' }) },
  );
  sfn = await server.listen();
});
afterEach(() => server.close());

const start = (name: string | undefined, input: unknown = { wait: true }) =>
  sfn.send(new StartExecutionCommand({ stateMachineArn: MACHINE_ARN, name, input: JSON.stringify(input) }));

describe('StartExecution', () => {
  test('answers with the ARN and the date of the start', async () => {
    const started = await start('NLRTM-1-r1-a1');

    expect(started.executionArn).toBe(`${EXECUTION_ARN}:NLRTM-1-r1-a1`);
    expect(started.startDate).toEqual(new Date('2026-01-01T00:00:00.000Z'));
  });

  test('gives an execution without a name one of its own', async () => {
    const [one, two] = await Promise.all([start(undefined), start(undefined)]);

    expect(one.executionArn).not.toBe(two.executionArn);
  });

  test('with the name and input of a running execution starts nothing and answers the same', async () => {
    const both = await Promise.all([start('twice'), start('twice')]);
    await server.advance(60);
    const later = await start('twice');

    expect(both[1].executionArn).toBe(both[0].executionArn);
    expect(later.startDate).toEqual(both[0].startDate);
    expect(server.calls).toHaveLength(1);
  });

  test('with the name of a running execution but other input is refused', async () => {
    await start('twice');

    await expect(start('twice', { wait: true, other: 1 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  test('with the name of a closed execution is refused, also after a restart', async () => {
    const { executionArn } = await start('once', {});
    expect((await server.settled(executionArn ?? '')).status).toBe('SUCCEEDED');

    await expect(start('once', {})).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await server.restart();
    await expect(start('once', {})).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  test.each(['a b', 'a/b', 'a:b', 'a*', 'a<b', 'x'.repeat(81), '', 'a\u0007'])('refuses the name %j', async (name) => {
    await expect(start(name)).rejects.toMatchObject({ name: 'InvalidName' });
  });

  test('refuses a machine that is not there, an ARN that is none, input that is not JSON, and too much of it', async () => {
    const send = (stateMachineArn: string, input: string) =>
      sfn.send(new StartExecutionCommand({ stateMachineArn, input }));

    await expect(send(`${MACHINE_ARN}2`, '{}')).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
    await expect(send('Case', '{}')).rejects.toMatchObject({ name: 'InvalidArn' });
    await expect(send(MACHINE_ARN, '{')).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    await expect(send(MACHINE_ARN, JSON.stringify('ü'.repeat(131_072)))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});

describe('DescribeExecution', () => {
  test('tells how an execution stands, and what it gave', async () => {
    const { executionArn = '' } = await start('done', {});

    expect(await server.settled(executionArn)).toMatchObject({
      status: 'SUCCEEDED',
      name: 'done',
      stateMachineArn: MACHINE_ARN,
      input: '{}',
      output: '{"StatusCode":200,"Payload":"sealed"}',
      stopDate: new Date('2026-01-01T00:00:00.000Z'),
      redriveStatus: 'NOT_REDRIVABLE',
    });
  });

  test('of one that does not exist says so in the shape of the SDK', async () => {
    const describing = sfn.send(new DescribeExecutionCommand({ executionArn: `${EXECUTION_ARN}:none` }));

    await expect(describing).rejects.toMatchObject({
      name: 'ExecutionDoesNotExist',
      message: `Execution Does Not Exist: '${EXECUTION_ARN}:none'`,
      $metadata: { httpStatusCode: 400 },
    });
  });
});

test('StopExecution aborts an execution with the reason given, and its token is over', async () => {
  const { executionArn = '' } = await start('stopped');
  await server.settled(executionArn);

  await sfn.send(new StopExecutionCommand({ executionArn, error: 'Withdrawn', cause: 'by the port' }));

  expect(await server.settled(executionArn)).toMatchObject({
    status: 'ABORTED',
    error: 'Withdrawn',
    cause: 'by the port',
  });
  await server.restart();
  expect(await server.settled(executionArn)).toMatchObject({ status: 'ABORTED' });
});

test('ListExecutions pages through the executions of a machine, newest first, by status', async () => {
  for (const name of ['one', 'two', 'three']) await start(name);
  const done = await start('four', {});
  await server.settled(done.executionArn ?? '');
  const list = (nextToken?: string) =>
    sfn.send(
      new ListExecutionsCommand({ stateMachineArn: MACHINE_ARN, statusFilter: 'RUNNING', maxResults: 2, nextToken }),
    );

  const first = await list();
  const second = await list(first.nextToken);

  expect(first.executions?.map(({ name }) => name)).toEqual(['three', 'two']);
  expect(second.executions?.map(({ name }) => name)).toEqual(['one']);
  expect(second.nextToken).toBeUndefined();
});

test('GetExecutionHistory tells the states and tasks in order, forwards and backwards', async () => {
  const { executionArn = '' } = await start('told', {});
  await server.settled(executionArn);
  const events = async (reverseOrder: boolean, maxResults?: number) =>
    (await sfn.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder, maxResults }))).events ?? [];

  const told = await events(false);

  expect(told.map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'ChoiceStateEntered',
    'ChoiceStateExited',
    'TaskStateEntered',
    'TaskScheduled',
    'TaskSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ]);
  expect(told[3]?.stateEnteredEventDetails?.name).toBe('Call');
  expect(told[4]?.taskScheduledEventDetails).toMatchObject({ resourceType: 'lambda', resource: 'invoke' });
  expect((await events(true, 1))[0]?.type).toBe('ExecutionSucceeded');
});

test('DescribeStateMachine and ListStateMachines tell what is deployed', async () => {
  const machine = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: MACHINE_ARN }));

  expect(JSON.parse(machine.definition ?? '')).toMatchObject({ StartAt: 'Which' });
  expect(machine).toMatchObject({ name: 'Case', type: 'STANDARD', status: 'ACTIVE' });
  expect((await sfn.send(new ListStateMachinesCommand({}))).stateMachines).toHaveLength(1);
});

test('an operation that is not implemented says so', async () => {
  await expect(sfn.send(new ListActivitiesCommand({}))).rejects.toMatchObject({
    name: 'UnknownOperationException',
    message: expect.stringContaining('"ListActivities"'),
  });
});
