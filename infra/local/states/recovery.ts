import { sleepUntil } from './clock.ts';
import type { Catcher, Retrier } from './definition.ts';
import { StateError } from './errors.ts';
import { leave } from './leaving.ts';
import type { Visit } from './run.ts';
import { attemptPath, type Exit, type StepRecords } from './steps.ts';

/** What neither States.ALL nor States.TaskFailed matches (developer guide, "Handling errors"). */
const TERMINAL = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/** Whether a retrier or catcher that lists `wanted` is for an error of this name. */
export function matchesError(error: string | undefined, wanted: readonly string[]): boolean {
  // "Always causes the execution to fail", whatever a definition names.
  if (error === 'States.Runtime') return false;
  return wanted.some((name) => {
    if (name === 'States.ALL') return error === undefined || !TERMINAL.has(error);
    if (name === 'States.TaskFailed')
      return error !== 'States.Timeout' && (error === undefined || !TERMINAL.has(error));
    // The States Language counts a missed heartbeat as a time-out as well.
    if (name === 'States.Timeout' && error === 'States.HeartbeatTimeout') return true;
    return name === error;
  });
}

/**
 * Makes attempts at a Task, Parallel or Map until one succeeds, or no retrier takes its error; then its catchers have
 * their turn.
 * @throws StateError when nothing catches it
 */
export async function withRecovery(
  visit: Visit,
  state: { Type: string; Retry: Retrier[]; Catch: Catcher[] },
  body: (attempt: Visit) => Promise<Exit>,
): Promise<Exit> {
  const { steps, clock } = visit.run;
  const used = state.Retry.map(() => 0);
  for (let attempt = 0; ; attempt++) {
    const at: Visit = { ...visit, attempt, path: attemptPath(visit.path, attempt) };
    let failed = steps.get(at.path, 'failed');
    if (failed === undefined) {
      try {
        return await body(at);
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        visit.signal.throwIfAborted();
        failed = { ...recordOf(error), ...planRetry(state.Retry, used, error.error, clock.now()) };
        steps.put(at.path, 'failed', failed);
      }
    }
    if (failed.retrier === undefined || failed.retryAt === undefined) {
      return catchError(at, state, new StateError(failed.error, failed.cause));
    }
    used[failed.retrier] = (used[failed.retrier] ?? 0) + 1;
    // An attempt that is on record has begun, whatever the clock says now.
    const begun = steps.get(attemptPath(visit.path, attempt + 1), 'scheduled') !== undefined;
    if (!begun) await sleepUntil(clock, failed.retryAt, visit.signal);
  }
}

function recordOf(error: StateError): StepRecords['failed'] {
  return {
    ...(error.error === undefined ? {} : { error: error.error }),
    ...(error.hasCause ? { cause: error.message } : {}),
  };
}

/** The first retrier that names the error decides, even when its attempts are used up. */
function planRetry(
  retriers: Retrier[],
  used: number[],
  error: string | undefined,
  now: number,
): { retrier: number; retryAt: number } | Record<string, never> {
  const index = retriers.findIndex((retrier) => matchesError(error, retrier.ErrorEquals));
  const retrier = retriers[index];
  const before = used[index] ?? 0;
  if (retrier === undefined || before >= retrier.MaxAttempts) return {};
  const grown = retrier.IntervalSeconds * retrier.BackoffRate ** before;
  const delay = Math.min(grown, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY);
  const seconds = retrier.JitterStrategy === 'FULL' ? Math.random() * delay : delay;
  return { retrier: index, retryAt: Math.round(now + seconds * 1000) };
}

async function catchError(visit: Visit, state: { Type: string; Catch: Catcher[] }, error: StateError): Promise<Exit> {
  const index = state.Catch.findIndex((catcher) => matchesError(error.error, catcher.ErrorEquals));
  const catcher = state.Catch[index];
  if (catcher === undefined) throw error;
  const errorOutput = error.output();
  return leave(visit, state.Type, { ...catcher, field: `Catch[${index}]/` }, errorOutput, { errorOutput });
}
