export type FileType = 'pdf' | 'tiff' | 'png' | 'jpeg' | 'xml' | 'csv' | 'edifact' | 'x12' | 'json';

const SIGNATURES: readonly { type: FileType; bytes: readonly number[] }[] = [
  { type: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'tiff', bytes: [0x49, 0x49, 0x2b, 0x00] },
  { type: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2b] },
];

/** PDF readers accept the header within the first kilobyte, after whatever a mail gateway put before it. */
const PDF_HEADER_WITHIN = 1024;
/** So many bytes from the beginning of a file tell its type. */
export const SNIFFED_BYTES = 4096;

/** The type of a file by its bytes; its name plays no part. Null where it is none that is read here. */
export function sniffType(bytes: Uint8Array): FileType | null {
  const signature = SIGNATURES.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte));
  if (signature) return signature.type;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  const interchange = interchangeIn(head);
  if (interchange) return interchange;
  return sniffText(bytes.subarray(0, SNIFFED_BYTES));
}

/** By the tag of the first segment alone: the separators after it may be control characters. */
function interchangeIn(head: string): FileType | null {
  const start = /^(?:\u00ef\u00bb\u00bf)?\s*(UNA|UNB|ISA)[^A-Za-z0-9\s]/.exec(head)?.[1];
  if (start === undefined) return null;
  return start === 'ISA' ? 'x12' : 'edifact';
}

function sniffText(sample: Uint8Array): FileType | null {
  const text = sampleText(sample)?.trimStart();
  if (text === undefined || text === '') return null;
  if (/^UN[AB]\W/.test(text)) return 'edifact';
  if (text.startsWith('<')) return 'xml';
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/, 2);
  const delimited = [',', ';', '\t', '|'].some((mark) => first.includes(mark) && second.includes(mark));
  return delimited ? 'csv' : null;
}

/** Undefined where the bytes are no text. The encoding is judged later, so that a wrong one gets an error of its own. */
function sampleText(sample: Uint8Array): string | undefined {
  if (sample[0] === 0xff && sample[1] === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder('utf-16be').decode(sample);
  const binary = sample.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c);
  return binary ? undefined : new TextDecoder('utf-8').decode(sample);
}
