import type { Word } from './page-words.ts';
import type { QuarterTurns } from './recognition/page-turn.ts';

/** What an engine saw on one picture. */
export interface RecognisedPage {
  /** Boxes are shares of the picture as it was given. */
  words: Word[];
  /** By how many quarters the picture has to be turned clockwise for its text to be upright. */
  turned: QuarterTurns;
}

/** Words and boxes are all that is asked of an engine; the extraction above is ours. */
export interface OcrEngine {
  /**
   * @param image PNG or JPEG, upright as far as the file says so
   * @param page of the paper, from 1; for messages only
   * Throws OcrUnavailableError when asking again would not help; any other error is taken as transient.
   */
  recognise(image: Uint8Array, page: number): Promise<RecognisedPage>;
}

export type OcrUnavailableCode = `ocr.${'unsupported' | 'denied' | 'refused' | 'busy'}`;

/** The engine will not read this page, now or later. */
export class OcrUnavailableError extends Error {
  override readonly name = 'OcrUnavailableError';
  readonly code: OcrUnavailableCode;
  constructor(code: OcrUnavailableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
