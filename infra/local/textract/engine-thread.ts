import { Worker } from 'node:worker_threads';
import type { ReadLine } from '../../../functions/read-document/recognition/page-recogniser.ts';
import { EngineError } from './engine-error.ts';
import type { EngineAnswer, EngineRequest } from './engine-worker.ts';

const LOAD_SECONDS = 60;
/** Less than the five minutes that read-document has, so that it learns of it. */
const PAGE_SECONDS = 240;
/** The networks hold some 600 MB: they are let go after so long without work. */
const IDLE_SECONDS = 120;

/** The OCR engine in a thread that starts with the first page, reads one page at a time and ends when idle. */
export class EngineThread {
  readonly #pageSeconds: number;
  readonly #idleSeconds: number;
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  readonly #closing = new AbortController();

  constructor({ pageSeconds = PAGE_SECONDS, idleSeconds = IDLE_SECONDS } = {}) {
    this.#pageSeconds = pageSeconds;
    this.#idleSeconds = idleSeconds;
  }

  /** Whether the thread, and the memory that it holds, is there at the moment. */
  get running(): boolean {
    return this.#worker !== null;
  }

  /**
   * Reads one page, after those that were asked for before it.
   *
   * @param unwanted aborted when nobody waits for the page any more: it is then not begun
   * @throws EngineError `ocr.bad-image` where the image can't be decoded, takes too long or ends the thread;
   *   `ocr.stopped` where the engine was closed or can't be loaded
   */
  read(image: Uint8Array, unwanted?: AbortSignal): Promise<ReadLine[]> {
    const result = this.#turn.then(async () => {
      if (this.#closing.signal.aborted || unwanted?.aborted) throw new EngineError('ocr.stopped', 'it was called off');
      clearTimeout(this.#idle);
      try {
        return await this.#ask(await this.#loaded(), image);
      } finally {
        this.#idle = setTimeout(() => void this.#stop(), this.#idleSeconds * 1000);
        this.#idle.unref();
      }
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Ends the thread in the middle of a page, too; what waits is rejected with `ocr.stopped`. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#stop();
    await this.#turn;
    clearTimeout(this.#idle);
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #loaded(): Promise<Worker> {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('engine-worker.ts', import.meta.url));
    worker.unref();
    this.#worker = worker;
    // Also between two pages, when nobody else listens, its failure must not become the whole process's.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    const loaded = await nextAnswer(worker, LOAD_SECONDS);
    if ('ready' in loaded) return worker;
    await this.#stop();
    throw new EngineError('ocr.stopped', 'the networks were not loaded', { cause: loaded });
  }

  async #ask(worker: Worker, image: Uint8Array): Promise<ReadLine[]> {
    worker.postMessage({ image } satisfies EngineRequest);
    const answer = await nextAnswer(worker, this.#pageSeconds);
    if ('lines' in answer) return answer.lines;
    if ('error' in answer) throw new EngineError('ocr.bad-image', answer.error);
    await this.#stop();
    if (this.#closing.signal.aborted) throw new EngineError('ocr.stopped', 'the engine was closed');
    throw new EngineError('ocr.bad-image', 'the page takes too much time or memory', { cause: answer });
  }
}

/** What the thread says next; `ended` where it ends or is silent for too long. */
async function nextAnswer(worker: Worker, seconds: number): Promise<EngineAnswer | { ended: unknown }> {
  const { promise, resolve } = Promise.withResolvers<EngineAnswer | { ended: unknown }>();
  const onEnd = (reason: unknown) => resolve({ ended: reason });
  const timer = setTimeout(onEnd, seconds * 1000, `silent for ${seconds} s`);
  worker.once('message', resolve).once('error', onEnd).once('exit', onEnd);
  const answer = await promise;
  clearTimeout(timer);
  worker.off('message', resolve).off('error', onEnd).off('exit', onEnd);
  return answer;
}
