import { SendTaskSuccessCommand, SFNClient, SFNServiceException, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import type { CaseServices } from '../../../functions/case-services.ts';
import { awaitPapers } from '../../../functions/gather/await-papers.ts';
import { seal } from '../../../functions/gather/seal.ts';
import { portSettingsSchema } from '../../../functions/port-settings.ts';
import { noteArrival } from '../../../functions/receive/arrival.ts';
import { receiveUpload } from '../../../functions/receive/upload.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { type DocumentOutcome, finishDocument } from '../../../functions/stores/documents.ts';
import { documentIdOf, type FiledKind } from '../../../shared/cases/document-record.ts';

export const PORT = portSettingsSchema.parse({
  locode: 'NLRTM',
  name: 'Rotterdam',
  timeZone: 'Europe/Amsterdam',
  required: ['transport', 'invoice'],
  scanners: [],
  lanes: ['documents', 'imaging', 'sanctions', 'goods'],
  reviewHours: 8,
  controlSampleShare: 0,
  gatherSeconds: 3600,
  settleSeconds: 1,
});

/** One thing that can happen next. Run again after it failed half-way, as a queue or a workflow would. */
export interface Happening {
  name: string;
  run(): Promise<void>;
}

/**
 * A region in small: the real functions over a real table, and in place of Step Functions a list of executions that each
 * wait, seal and end. What happens next is chosen by the test.
 */
export class SimulatedRegion {
  readonly services: CaseServices;
  readonly pending: Happening[] = [];
  readonly sealedRevisions: number[] = [];
  timeOuts = 0;
  readonly #started = new Set<string>();
  readonly #waiting = new Map<string, () => void>();
  #token = 0;
  #clock = Date.parse('2026-03-02T08:00:00Z');

  constructor(table: CasesTable) {
    const sfn = mockClient(SFNClient);
    sfn.on(StartExecutionCommand).callsFake(({ name, input }: { name: string; input: string }) => {
      if (this.#started.has(name))
        throw new SFNServiceException({ name: 'ExecutionAlreadyExists', $fault: 'client', $metadata: {} });
      this.#started.add(name);
      this.#wait(JSON.parse(input));
      return { executionArn: name };
    });
    sfn.on(SendTaskSuccessCommand).callsFake(({ taskToken }: { taskToken: string }) => {
      const go = this.#waiting.get(taskToken);
      if (go === undefined) throw new SFNServiceException({ name: 'TaskTimedOut', $fault: 'client', $metadata: {} });
      this.#waiting.delete(taskToken);
      go();
      return {};
    });
    this.services = {
      table,
      workflow: {
        client: new SFNClient({ region: 'eu-west-1' }),
        arn: 'arn:aws:states:eu-west-1:000000000000:stateMachine:case',
      },
      ports: new Map([[PORT.locode, PORT]]),
      now: () => this.#tick(),
    };
  }

  /** A file is uploaded: its arrival and its reading become pending, each `times` times. */
  upload(key: string, versionId: string, kind: FiledKind | null, times: number): void {
    const [port = '', reference = ''] = key.split('/');
    const documentId = documentIdOf(key, versionId);
    const uploaded = {
      bucket: 'intake',
      key,
      versionId,
      size: 1,
      sequencer: versionId,
      at: '2026-03-02T08:00:00.000Z',
    };
    for (let time = 0; time < times; time += 1) {
      this.pending.push({ name: `arrival of ${key}`, run: () => receiveUpload(this.services, uploaded) });
      this.pending.push({
        name: `reading of ${key}`,
        run: async () => {
          await receiveUpload(this.services, uploaded);
          const outcome: DocumentOutcome =
            kind === null
              ? { state: 'unreadable', problem: { code: 'pdf.broken', message: 'broken' }, sha256: null }
              : {
                  state: 'read',
                  readingKey: documentId,
                  sha256: null,
                  reader: 'text-layer',
                  partial: false,
                  costUsd: 0,
                  kind,
                  kinds: [kind],
                };
          await finishDocument(this.services.table, { port, reference, documentId }, outcome, this.services.now());
          await noteArrival(this.services, { port, reference, documentId });
        },
      });
    }
  }

  /** Time runs out for whatever waits. True if something did. */
  timeOut(): boolean {
    this.#clock += 2 * PORT.gatherSeconds * 1000;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const go of waiting) go();
    if (waiting.length > 0) this.timeOuts += 1;
    return waiting.length > 0;
  }

  /** A second later at every look, so that no two writes share an instant. */
  #tick(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  #wait(place: { port: string; reference: string; revision: number }): void {
    this.#token += 1;
    const taskToken = `token-${this.#token}`;
    this.#waiting.set(taskToken, () => this.pending.push({ name: 'seal', run: () => this.#seal(place) }));
    this.pending.push({ name: 'await', run: () => awaitPapers(this.services, { ...place, taskToken }) });
  }

  async #seal(place: { port: string; reference: string; revision: number }): Promise<void> {
    const { outcome } = await seal(this.services, place);
    if (outcome === 'incomplete') this.#wait(place);
    if (outcome === 'sealed') this.sealedRevisions.push(place.revision);
  }
}
