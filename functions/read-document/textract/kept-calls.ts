import { createHash } from 'node:crypto';
import type { TextractClient } from '@aws-sdk/client-textract';
import * as z from 'zod';
import type { Calls } from './textract-calls.ts';
import type { TextractOperation } from './turns.ts';

/** Where the answers lie that a document has paid for. What is stored under a name stays as it was first stored. */
export interface AnswerKeeper {
  /** Null where nothing is kept under that name. */
  load(name: string): Promise<unknown>;
  store(name: string, answer: object): Promise<void>;
}

/** A call about the picture of one page. */
export interface PageCall<T> {
  operation: TextractOperation;
  /** Of the file, from 1. */
  page: number;
  image: Uint8Array;
  /** What is asked about the picture, in words: another question is another call. */
  asked: string;
  send(client: TextractClient): Promise<T>;
}

/**
 * The calls of one document, each of which is paid for once: its answer is kept under the name of what was asked, and a
 * delivery that comes after a throttled or killed one finds it there. Only what is asked by two readers at the same moment,
 * or lost between its coming and its keeping, is paid for again.
 */
export class KeptCalls {
  readonly #calls: Calls;
  readonly #keeper: AnswerKeeper;

  constructor(calls: Calls, keeper: AnswerKeeper) {
    this.#calls = calls;
    this.#keeper = keeper;
  }

  /** Throws OcrUnavailableError, or the service's transient error; neither is kept, and neither costs anything. */
  async make<T extends object>({ operation, page, image, asked, send }: PageCall<T>): Promise<T> {
    const content = createHash('sha256').update(`${operation} ${page} ${asked}\0`).update(image).digest('hex');
    const name = `${operation}-${page}-${content.slice(0, 20)}`;
    const kept = await this.#keeper.load(name);
    if (kept !== null) return answerSchema<T>().parse(kept);
    const answer = await this.#calls.make(operation, `page ${page}`, send);
    await this.#keeper.store(name, { ...answer, $metadata: undefined });
    return answer;
  }
}

/** As stored: the service's own words, which its adapters read as carefully as those that come over the wire. */
function answerSchema<T extends object>() {
  return z.custom<T>((value) => typeof value === 'object' && value !== null);
}
