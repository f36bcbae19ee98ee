import { randomBytes } from 'node:crypto';
import { LONGEST_SECONDS, type TaskState } from './definition.ts';
import { Cancelled, JournalFailed, StateError } from './errors.ts';
import { type Json, parseJson, withinPayloadLimit } from './json.ts';
import { leave } from './leaving.ts';
import { withRecovery } from './recovery.ts';
import { evaluateField, type Visit } from './run.ts';
import { wholeSeconds } from './run-plain.ts';
import type { Exit, TaskOutcome, TaskScheduled } from './steps.ts';

const WAITS = '.waitForTaskToken';

/** Calls what the Resource names, and waits for the result or for the task token to come back. */
export async function runTask(state: TaskState, visit: Visit): Promise<Exit> {
  const { steps } = visit.run;
  if (steps.get(visit.path, 'entered') === undefined)
    steps.put(visit.path, 'entered', { type: state.Type, at: visit.enteredAt });
  return withRecovery(visit, state, async (attempt) => {
    let scheduled = steps.get(attempt.path, 'scheduled');
    if (scheduled === undefined || !('deadline' in scheduled)) {
      scheduled = await schedule(state, attempt);
      steps.put(attempt.path, 'scheduled', scheduled);
    }
    const { token } = scheduled;
    const during: Visit = token === undefined ? attempt : { ...attempt, token };
    const outcome = steps.get(attempt.path, 'returned') ?? (await perform(state, during, scheduled));
    if ('failed' in outcome) throw new StateError(outcome.failed.error, outcome.failed.cause);
    return leave(during, state.Type, state, outcome.output, { result: outcome.output });
  });
}

/** Fixes all that must be the same when the attempt is made again after a crash: arguments, token, deadlines. */
async function schedule(state: TaskState, attempt: Visit): Promise<TaskScheduled> {
  const token = state.Resource.endsWith(WAITS) ? randomBytes(96).toString('base64url') : undefined;
  const visit: Visit = token === undefined ? attempt : { ...attempt, token };
  const given = state.Arguments === undefined ? visit.input : await evaluateField(visit, 'Arguments', state.Arguments);
  const timeout = await wholeSeconds(visit, 'TimeoutSeconds', state.TimeoutSeconds ?? LONGEST_SECONDS, 1);
  const heartbeat = state.HeartbeatSeconds;
  const now = visit.run.clock.now();
  return {
    resource: state.Resource,
    arguments: withinPayloadLimit(given, `The state '${visit.name}' received arguments`),
    at: now,
    deadline: now + timeout * 1000,
    ...(token === undefined ? {} : { token }),
    ...(heartbeat === undefined
      ? {}
      : { heartbeatMs: (await wholeSeconds(visit, 'HeartbeatSeconds', heartbeat, 1)) * 1000 }),
  };
}

/**
 * The answer to a task, from whichever comes first: its call, its token, its deadlines.
 * @throws Cancelled when the state is given up meanwhile
 */
async function perform(state: TaskState, visit: Visit, scheduled: TaskScheduled): Promise<TaskOutcome> {
  const { run, signal } = visit;
  const { token } = scheduled;
  const takeBack: (() => void)[] = [];
  try {
    return await new Promise<TaskOutcome>((resolve, reject) => {
      let open = true;
      const settle = (outcome: TaskOutcome) => {
        if (!open) return;
        open = false;
        run.steps.put(visit.path, 'returned', outcome);
        resolve(outcome);
      };
      const giveUp = (reason: unknown) => {
        open = false;
        reject(reason);
      };
      if (signal.aborted) return giveUp(signal.reason);
      const aborted = () => giveUp(signal.reason);
      signal.addEventListener('abort', aborted, { once: true });
      takeBack.push(() => signal.removeEventListener('abort', aborted));
      takeBack.push(watchDeadlines(visit, scheduled, settle));
      if (token !== undefined && open) {
        run.tokens.open(token, { settle, beat: () => run.steps.put(visit.path, 'heartbeat', run.clock.now()) });
        takeBack.push(() => run.tokens.close(token));
      }
      if (!open || run.steps.get(visit.path, 'submitted') !== undefined) return;
      call(state, visit, scheduled, () => open).then(
        (output) => {
          if (token === undefined) settle({ output });
          else if (open) run.steps.put(visit.path, 'submitted', null);
        },
        (error: unknown) => (isFatal(error) ? giveUp(error) : settle({ failed: failureOf(error) })),
      );
    });
  } finally {
    for (const undo of takeBack) undo();
  }
}

/** Settles a task whose time is up, also when that happened while nothing was running. */
function watchDeadlines(
  { run, path, name }: Visit,
  { deadline, at, heartbeatMs }: TaskScheduled,
  settle: (outcome: TaskOutcome) => void,
): () => void {
  let cancel = () => {};
  const watch = () => {
    const silent = heartbeatMs === undefined ? deadline : (run.steps.get(path, 'heartbeat') ?? at) + heartbeatMs;
    const due = Math.min(deadline, silent);
    if (run.clock.now() < due) {
      cancel = run.clock.setTimer(due, watch);
      return;
    }
    const [error, what] = due < deadline ? ['States.HeartbeatTimeout', 'heartbeat'] : ['States.Timeout', 'result'];
    settle({ failed: { error, cause: `The task of the state '${name}' gave no ${what} in time.` } });
  };
  watch();
  return () => cancel();
}

/** @param wanted whether anyone still waits once the journal is written */
async function call(
  state: TaskState,
  { run, name }: Visit,
  scheduled: TaskScheduled,
  wanted: () => boolean,
): Promise<Json> {
  // Nothing outside may hear of a token, or see an effect, that a crash could make the journal forget.
  await run.steps.flushed();
  if (!wanted()) throw new Cancelled('Given up before it was called.');
  const { token } = scheduled;
  const result = await run.tasks.run({
    resourceArn: state.Resource.endsWith(WAITS) ? state.Resource.slice(0, -WAITS.length) : state.Resource,
    arguments: scheduled.arguments,
    roleArn: run.execution.roleArn,
    executionArn: run.execution.arn,
    stateName: name,
    ...(token === undefined ? {} : { token }),
  });
  const json = result === undefined ? null : parseJson(JSON.stringify(result));
  return withinPayloadLimit(json, `The task of the state '${name}' returned a result`);
}

function isFatal(error: unknown): boolean {
  return error instanceof JournalFailed || error instanceof Cancelled;
}

function failureOf(error: unknown): { error?: string; cause?: string } {
  if (error instanceof StateError)
    return { ...(error.error === undefined ? {} : { error: error.error }), cause: error.message };
  if (typeof error !== 'object' || error === null) return { error: 'States.TaskFailed', cause: String(error) };
  return {
    error: 'name' in error && typeof error.name === 'string' ? error.name : 'States.TaskFailed',
    cause: 'message' in error ? String(error.message) : '',
  };
}
