import { isMark } from '../structured/split-bytes.ts';
import { UnreadableError } from '../unreadable-error.ts';

/**
 * One segment: `elements[i][j]` is component j of element i, the tag left out. `at` counts from UNH of its message as 1,
 * as the sender's own tools count; outside of a message it is 0.
 */
export interface Segment {
  tag: string;
  elements: string[][];
  at: number;
}

export interface Separators {
  component: string;
  element: string;
  release: string | null;
  terminator: string;
}

/** ISO 9735, service string advice: what holds where a UNA segment is absent. */
export const DEFAULT_SEPARATORS: Separators = { component: ':', element: '+', release: '?', terminator: "'" };
/** The same for syntax level B as first written: the control characters IS1, IS3 and IS4. */
export const LEVEL_B_SEPARATORS: Separators = {
  component: '\u001f',
  element: '\u001d',
  release: null,
  terminator: '\u001c',
};
/** `UNA` and its six characters. */
export const ADVICE_LENGTH = 9;

/** The separators that the nine characters of a UNA segment name. Throws UnreadableError `edifact.interchange`. */
export function separatorsOf(advice: string): Separators {
  const [component = '', element = '', , release = '', , terminator = ''] = advice.slice(3, ADVICE_LENGTH);
  const distinct = new Set([component, element, release, terminator]);
  const usable = [component, element, terminator, release].every((mark) => mark !== '' && isMark(mark));
  if (distinct.size < 4 || !usable || /\s/.test(component + element)) {
    throw new UnreadableError(
      'edifact.interchange',
      'the UNA segment names unusable separators; have the sender correct its first nine characters',
    );
  }
  return { component, element, release: release === ' ' ? null : release, terminator };
}

/** Splits a segment's text, minding release characters. Null where it does not begin with a tag of three capital letters. */
export function parseSegment(text: string, separators: Separators, at: number): Segment | null {
  const { release, element, component } = separators;
  // Some gateways break lines every so many characters, wherever that falls.
  const flat = text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]/g, '') : text;
  const elements =
    release !== null && flat.includes(release)
      ? splitReleased(flat, separators, release)
      : flat.split(element).map((part) => part.split(component));
  const tag = elements[0]?.[0] ?? '';
  return /^[A-Z]{3}$/.test(tag) ? { tag, elements: elements.slice(1), at } : null;
}

function splitReleased(text: string, { element, component }: Separators, release: string): string[][] {
  const elements: string[][] = [];
  let components: string[] = [];
  let value = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === release) {
      i += 1;
      value += text[i] ?? '';
    } else if (character === component || character === element) {
      components.push(value);
      value = '';
      if (character === element) {
        elements.push(components);
        components = [];
      }
    } else {
      value += character;
    }
  }
  components.push(value);
  elements.push(components);
  return elements;
}

/** A component, empty where the segment is shorter. */
export function componentOf(segment: Segment, element: number, component = 0): string {
  return segment.elements[element]?.[component]?.trim() ?? '';
}
