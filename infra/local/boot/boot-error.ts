export type BootErrorCode =
  | 'boot.data-folder-unwritable'
  | 'boot.data-folder-in-use'
  | 'boot.data-folder-foreign'
  | 'boot.port-taken'
  | 'boot.role-not-assumable'
  | 'boot.unsupported';

/** Why the runtime did not start, for the person who started it. `remedy` is what to do about it. */
export class BootError extends Error {
  override readonly name = 'BootError';
  readonly code: BootErrorCode;
  readonly remedy: string;
  constructor(code: BootErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
}
