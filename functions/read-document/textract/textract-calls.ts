import { TextractClient } from '@aws-sdk/client-textract';
import { type OcrUnavailableCode, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import type { Clock, TextractOperation, Turns } from './turns.ts';

/** Errors of the service that no retry mends, by name. The others are throttling and outages: the message returns. */
const FINAL: Readonly<Record<string, { code: OcrUnavailableCode; message: string }>> = {
  AccessDeniedException: { code: 'ocr.denied', message: 'text recognition is not permitted to this function' },
  UnrecognizedClientException: { code: 'ocr.denied', message: 'text recognition does not know this function' },
  UnsupportedOperation: { code: 'ocr.unsupported', message: 'text recognition is not offered in this region' },
  UnknownOperationException: { code: 'ocr.unsupported', message: 'text recognition is not offered in this region' },
  UnsupportedDocumentException: { code: 'ocr.refused', message: 'text recognition does not take the picture' },
  BadDocumentException: { code: 'ocr.refused', message: 'text recognition finds the picture damaged' },
  DocumentTooLargeException: { code: 'ocr.refused', message: 'text recognition finds the picture too large' },
  InvalidParameterException: { code: 'ocr.refused', message: 'text recognition does not take the picture' },
  InvalidS3ObjectException: { code: 'ocr.denied', message: 'text recognition may not fetch the file' },
  InvalidKMSKeyException: { code: 'ocr.denied', message: 'text recognition may not decrypt the file' },
  InvalidJobIdException: { code: 'ocr.refused', message: 'text recognition no longer knows the job' },
};
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;

/** Textract, within its rate. */
export class TextractCalls {
  readonly #client: TextractClient;
  readonly #turns: Turns;
  readonly #clock: Pick<Clock, 'sleep'>;

  /** @param client must not try again of its own accord: each try takes a turn */
  constructor(turns: Turns, clock: Pick<Clock, 'sleep'>, client = new TextractClient({ maxAttempts: 1 })) {
    this.#client = client;
    this.#turns = turns;
    this.#clock = clock;
  }

  /**
   * Makes a call in its turn, and again a few times, each in a turn of its own, while the service is at its limit or out.
   *
   * @param what is read, for messages: `page 3`
   * Throws OcrUnavailableError, or the service's transient error.
   */
  async make<T>(operation: TextractOperation, what: string, send: (client: TextractClient) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      await this.#turns.take(operation);
      try {
        return await send(this.#client);
      } catch (error) {
        const final = error instanceof Error ? FINAL[error.name] : undefined;
        if (final) throw new OcrUnavailableError(final.code, `${final.message} (${what})`, { cause: error });
        if (attempt === ATTEMPTS) throw error;
        await this.#clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      }
    }
  }
}

/** What makes calls, whether or not it is patient with them. */
export type Calls = Pick<TextractCalls, 'make'>;

/** Calls of which one that still gets no answer after its tries is given up like one that is refused. */
export function givingUp(calls: Calls): Calls {
  return {
    async make(operation, what, send) {
      try {
        return await calls.make(operation, what, send);
      } catch (error) {
        if (error instanceof OcrUnavailableError) throw error;
        throw new OcrUnavailableError('ocr.busy', `text recognition gave no answer, however often asked (${what})`, {
          cause: error,
        });
      }
    },
  };
}
