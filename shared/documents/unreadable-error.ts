export type UnreadableCode =
  | `file.${'empty' | 'too-large' | 'unsupported'}`
  | `text.${'encoding' | 'too-large'}`
  | `pdf.${'encrypted' | 'broken' | 'too-costly'}`
  | `image.${'broken' | 'too-many-pixels'}`
  | `xml.${'doctype' | 'broken' | 'root' | 'too-deep'}`
  | `json.${'broken' | 'shape'}`
  | `csv.${'broken' | 'columns' | 'too-many-rows'}`
  | `edifact.${'interchange' | 'message'}`
  | `x12.${'interchange' | 'transaction-set'}`
  | `ocr.${'off' | 'unsupported' | 'denied' | 'refused' | 'busy'}`
  | 'scan.type'
  | `scan-record.${'encoding' | 'syntax' | 'field'}`
  | `scan-image.${'damaged' | 'depth' | 'pixels' | 'time' | 'samples' | 'palette' | 'inks' | 'compression'}`
  | `dicom.${'damaged' | 'transfer-syntax' | 'no-image'}`
  | 'n42.no-measurement';

/**
 * A paper that can't be read, now or when tried again. Final: the document ends as `unreadable` with this reason.
 * The message names the place and the remedy and holds nothing of the paper's content.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
