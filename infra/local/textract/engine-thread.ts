import { Worker } from 'node:worker_threads';
import type { EngineAnswer, EngineRequest } from './engine-worker.ts';
import type { ReadLine } from './ocr-engine.ts';

/** Reading gave up on an image: what the engine said of it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code = 'ocr.engine';
}

const PAGE_SECONDS = 120;
/** The networks hold some 600 MB: they are let go after so long without work. */
const IDLE_SECONDS = 120;

interface Waiting {
  resolve(lines: ReadLine[]): void;
  reject(error: Error): void;
}

/** The OCR engine in a thread that starts with the first page, reads one page at a time and ends when idle. */
export class EngineThread {
  #worker: Worker | null = null;
  #lastId = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<number, Waiting>();

  /** Reads one page. Throws EngineError where the image can't be decoded or takes longer than two minutes. */
  read(image: Uint8Array): Promise<ReadLine[]> {
    const result = this.#turn.then(() => this.#ask(image));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    this.#failAll('the engine was stopped');
    await worker?.terminate();
  }

  #ask(image: Uint8Array): Promise<ReadLine[]> {
    clearTimeout(this.#idle);
    const worker = this.#start();
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<ReadLine[]>();
    this.#waiting.set(id, { resolve, reject });
    const timer = setTimeout(() => void this.close(), PAGE_SECONDS * 1000);
    worker.postMessage({ id, image } satisfies EngineRequest);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#idle = setTimeout(() => void this.close(), IDLE_SECONDS * 1000);
      this.#idle.unref();
    });
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('engine-worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', (answer: EngineAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(new EngineError(answer.error));
      else waiting?.resolve(answer.lines);
    });
    const ended = (reason: string) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#failAll(reason);
    };
    worker.once('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    worker.once('exit', () => ended('the engine ended'));
    this.#worker = worker;
    return worker;
  }

  #failAll(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new EngineError(reason));
    this.#waiting.clear();
  }
}
