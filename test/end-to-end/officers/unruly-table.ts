import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { type TaskRecord, taskRecordSchema } from '../../../shared/cases/task-record.ts';

/** The connection broke: before the table had the request, or before the answer came. */
class Cut extends Error {
  override readonly name = 'Cut';
}

/**
 * A table that loses requests and answers, as often each as `cuts` says, and writes down every task that was written: what
 * truly happened, whatever anybody was told.
 */
export function unrulyTable(table: CasesTable, random: () => number, cuts: { share: number }) {
  const history = new Map<string, TaskRecord[]>();
  const counts = { requests: 0, cutBefore: 0, cutAfter: 0 };
  const send = async (command: Parameters<CasesTable['client']['send']>[0]) => {
    counts.requests += 1;
    if (random() < cuts.share) {
      counts.cutBefore += 1;
      throw new Cut('the request was lost');
    }
    const answer = await table.client.send(command);
    if (command instanceof PutCommand && String(command.input.Item?.sk).startsWith('TASK#')) {
      const written = taskRecordSchema.parse(command.input.Item);
      const key = `${written.port}/${written.reference}/${written.revision}/${written.lane}`;
      history.set(key, [...(history.get(key) ?? []), written]);
    }
    if (random() < cuts.share) {
      counts.cutAfter += 1;
      throw new Cut('the answer was lost');
    }
    return answer;
  };
  const client: CasesTable['client'] = Object.create(table.client, { send: { value: send } });
  return { table: { ...table, client }, history, counts };
}
