import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Decision } from '../../shared/cases/decision.ts';
import { type NewTask, type TaskRecord, taskRank, taskRecordSchema } from '../../shared/cases/task-record.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { type CasesTable, itemsOfCase, putIfAbsent, taskKey, unlessRefused } from './cases-table.ts';

/** Where the open tasks of a lane wait for an officer. */
export const laneQueue = (port: string, lane: Lane) => `${port}#task#${lane}`;
/** Where a decided task waits until its workflow has heard of the decision. */
export const untoldQueue = (port: string) => `${port}#untold`;

export type TaskPlace = Pick<TaskRecord, 'port' | 'reference' | 'revision' | 'lane'>;

const keyOf = ({ port, reference, revision, lane }: TaskPlace) => taskKey(port, reference, revision, lane);

export async function createTask(table: CasesTable, opened: NewTask): Promise<boolean> {
  const task = taskRecordSchema.parse(opened);
  return putIfAbsent(table, { ...keyOf(task), ...task, queue: laneQueue(task.port, task.lane), rank: taskRank(task) });
}

export async function getTask(table: CasesTable, place: TaskPlace): Promise<TaskRecord | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(place), ConsistentRead: true }),
  );
  return Item === undefined ? null : taskRecordSchema.parse(Item);
}

export async function tasksOf(table: CasesTable, port: string, reference: string): Promise<TaskRecord[]> {
  return (await itemsOfCase(table, port, reference, 'TASK#')).map((item) => taskRecordSchema.parse(item));
}

/** The workflow asks again, under a new token or because the task is overdue. An ended task stays as it is. */
export async function renewTask(
  table: CasesTable,
  task: NewTask,
  renewed: Pick<TaskRecord, 'taskToken' | 'priority' | 'dueAt' | 'escalation'>,
): Promise<boolean> {
  return updateTask(table, task, '#state = :open', {
    sets: { ...renewed, rank: taskRank({ ...task, ...renewed }) },
    values: { ':open': 'open' },
  });
}

/** Leases an open task to an officer until `leaseUntil`: refused while another's lease runs. Whoever holds it goes on. */
export async function claimTask(table: CasesTable, place: TaskPlace, officer: string, now: string, leaseUntil: string) {
  const goesOn = await updateTask(table, place, '#state = :open AND claimedBy = :officer AND leaseUntil >= :now', {
    sets: { leaseUntil },
    values: { ':open': 'open', ':officer': officer, ':now': now },
  });
  if (goesOn) return true;
  return updateTask(
    table,
    place,
    '#state = :open AND (claimedBy = :none OR claimedBy = :officer OR leaseUntil < :now)',
    {
      sets: { claimedBy: officer, claimedAt: now, leaseUntil },
      values: { ':open': 'open', ':none': null, ':officer': officer, ':now': now },
    },
  );
}

/** Records decision and end of the lease in one write: refused unless the officer holds the lease of a task still open. */
export async function decideTask(table: CasesTable, place: TaskPlace, decision: Decision): Promise<boolean> {
  return updateTask(table, place, '#state = :open AND claimedBy = :officer AND leaseUntil >= :now', {
    sets: { state: 'decided', decision, leaseUntil: null, queue: untoldQueue(place.port), rank: decision.at },
    values: { ':open': 'open', ':officer': decision.by, ':now': decision.at },
  });
}

/** Takes an undecided task out of its lane: its revision is no longer the case's. */
export async function withdrawTask(table: CasesTable, place: TaskPlace, at: string): Promise<boolean> {
  return updateTask(table, place, '#state = :open', {
    sets: { state: 'withdrawn', leaseUntil: null, queue: untoldQueue(place.port), rank: at },
    values: { ':open': 'open' },
  });
}

/** The workflow has heard how the task ended. */
export async function markTold(table: CasesTable, place: TaskPlace): Promise<void> {
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyOf(place),
        ConditionExpression: '#state <> :open',
        UpdateExpression: 'REMOVE #queue, #rank',
        ExpressionAttributeNames: { '#state': 'state', '#queue': 'queue', '#rank': 'rank' },
        ExpressionAttributeValues: { ':open': 'open' },
      }),
    ),
  );
}

function updateTask(
  table: CasesTable,
  place: TaskPlace,
  condition: string,
  { sets, values }: { sets: Record<string, unknown>; values: Record<string, unknown> },
): Promise<boolean> {
  const entries = Object.entries(sets);
  return unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyOf(place),
        ConditionExpression: condition,
        UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :set_${name}`).join(', ')}`,
        ExpressionAttributeNames: {
          '#state': 'state',
          ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: {
          ...values,
          ...Object.fromEntries(entries.map(([name, value]) => [`:set_${name}`, value])),
        },
      }),
    ),
  );
}
