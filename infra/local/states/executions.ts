import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Machine } from './definition.ts';
import { ApiError, Cancelled, JournalFailed, StateError } from './errors.ts';
import type { ExecutionRow, ExecutionStore } from './execution-store.ts';
import { parseJson } from './json.ts';
import { loadDefinition } from './load-definition.ts';
import { redrivable, supersededSteps } from './redrive.ts';
import type { Run, TaskRunner } from './run.ts';
import { runChain } from './run-chain.ts';
import type { Steps, TaskOutcome } from './steps.ts';
import { TaskTokens } from './task-tokens.ts';

/** A state machine of the stage, its definition found fit. */
export interface DeployedMachine {
  name: string;
  arn: string;
  roleArn: string;
  definition: string;
  /** Instant of this runtime's start, ms. */
  createdAt: number;
}

/** An execution that is under way in this process. */
interface Open {
  row: ExecutionRow;
  ending: AbortController;
  /** Resolves when none of its states does anything any more. */
  done: Promise<void>;
}

type Closing = Pick<ExecutionRow, 'status'> & Partial<Pick<ExecutionRow, 'output' | 'error' | 'cause'>>;

/** Starts, resumes and ends executions. Whatever it answers is on disk by then. */
export class Executions {
  readonly store: ExecutionStore;
  readonly #machines: ReadonlyMap<string, DeployedMachine>;
  readonly #tasks: TaskRunner;
  readonly #clock: Clock;
  readonly #tokens = new TaskTokens();
  readonly #open = new Map<string, Open>();
  readonly #definitionIds = new Map<string, number>();
  readonly #definitions = new Map<number, { roleArn: string; machine: Machine }>();

  constructor(store: ExecutionStore, machines: DeployedMachine[], tasks: TaskRunner, clock: Clock) {
    this.store = store;
    this.#machines = new Map(machines.map((machine) => [machine.arn, machine]));
    this.#tasks = tasks;
    this.#clock = clock;
    store.forgetOld();
    // Replay runs to the first thing that is not on record without a pause: every token is out again after this line.
    for (const row of store.running()) this.#launch(row);
  }

  machine(arn: string): DeployedMachine {
    const machine = this.#machines.get(arn);
    if (machine === undefined) throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return machine;
  }

