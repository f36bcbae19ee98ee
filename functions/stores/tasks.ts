import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditFact } from '../../shared/cases/audit-chain.ts';
import type { Move } from '../../shared/cases/task-moves.ts';
import {
  isEnded,
  type NewTask,
  type TaskPlace,
  type TaskRecord,
  taskRank,
  taskRecordSchema,
} from '../../shared/cases/task-record.ts';
import { TaskRefused } from '../../shared/cases/task-refused.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { recordAudit } from './audit.ts';
import { type CasesTable, itemsOfCase, putIfAbsent, queryAll, taskKey, unlessRefused } from './cases-table.ts';

/** Where the open tasks of a lane wait for an officer, held ones among them. */
export const laneQueue = (port: string, lane: Lane) => `${port}#task#${lane}`;
/** Where the tasks of a lane are that wait for the port, those whose wait ends first before the others. */
export const waitingQueue = (port: string, lane: Lane) => `${port}#waiting#${lane}`;
/** Where an ended task waits until its workflow has heard of it. */
export const untoldQueue = (port: string) => `${port}#untold`;
/** Where a task is besides while its last change does not stand in the trail: by the index `identifiers`, oldest first. */
const unwrittenQueue = (port: string) => `${port}#unwritten`;

const keyOf = ({ port, reference, revision, lane }: TaskPlace) => taskKey(port, reference, revision, lane);

export async function createTask(table: CasesTable, opened: NewTask): Promise<boolean> {
  return putIfAbsent(table, itemOf(taskRecordSchema.parse(opened)));
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

const countedSchema = taskRecordSchema.pick({
  ...{ priority: true, dueAt: true, createdAt: true, claimedBy: true, leaseUntil: true, stage: true, raised: true },
});

/** All open tasks of a lane, as far as it takes to count them. */
export async function countedTasks(table: CasesTable, port: string, lane: Lane) {
  const names = Object.keys(countedSchema.shape);
  const items = await queryAll(table, {
    TableName: table.name,
    IndexName: 'queue',
    KeyConditionExpression: '#queue = :queue',
    ProjectionExpression: names.map((name) => `#${name}`).join(', '),
    ExpressionAttributeNames: { '#queue': 'queue', ...Object.fromEntries(names.map((name) => [`#${name}`, name])) },
    ExpressionAttributeValues: { ':queue': laneQueue(port, lane) },
  });
  return items.map((item) => countedSchema.parse(item));
}

/** Others change one task at the same time at most as often as this, before somebody is asked to try again. */
const TRIES = 8;

/** What a change leaves in the trail; null where it leaves nothing. */
export type Fact = (task: TaskRecord, before: TaskRecord) => Omit<AuditFact, 'id'> | null;

/**
 * Makes a move on a task: one conditional write of the whole item, refused where anybody changed it since it was read, then
 * read and tried anew. A move that finds nothing to change writes nothing, so it may be repeated after any failure.
 *
 * The `fact` is written with it, and then into the trail. Whatever breaks off in between, it lies in the item: the next
 * move, a repeat, or `reconcile` writes it down first. So a task holds one such fact at most, and none is lost.
 *
 * @returns the task as it stands then, and whether this call changed it
 * @throws TaskRefused where the move does, and where there is no such task
 */
export async function moveTask(
  table: CasesTable,
  place: TaskPlace,
  move: Move,
  fact: Fact = () => null,
): Promise<{ task: TaskRecord; changed: boolean }> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const seen = await getTask(table, place);
    if (seen === null) throw new TaskRefused('task.unknown', 'there is no such task');
    const moved = move(seen);
    if (moved === seen) return { task: await writeDown(table, seen), changed: false };
    if (seen.unwritten !== null) await recordAudit(table, seen.port, seen.reference, seen.unwritten);
    const { revision, lane } = seen;
    const version = seen.version + 1;
    const left = fact(moved, seen);
    const id = `task-r${revision}-${lane}-v${version}`;
    const task = { ...moved, version, unwritten: left && { id, ...left } };
    if (!(await replaceTask(table, task, seen.version))) continue;
    return { task: await writeDown(table, task), changed: true };
  }
  throw new TaskRefused('task.busy', 'others change the task at this moment: try again');
}

/** Puts the last change of a task into the trail, unless it stands there. Safe to repeat, and beside others. */
async function writeDown(table: CasesTable, task: TaskRecord): Promise<TaskRecord> {
  if (task.unwritten === null) return task;
  await recordAudit(table, task.port, task.reference, task.unwritten);
  const written = { ...task, unwritten: null };
  // Refused where somebody has moved the task since: they have written it down too.
  await replaceTask(table, written, task.version);
  return written;
}

/** Writes down what was left over at a port by whoever was cut off before `before`. Gives how many changes that were. */
export async function writeDownLeft(table: CasesTable, port: string, limit: number, before: string): Promise<number> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'identifiers',
      Limit: limit,
      KeyConditionExpression: 'identifier = :queue AND seenAt < :before',
      ExpressionAttributeValues: { ':queue': unwrittenQueue(port), ':before': before },
    }),
  );
  const failures: unknown[] = [];
  for (const item of Items) {
    try {
      const task = await getTask(table, taskRecordSchema.parse(item));
      if (task !== null) await writeDown(table, task);
    } catch (error) {
      // A trail that can't be gone on with keeps no other from what belongs into it.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} changes could not be written down`);
  return Items.length;
}

/** Writes the task if it still has the version that was seen. */
function replaceTask(table: CasesTable, task: TaskRecord, seen: number): Promise<boolean> {
  return unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: itemOf(task),
        // Items that were written before tasks had versions have none.
        ConditionExpression:
          seen === 0
            ? 'attribute_exists(pk) AND (attribute_not_exists(version) OR version = :seen)'
            : 'version = :seen',
        ExpressionAttributeValues: { ':seen': seen },
      }),
    ),
  );
}

/** The item of a task, with where it is found: its place in the indexes always follows from what it is. */
function itemOf(task: TaskRecord): Record<string, unknown> {
  const holder = holderOf(task);
  return { ...keyOf(task), ...task, ...queueOf(task), ...(holder !== null && { holder }), ...leftOverOf(task) };
}

function queueOf(task: TaskRecord): { queue?: string; rank?: string } {
  if (task.told) return {};
  if (isEnded(task)) return { queue: untoldQueue(task.port), rank: taskRank(task) };
  if (task.state === 'waiting')
    return { queue: waitingQueue(task.port, task.lane), rank: `${task.request?.until}#${taskRank(task)}` };
  return { queue: laneQueue(task.port, task.lane), rank: taskRank(task) };
}

function leftOverOf({ port, unwritten }: TaskRecord): { identifier?: string; seenAt?: string } {
  return unwritten === null ? {} : { identifier: unwrittenQueue(port), seenAt: unwritten.at };
}

/** Whose list an undecided task is on: whoever holds or held it last, has it assigned, put it off, or asked the port. */
function holderOf(task: TaskRecord): string | null {
  if (isEnded(task)) return null;
  if (task.state === 'waiting') return task.request?.by ?? null;
  return task.claimedBy ?? task.assignedTo ?? task.snoozed?.by ?? null;
}
