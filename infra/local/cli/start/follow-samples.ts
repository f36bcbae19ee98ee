import { setTimeout as delay } from 'node:timers/promises';
import type { Progress } from '../../../../shared/review/answers.ts';
import { ApiClient, ApiError } from '../api-client.ts';
import type { Connection } from '../connection.ts';
import { type FileToUpload, filesToUpload, uploadFile } from '../submit.ts';
import type { BoardRow } from './board-row.ts';
import { differences, isAtRest, placeOf, type Sample } from './expectation.ts';

const POLL_MS = 400;

/** Submits samples and follows each until it has come to rest. Samples that were submitted before are only followed. */
export class SampleRun {
  readonly #connection: Connection;
  readonly #client: ApiClient;
  readonly #reader: ApiClient;
  readonly #samples: readonly Sample[];
  /** Files that are on their way: the case knows them only a moment after they were uploaded. */
  readonly #sent = new Set<string>();
  readonly rows: BoardRow[];

  /** `connection` uploads and follows; whoever `reader` is may read what cases say, which an operator may not. */
  constructor(connection: Connection, reader: Connection, samples: readonly Sample[]) {
    this.#connection = connection;
    this.#client = new ApiClient(connection);
    this.#reader = new ApiClient(reader);
    this.#samples = samples;
    this.rows = samples.map(({ expected }) => ({
      id: `${expected.port}/${expected.reference}`,
      story: expected.story,
      progress: null,
      findings: [],
      differences: null,
    }));
  }

  /** Whether every case has come to rest, as expected or not. */
  get settled(): boolean {
    return this.rows.every((row) => row.differences !== null);
  }

  get asExpected(): boolean {
    return this.rows.every((row) => row.differences?.length === 0);
  }

  /** Uploads what of the samples is not there yet: a run that was cut off goes on where it was. */
  async submit(): Promise<void> {
    const { intakeBucket } = await this.#client.about();
    for (const { folder, expected } of this.#samples) {
      const late = new Set(expected.late?.files.map((file) => this.#keyOf(expected, file)));
      const files = await filesToUpload(folder, expected.port, expected.reference);
      await this.#uploadMissing(
        intakeBucket,
        `${expected.port}/${expected.reference}`,
        files.filter(({ key }) => !late.has(key)),
      );
    }
  }

  /** Asks for the state of every case until all have come to rest, or the time is up. */
  async follow(changed: () => void, until: { deadline: number; signal: AbortSignal }): Promise<void> {
    const { intakeBucket } = await this.#client.about();
    while (!until.signal.aborted && Date.now() < until.deadline) {
      for (const [index, sample] of this.#samples.entries()) {
        const row = this.rows[index];
        if (row !== undefined && row.differences === null) await this.#look(row, sample, intakeBucket);
      }
      changed();
      if (this.settled) return;
      await delay(POLL_MS, undefined, { signal: until.signal }).catch(() => undefined);
    }
  }

  async #look(row: BoardRow, { folder, expected }: Sample, bucket: string): Promise<void> {
    row.progress = await this.#progressOf(row.id);
    const { progress } = row;
    if (progress === null || !isAtRest(progress)) return;
    const known = new Set(progress.documents.map(placeOf));
    const files = await filesToUpload(folder, expected.port, expected.reference);
    const missing = files.filter(({ key }) => !known.has(key.slice(row.id.length + 1)));
    for (const file of missing.filter(({ key }) => !this.#sent.has(key))) {
      await uploadFile(this.#connection, bucket, file);
      this.#sent.add(file.key);
    }
    if (missing.length > 0) return;
    row.findings = (await this.#reader.case(row.id)).findings;
    row.differences = differences(progress, expected);
  }

  async #uploadMissing(bucket: string, id: string, files: readonly FileToUpload[]): Promise<void> {
    const known = new Set((await this.#progressOf(id))?.documents.map(placeOf));
    for (const file of files) {
      this.#sent.add(file.key);
      if (!known.has(file.key.slice(id.length + 1))) await uploadFile(this.#connection, bucket, file);
    }
  }

  #keyOf({ port, reference }: { port: string; reference: string }, file: string): string {
    return `${port}/${reference}/${file}`;
  }

  async #progressOf(id: string): Promise<Progress | null> {
    try {
      return await this.#client.progress(id);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  }
}
