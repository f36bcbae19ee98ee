import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { AsynchronousQueue, type SendAway } from './asynchronous-queue.ts';
import { FairSlots } from './fair-slots.ts';
import type { FunctionSettings, InvokeResult } from './function-settings.ts';
import { answerInvoke } from './invoke-api.ts';
import { type FunctionErrorPayload, LambdaError } from './lambda-error.ts';
import { type SandboxCounts, SandboxPool } from './sandbox/sandbox-pool.ts';

/** Request and response of a synchronous invocation (Lambda quotas). */
const SYNCHRONOUS_LIMIT_BYTES = 6 * 1024 * 1024;
const ASYNCHRONOUS_LIMIT_BYTES = 1024 * 1024;
/** Kept beside the others: a page of the queue must not wait behind a hundred papers being read. */
const SLOTS_FOR_PEOPLE = 2;
/** A new account's concurrency on AWS; events beyond it are refused, not queued. */
const ACCOUNT_CONCURRENCY = 1000;

export interface FunctionsOptions {
  dataDir: string;
  region: string;
  /** Address of the gateway, `http://127.0.0.1:PORT`. */
  endpoint: string;
  functions: FunctionSettings[];
  /**
   * How many handlers run at once on this machine; the others wait their turn with their clocks stopped. The default,
   * two a core, gives each at least the share of a core that a function of 884 MB has on Lambda.
   */
  maximumRunning?: number;
  /** Gets the event of an asynchronous invocation to its destination or dead-letter queue. */
  sendAway?: SendAway;
  idleMs?: number;
  /** Waiting time before the second and third try of an asynchronous invocation; one and two minutes on Lambda. */
  retryDelaysMs?: [number, number];
}

export interface Functions extends LocalService {
  /**
   * Runs a function and waits for its result (RequestResponse). `payload` is JSON text.
   * `awaitedByPerson` lets it pass the events of queues and workflows that wait for a slot.
   * Throws LambdaError when the service refuses; an error of the function is in the result.
   */
  invoke(name: string, payload: string, how?: { awaitedByPerson?: boolean }): Promise<InvokeResult>;
  /** Accepts an event (Event). Once this returns, the event survives the end of the runtime. Gives the request id. */
  accept(name: string, payload: string): string;
  countsOf(name: string): SandboxCounts;
  /** How many handlers may run at once. */
  readonly maximumRunning: number;
  /** Begins with the events that an earlier run has left. */
  start(): void;
  /** Takes nothing new and waits for what runs. */
  drain(): Promise<void>;
}

/** The functions of one stage, each in warm processes of its own. State (events accepted, logs) below `dataDir`. */
export function openFunctions(options: FunctionsOptions): Functions {
  return new LocalFunctions(options);
}

class LocalFunctions implements Functions {
  readonly #functions: Map<string, FunctionSettings>;
  readonly #inFlight = new Map<string, number>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #slots: FairSlots;
  readonly #personSlots = new FairSlots(SLOTS_FOR_PEOPLE);
  readonly #pool: SandboxPool;
  readonly #queue: AsynchronousQueue;
  #closing = false;
  #ended = false;

