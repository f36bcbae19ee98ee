export type TextractErrorName =
  | 'BadDocumentException'
  | 'DocumentTooLargeException'
  | 'IdempotentParameterMismatchException'
  | 'InternalServerError'
  | 'InvalidJobIdException'
  | 'InvalidParameterException'
  | 'InvalidS3ObjectException'
  | 'SerializationException'
  | 'UnsupportedDocumentException'
  | 'UnknownOperationException';

/** An error as Textract answers it: `name` is what an SDK client sees. */
export class TextractError extends Error {
  override readonly name: TextractErrorName;
  readonly code = 'textract.refused';
  constructor(name: TextractErrorName, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}
