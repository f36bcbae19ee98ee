import { UnreadableError } from './unreadable-error.ts';

/** Decodes a text file: UTF-8, or UTF-16 with a byte order mark. Throws UnreadableError `text.encoding`. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableError(
      'text.encoding',
      'the file is text, but not UTF-8 (nor UTF-16 with a byte order mark); save it as UTF-8 and upload it again',
      { cause },
    );
  }
}
