import { checkName, checkPayload, INPUTS, type Operation, readInput, readPage, writePage } from './api-inputs.ts';
import { ApiError } from './errors.ts';
import type { ExecutionRow } from './execution-store.ts';
import type { Executions } from './executions.ts';
import { historyOf } from './history.ts';

type Answer = Record<string, unknown>;

/** The operations of `AWSStepFunctions`, each from the request's body to the answer's members. */
export const OPERATIONS: Readonly<Record<Operation, (executions: Executions, body: Buffer | null) => Promise<Answer>>> =
  {
    async StartExecution(executions, body) {
      const { stateMachineArn, name, input } = readInput(INPUTS.StartExecution, body);
      checkArn(stateMachineArn, 'stateMachine');
      checkName(name);
      if (input !== undefined) checkPayload('InvalidExecutionInput', input);
      const row = await executions.start(stateMachineArn, name, input);
      return { executionArn: row.arn, startDate: row.started_at / 1000 };
    },

    async DescribeExecution(executions, body) {
      const { executionArn } = readInput(INPUTS.DescribeExecution, body);
      return describe(await found(executions, executionArn));
    },

    async StopExecution(executions, body) {
      const { executionArn, error, cause } = readInput(INPUTS.StopExecution, body);
      checkArn(executionArn, 'execution');
      const row = await executions.stop(executionArn, error ?? null, cause ?? null);
      return { stopDate: seconds(row.stopped_at) };
    },

    async ListExecutions(executions, body) {
      const input = readInput(INPUTS.ListExecutions, body);
      checkArn(input.stateMachineArn, 'stateMachine');
      executions.machine(input.stateMachineArn);
      const { from, size } = readPage(input, Number.MAX_SAFE_INTEGER);
      await executions.store.journal.flushed();
      const rows = executions.store.list(input.stateMachineArn, input.statusFilter, from, size + 1);
      const last = rows[size - 1];
      return {
        executions: rows.slice(0, size).map(summary),
        ...(rows.length > size && last !== undefined ? { nextToken: writePage(last.id) } : {}),
      };
    },

    async GetExecutionHistory(executions, body) {
      const input = readInput(INPUTS.GetExecutionHistory, body);
      const row = await found(executions, input.executionArn);
      const events = historyOf(row, executions.store.steps(row.id));
      if (input.reverseOrder === true) events.reverse();
      const { from, size } = readPage(input, 0);
      const end = from + size;
      return { events: events.slice(from, end), ...(end < events.length ? { nextToken: writePage(end) } : {}) };
    },

    async RedriveExecution(executions, body) {
      const { executionArn } = readInput(INPUTS.RedriveExecution, body);
      checkArn(executionArn, 'execution');
      const row = await executions.redrive(executionArn);
      return { redriveDate: seconds(row.redriven_at) };
    },

    async DescribeStateMachine(executions, body) {
      const { stateMachineArn } = readInput(INPUTS.DescribeStateMachine, body);
      checkArn(stateMachineArn, 'stateMachine');
      const { arn, name, roleArn, definition, createdAt } = executions.machine(stateMachineArn);
      return {
        stateMachineArn: arn,
        name,
        status: 'ACTIVE',
        definition,
        roleArn,
        type: 'STANDARD',
        creationDate: createdAt / 1000,
      };
    },

    async ListStateMachines(executions) {
      return {
        stateMachines: executions.machines().map(({ arn, name, createdAt }) => ({
          stateMachineArn: arn,
          name,
          type: 'STANDARD',
          creationDate: createdAt / 1000,
        })),
      };
    },

    async SendTaskSuccess(executions, body) {
      const { taskToken, output } = readInput(INPUTS.SendTaskSuccess, body);
      await executions.answerToken(taskToken, { output: checkPayload('InvalidOutput', output) });
      return {};
    },

    async SendTaskFailure(executions, body) {
      const { taskToken, error, cause } = readInput(INPUTS.SendTaskFailure, body);
      const failed = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
      await executions.answerToken(taskToken, { failed });
      return {};
    },

    async SendTaskHeartbeat(executions, body) {
      const { taskToken } = readInput(INPUTS.SendTaskHeartbeat, body);
      await executions.beatToken(taskToken);
      return {};
    },
  };

async function found(executions: Executions, arn: string): Promise<ExecutionRow> {
  checkArn(arn, 'execution');
  await executions.store.journal.flushed();
  return executions.find(arn);
}

function checkArn(arn: string, kind: 'stateMachine' | 'execution'): void {
  const parts = arn.split(':');
  const right = parts[0] === 'arn' && parts[2] === 'states' && parts[5] === kind && parts.length >= 7;
  if (!right) throw new ApiError('InvalidArn', `Invalid Arn: '${arn}' is not the ARN of a ${kind}`);
}

function summary(row: ExecutionRow): Answer {
  return {
    executionArn: row.arn,
    stateMachineArn: row.machine_arn,
    name: row.name,
    status: row.status,
    startDate: row.started_at / 1000,
    stopDate: seconds(row.stopped_at),
    redriveCount: row.redrives,
    redriveDate: seconds(row.redriven_at),
  };
}

function describe(row: ExecutionRow): Answer {
  const failed = row.status !== 'RUNNING' && row.status !== 'SUCCEEDED';
  return {
    ...summary(row),
    input: row.input,
    inputDetails: { included: true },
    ...(row.output === null ? {} : { output: row.output, outputDetails: { included: true } }),
    ...(row.error === null ? {} : { error: row.error }),
    ...(row.cause === null ? {} : { cause: row.cause }),
    redriveStatus: failed ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
  };
}

function seconds(instant: number | null): number | undefined {
  return instant === null ? undefined : instant / 1000;
}
