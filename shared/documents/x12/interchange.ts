import { decodeLatin1 } from '../structured/latin1.ts';
import type { Notes } from '../structured/notes.ts';
import { ByteSplitter, EndlessSegmentError, isMark } from '../structured/split-bytes.ts';
import { UnreadableError } from '../unreadable-error.ts';

/** One segment, its tag left out. `at` counts from ST of its transaction set as 1, as SE does; outside of one it is 0. */
export interface X12Segment {
  tag: string;
  elements: string[];
  at: number;
}

/** Reads one transaction set while it goes by, from ST to SE. `end` comes once, also where the set was cut off. */
export interface SetReader {
  take(segment: X12Segment): void;
  end(): void;
}

/** Who reads a transaction set by its identifier, e.g. `309`; null where it is not read. `number` counts them from 1. */
export type OpenSet = (identifier: string, number: number) => SetReader | null;

interface OpenedSet {
  number: number;
  control: string;
  segments: number;
  reader: SetReader | null;
}

interface Envelope {
  control: string;
  inside: number;
}

/** ISA has sixteen elements of fixed width; senders that trim them still keep their number. */
const ISA_ELEMENTS = 16;
const LONGEST_ISA = 400;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An element, empty where the segment is shorter. Counted from 1, as the standard does: `M10` has `M1001`. */
export function elementOf(segment: X12Segment, number: number): string {
  return segment.elements[number - 1]?.trim() ?? '';
}

/** The place of a segment; the transaction sets of a file after the first are told by their number. */
export function placeOf(segment: X12Segment, set: number): string {
  return `${set > 1 ? `transaction set ${set}, ` : ''}segment ${segment.at}, ${segment.tag}`;
}

/** Where ISA begins and the separators that it names; null where it names none that can separate. */
export function marksOfIsa(text: string): { at: number; separator: string; terminator: string } | null {
  const at = text.indexOf('ISA');
  const separator = text[at + 3] ?? '';
  let end = at + 3;
  for (let i = 1; i < ISA_ELEMENTS && end !== -1; i++) end = text.indexOf(separator, end + 1);
  const component = text[end + 1] ?? '';
  const terminator = text[end + 2] ?? '';
  const distinct = new Set([separator, component, terminator]);
  const usable = [...distinct].every(isMark);
  return at === -1 || end === -1 || distinct.size < 3 || !usable ? null : { at, separator, terminator };
}

/**
 * Reads the envelope of an ANSI X12 interchange whose bytes come in chunks: separators by ISA, groups, transaction sets,
 * counts and control numbers. What is wrong with it is noted with the number of the segment, and the rest is read. Throws
 * UnreadableError where there is no interchange at all.
 */
export class X12Interchange {
  readonly #open: OpenSet;
  readonly #notes: Notes;
  readonly #maxSegments: number;
  #start = new Uint8Array();
  #separator = '*';
  #splitter: ByteSplitter | null = null;
  #segments = 0;
  #sets = 0;
  #interchange: Envelope | null = null;
  #group: Envelope | null = null;
  #set: OpenedSet | null = null;
  #stopped = false;

  constructor(open: OpenSet, notes: Notes, maxSegments: number) {
    this.#open = open;
    this.#notes = notes;
    this.#maxSegments = maxSegments;
  }

  get sets(): number {
    return this.#sets;
  }