  constructor(options: FunctionsOptions) {
    this.#functions = new Map(options.functions.map((settings) => [settings.name, settings]));
    this.#slots = new FairSlots(options.maximumRunning ?? 2 * availableParallelism());
    this.#pool = new SandboxPool({
      dataDir: options.dataDir,
      region: options.region,
      endpoint: options.endpoint,
      idleMs: options.idleMs ?? 5 * 60_000,
      maximumIdle: 2 * this.#slots.total + options.functions.length,
    });
    this.#queue = new AsynchronousQueue({
      dataDir: options.dataDir,
      settingsOf: (name) => this.#functions.get(name),
      invoke: (name, payload, id) => this.#invoke(name, payload, id, this.#slots),
      sendAway: options.sendAway ?? (async () => {}),
      retryDelaysMs: options.retryDelaysMs ?? [60_000, 120_000],
    });
  }

  get maximumRunning(): number {
    return this.#slots.total;
  }

  countsOf(name: string): SandboxCounts {
    return this.#pool.countsOf(this.#settingsOf(name).name);
  }

  start(): void {
    this.#queue.start();
  }

  async invoke(name: string, payload: string, how: { awaitedByPerson?: boolean } = {}): Promise<InvokeResult> {
    checkPayload(payload, SYNCHRONOUS_LIMIT_BYTES);
    const slots = how.awaitedByPerson === true ? this.#personSlots : this.#slots;
    return this.#invoke(this.#settingsOf(name).name, payload, randomUUID(), slots);
  }

  accept(name: string, payload: string): string {
    checkPayload(payload, ASYNCHRONOUS_LIMIT_BYTES);
    return this.#queue.put(this.#settingsOf(name).name, payload);
  }

  handle(request: ServiceRequest): Promise<void> {
    return answerInvoke(this, request);
  }

  async drain(): Promise<void> {
    this.#closing = true;
    this.#queue.stop();
    await Promise.allSettled([...this.#running]);
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#ended = true;
    this.#queue.stop();
    await this.#pool.close();
    await Promise.allSettled([...this.#running]);
    await this.#queue.close();
  }

  async #invoke(name: string, payload: string, id: string, slots: FairSlots): Promise<InvokeResult> {
    const settings = this.#settingsOf(name);
    if (this.#closing) throw stopping();
    const inFlight = this.#inFlight.get(name) ?? 0;
    if (inFlight >= (settings.reservedConcurrency ?? ACCOUNT_CONCURRENCY)) {
      throw new LambdaError('TooManyRequestsException', 'Rate Exceeded.');
    }
    this.#inFlight.set(name, inFlight + 1);
    const running = this.#run(settings, payload, id, slots);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      this.#inFlight.set(name, (this.#inFlight.get(name) ?? 1) - 1);
    }
  }

  async #run(settings: FunctionSettings, payload: string, id: string, slots: FairSlots): Promise<InvokeResult> {
    const release = await slots.acquire(settings.name);
    try {
      if (this.#closing) throw stopping();
      const outcome = await this.#pool.run(settings, id, payload);
      // What was ended by the end of the runtime is no failure of the function's, and must not count as a try.
      if (this.#ended) throw stopping();
      if ('error' in outcome) return failed(id, outcome.error);
      const bytes = Buffer.byteLength(outcome.payload);
      if (bytes <= SYNCHRONOUS_LIMIT_BYTES) return { requestId: id, payload: outcome.payload };
      return failed(id, {
        errorType: 'Function.ResponseSizeTooLarge',
        errorMessage: `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${SYNCHRONOUS_LIMIT_BYTES} bytes).`,
      });
    } finally {
      release();
    }
  }

  /** By name or ARN, as the API allows; a version or alias other than $LATEST does not exist here. */
  #settingsOf(nameOrArn: string): FunctionSettings {
    const name = nameOrArn.startsWith('arn:') ? (nameOrArn.split(':')[6] ?? '') : nameOrArn.replace(/:\$LATEST$/, '');
    const settings = this.#functions.get(name);
    if (settings === undefined) throw new LambdaError('ResourceNotFoundException', `Function not found: ${nameOrArn}`);
    return settings;
  }
}

function stopping(): LambdaError {
  return new LambdaError('ServiceException', 'The runtime is stopping.');
}

function failed(requestId: string, error: FunctionErrorPayload): InvokeResult {
  return { requestId, functionError: 'Unhandled', payload: JSON.stringify(error) };
}

function checkPayload(payload: string, limitBytes: number): void {
  const bytes = Buffer.byteLength(payload);
  if (bytes > limitBytes) {
    throw new LambdaError(
      'RequestTooLargeException',
      `Request must be smaller than ${limitBytes} bytes, it has ${bytes}.`,
    );
  }
  try {
    JSON.parse(payload);
  } catch (error) {
    throw new LambdaError('InvalidRequestContentException', `Could not parse request body into json: ${String(error)}`);
  }
}
