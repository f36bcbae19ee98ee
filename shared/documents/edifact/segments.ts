import { UnreadableError } from '../unreadable-error.ts';

/** One segment: `elements[i][j]` is component j of element i, the tag left out. `index` counts from 0 in the interchange. */
export interface Segment {
  tag: string;
  elements: string[][];
  index: number;
}

interface Separators {
  component: string;
  element: string;
  release: string;
  terminator: string;
}

/** ISO 9735, service string advice: what holds where a UNA segment is absent. */
const DEFAULT_SEPARATORS: Separators = { component: ':', element: '+', release: '?', terminator: "'" };
const LONGEST_TAG = 3;

/**
 * Splits an interchange into segments, minding UNA and release characters. One pass over the text.
 * Throws UnreadableError `edifact.interchange` where the separators are unusable.
 */
export function splitSegments(text: string, maxSegments: number): { segments: Segment[]; truncated: boolean } {
  const start = text.trimStart();
  const separators = start.startsWith('UNA') ? separatorsOf(start) : DEFAULT_SEPARATORS;
  const body = start.startsWith('UNA') ? start.slice(9) : start;
  const segments: Segment[] = [];
  let elements: string[][] = [[]];
  let component = '';
  let blank = true;
  const endComponent = () => {
    elements.at(-1)?.push(component);
    component = '';
  };
  for (let i = 0; i < body.length; i++) {
    const character = body[i] ?? '';
    if (blank && /\s/.test(character)) continue;
    blank = false;
    if (character === separators.release && separators.release !== ' ') {
      i += 1;
      component += body[i] ?? '';
    } else if (character === separators.component) {
      endComponent();
    } else if (character === separators.element) {
      endComponent();
      elements.push([]);
    } else if (character === separators.terminator) {
      endComponent();
      if (segments.length === maxSegments) {
        throw new UnreadableError(
          'edifact.too-many-segments',
          `the interchange has more than ${maxSegments} segments; upload it in smaller interchanges`,
        );
      }
      segments.push(segmentOf(elements, segments.length));
      elements = [[]];
      blank = true;
    } else {
      component += character;
    }
  }
  return { segments, truncated: !blank };
}

function separatorsOf(text: string): Separators {
  const [component = '', element = '', , release = '', , terminator = ''] = text.slice(3, 9);
  const distinct = new Set([component, element, release, terminator]);
  if (terminator === '' || distinct.size < 4 || /[A-Za-z0-9]/.test(component + element + terminator)) {
    throw new UnreadableError(
      'edifact.interchange',
      'the UNA segment names unusable separators; have the sender correct its first nine characters',
    );
  }
  return { component, element, release, terminator };
}

function segmentOf(elements: string[][], index: number): Segment {
  const tag = elements[0]?.[0] ?? '';
  if (tag.length !== LONGEST_TAG || !/^[A-Z]{3}$/.test(tag)) {
    throw new UnreadableError(
      'edifact.interchange',
      `segment ${index + 1} of the interchange does not begin with a tag of three capital letters; the file is no EDIFACT interchange or was damaged on the way`,
    );
  }
  return { tag, elements: elements.slice(1), index };
}

/** A component, empty where the segment is shorter. */
export function componentOf(segment: Segment, element: number, component = 0): string {
  return segment.elements[element]?.[component]?.trim() ?? '';
}
