import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod';
import {
  aboutSchema,
  announcedSchema,
  caseListSchema,
  checksReportSchema,
  exportedSchema,
  handedOverSchema,
  listsSchema,
  moreDocumentsSchema,
  moreFindingsSchema,
  moreTasksSchema,
  permittedSchema,
  profileHistorySchema,
  profileSchema,
  progressSchema,
  rejectionListSchema,
  restartedSchema,
  type WholeCase,
  wholeCaseSchema,
} from '../../../shared/review/answers.ts';
import { decidedAnswerSchema, taskListSchema, taskSchema } from '../../../shared/review/tasks.ts';
import { CommandError } from './command.ts';
import type { Connection } from './connection.ts';

const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** The API refused a request: `status` and the API's own code and message. */
export class ApiError extends CommandError {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Calls the review API, each request signed with the caller's credentials (SigV4), as API Gateway asks for. */
export class ApiClient {
  readonly #connection: Connection;
  readonly #signer: SignatureV4;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#signer = new SignatureV4({
      service: 'execute-api',
      region: connection.region,
      credentials: connection.credentials,
      sha256: Sha256,
    });
  }

  about = () => this.#call('GET', '/about', aboutSchema);
  cases = (filter: Record<string, string>) => this.#call('GET', '/cases', caseListSchema, { query: filter });
  tasks = (filter: Record<string, string>) => this.#call('GET', '/tasks', taskListSchema, { query: filter });
  rejections = () => this.#call('GET', '/rejections', rejectionListSchema);
  progress = (id: string) => this.#call('GET', `/cases/${id}/progress`, progressSchema);
  /** All of a case: of a large one, what its first answer left out is asked for page by page. */
  async case(id: string): Promise<WholeCase> {
    const { beyond, ...whole } = await this.#call('GET', `/cases/${id}`, wholeCaseSchema);
    const documents = new Map(whole.documents.map((document) => [document.documentId, document]));
    for (let after = beyond?.documents?.next ?? null; after !== null; ) {
      const page = await this.#call('GET', `/cases/${id}/documents`, moreDocumentsSchema, { query: { after } });
      for (const document of page.documents) documents.set(document.documentId, document);
      after = page.next;
    }
    for (let after = beyond?.findings?.next ?? null; after !== null; ) {
      const page = await this.#call('GET', `/cases/${id}/findings`, moreFindingsSchema, { query: { after } });
      whole.findings.push(...page.findings);
      after = page.next;
    }
    for (let after = beyond?.tasks ?? null; after !== null; ) {
      const page = await this.#call('GET', `/cases/${id}/tasks`, moreTasksSchema, { query: { after } });
      whole.tasks.unshift(...page.tasks.toReversed());
      after = page.next;
    }
    return { ...whole, documents: [...documents.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
  }

  export = (id: string) => this.#call('POST', `/cases/${id}/export`, exportedSchema);
  handOver = (id: string, body: object) => this.#call('POST', `/cases/${id}/handovers`, handedOverSchema, { body });
  restart = (id: string) => this.#call('POST', `/cases/${id}/restart`, restartedSchema);
  lists = () => this.#call('GET', '/lists', listsSchema);
  permit = (list: string, body: object) =>
    this.#call('POST', `/lists/${encodeURIComponent(list)}/permits`, permittedSchema, { body });
  checks = (port: string) => this.#call('GET', `/ports/${port}/checks`, profileSchema);
  checksHistory = (port: string) => this.#call('GET', `/ports/${port}/checks/history`, profileHistorySchema);
  checksReport = (filter: Record<string, string>) =>
    this.#call('GET', '/reports/checks', checksReportSchema, { query: filter });
  setCheck = (port: string, check: string, body: object) =>
    this.#call('POST', `/ports/${port}/checks/${check}`, profileSchema, { body });
  announceDrill = (port: string, reference: string, body: object) =>
    this.#call('POST', `/ports/${port}/drills/${reference}`, announcedSchema, { body });
  claim = (task: string) => this.#call('POST', `/tasks/${task}/claim`, taskSchema);
  decide = (task: string, body: object) => this.#call('POST', `/tasks/${task}/decide`, decidedAnswerSchema, { body });

  async #call<T>(
    method: string,
    path: string,
    schema: z.ZodType<T>,
    { query = {}, body }: { query?: Record<string, string>; body?: object } = {},
  ): Promise<T> {
    const url = new URL(`${this.#connection.apiUrl}/as/${this.#connection.role}${path}`);
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const signed = await this.#sign({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      port: url.port === '' ? undefined : Number(url.port),
      path: url.pathname,
      query,
      headers: { host: url.host, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
      body: payload,
    });
    url.search = new URLSearchParams(query).toString();
    const response = await this.#send(url, { method, headers: signed.headers, body: payload ?? null });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) {
      const { data, error } = schema.safeParse(answer);
      if (data !== undefined) return data;
      throw new CommandError(`${url.origin} does not answer as Tidewaiter does`, 'is the address right?', {
        cause: error,
      });
    }
    if (response.status === 403) {
      const remedy = 'call as somebody who may (--as, on AWS --profile)';
      throw new CommandError('that is not permitted to whoever you call as', remedy);
    }
    const { error } = errorSchema.safeParse(answer).data ?? {
      error: { code: 'api.error', message: `the API answered ${response.status}` },
    };
    throw new ApiError(response.status, error.code, error.message);
  }

  async #sign(request: Parameters<SignatureV4['sign']>[0]) {
    try {
      return await this.#signer.sign(request);
    } catch (error) {
      const remedy =
        'name a profile that has credentials (--profile), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
      throw new CommandError('there are no AWS credentials to sign with', remedy, { cause: error });
    }
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    try {
      return await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    } catch (error) {
      throw new CommandError(`${url.origin} does not answer`, 'is it running? start it with "npm start"', {
        cause: error,
      });
    }
  }
}

/** The hash that the signer asks for, over node:crypto. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {}
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
