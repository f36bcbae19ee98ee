import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Draft, draftSchema } from '../../shared/cases/draft.ts';
import type { TaskPlace } from '../../shared/cases/task-record.ts';
import { type CasesTable, draftKey, unlessRefused } from './cases-table.ts';

/** An officer's own draft of a decision; nobody else's is ever read. Null where there is none. */
export async function getDraft(table: CasesTable, place: TaskPlace, officer: string): Promise<Draft | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: draftKey(place, officer), ConsistentRead: true }),
  );
  return Item === undefined ? null : draftSchema.parse(Item);
}

/** Writes the version after `seen` (0: the first), unless another tab was faster. */
export async function saveDraft(table: CasesTable, place: TaskPlace, officer: string, draft: Draft): Promise<boolean> {
  const first = draft.version === 1;
  return unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...draftKey(place, officer), ...draft },
        ConditionExpression: first ? 'attribute_not_exists(pk)' : 'version = :seen',
        ...(first ? {} : { ExpressionAttributeValues: { ':seen': draft.version - 1 } }),
      }),
    ),
  );
}
