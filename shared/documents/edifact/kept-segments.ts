import { LEVEL_B_SEPARATORS, parseSegment, type Segment } from './segments.ts';

const { component, element, terminator } = LEVEL_B_SEPARATORS;
const SEPARATORS = new RegExp(`[${component}${element}${terminator}]`, 'g');

/** No sender says so much of one container; each consignment that shares it repeats all. */
const MOST_SEGMENTS = 100;

/**
 * Adds a segment to the text of those kept before. A text is a tenth of the segments' trees, and one string: thousands lie
 * in memory while a message goes by. Null where there are too many.
 */
export function addSegment(kept: string | undefined, { tag, elements, at }: Segment): string | null {
  const before = kept?.split(terminator) ?? [];
  if (before.length >= MOST_SEGMENTS) return null;
  const written = elements.map((parts) => parts.map((part) => part.replace(SEPARATORS, ' ')).join(component));
  // Joined, not added: a sum of strings would keep its parts.
  return [...before, [tag, ...written, at].join(element)].join(terminator);
}

/** The segments of a text that addSegment made. */
export function keptSegments(kept: string | undefined): Segment[] {
  return (kept?.split(terminator) ?? []).flatMap((text) => {
    const segment = parseSegment(text, LEVEL_B_SEPARATORS, 0);
    return segment
      ? [{ ...segment, elements: segment.elements.slice(0, -1), at: Number(segment.elements.at(-1)) }]
      : [];
  });
}
