/**
 * An error as a state machine sees it: what Retry and Catch match by `error`, and what an execution fails with.
 * `message` is the Cause.
 */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly code = 'states.state-failed';
  /** The error name (`States.Timeout`, `Lambda.TooManyRequestsException`, ...); a Fail state may leave it out. */
  readonly error: string | undefined;
  /** Whether the thrower gave a cause at all. */
  readonly hasCause: boolean;

  constructor(error: string | undefined, cause?: string) {
    super(cause ?? '');
    this.error = error;
    this.hasCause = cause !== undefined;
  }

  /** The value of `$states.errorOutput`. */
  output(): { Error?: string; Cause?: string } {
    return {
      ...(this.error === undefined ? {} : { Error: this.error }),
      ...(this.hasCause ? { Cause: this.message } : {}),
    };
  }
}

/** A definition that uses what this runtime does not implement, or that AWS would refuse as well. */
export class DefinitionRefused extends Error {
  override readonly name = 'DefinitionRefused';
  readonly code = 'states.definition-refused';
  readonly state: string | undefined;
  readonly remedy: string;

  constructor(state: string | undefined, problem: string, remedy: string) {
    super(`${state === undefined ? 'State machine' : `State "${state}"`}: ${problem}. Remedy: ${remedy}.`);
    this.state = state;
    this.remedy = remedy;
  }
}

/** The chain of states was given up: its execution ended, a sibling branch failed, or the runtime is closing. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly code = 'states.cancelled';
}

/** The journal could not be written: executions stand still, and go on from what is on disk after a restart. */
export class JournalFailed extends Error {
  override readonly name = 'JournalFailed';
  readonly code = 'states.journal-failed';

  constructor(cause: unknown) {
    super('The journal of executions cannot be written. Free space on its disk, then restart.', { cause });
  }
}

/** An error as the service answers it: `type` is what the SDK makes its exception of. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code = 'states.api-error';
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}