  machines(): DeployedMachine[] {
    return [...this.#machines.values()];
  }

  /** @param input JSON text, found to be so */
  async start(machineArn: string, name: string = randomUUID(), input = '{}'): Promise<ExecutionRow> {
    const machine = this.machine(machineArn);
    const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    const earlier = this.#open.get(arn)?.row ?? this.store.byArn(arn);
    if (earlier !== undefined && (earlier.status !== 'RUNNING' || earlier.input !== input)) {
      throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
    }
    const row = earlier ?? this.#insert(machine, arn, name, input);
    await this.store.journal.flushed();
    return row;
  }

  async stop(arn: string, error: string | null, cause: string | null): Promise<ExecutionRow> {
    const open = this.#open.get(arn);
    if (open !== undefined) this.#close(open, { status: 'ABORTED', error, cause });
    await this.store.journal.flushed();
    return this.find(arn);
  }

  /** @throws ApiError `ExecutionDoesNotExist` */
  find(arn: string): ExecutionRow {
    const row = this.store.byArn(arn);
    if (row === undefined) throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return row;
  }

  /** Goes on with an execution that ended without success, from the states that did not finish. */
  async redrive(arn: string): Promise<ExecutionRow> {
    await this.store.journal.flushed();
    const row = this.find(arn);
    const refusal = redrivable(row, this.#clock.now());
    if (refusal !== undefined) throw new ApiError('ExecutionNotRedrivable', refusal);
    await this.#open.get(arn)?.done;
    const redrives = row.redrives + 1;
    const again: ExecutionRow = {
      ...row,
      status: 'RUNNING',
      output: null,
      error: null,
      cause: null,
      stopped_at: null,
      redrives,
      redriven_at: this.#clock.now(),
      deadline: this.#deadline(row.definition),
    };
    this.store.retire(supersededSteps(this.store.steps(row.id)), redrives);
    this.store.update(again);
    await this.store.journal.flushed();
    this.#launch(again);
    return again;
  }

  /** @throws ApiError `TaskTimedOut` for a token that is over, `TaskDoesNotExist` for one that never was */
  async answerToken(token: string, outcome: TaskOutcome): Promise<void> {
    if (!this.#tokens.settle(token, outcome)) throw this.#tokenError(token);
    await this.store.journal.flushed();
  }

  async beatToken(token: string): Promise<void> {
    if (!this.#tokens.beat(token)) throw this.#tokenError(token);
    await this.store.journal.flushed();
  }

  /** Gives up what runs, to be resumed by the next start. */
  async close(): Promise<void> {
    const open = [...this.#open.values()];
    for (const { ending } of open) ending.abort(new Cancelled('The runtime is closing.'));
    await Promise.all(open.map(({ done }) => done));
    this.store.journal.close();
  }

  #tokenError(token: string): ApiError {
    return this.store.knowsToken(token)
      ? new ApiError('TaskTimedOut', `Task Timed Out: 'Provided task does not exist anymore'`)
      : new ApiError('TaskDoesNotExist', `Task Does Not Exist: 'No task has this token'`);
  }

  #insert(machine: DeployedMachine, arn: string, name: string, input: string): ExecutionRow {
    let definition = this.#definitionIds.get(machine.arn);
    if (definition === undefined) {
      definition = this.store.definitionId(machine.arn, machine.roleArn, machine.definition);
      this.#definitionIds.set(machine.arn, definition);
    }
    const row: ExecutionRow = {
      id: this.store.newId(),
      arn,
      machine_arn: machine.arn,
      name,
      definition,
      status: 'RUNNING',
      input,
      output: null,
      error: null,
      cause: null,
      started_at: this.#clock.now(),
      stopped_at: null,
      deadline: this.#deadline(definition),
      redrives: 0,
      redriven_at: null,
    };
    this.store.insert(row);
    this.#launch(row);
    return row;
  }

  #definition(id: number): { roleArn: string; machine: Machine } {
    const known = this.#definitions.get(id);
    if (known !== undefined) return known;
    const { roleArn, definition } = this.store.definition(id);
    const loaded = { roleArn, machine: loadDefinition(definition) };
    this.#definitions.set(id, loaded);
    return loaded;
  }

  #deadline(definition: number): number | null {
    const { timeoutSeconds } = this.#definition(definition).machine;
    return timeoutSeconds === undefined ? null : this.#clock.now() + timeoutSeconds * 1000;
  }

  #launch(row: ExecutionRow): void {
    const ending = new AbortController();
    const open: Open = { row, ending, done: Promise.resolve() };
    this.#open.set(row.arn, open);
    const { deadline } = row;
    const late = () => this.#close(open, { status: 'TIMED_OUT', error: 'States.Timeout' });
    if (deadline !== null && deadline <= this.#clock.now()) {
      late();
      return;
    }
    const cancel = deadline === null ? () => {} : this.#clock.setTimer(deadline, late);
    open.done = this.#run(open, this.store.openSteps(row.id)).finally(cancel);
  }

  async #run(open: Open, steps: Steps): Promise<void> {
    const { row, ending } = open;
    try {
      const { roleArn, machine } = this.#definition(row.definition);
      const input = parseJson(row.input);
      const run: Run = {
        execution: { arn: row.arn, name: row.name, input, roleArn, startedAt: row.started_at, redrives: row.redrives },
        machine: { arn: row.machine_arn, name: row.machine_arn.split(':').at(-1) ?? '' },
        steps,
        tasks: this.#tasks,
        tokens: this.#tokens,
        clock: this.#clock,
      };
      const output = await runChain(machine, { run, path: '', variables: {}, signal: ending.signal }, input);
      if (!ending.signal.aborted) this.#close(open, { status: 'SUCCEEDED', output: JSON.stringify(output) });
    } catch (error) {
      // A journal that fails leaves the execution as it is on disk, for the next start.
      if (ending.signal.aborted || error instanceof JournalFailed) return;
      const failed = error instanceof StateError ? error : new StateError('States.Runtime', String(error));
      const cause = failed.hasCause ? failed.message : null;
      this.#close(open, { status: 'FAILED', error: failed.error ?? null, cause });
    }
  }

  #close(open: Open, closing: Closing): void {
    if (open.row.status !== 'RUNNING') return;
    Object.assign(open.row, closing, { stopped_at: this.#clock.now() });
    this.store.update(open.row);
    open.ending.abort(new Cancelled('The execution has ended.'));
    // Until it is on disk, this entry is what tells a second StartExecution of the first.
    this.store.journal.flushed().then(
      () => this.#open.delete(open.row.arn),
      () => {},
    );
  }
}
