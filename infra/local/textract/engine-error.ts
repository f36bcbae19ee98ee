/** `ocr.bad-image`: this image can't be read, now or later. `ocr.stopped`: the engine is not there; another try may succeed. */
export type EngineErrorCode = 'ocr.bad-image' | 'ocr.stopped';

/** A page was not read. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
