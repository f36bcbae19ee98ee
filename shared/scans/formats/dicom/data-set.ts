import type { TransferSyntax } from './transfer-syntax.ts';

/** Where an element's value lies. Encapsulated pixels have fragments instead. */
interface Element {
  at: number;
  length: number;
}

export interface DataSet {
  elements: ReadonlyMap<number, Element>;
  pixels: { at: number; length: number; fragments: Uint8Array[] | null } | null;
  little: boolean;
  view: DataView;
}

const PIXEL_DATA = 0x7fe00010;
const ITEM = 0xfffee000;
const ITEM_END = 0xfffee00d;
const SEQUENCE_END = 0xfffee0dd;
const UNDEFINED = 0xffffffff;
/** Value representations whose length has four bytes (PS3.5, section 7.1.2). */
const LONG_FORMS = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const DEEPEST = 16;
const MOST_ELEMENTS = 20_000;

/** Says why a walk through elements can't go on: the data set is taken as far as it came. */
class Cut extends Error {}

/**
 * Reads the elements of a data set up to its pixels, from `from` on. Sequences are stepped over. Null where the bytes are no
 * elements; what is cut off is read as far as it goes.
 */
export function readDataSet(bytes: Uint8Array, from: number, syntax: TransferSyntax): DataSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const elements = new Map<number, Element>();
  const walk = new Walk(view, syntax);
  const set: DataSet = { elements, pixels: null, little: syntax.little, view };
  let at = from;
  try {
    while (at + 8 <= view.byteLength) {
      const element = walk.header(at);
      if (element.tag === PIXEL_DATA) {
        const fragments = element.length === UNDEFINED ? walk.fragments(bytes, element.at) : null;
        return { ...set, pixels: { at: element.at, length: element.length, fragments } };
      }
      if (element.length === UNDEFINED) at = walk.endOfSequence(element.at, 0);
      else {
        elements.set(element.tag, { at: element.at, length: element.length });
        at = element.at + element.length;
      }
    }
  } catch (error) {
    if (!(error instanceof Cut) && !(error instanceof RangeError)) throw error;
  }
  return set;
}

/** The text of an element of characters, without padding; null where it is absent or lies outside the file. */
export function textOf({ elements, view }: DataSet, tag: number): string | null {
  const element = elements.get(tag);
  if (element === undefined || element.length > 4096 || element.at + element.length > view.byteLength) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + element.at, element.length);
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '').trim();
  return text === '' ? null : text;
}

/** The first value of an element of 16-bit numbers (US). */
export function shortOf({ elements, view, little }: DataSet, tag: number): number | null {
  const element = elements.get(tag);
  if (element === undefined || element.length < 2 || element.at + 2 > view.byteLength) return null;
  return view.getUint16(element.at, little);
}

class Walk {
  readonly #view: DataView;
  readonly #syntax: TransferSyntax;
  #count = 0;

  constructor(view: DataView, syntax: TransferSyntax) {
    this.#view = view;
    this.#syntax = syntax;
  }

  header(at: number): { tag: number; at: number; length: number } {
    if (++this.#count > MOST_ELEMENTS) throw new Cut();
    const { little, explicit } = this.#syntax;
    const view = this.#view;
    const tag = view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little);
    if (tag >= ITEM || !explicit) return { tag, at: at + 8, length: view.getUint32(at + 4, little) };
    const representation = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
    if (!/^[A-Z]{2}$/.test(representation)) throw new Cut();
    if (!LONG_FORMS.has(representation)) return { tag, at: at + 8, length: view.getUint16(at + 6, little) };
    return { tag, at: at + 12, length: view.getUint32(at + 8, little) };
  }

  /** Where the elements go on after a sequence of undefined length, or after an item of one. */
  endOfSequence(from: number, depth: number): number {
    if (depth >= DEEPEST) throw new Cut();
    let at = from;
    for (;;) {
      const element = this.header(at);
      if (element.tag === SEQUENCE_END || element.tag === ITEM_END) return element.at;
      at = element.length === UNDEFINED ? this.endOfSequence(element.at, depth + 1) : element.at + element.length;
    }
  }

  /** The fragments of encapsulated pixels after the table of offsets; the last one may be cut off. */
  fragments(bytes: Uint8Array, from: number): Uint8Array[] {
    const found: Uint8Array[] = [];
    let at = from;
    let first = true;
    while (at + 8 <= bytes.length) {
      const { tag, length, at: start } = this.header(at);
      if (tag !== ITEM) break;
      if (!first) found.push(bytes.subarray(start, start + length));
      first = false;
      at = start + length;
    }
    return found;
  }
}
