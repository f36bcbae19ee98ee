import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Scheduler } from 'fast-check';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';

type Item = Record<string, unknown>;

/**
 * A table whose requests reach it in the order that a scheduler chooses, each at once and whole, as DynamoDB serves an
 * item. It knows the two conditions that tasks are written under. `loses` says which requests are carried out but not
 * answered.
 */
export function scheduledTable(
  scheduler: Scheduler,
  loses: () => boolean,
): { table: CasesTable; items: Map<string, Item> } {
  const items = new Map<string, Item>();
  const carryOut = (command: unknown): object => {
    if (command instanceof GetCommand) return { Item: structuredClone(items.get(keyOf(command.input.Key))) };
    if (!(command instanceof PutCommand)) throw new Error('not a request that a store of tasks makes');
    const { Item = {}, ConditionExpression = '', ExpressionAttributeValues } = command.input;
    const key = keyOf(Item);
    if (!holds(items.get(key), ConditionExpression, ExpressionAttributeValues?.[':seen']))
      throw new ConditionalCheckFailedException({ message: 'refused', $metadata: {} });
    items.set(key, structuredClone(Item));
    return {};
  };
  const send = async (command: unknown) => {
    const answer = await scheduler.schedule(Promise.resolve('request')).then(() => carryOut(command));
    await scheduler.schedule(Promise.resolve('answer'));
    if (loses()) throw new Error('the answer was lost');
    return answer;
  };
  const client: CasesTable['client'] = Object.create(null, { send: { value: send } });
  return { table: { client, name: 'cases' }, items };
}

function holds(item: Item | undefined, condition: string, seen: unknown): boolean {
  switch (condition) {
    case '':
      return true;
    case 'attribute_not_exists(pk)':
      return item === undefined;
    case 'version = :seen':
      return item !== undefined && item.version === seen;
    case 'attribute_exists(pk) AND (attribute_not_exists(version) OR version = :seen)':
      return item !== undefined && (item.version === undefined || item.version === seen);
    default:
      throw new Error(`a condition that is not known here: ${condition}`);
  }
}

function keyOf(key: Item | undefined): string {
  return `${key?.pk} ${key?.sk}`;
}
