import type { Snippet } from '../snippet.ts';
import type { Segment } from './segments.ts';

/** Gives a text in a segment its evidence: `segment 12, CNI`, counted from UNH as 1, as the sender's own tools count. */
export type SegmentEvidence = (segment: Segment, text: string) => Snippet;

export function segmentEvidence(firstIndex: number): SegmentEvidence {
  return (segment, text) => ({
    text,
    evidence: {
      page: 1,
      box: null,
      text,
      confidence: 1,
      reader: 'structured',
      place: `segment ${segment.index - firstIndex + 1}, ${segment.tag}`,
    },
  });
}
