import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { isDicom } from '../../shared/scans/formats/dicom/open-dicom.ts';

export type ScanFileType = 'tiff' | 'png' | 'jpeg' | 'dicom' | 'json' | 'xml';

const SIGNATURES: [ScanFileType, number[]][] = [
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['tiff', [0x49, 0x49, 0x2b, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2b]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];
const EXTENSIONS: Record<string, ScanFileType> = {
  tif: 'tiff',
  tiff: 'tiff',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  dcm: 'dicom',
  dcs: 'dicom',
  json: 'json',
  xml: 'xml',
  n42: 'xml',
};
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const SVG = [...'<svg'].map((character) => character.charCodeAt(0));
const PDF = [0x25, 0x50, 0x44, 0x46];

/** What a file is by its bytes. Throws UnreadableError `file.empty` and `scan.type`. */
export function scanFileType(bytes: Uint8Array): ScanFileType {
  if (bytes.length === 0) throw new UnreadableError('file.empty', 'the file is empty: upload it again');
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (found !== undefined) return found[0];
  if (isDicom(bytes)) return 'dicom';
  if (startsWith(bytes, PDF)) {
    throw new UnreadableError('scan.type', 'the file is a PDF: papers go under papers/, not under scans/');
  }
  const from = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const first = bytes.subarray(from, from + 256).find((byte) => byte > 0x20);
  if (first === 0x7b || first === 0x5b) return 'json';
  if (first === 0x3c && !startsWith(bytes, SVG)) return 'xml';
  throw new UnreadableError(
    'scan.type',
    'the file is no TIFF, PNG, JPEG or DICOM image, no scan record in JSON or XML and no N42 file: export it as one of these',
  );
}

/** The type that a file's name promises, or null where it promises none that we know. */
export function typeByName(file: string): ScanFileType | null {
  return EXTENSIONS[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
