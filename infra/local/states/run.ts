import type { Clock } from './clock.ts';
import { evaluateTemplate } from './expressions.ts';
import type { Json } from './json.ts';
import type { Steps } from './steps.ts';
import type { TaskTokens } from './task-tokens.ts';

/** Does the work of Task states: the one thing the interpreter needs from the rest of the runtime. */
export interface TaskRunner {
  /**
   * Performs one call. It may be repeated with the same arguments and token after a crash.
   * @returns the result as Step Functions gives it: for `lambda:invoke` an object with `Payload`, for a Lambda's own
   *   ARN its payload
   * @throws an error whose `name` is the States error name, whose `message` is the cause
   */
  run(call: TaskCall): Promise<unknown>;
  /** Whether it can call this resource; asked when a definition is loaded. Without it, every resource is accepted. */
  supports?(resourceArn: string): boolean;
}

export interface TaskCall {
  /** The Resource of the state, without `.waitForTaskToken`. */
  resourceArn: string;
  arguments: Json;
  roleArn: string;
  executionArn: string;
  stateName: string;
  /** The task token, where the state waits for one; it is in the arguments where the definition puts it. */
  token?: string;
}

/** One execution as its states see it. */
export interface Run {
  execution: {
    arn: string;
    name: string;
    input: Json;
    roleArn: string;
    /** Instant, ms. */
    startedAt: number;
    redrives: number;
  };
  machine: { arn: string; name: string };
  steps: Steps;
  tasks: TaskRunner;
  tokens: TaskTokens;
  clock: Clock;
}

/** A chain of states on its way: what surrounds the state that is being worked on. */
export interface Surroundings {
  run: Run;
  /** The path of the chain in the execution. */
  path: string;
  variables: Readonly<Record<string, Json>>;
  /** The item that the innermost Map around it is at. */
  item?: { Index: number; Value: Json };
  signal: AbortSignal;
}

/** One visit to one state. */
export interface Visit extends Surroundings {
  name: string;
  /** The visit's own path. */
  path: string;
  input: Json;
  /** Instant, ms. */
  enteredAt: number;
  attempt: number;
  token?: string;
}

/** The `$states.context` of a visit (developer guide, "Accessing execution data from the Context object"). */
function contextOf({ run, name, enteredAt, attempt, token, item }: Visit): Json {
  const { execution, machine } = run;
  return {
    Execution: {
      Id: execution.arn,
      Input: execution.input,
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: new Date(execution.startedAt).toISOString(),
      RedriveCount: execution.redrives,
    },
    State: { EnteredTime: new Date(enteredAt).toISOString(), Name: name, RetryCount: attempt },
    StateMachine: { Id: machine.arn, Name: machine.name },
    ...(token === undefined ? {} : { Task: { Token: token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}

/** Works out one field of a state, seen from a visit to it. */
export function evaluateField(
  visit: Visit,
  field: string,
  template: Json,
  seen: { result?: Json; errorOutput?: Json } = {},
): Promise<Json> {
  return evaluateTemplate(
    template,
    { states: { input: visit.input, context: contextOf(visit), ...seen }, variables: visit.variables },
    { state: visit.name, field },
    visit.run.clock,
  );
}
