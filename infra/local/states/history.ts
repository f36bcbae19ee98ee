import type { ExecutionRow, StepRow } from './execution-store.ts';
import type { StepRecords } from './steps.ts';

/** One event of GetExecutionHistory; `timestamp` in seconds. */
export interface HistoryEvent {
  id: number;
  previousEventId: number;
  timestamp: number;
  type: string;
  [details: `${string}EventDetails`]: Record<string, unknown>;
}

type Unnumbered = { type: string; at: number; details?: [`${string}EventDetails`, Record<string, unknown>] };

/**
 * The history of an execution, told from its records: states entered and left, tasks scheduled and answered, in the
 * order in which they were written. Finer events of AWS's (a task's start, a Map's iterations) are not told.
 */
export function historyOf(execution: ExecutionRow, rows: StepRow[]): HistoryEvent[] {
  const tasks = new Map(rows.filter(({ kind }) => kind === 'scheduled').map((row) => [row.path, integrationOf(row)]));
  const events: Unnumbered[] = [
    {
      type: 'ExecutionStarted',
      at: execution.started_at,
      details: ['executionStartedEventDetails', { input: execution.input, inputDetails: { truncated: false } }],
    },
    ...rows.flatMap((row) => eventsOf(row, tasks.get(row.path) ?? {})),
    ...ending(execution),
  ];
  return events.map(({ type, at, details }, index) => ({
    id: index + 1,
    previousEventId: index,
    timestamp: at / 1000,
    type,
    ...(details === undefined ? {} : { [details[0]]: details[1] }),
  }));
}

function eventsOf(row: StepRow, task: Integration): Unnumbered[] {
  const name = nameIn(row.path);
  const record = JSON.parse(row.record);
  switch (row.kind) {
    case 'entered':
      return [entered(record.type, name, row.at)];
    case 'scheduled':
      return record.deadline === undefined ? [] : [scheduled(record, task, row.at)];
    case 'submitted':
      return [{ type: 'TaskSubmitted', at: row.at, details: ['taskSubmittedEventDetails', task] }];
    case 'returned':
      return [returned(record, task, row.at)];
    case 'exited': {
      const exit = exitOf(row);
      const left: Unnumbered = {
        type: `${exit.type}StateExited`,
        at: row.at,
        details: ['stateExitedEventDetails', { name, output: JSON.stringify(exit.output) }],
      };
      return SHORT.has(exit.type) ? [entered(exit.type, name, exit.enteredAt), left] : [left];
    }
    default:
      return [];
  }
}

type Integration = { resourceType?: string; resource?: string };

/** `arn:aws:states:::dynamodb:updateItem` is told as the resource `updateItem` of the type `dynamodb`. */
function integrationOf(row: StepRow): Integration {
  const { resource } = JSON.parse(row.record);
  if (typeof resource !== 'string') return {};
  const [, , service, , , type, api] = resource.split(':');
  return service === 'lambda'
    ? { resourceType: 'lambda', resource }
    : { ...(type === undefined ? {} : { resourceType: type }), ...(api === undefined ? {} : { resource: api }) };
}

/** States that are done as soon as they are entered, and written down once. */
const SHORT = new Set(['Pass', 'Choice', 'Succeed']);

function entered(type: string, name: string, at: number): Unnumbered {
  return { type: `${type}StateEntered`, at, details: ['stateEnteredEventDetails', { name }] };
}

function scheduled(record: { arguments: unknown }, task: Integration, at: number): Unnumbered {
  const details = { ...task, region: 'local', parameters: JSON.stringify(record.arguments) };
  return { type: 'TaskScheduled', at, details: ['taskScheduledEventDetails', details] };
}

function returned(outcome: StepRecords['returned'], task: Integration, at: number): Unnumbered {
  if ('output' in outcome) {
    const output = JSON.stringify(outcome.output);
    return { type: 'TaskSucceeded', at, details: ['taskSucceededEventDetails', { ...task, output }] };
  }
  const late = outcome.failed.error === 'States.Timeout' || outcome.failed.error === 'States.HeartbeatTimeout';
  return late
    ? { type: 'TaskTimedOut', at, details: ['taskTimedOutEventDetails', { ...task, ...outcome.failed }] }
    : { type: 'TaskFailed', at, details: ['taskFailedEventDetails', { ...task, ...outcome.failed }] };
}

function ending({ status, stopped_at: at, output, error, cause }: ExecutionRow): Unnumbered[] {
  if (at === null) return [];
  const because = { ...(error === null ? {} : { error }), ...(cause === null ? {} : { cause }) };
  switch (status) {
    case 'SUCCEEDED':
      return [{ type: 'ExecutionSucceeded', at, details: ['executionSucceededEventDetails', { output }] }];
    case 'FAILED':
      return [{ type: 'ExecutionFailed', at, details: ['executionFailedEventDetails', because] }];
    case 'TIMED_OUT':
      return [{ type: 'ExecutionTimedOut', at, details: ['executionTimedOutEventDetails', because] }];
    case 'ABORTED':
      return [{ type: 'ExecutionAborted', at, details: ['executionAbortedEventDetails', because] }];
    case 'RUNNING':
      return [];
  }
}

function exitOf(row: StepRow): StepRecords['exited'] {
  return JSON.parse(row.record);
}

function nameIn(path: string): string {
  return decodeURIComponent(/([^/]*)#\d+(@\d+)?(~\d+)*$/.exec(path)?.[1] ?? path);
}
