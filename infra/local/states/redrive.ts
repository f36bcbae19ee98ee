import type { ExecutionRow, StepRow } from './execution-store.ts';

/** How long after its end an execution can be redriven (developer guide, "Restarting executions with redrive"). */
const REDRIVE_DAYS = 14;

/** Why an execution cannot be redriven, or undefined. */
export function redrivable(row: ExecutionRow, now: number): string | undefined {
  if (row.status === 'RUNNING') return 'Execution is RUNNING and cannot be redriven';
  if (row.status === 'SUCCEEDED') return 'Execution is SUCCEEDED and cannot be redriven';
  if (now - (row.stopped_at ?? now) > REDRIVE_DAYS * 24 * 3600 * 1000) {
    return `Execution is past its redrivable period of ${REDRIVE_DAYS} days`;
  }
  return undefined;
}

/**
 * The records that stand in the way of going on: all of the tasks that did not finish, whose attempts begin anew, and
 * the final failures of the Parallels and Maps around them. What finished within those is kept, and not done again.
 * @returns their `seq`
 */
export function supersededSteps(rows: StepRow[]): number[] {
  const current = rows.filter(({ path }) => !path.includes('~'));
  const finished = new Set(current.filter(({ kind }) => kind === 'exited').map(({ path }) => path));
  const superseded = current.filter(({ path, kind, record }) => {
    const visit = path.replace(/@\d+$/, '');
    if (finished.has(visit) || kind === 'entered') return false;
    const encloses = current.some((other) => other.path.startsWith(`${path}/`));
    return encloses ? kind === 'failed' && JSON.parse(record).retrier === undefined : true;
  });
  return superseded.map(({ seq }) => seq);
}
