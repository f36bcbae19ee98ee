import { setTimeout as pause } from 'node:timers/promises';
import type { Block } from '@aws-sdk/client-textract';
import type { DocumentPages } from './document-pages.ts';
import { EngineError } from './engine-error.ts';
import type { Jobs, S3Place } from './jobs.ts';

const TRIES = 8;

export interface JobSteps {
  open(place: S3Place): Promise<DocumentPages>;
  readPage(document: DocumentPages, page: number): Promise<Block[]>;
  /** Whether another try can't help, as with a document that isn't one. */
  isFinal(error: unknown): boolean;
  /** Tells whoever waits that a job has ended. */
  tell(id: string): Promise<void>;
  /** Before the second try, doubled for each one after. */
  retryMs: number;
}

/** Does the jobs one after the other, a page at a time. A job goes on after the last page that it has stored. */
export class JobRunner {
  readonly #jobs: Jobs;
  readonly #steps: JobSteps;
  readonly #closing = new AbortController();
  #work: Promise<unknown> = Promise.resolve();

  constructor(jobs: Jobs, steps: JobSteps) {
    this.#jobs = jobs;
    this.#steps = steps;
    for (const id of jobs.unfinished()) this.add(id);
    for (const id of jobs.untold()) this.#work = this.#work.then(() => steps.tell(id));
  }

  /** A job that is done, or comes twice, is done once. */
  add(id: string): void {
    this.#work = this.#work.then(() => this.#run(id)).then(() => this.#tell(id));
  }

  /** Waits for the page under way, which the engine's own closing cuts short. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#work;
  }

  async #tell(id: string): Promise<void> {
    if (this.#jobs.get(id)?.status !== 'IN_PROGRESS') await this.#steps.tell(id);
  }

  async #run(id: string): Promise<void> {
    for (let attempt = 1; !this.#closing.signal.aborted; attempt += 1) {
      try {
        return await this.#readOn(id);
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        if (attempt === TRIES || this.#steps.isFinal(error)) {
          this.#jobs.end(id, 'FAILED', error instanceof Error ? error.message : String(error));
          return;
        }
        // Objects may not be there yet: after a restart, jobs go on before every service is open.
        const wait = this.#steps.retryMs * 2 ** (attempt - 1);
        await pause(wait, undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
  }

  async #readOn(id: string): Promise<void> {
    const job = this.#jobs.get(id);
    if (job?.status !== 'IN_PROGRESS') return;
    const document = await this.#steps.open(job.place);
    for (let page = job.pages + 1; page <= document.count; page += 1) {
      const blocks = await this.#steps.readPage(document, page);
      if (this.#closing.signal.aborted) throw new EngineError('ocr.stopped', 'the engine was closed');
      this.#jobs.addPage(id, page, blocks);
    }
    this.#jobs.end(id, 'SUCCEEDED');
  }
}
