/** What ends a segment, and what takes a terminator's meaning away; null where the syntax has no such character. */
export interface SegmentMarks {
  terminator: number;
  release: number | null;
}

/** Whether a character can separate: any of ASCII but letters, figures and NUL. */
export function isMark(character: string): boolean {
  return character > '\u0000' && character <= '~' && !/[A-Za-z0-9]/.test(character);
}

/** A run of bytes without terminator that no sender writes: the file is damaged, or no such message. */
export class EndlessSegmentError extends Error {
  override readonly name = 'EndlessSegmentError';
  readonly code = 'segment.endless';
}

/** Far above the longest segment of any directory: an FTX of five texts, each of 512 characters. */
const LONGEST_SEGMENT = 65_536;
const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Splits bytes that come in chunks into segments, their terminators and the white space between them left out. Holds no
 * more than one segment. All character sets of these syntaxes keep ASCII at its place, so bytes can be split before they
 * are decoded.
 */
export class ByteSplitter {
  readonly #marks: SegmentMarks;
  #rest = new Uint8Array();

  constructor(marks: SegmentMarks) {
    this.#marks = marks;
  }

  /** The segments that this chunk ends. Throws EndlessSegmentError. */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    const { terminator } = this.#marks;
    let start = 0;
    for (let at = bytes.indexOf(terminator); at !== -1; at = bytes.indexOf(terminator, at + 1)) {
      if (this.#isReleased(bytes, start, at)) continue;
      yield withoutSpace(bytes, start, at);
      start = at + 1;
    }
    this.#rest = bytes.slice(start);
    if (this.#rest.length > LONGEST_SEGMENT) {
      throw new EndlessSegmentError(`more than ${LONGEST_SEGMENT} bytes follow without the end of a segment`);
    }
  }

  /** What came after the last terminator: empty where the message is whole. */
  end(): Uint8Array {
    return withoutSpace(this.#rest, 0, this.#rest.length);
  }

  #isReleased(bytes: Uint8Array, start: number, at: number): boolean {
    const { release } = this.#marks;
    if (release === null) return false;
    let before = at;
    while (before > start && bytes[before - 1] === release) before -= 1;
    return (at - before) % 2 === 1;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function withoutSpace(bytes: Uint8Array, start: number, end: number): Uint8Array {
  let from = start;
  while (from < end && isSpace(bytes[from])) from += 1;
  return bytes.subarray(from, end);
}
