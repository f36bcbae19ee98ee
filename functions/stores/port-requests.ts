import { taskRecordSchema } from '../../shared/cases/task-record.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import type { PortRequests } from '../../shared/review/port-requests.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { getCase } from './cases.ts';
import { type CasesTable, waitingIn } from './cases-table.ts';
import { waitingQueue } from './tasks.ts';

/** Of each lane so many are told. */
const MOST_OF_LANE = 100;

/**
 * What a port is asked for, most urgent first. Which lane asks, and who, stays inside: it would say what was found. Drills
 * are nothing that a port could answer.
 */
export async function requestsOf(table: CasesTable, port: string): Promise<PortRequests['requests']> {
  const queues = laneSchema.options.map((lane) => waitingIn(table, waitingQueue(port, lane), MOST_OF_LANE));
  const waiting = (await Promise.all(queues)).flat().map((item) => taskRecordSchema.parse(item));
  const told = await fewAtOnce(waiting, async ({ reference, request }) => {
    const record = request === null ? null : await getCase(table, port, reference);
    if (request === null || record === null || record.drill) return [];
    const { wanted, reason, at, until } = request;
    return [{ port, reference, wanted, reason, askedAt: at, until }];
  });
  return told.flat().sort((a, b) => (a.until < b.until ? -1 : 1));
}