  push(chunk: Uint8Array): void {
    if (this.#stopped) return;
    if (this.#splitter) {
      this.#split(this.#splitter, chunk);
      return;
    }
    const start = new Uint8Array(this.#start.length + chunk.length);
    start.set(this.#start);
    start.set(chunk, this.#start.length);
    this.#start = start;
    if (start.length >= LONGEST_ISA) this.#begin();
  }

  end(): void {
    if (!this.#splitter) this.#begin();
    const cut = this.#splitter?.end() ?? new Uint8Array();
    if (cut.length > 0 && !this.#stopped) {
      const tag = /^[A-Z][A-Z0-9]{1,2}/.exec(decodeLatin1(cut.subarray(0, 3)))?.[0];
      const place = `segment ${(this.#set ? this.#set.segments : this.#segments) + 1}${tag ? `, ${tag}` : ''}`;
      this.#notes.add('x12.truncated', `${place}: the interchange was cut off within it; it was not read`);
    }
    if (this.#set) this.#endSet(this.#set, null);
    if (this.#interchange && !this.#stopped) {
      this.#notes.add('x12.truncated', 'the interchange does not end with an IEA segment: it was cut off');
    }
    if (this.#sets === 0) {
      throw new UnreadableError('x12.interchange', 'the interchange holds no transaction set (no ST); send it whole');
    }
  }

  #begin(): void {
    const marks = marksOfIsa(decodeLatin1(this.#start.subarray(0, LONGEST_ISA)));
    if (marks === null) {
      throw new UnreadableError(
        'x12.interchange',
        'the interchange does not begin with an ISA segment of sixteen elements that names its separators; send it whole',
      );
    }
    const { at, separator, terminator } = marks;
    this.#separator = separator;
    this.#splitter = new ByteSplitter({ terminator: terminator.charCodeAt(0), release: null });
    const start = this.#start;
    this.#start = new Uint8Array();
    this.#split(this.#splitter, start.subarray(at));
  }

  #split(splitter: ByteSplitter, chunk: Uint8Array): void {
    try {
      for (const bytes of splitter.push(chunk)) {
        if (this.#stopped) return;
        // A terminator that is a line's end comes twice where lines end in CR and LF.
        if (bytes.length > 0) this.#take(bytes);
      }
    } catch (error) {
      if (!(error instanceof EndlessSegmentError)) throw error;
      this.#stop('x12.segment', `segment ${(this.#set?.segments ?? this.#segments) + 1} has no end: ${error.message}`);
    }
  }

  #take(bytes: Uint8Array): void {
    if (this.#segments === this.#maxSegments) {
      this.#stop('x12.too-many-segments', `the interchange has more than ${this.#maxSegments} segments`);
      return;
    }
    this.#segments += 1;
    if (this.#set) this.#set.segments += 1;
    const segment = this.#parse(bytes);
    if (!segment) return;
    if (segment.tag === 'ISA') this.#openInterchange(segment);
    else if (segment.tag === 'IEA') this.#closeInterchange(segment);
    else if (segment.tag === 'GS') this.#group = { control: elementOf(segment, 6), inside: 0 };
    else if (segment.tag === 'GE') this.#closeGroup(segment);
    else if (segment.tag === 'ST') this.#openSet(segment);
    else if (this.#set) {
      this.#set.reader?.take(segment);
      if (segment.tag === 'SE') this.#endSet(this.#set, segment);
    } else if (segment.tag !== 'TA1') {
      const message = `segment ${this.#segments} of the interchange, ${segment.tag}, stands in no transaction set; it was not read`;
      this.#notes.add('x12.segment', message, 'outside');
    }
  }

  #parse(bytes: Uint8Array): X12Segment | null {
    const at = this.#set?.segments ?? 0;
    const set = this.#set && this.#set.number > 1 ? `transaction set ${this.#set.number}, ` : '';
    const place = at === 0 ? `segment ${this.#segments} of the interchange` : `${set}segment ${at}`;
    let text = decodeLatin1(bytes);
    if (bytes.some((byte) => byte > 0x7f)) {
      const asUtf8 = attemptUtf8(bytes);
      const set = asUtf8 === null ? 'ISO 8859-1' : 'UTF-8';
      this.#notes.remark('x12.charset', `${place} has characters that are not ASCII; it was read as ${set}`, set);
      text = asUtf8 ?? text;
    }
    const [tag = '', ...elements] = text.replace(/[\r\n]/g, '').split(this.#separator);
    if (/^[A-Z][A-Z0-9]{1,2}$/.test(tag)) return { tag, elements, at };
    const message = `${place} does not begin with a tag of two or three capital letters and figures; it was not read`;
    this.#notes.add('x12.segment', message, 'tag');
    return null;
  }

  #openInterchange(segment: X12Segment): void {
    if (this.#interchange) {
      this.#notes.add('x12.truncated', 'an interchange does not end with an IEA segment: it was cut off');
    }
    this.#interchange = { control: elementOf(segment, 13), inside: 0 };
  }

  #closeInterchange(segment: X12Segment): void {
    if (this.#set) this.#endSet(this.#set, null);
    const place = `segment ${this.#segments} of the interchange, IEA`;
    if (this.#interchange) this.#compare(place, segment, this.#interchange, 'functional groups', 'ISA');
    this.#interchange = null;
  }

  #closeGroup(segment: X12Segment): void {
    if (this.#set) this.#endSet(this.#set, null);
    const place = `segment ${this.#segments} of the interchange, GE`;
    if (this.#group) this.#compare(place, segment, this.#group, 'transaction sets', 'GS');
    if (this.#interchange) this.#interchange.inside += 1;
    this.#group = null;
  }

  #openSet(segment: X12Segment): void {
    if (this.#set) this.#endSet(this.#set, null);
    this.#sets += 1;
    if (this.#group) this.#group.inside += 1;
    const reader = this.#open(elementOf(segment, 1), this.#sets);
    this.#set = { number: this.#sets, control: elementOf(segment, 2), segments: 1, reader };
    reader?.take({ ...segment, at: 1 });
  }

  #endSet(set: OpenedSet, trailer: X12Segment | null): void {
    this.#set = null;
    if (trailer) {
      this.#compare(
        placeOf(trailer, set.number),
        trailer,
        { control: set.control, inside: set.segments },
        'segments',
        'ST',
      );
    } else if (!this.#stopped) {
      const message = `transaction set ${set.number} has no SE segment: it was cut off or not closed after segment ${set.segments}`;
      this.#notes.add('x12.truncated', message);
    }
    set.reader?.end();
  }

  /** A trailer's count and control number against what was counted and what the header said. */
  #compare(place: string, trailer: X12Segment, { control, inside }: Envelope, what: string, header: string): void {
    const declared = elementOf(trailer, 1);
    if (Number(declared) !== inside) {
      const message = `${place}: says ${declared || 'nothing'} as the number of ${what}, there are ${inside}`;
      this.#notes.add('x12.count', message);
    }
    if (elementOf(trailer, 2) !== control) {
      this.#notes.add('x12.control-number', `${place}: its control number is not that of ${header}`);
    }
  }

  #stop(code: string, reason: string): void {
    this.#stopped = true;
    this.#notes.add(code, `${reason}; what follows was not read`);
  }
}

function attemptUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
