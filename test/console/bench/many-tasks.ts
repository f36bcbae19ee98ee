import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { openCasesTable } from '../../../functions/stores/cases-table.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import { fakeTasks } from '../fake/fake-tasks.ts';

const AT_ONCE = 24;

/**
 * Puts so many open tasks into a table of cases, each of a case of its own, as the functions write them: spread over two
 * ports, four lanes, severities and due times.
 */
export async function seedTasks(config: DynamoDBClientConfig, tableName: string, count: number): Promise<void> {
  const client = new DynamoDBClient(config);
  const table = openCasesTable(tableName, client);
  const waiting = fakeTasks(count, Date.now()).values();
  const work = async () => {
    for (const { notYours, earlier, ...task } of waiting) {
      // Workflows of theirs there are none: nobody hears of the end of what is decided here.
      await createTask(table, { ...task, taskToken: 'none' });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    client.destroy();
  }
}
