import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { reviewApi } from '../../../functions/review/api.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, findingKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import type { NewTask } from '../../../shared/cases/task-record.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { PORT } from '../cases/simulated-region.ts';
import { apiServicesOver } from './api-under-test.ts';

export const START = '2026-03-02T09:00:00.000Z';
const OTHER_PORT = { ...PORT, locode: 'BEANR', name: 'Antwerp' };

/** The queues of two ports over a table of the test: a clock that the test turns, and people who call. */
export class TasksUnderTest {
  readonly sfn = mockClient(SFNClient);
  readonly #table: CasesTable;
  readonly #api: ReturnType<typeof reviewApi>;
  #minutes = 0;
  #requests = 0;

  constructor(table: CasesTable) {
    this.#table = table;
    this.sfn.on(SendTaskSuccessCommand).resolves({});
    mockClient(EventBridgeClient).on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    const ports = new Map([PORT, OTHER_PORT].map((port) => [port.locode, port]));
    this.#api = reviewApi({ ...apiServicesOver(table, () => this.now), ports });
  }

  get now(): string {
    return new Date(Date.parse(START) + this.#minutes * 60_000).toISOString();
  }

  pass(minutes: number): void {
    this.#minutes += minutes;
  }

  async open(reference: string, change: Partial<NewTask> = {}): Promise<string> {
    const task: NewTask = {
      ...{ port: 'NLRTM', reference, revision: 1, lane: 'documents', state: 'open', priority: 3 },
      ...{ createdAt: START, dueAt: '2026-03-02T17:00:00.000Z', escalation: 0, taskToken: `token-${reference}` },
      ...{ claimedBy: null, leaseUntil: null, decision: null },
      ...change,
    };
    await openCase(this.#table, task, START, START);
    await createTask(this.#table, task);
    return `/tasks/${task.port}/${reference}/${task.revision}/${task.lane}`;
  }

  async found(reference: string, finding: Partial<Finding> = {}): Promise<string> {
    const id = finding.id ?? 'B1-1';
    const evidence = { source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null };
    await putIfAbsent(this.#table, {
      ...findingKey('NLRTM', reference, 1, id),
      ...{ id, check: 'B1', version: 1, severity: 'critical', lane: 'documents', certainty: 'sure', subject: 's' },
      ...{ message: 'Packages differ.', wrongBy: 'pallets' },
      evidence: [{ ...evidence, page: null, box: null, confidence: null, reader: null }],
      ...finding,
    });
    return id;
  }

  /** `POST /x`, `GET /x` and so on, as somebody. */
  async as(who: Principal, request: string, body?: object): Promise<{ status: number; answer: unknown }> {
    const [method = 'GET', path = ''] = request.split(' ');
    this.#requests += 1;
    const response = await this.#api.fetch(
      new Request(`https://api.example${path}`, { method, body: body === undefined ? null : JSON.stringify(body) }),
      { caller: { principal: who, requestId: `request-${this.#requests}` } },
    );
    return { status: response.status, answer: await response.json() };
  }
}

export function officer(id: string, change: Partial<Principal> = {}): Principal {
  return { id, roles: ['officer'], ports: ['NLRTM'], lanes: 'all', ...change };
}
export const supervisor = (id: string): Principal => ({ id, roles: ['supervisor'], ports: 'all', lanes: 'all' });
