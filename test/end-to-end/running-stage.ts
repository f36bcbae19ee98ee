import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ApiClient, ApiError } from '../../infra/local/cli/api-client.ts';
import { type Connection, connectHere } from '../../infra/local/cli/connection.ts';
import { isAtRest, loadSamples, type Sample } from '../../infra/local/cli/start/expectation.ts';
import { uploadWatchlists } from '../../infra/local/cli/start/upload-watchlists.ts';
import { filesToUpload } from '../../infra/local/cli/submit.ts';
import { Credentials } from '../../infra/local/gateway/credentials.ts';
import { LOCAL_ACCOUNT } from '../../infra/local/templates/physical-names.ts';
import type { Stage } from '../../infra/local/templates/stage.ts';
import type { Progress } from '../../shared/review/answers.ts';

const EVENTS = fileURLToPath(new URL('../../events', import.meta.url));
/** Wide, because a machine at work on other things is no reason to fail. */
const PATIENCE_MS = 240_000;

/** Samples by the number that their folder begins with, in that order. */
export async function samples(...numbers: string[]): Promise<Sample[]> {
  const all = await loadSamples(join(EVENTS, 'samples'));
  return numbers.map((number) => {
    const found = all.find(({ folder }) => folder.includes(`/${number}-`));
    if (found === undefined) throw new Error(`there is no sample ${number}`);
    return found;
  });
}

export const idOf = ({ expected }: Sample) => `${expected.port}/${expected.reference}`;

/** Asks again and again until the answer is something. The error tells the last one that was not. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  let trouble: unknown = 'nothing came';
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(150)) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = answer;
    } catch (error) {
      trouble = error;
    }
  }
  throw new Error(`waited ${PATIENCE_MS / 1000} s in vain: ${what}`, { cause: trouble });
}

/** A running stage, as its users and its account see it. The process that runs it may be another one. */
export class RunningStage {
  readonly dataDir: string;
  readonly stage: Pick<Stage, 'outputs' | 'queues' | 'tables' | 'stateMachines' | 'functions'>;
  readonly connection: Connection;
  readonly api: ApiClient;
  /** For clients of the account itself, which may do what no policy denies. */
  readonly root: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };

  constructor(dataDir: string, stage: RunningStage['stage']) {
    this.dataDir = dataDir;
    this.stage = stage;
    this.connection = connectHere(dataDir, 'operator');
    this.api = new ApiClient(connectHere(dataDir, 'supervisor-chris'));
    const credentials = new Credentials(join(dataDir, 'gateway')).issue(`arn:aws:iam::${LOCAL_ACCOUNT}:root`);
    this.root = { endpoint: this.connection.endpoint ?? '', region: this.connection.region, credentials };
  }

  get intake(): string {
    return this.output('IntakeBucket');
  }

  output(name: string): string {
    const found = this.stage.outputs.find((output) => output.name === name);
    if (found === undefined) throw new Error(`the stage has no output ${name}`);
    return found.value;
  }

  async watchlists(): Promise<void> {
    await uploadWatchlists(this.connection, this.output('ReferenceBucket'), join(EVENTS, 'watchlists'));
  }

  /** Puts one object into a bucket, by default that of uploads; gives its version. */
  async put(key: string, body: Uint8Array | string, bucket = this.intake): Promise<string> {
    return this.#withS3(async (client) => {
      const { VersionId = '' } = await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
      return VersionId;
    });
  }

  /** Uploads a file unless an earlier try has stored it, whether that was acknowledged or not. */
  async uploadOnce({ path, key }: { path: string; key: string }): Promise<void> {
    await this.#withS3(async (client) => {
      const place = { Bucket: this.intake, Key: key };
      const there = await client.send(new HeadObjectCommand(place)).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'NotFound') return null;
        throw error;
      });
      if (there === null) await client.send(new PutObjectCommand({ ...place, Body: await readFile(path) }));
    });
  }

  /** Uploads what belongs to a sample from the start; with `late`, what comes late. */
  async submit(sample: Sample, { late = false } = {}): Promise<void> {
    for (const file of await filesOf(sample, late)) await this.uploadOnce(file);
  }

  async progress(id: string): Promise<Progress | null> {
    try {
      return await this.api.progress(id);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  }

  /** Waits until nothing more happens to a case that has so many documents. */
  async atRest(id: string, documents: number): Promise<Progress> {
    let seen: Progress | null = null;
    return eventually(async () => {
      seen = await this.progress(id);
      return seen !== null && seen.documents.length >= documents && isAtRest(seen) && seen;
    }, `${id} comes to rest`).catch((error: unknown) => {
      throw new Error(`${id} did not come to rest: ${JSON.stringify(seen)}`, { cause: error });
    });
  }

  /** Everything in the table of cases. */
  async items(): Promise<Record<string, unknown>[]> {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(this.root));
    const found: Record<string, unknown>[] = [];
    try {
      for (let start: Record<string, unknown> | undefined, more = true; more; more = start !== undefined) {
        const page = await client.send(
          new ScanCommand({ TableName: this.stage.tables[0]?.name, ExclusiveStartKey: start, ConsistentRead: true }),
        );
        found.push(...(page.Items ?? []));
        start = page.LastEvaluatedKey;
      }
    } finally {
      client.destroy();
    }
    return found;
  }

  /** Every execution of the case workflow, by name. */
  async executions(): Promise<{ name: string; status: string }[]> {
    const client = new SFNClient(this.root);
    try {
      const found: { name: string; status: string }[] = [];
      let nextToken: string | undefined;
      do {
        const page = await client.send(
          new ListExecutionsCommand({ stateMachineArn: this.stage.stateMachines[0]?.arn, nextToken }),
        );
        found.push(...(page.executions ?? []).map(({ name = '', status = '' }) => ({ name, status })));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    } finally {
      client.destroy();
    }
  }

  /** The bodies of the messages that wait in a queue, at most ten. */
  async messages(queuePart: string): Promise<string[]> {
    const queue = this.stage.queues.find(({ name }) => name.includes(queuePart));
    if (queue === undefined) throw new Error(`no queue is called ${queuePart}`);
    const client = new SQSClient({ ...this.root, useQueueUrlAsEndpoint: false });
    try {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
      );
      return Messages.map(({ Body = '' }) => Body);
    } finally {
      client.destroy();
    }
  }

  async #withS3<T>(use: (client: S3Client) => Promise<T>): Promise<T> {
    const { endpoint, region, credentials } = this.connection;
    const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    try {
      return await use(client);
    } finally {
      client.destroy();
    }
  }
}

/** The files of a sample with their keys: those that belong to it from the start, or those that come late. */
export async function filesOf({ folder, expected }: Sample, late = false) {
  const lateKeys = (expected.late?.files ?? []).map((file) => `${expected.port}/${expected.reference}/${file}`);
  const files = await filesToUpload(folder, expected.port, expected.reference);
  return files.filter(({ key }) => lateKeys.includes(key) === late);
}
