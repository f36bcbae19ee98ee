import type { Snippet } from '../snippet.ts';
import type { Segment } from './segments.ts';

/** Gives a text in a segment its evidence: `segment 12, CNI`. */
export type SegmentEvidence = (segment: Segment, text: string) => Snippet;

/** The place of a segment; the messages of an interchange after the first are told by their number. */
export function placeOf(segment: Segment, message: number): string {
  return `${message > 1 ? `message ${message}, ` : ''}segment ${segment.at}, ${segment.tag}`;
}

export function segmentEvidence(message: number): SegmentEvidence {
  return (segment, text) => ({
    text,
    evidence: { page: 1, box: null, text, confidence: 1, reader: 'structured', place: placeOf(segment, message) },
  });
}
