import { locodeSchema } from '../ports/port-profile.ts';
import { REFERENCE } from './case-reference.ts';

const SCAN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const LAYOUT = '<LOCODE>/<case reference>/papers/<file> or <LOCODE>/<case reference>/scans/<scan id>/<file>';

export type UploadKey =
  | { area: 'papers'; port: string; reference: string; file: string }
  | { area: 'scans'; port: string; reference: string; scanId: string; file: string };

export type UploadKeyCode = `upload-key.${'layout' | 'port' | 'reference' | 'scan-id' | 'file'}`;

/** Why an object's key names no place in a case. The remedy is part of the message. */
export class UploadKeyError extends Error {
  override readonly name = 'UploadKeyError';
  readonly code: UploadKeyCode;
  constructor(code: UploadKeyCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Parses the key of an uploaded object. Throws UploadKeyError. */
export function parseUploadKey(key: string): UploadKey {
  const [port = '', reference = '', area, ...rest] = key.split('/');
  if ((area !== 'papers' && area !== 'scans') || rest.length !== (area === 'papers' ? 1 : 2)) {
    throw new UploadKeyError('upload-key.layout', `the key does not follow ${LAYOUT}`);
  }
  if (!locodeSchema.safeParse(port).success) {
    throw new UploadKeyError('upload-key.port', 'the key does not begin with a UN/LOCODE such as NLRTM');
  }
  if (!REFERENCE.test(reference)) {
    throw new UploadKeyError(
      'upload-key.reference',
      'a case reference has 1 to 50 letters, digits, - and _, beginning with a letter or digit',
    );
  }
  const file = rest.at(-1) ?? '';
  if (file === '' || file.length > 255 || hasControlCharacter(file)) {
    throw new UploadKeyError('upload-key.file', 'a file name has 1 to 255 characters and no control characters');
  }
  if (area === 'papers') return { area, port, reference, file };
  const scanId = rest[0] ?? '';
  if (!SCAN_ID.test(scanId)) {
    throw new UploadKeyError('upload-key.scan-id', 'a scan id has 1 to 80 letters, digits, dots, - and _');
  }
  return { area, port, reference, scanId, file };
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
