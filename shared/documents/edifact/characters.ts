import { decodeLatin1 } from '../structured/latin1.ts';
import { UnreadableError } from '../unreadable-error.ts';

/** The decoder of each syntax identifier (ISO 9735-1, code list 0001) that is read here. */
const CHARACTER_SETS: Readonly<Record<string, string>> = {
  UNOA: 'ascii',
  UNOB: 'ascii',
  UNOC: 'iso-8859-1',
  UNOD: 'iso-8859-2',
  UNOE: 'iso-8859-5',
  UNOF: 'iso-8859-7',
  UNOG: 'iso-8859-3',
  UNOH: 'iso-8859-4',
  UNOI: 'iso-8859-6',
  UNOJ: 'iso-8859-8',
  UNOK: 'iso-8859-9',
  UNOL: 'iso-8859-15',
  UNOW: 'utf-8',
  UNOX: 'iso-2022',
  UNOY: 'utf-8',
};

/** A segment's text. `wrong` says, where the bytes are not of the set that UNB promises, what they were read as instead. */
export interface DecodedSegment {
  /** Null where the bytes can't be read at all. */
  text: string | null;
  wrong: string | null;
}

type Decoder = InstanceType<typeof TextDecoder>;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const ESCAPE = '\u001b';

/**
 * Decodes segments one by one by the character set that UNB names, so that a wrong byte spoils only its own segment. Of
 * UNOX (ISO 2022, sets switched by escape sequences) only what is ASCII is read. Throws UnreadableError `text.encoding`
 * for a set that is none of UNOA to UNOL, UNOW, UNOX, UNOY.
 */
export class SegmentDecoder {
  readonly identifier: string;
  readonly #label: string;
  readonly #decoder: Decoder | null;

  constructor(identifier: string) {
    const label = CHARACTER_SETS[identifier];
    if (label === undefined) {
      throw new UnreadableError(
        'text.encoding',
        `segment UNB names the character set ${identifier}, which is not read here; send the interchange as UNOC or UNOY`,
      );
    }
    this.identifier = identifier;
    this.#label = label;
    this.#decoder = label.startsWith('iso-8859') ? new TextDecoder(label, { fatal: true }) : null;
  }

  decode(bytes: Uint8Array): DecodedSegment {
    const plain = decodeLatin1(bytes);
    if (isAscii(plain)) {
      return this.#label === 'iso-2022' && plain.includes(ESCAPE)
        ? { text: null, wrong: 'has escape sequences to other character sets, which are not read here' }
        : { text: plain, wrong: null };
    }
    if (this.#label === 'iso-2022') {
      return { text: null, wrong: 'has characters of another set than ASCII, which are not read here' };
    }
    const asUtf8 = attempt(utf8, bytes);
    if (this.#label === 'utf-8') {
      return asUtf8 === null
        ? { text: plain, wrong: 'is not UTF-8; it was read as ISO 8859-1' }
        : { text: asUtf8, wrong: null };
    }
    if (this.#label === 'ascii') {
      const wrong = `has characters that are not ASCII; it was read as ${asUtf8 === null ? 'ISO 8859-1' : 'UTF-8'}`;
      return { text: asUtf8 ?? plain, wrong };
    }
    // Text of ISO 8859-1 that happens to be UTF-8 would be made of pairs such as "Ã©" alone: nobody writes that.
    if (this.#label === 'iso-8859-1' && asUtf8 !== null)
      return { text: asUtf8, wrong: 'is UTF-8; it was read as such' };
    const decoded = this.#decoder === null ? null : attempt(this.#decoder, bytes);
    return decoded === null
      ? { text: asUtf8 ?? plain, wrong: `is not ${this.#label}; it was read as ${asUtf8 ? 'UTF-8' : 'ISO 8859-1'}` }
      : { text: decoded, wrong: null };
  }
}

function attempt(decoder: Decoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
