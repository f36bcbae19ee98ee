import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { checkName, checkPayload, INPUTS, type Operation } from './api-inputs.ts';
import { type Clock, systemClock } from './clock.ts';
import type { State } from './definition.ts';
import { ApiError, DefinitionRefused } from './errors.ts';
import { ExecutionStore } from './execution-store.ts';
import { type DeployedMachine, Executions } from './executions.ts';
import { Journal } from './journal.ts';
import { loadDefinition } from './load-definition.ts';
import { OPERATIONS } from './operations.ts';
import type { TaskRunner } from './run.ts';

export interface StateMachinesOptions {
  /** Where the executions are kept, in `states.sqlite`. */
  dataDir: string;
  region: string;
  /** Standard state machines; `definition` is Amazon States Language, as text or parsed. */
  machines: { name: string; arn: string; roleArn: string; definition: unknown }[];
  tasks: TaskRunner;
  clock?: Clock;
}

/** Step Functions of the one-machine runtime. */
export interface StateMachines extends LocalService {
  /**
   * Starts an execution from within the runtime; it is durable once this resolves.
   * @param start.name the execution's name; a repeat with the same input while it runs starts nothing
   * @param start.input JSON text
   * @throws ApiError as StartExecution does
   */
  start(start: { machineArn: string; name?: string; input?: string }): Promise<{ executionArn: string }>;
}

/**
 * Opens the state machines, and goes on with every execution that was running when the process ended.
 * @throws DefinitionRefused for a definition that uses what is not implemented
 */
export function openStateMachines(options: StateMachinesOptions): StateMachines {
  const { dataDir, machines, tasks, clock = systemClock } = options;
  const deployed: DeployedMachine[] = machines.map(({ name, arn, roleArn, definition }) => {
    checkResources(loadDefinition(definition).states, tasks);
    const text = typeof definition === 'string' ? definition : JSON.stringify(definition);
    return { name, arn, roleArn, definition: text, createdAt: clock.now() };
  });
  mkdirSync(dataDir, { recursive: true });
  const store = new ExecutionStore(new Journal(join(dataDir, 'states.sqlite')), clock);
  const executions = new Executions(store, deployed, tasks, clock);
  return {
    handle: (request) => answer(executions, request),
    close: () => executions.close(),
    async start({ machineArn, name, input }) {
      checkName(name);
      if (input !== undefined) checkPayload('InvalidExecutionInput', input);
      return { executionArn: (await executions.start(machineArn, name, input)).arn };
    },
  };
}

function checkResources(states: ReadonlyMap<string, State>, tasks: TaskRunner): void {
  for (const [name, state] of states) {
    const inner = state.Type === 'Parallel' ? state.Branches : state.Type === 'Map' ? [state.ItemProcessor] : [];
    for (const chain of inner) checkResources(chain.states, tasks);
    if (state.Type !== 'Task' || tasks.supports === undefined) continue;
    const resource = state.Resource.replace('.waitForTaskToken', '');
    if (tasks.supports(resource)) continue;
    throw new DefinitionRefused(
      name,
      `the runtime does not know the resource ${resource}`,
      'add it to the task runner',
    );
  }
}

const TARGET_PREFIX = 'AWSStepFunctions.';

/** Answers one request of the AWS JSON 1.0 protocol. */
async function answer(executions: Executions, { req, res, body }: ServiceRequest): Promise<void> {
  let status = 200;
  let content: Record<string, unknown>;
  try {
    content = await OPERATIONS[operationOf(req.headers['x-amz-target'])](executions, body);
  } catch (error) {
    const failure =
      error instanceof ApiError
        ? error
        : new ApiError('InternalFailure', error instanceof Error ? error.message : '', 500);
    status = failure.status;
    content = { __type: failure.type, message: failure.message };
  }
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() });
  await new Promise<void>((resolve) => res.end(JSON.stringify(content), resolve));
}

function operationOf(target: string | string[] | undefined): Operation {
  const name = String(target).replace(TARGET_PREFIX, '');
  if (isOperation(name)) return name;
  throw new ApiError('UnknownOperationException', `The one-machine runtime has no Step Functions operation "${name}".`);
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(INPUTS, name);
}
