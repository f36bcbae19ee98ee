import { decodeLatin1 } from '../structured/latin1.ts';
import type { Notes } from '../structured/notes.ts';
import { ByteSplitter, EndlessSegmentError } from '../structured/split-bytes.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { SegmentDecoder } from './characters.ts';
import { placeOf } from './segment-evidence.ts';
import {
  ADVICE_LENGTH,
  componentOf,
  DEFAULT_SEPARATORS,
  LEVEL_B_SEPARATORS,
  parseSegment,
  type Segment,
  type Separators,
  separatorsOf,
} from './segments.ts';

/** What UNH says of its message. `number` counts the messages of the file from 1; `directory` is e.g. `D95B`. */
export interface MessageHead {
  type: string;
  directory: string;
  number: number;
}

/** Reads one message while it goes by, from UNH to UNT. `end` comes once, also where the message was cut off. */
export interface MessageReader {
  take(segment: Segment): void;
  end(): void;
}

/** Who reads a message: null where messages of its type are not read. */
export type OpenMessage = (head: MessageHead) => MessageReader | null;

interface OpenedMessage {
  head: MessageHead;
  reference: string;
  segments: number;
  reader: MessageReader | null;
}

/**
 * Reads the envelope of an interchange whose bytes come in chunks: separators, character set, messages, counts,
 * references. What is wrong with it is noted with the number of the segment, and the rest is read. Throws UnreadableError
 * where there is no interchange at all.
 */
export class InterchangeReader {
  readonly #open: OpenMessage;
  readonly #notes: Notes;
  readonly #maxSegments: number;
  #start = new Uint8Array();
  #separators: Separators = DEFAULT_SEPARATORS;
  #splitter: ByteSplitter | null = null;
  #decoder: SegmentDecoder | null = null;
  #segments = 0;
  #messages = 0;
  #messagesOfInterchange = 0;
  #reference = '';
  #message: OpenedMessage | null = null;
  #closed = false;
  #stopped = false;

  constructor(open: OpenMessage, notes: Notes, maxSegments: number) {
    this.#open = open;
    this.#notes = notes;
    this.#maxSegments = maxSegments;
  }

  get messages(): number {
    return this.#messages;
  }

