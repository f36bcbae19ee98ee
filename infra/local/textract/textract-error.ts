export type TextractErrorName =
  | 'BadDocumentException'
  | 'DocumentTooLargeException'
  | 'InvalidJobIdException'
  | 'InvalidParameterException'
  | 'InvalidS3ObjectException'
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
