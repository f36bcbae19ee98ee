import { DescribeExecutionCommand, ExecutionDoesNotExist } from '@aws-sdk/client-sfn';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type CaseRecord, caseRecordSchema, executionName } from '../../shared/cases/case-record.ts';
import { type DocumentRecord, documentRecordSchema } from '../../shared/cases/document-record.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { announceFinal } from '../document-final.ts';
import { log } from '../log.ts';
import { nextRevision, noteArrival } from '../receive/arrival.ts';
import { tellUntold } from '../review/tasks/tell-untold.ts';
import { caseQueue, changeCase, getCase } from '../stores/cases.ts';
import { waitingIn } from '../stores/cases-table.ts';
import { countRequeue, finishDocument, unreadQueue } from '../stores/documents.ts';
import { type EventBus, publishWaiting } from '../stores/outbox.ts';
import { writeDownLeft } from '../stores/tasks.ts';
import { endWaits } from './end-waits.ts';

export interface ReconcileServices extends CaseServices {
  sqs: SQSClient;
  queues: { papers: string; scans: string; arrivals: string };
  bus: EventBus;
  intakeBucket: string;
  /** How long something may stand before it is set going again. */
  stillSeconds: number;
}

export interface Reconciled {
  requeued: number;
  givenUp: number;
  told: number;
  returned: number;
  writtenDown: number;
  published: number;
  restarted: number;
}

const AT_A_TIME = 100;
/** Whoever wrote an event or a change down may be about to publish it, or to tell the trail. */
const JUST_NOW_SECONDS = 60;
/** After so many attempts a document counts as unreadable, and a case stays failed until an operator looks. */
const ATTEMPTS = 3;

/**
 * Finds what stands still in every port and sets it going again. Safe to run at any time, twice, or beside itself. What
 * can't be set going keeps no other document or case from it, nor what is of another kind or port, and is thrown at the end: then the alarm rings.
 */
export async function reconcile(services: ReconcileServices): Promise<Reconciled> {
  const done: Reconciled = {
    requeued: 0,
    givenUp: 0,
    told: 0,
    returned: 0,
    writtenDown: 0,
    published: 0,
    restarted: 0,
  };
  const before = secondsAfter(services.now(), -services.stillSeconds);
  const failures: unknown[] = [];
  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      log.error('what stands still could not be set going', error instanceof Error ? error : String(error));
      failures.push(error);
    });
  for (const port of services.ports.keys()) {
    const justNow = secondsAfter(services.now(), -JUST_NOW_SECONDS);
    for (const item of await waitingIn(services.table, unreadQueue(port), AT_A_TIME, before))
      await attempt(again(item));
    await attempt(add('told', tellUntold(services, port)));
    await attempt(add('returned', endWaits(services, port)));
    await attempt(add('writtenDown', writeDownLeft(services.table, port, AT_A_TIME, justNow)));
    await attempt(add('published', publishWaiting(services, port, AT_A_TIME, justNow)));
    for (const status of ['gathering', 'examining', 'failed'] as const) {
      for (const item of await waitingIn(services.table, caseQueue(port, status), AT_A_TIME, before))
        await attempt(restarted(caseRecordSchema.parse(item)));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} times something could not be done`);
  return done;

  async function add(kind: keyof Reconciled, work: Promise<number>): Promise<void> {
    done[kind] += await work;
  }

  async function again(item: Record<string, unknown>): Promise<void> {
    const how = await readAgain(services, documentRecordSchema.parse(item));
    done[how] += 1;
  }

  async function restarted({ port, reference, status }: CaseRecord): Promise<void> {
    const record = await getCase(services.table, port, reference);
    if (record?.status === status && (await restart(services, record))) done.restarted += 1;
  }
}

/**
 * Queues a document again that its reader has not finished, or gives it up where it was taken up often enough. One that
 * no reader has taken up waits behind others, or its reader is down: that is not the document's fault.
 */
async function readAgain(services: ReconcileServices, document: DocumentRecord): Promise<'requeued' | 'givenUp'> {
  const { table, sqs, queues, now } = services;
  if (document.requeued >= ATTEMPTS && document.tries >= ATTEMPTS) {
    const problem = {
      code: 'reader.failed',
      message: 'the reader failed on this file every time; ask for another copy',
    };
    await finishDocument(table, document, { state: 'unreadable', problem, sha256: null }, now());
    await announceFinal(sqs, queues.arrivals, document);
    return 'givenUp';
  }
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: queues[document.area],
      MessageBody: JSON.stringify(objectCreated(document, services.intakeBucket)),
    }),
  );
  await countRequeue(table, document, now());
  return 'requeued';
}

/** The event that S3 sent for this object version, as far as a reader looks at it. */
function objectCreated(document: DocumentRecord, bucket: string) {
  const { key, size, versionId, sequencer, receivedAt } = document;
  return {
    time: receivedAt,
    detail: { bucket: { name: bucket }, object: { key, size, 'version-id': versionId, sequencer } },
  };
}

/** Examines a case anew whose workflow no longer runs. A case that waits for its deadline is left alone. */
async function restart(services: ReconcileServices, record: CaseRecord): Promise<boolean> {
  const { table, ports, now } = services;
  const port = ports.get(record.port);
  if (port === undefined || record.restarts >= ATTEMPTS || (await isRunning(services, record))) return false;
  if (record.status === 'gathering' && record.startedRevision < record.revision) {
    await noteArrival(services, { ...record, documentId: '' });
    return true;
  }
  const { revision, status } = record;
  const next = { ...nextRevision(record, secondsAfter(now(), port.gatherSeconds)), restarts: record.restarts + 1 };
  if (!(await changeCase(table, record, { revision, status }, next, now()))) return false;
  await noteArrival(services, { ...record, documentId: '' });
  return true;
}

async function isRunning({ workflow }: ReconcileServices, record: CaseRecord): Promise<boolean> {
  const name = executionName(record.port, record.reference, record.revision);
  const executionArn = `${workflow.arn.replace(':stateMachine:', ':execution:')}:${name}`;
  try {
    const { status } = await workflow.client.send(new DescribeExecutionCommand({ executionArn }));
    return status === 'RUNNING';
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return false;
    throw error;
  }
}