  push(chunk: Uint8Array): void {
    if (this.#stopped) return;
    if (this.#splitter) this.#split(this.#splitter, chunk);
    else {
      const start = new Uint8Array(this.#start.length + chunk.length);
      start.set(this.#start);
      start.set(chunk, this.#start.length);
      this.#start = start;
      this.#begin(false);
    }
  }

  end(): void {
    if (!this.#splitter) this.#begin(true);
    const cut = this.#stopped ? new Uint8Array() : (this.#splitter?.end() ?? new Uint8Array());
    if (!this.#decoder) throw noInterchange();
    if (cut.length > 0) {
      const tag = /^[A-Z]{3}/.exec(decodeLatin1(cut.subarray(0, 3)))?.[0];
      const place = `segment ${this.#message ? this.#message.segments + 1 : this.#segments + 1}${tag ? `, ${tag}` : ''}`;
      this.#notes.add('edifact.truncated', `${place}: the interchange was cut off within it; it was not read`);
    }
    if (this.#message) this.#endMessage(this.#message, null);
    if (!this.#closed && !this.#stopped) {
      this.#notes.add('edifact.truncated', 'the interchange does not end with a UNZ segment: it was cut off');
    }
    if (this.#messages === 0) {
      throw new UnreadableError(
        'edifact.interchange',
        'the interchange holds no message (no UNH segment); send it whole',
      );
    }
  }

  #begin(whole: boolean): void {
    if (this.#start[0] === 0xff || this.#start[0] === 0xfe) {
      throw new UnreadableError('text.encoding', 'the interchange is UTF-16; send it as UNOY (UTF-8) or UNOC');
    }
    const bom = this.#start[0] === 0xef && this.#start[1] === 0xbb && this.#start[2] === 0xbf ? 3 : 0;
    const text = decodeLatin1(this.#start.subarray(bom));
    const blank = text.length - text.trimStart().length;
    if (text.length - blank < ADVICE_LENGTH && !whole) return;
    const advised = text.startsWith('UNA', blank);
    if (advised) this.#separators = separatorsOf(text.slice(blank));
    else if (text[blank + 3] === LEVEL_B_SEPARATORS.element) this.#separators = LEVEL_B_SEPARATORS;
    const { terminator, release } = this.#separators;
    this.#splitter = new ByteSplitter({
      terminator: terminator.charCodeAt(0),
      release: release === null ? null : release.charCodeAt(0),
    });
    this.#split(this.#splitter, this.#start.subarray(bom + blank + (advised ? ADVICE_LENGTH : 0)));
    this.#start = new Uint8Array();
  }

  #split(splitter: ByteSplitter, chunk: Uint8Array): void {
    try {
      for (const bytes of splitter.push(chunk)) {
        if (this.#stopped) return;
        this.#take(bytes);
      }
    } catch (error) {
      if (!(error instanceof EndlessSegmentError)) throw error;
      if (!this.#decoder) throw noInterchange();
      this.#stop('edifact.segment', `segment ${this.#at() + 1} has no end: ${error.message}`);
    }
  }

  #take(bytes: Uint8Array): void {
    if (this.#segments === this.#maxSegments) {
      this.#stop('edifact.too-many-segments', `the interchange has more than ${this.#maxSegments} segments`);
      return;
    }
    this.#segments += 1;
    if (this.#message) this.#message.segments += 1;
    const segment = this.#decode(bytes);
    if (!segment) return;
    if (segment.tag === 'UNB') this.#header(segment);
    else if (segment.tag === 'UNZ') this.#trailer(segment);
    else if (segment.tag === 'UNH') this.#beginMessage(segment);
    else if (this.#message) {
      this.#message.reader?.take(segment);
      if (segment.tag === 'UNT') this.#endMessage(this.#message, segment);
    } else if (segment.tag !== 'UNG' && segment.tag !== 'UNE') {
      const message = `segment ${this.#segments} of the interchange, ${segment.tag}, stands in no message; it was not read`;
      this.#notes.add('edifact.segment', message, 'outside');
    }
  }

  #decode(bytes: Uint8Array): Segment | null {
    const at = this.#at();
    // The header is ASCII in every set, and names the set of what follows.
    const decoded = this.#decoder?.decode(bytes) ?? { text: decodeLatin1(bytes), wrong: null };
    const segment = decoded.text === null ? null : parseSegment(decoded.text, this.#separators, at);
    if (!this.#decoder && segment?.tag !== 'UNB') throw noInterchange();
    if (decoded.wrong !== null) {
      const tag = /^[A-Z]{3}/.exec(decodeLatin1(bytes.subarray(0, 3)))?.[0] ?? 'no tag';
      const message = `${this.#placed(at)}, ${tag}: UNB promises ${this.#decoder?.identifier}, but the segment ${decoded.wrong}`;
      this.#notes.add('edifact.charset', message, decoded.wrong);
    } else if (!segment) {
      const message = `${this.#placed(at)} does not begin with a tag of three capital letters; it was not read`;
      this.#notes.add('edifact.segment', message, 'tag');
    }
    return segment;
  }

  #header(segment: Segment): void {
    if (this.#message) this.#endMessage(this.#message, null);
    if (this.#decoder) {
      const message = `a further interchange begins at segment ${this.#segments} of the file; all were read as one`;
      this.#notes.remark('edifact.several-interchanges', message, 'several');
      if (!this.#closed) {
        this.#notes.add('edifact.truncated', 'an interchange does not end with a UNZ segment: it was cut off');
      }
    }
    this.#decoder = new SegmentDecoder(componentOf(segment, 0) || 'UNOA');
    this.#reference = componentOf(segment, 4);
    this.#messagesOfInterchange = 0;
    this.#closed = false;
  }

  #trailer(segment: Segment): void {
    if (this.#message) this.#endMessage(this.#message, null);
    this.#closed = true;
    if (Number(componentOf(segment, 0)) !== this.#messagesOfInterchange) {
      const message = `segment ${this.#segments} of the interchange, UNZ: says ${componentOf(segment, 0) || 'nothing'} as the number of messages, there are ${this.#messagesOfInterchange}`;
      this.#notes.add('edifact.count', message);
    }
    if (componentOf(segment, 1) !== this.#reference) {
      const message = `segment ${this.#segments} of the interchange, UNZ: its reference is not that of UNB: two interchanges in one?`;
      this.#notes.add('edifact.reference', message);
    }
  }

  #beginMessage(segment: Segment): void {
    if (this.#message) this.#endMessage(this.#message, null);
    this.#messages += 1;
    this.#messagesOfInterchange += 1;
    const directory = componentOf(segment, 1, 1) + componentOf(segment, 1, 2);
    const head = { type: componentOf(segment, 1), directory, number: this.#messages };
    const reader = this.#open(head);
    this.#message = { head, reference: componentOf(segment, 0), segments: 1, reader };
    reader?.take({ ...segment, at: 1 });
  }

  #endMessage(message: OpenedMessage, trailer: Segment | null): void {
    this.#message = null;
    if (!trailer && this.#stopped) {
      // Told already.
    } else if (!trailer) {
      const text = `message ${message.head.number} has no UNT segment: it was cut off or not closed after segment ${message.segments}`;
      this.#notes.add('edifact.truncated', text);
    } else {
      const place = placeOf(trailer, message.head.number);
      const declared = componentOf(trailer, 0);
      if (Number(declared) !== message.segments) {
        const text = `${place}: says ${declared || 'nothing'} as the number of segments, there are ${message.segments}`;
        this.#notes.add('edifact.count', text);
      }
      if (componentOf(trailer, 1) !== message.reference) {
        this.#notes.add('edifact.reference', `${place}: its reference is not that of segment 1, UNH`);
      }
    }
    message.reader?.end();
  }

  #stop(code: string, reason: string): void {
    this.#stopped = true;
    this.#notes.add(code, `${reason}; what follows was not read`);
  }

  #at(): number {
    return this.#message?.segments ?? 0;
  }

  #placed(at: number): string {
    const message = this.#message?.head.number ?? 0;
    if (at === 0) return `segment ${this.#segments} of the interchange`;
    return `${message > 1 ? `message ${message}, ` : ''}segment ${at}`;
  }
}

function noInterchange(): UnreadableError {
  return new UnreadableError('edifact.interchange', 'the interchange does not begin with a UNB segment; send it whole');
}
