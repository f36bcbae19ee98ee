import type { Lane } from '../ports/port-profile.ts';
import type { Reason } from './decision.ts';

/** The coded reasons that each lane's work can end with, those that are chosen most first. */
const REASONS_OF_LANE: Readonly<Record<Lane, readonly Reason[]>> = {
  documents: [
    ...(['discrepancy-confirmed', 'explained', 'misread', 'in-order', 'documents-missing'] as const),
    ...(['needs-inspection', 'false-declaration', 'other'] as const),
  ],
  imaging: [
    ...(['needs-inspection', 'in-order', 'explained', 'misread', 'discrepancy-confirmed'] as const),
    ...(['prohibited-goods', 'false-declaration', 'other'] as const),
  ],
  sanctions: [
    ...(['not-a-match', 'match-confirmed', 'explained', 'in-order', 'misread'] as const),
    ...(['needs-inspection', 'documents-missing', 'other'] as const),
  ],
  goods: [
    ...([
      'explained',
      'discrepancy-confirmed',
      'documents-missing',
      'prohibited-goods',
      'in-order',
      'misread',
    ] as const),
    ...(['needs-inspection', 'false-declaration', 'other'] as const),
  ],
};

/**
 * The reasons that a lane offers at a port: its own, and at the port's first lane those of every lane that the port does
 * not staff, whose findings fall to it.
 */
export function reasonsOffered(lane: Lane, staffed: readonly Lane[]): Reason[] {
  const unstaffed = (Object.keys(REASONS_OF_LANE) as Lane[]).filter((one) => !staffed.includes(one));
  const lanes = lane === staffed[0] ? [lane, ...unstaffed] : [lane];
  return [...new Set(lanes.flatMap((one) => REASONS_OF_LANE[one]))];
}
