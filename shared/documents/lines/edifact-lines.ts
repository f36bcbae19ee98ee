import { SegmentDecoder } from '../edifact/characters.ts';
import {
  ADVICE_LENGTH,
  DEFAULT_SEPARATORS,
  LEVEL_B_SEPARATORS,
  parseSegment,
  type Separators,
  separatorsOf,
} from '../edifact/segments.ts';
import { decodeLatin1 } from '../structured/latin1.ts';
import { ByteSplitter } from '../structured/split-bytes.ts';

/** The segments of an interchange as they were sent, one a line, numbered as evidence numbers them. */
export function* edifactLines(bytes: Uint8Array): Generator<{ place: string | null; text: string }> {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = decodeLatin1(bytes.subarray(bom, bom + 200));
  const blank = head.length - head.trimStart().length;
  const advised = head.startsWith('UNA', blank);
  const separators = separatorsIn(head.slice(blank), advised);
  const start = bom + blank + (advised ? ADVICE_LENGTH : 0);
  if (advised) yield { place: null, text: head.slice(blank, blank + ADVICE_LENGTH) };
  const splitter = new ByteSplitter({
    terminator: separators.terminator.charCodeAt(0),
    release: separators.release === null ? null : separators.release.charCodeAt(0),
  });
  const counter = new SegmentCounter(separators);
  for (const segment of splitter.push(bytes.subarray(start))) yield counter.next(segment, separators.terminator);
  const cut = splitter.end();
  if (cut.length > 0) yield counter.next(cut, '');
}

function separatorsIn(text: string, advised: boolean): Separators {
  if (advised) return separatorsOf(text);
  return text[3] === LEVEL_B_SEPARATORS.element ? LEVEL_B_SEPARATORS : DEFAULT_SEPARATORS;
}

/** Counts segments from UNH of their message, and messages, as the reader of interchanges does. */
class SegmentCounter {
  readonly #separators: Separators;
  #decoder: SegmentDecoder | null = null;
  #segments = 0;
  #messages = 0;
  /** Null between messages. */
  #at: number | null = null;

  constructor(separators: Separators) {
    this.#separators = separators;
  }

  next(bytes: Uint8Array, terminator: string): { place: string; text: string } {
    this.#segments += 1;
    if (this.#at !== null) this.#at += 1;
    const text = this.#decoder?.decode(bytes).text ?? decodeLatin1(bytes);
    const segment = parseSegment(text, this.#separators, 0);
    const tag = segment?.tag;
    if (tag === 'UNB') this.#decoder = decoderNamed(segment?.elements[0]?.[0]);
    if (tag === 'UNB' || tag === 'UNZ') this.#at = null;
    if (tag === 'UNH') {
      this.#messages += 1;
      this.#at = 1;
    }
    const place = this.#place(tag);
    if (tag === 'UNT') this.#at = null;
    return { place, text: text + terminator };
  }

  #place(tag: string | undefined): string {
    const named = tag === undefined ? '' : `, ${tag}`;
    if (this.#at === null) return `segment ${this.#segments} of the interchange${named}`;
    return `${this.#messages > 1 ? `message ${this.#messages}, ` : ''}segment ${this.#at}${named}`;
  }
}

/** A set that is not known here is shown as ISO 8859-1: whoever looks sees at least what is ASCII. */
function decoderNamed(identifier = 'UNOA'): SegmentDecoder | null {
  try {
    return new SegmentDecoder(identifier);
  } catch {
    return null;
  }
}
