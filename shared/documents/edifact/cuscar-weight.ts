import { parseWeight } from '../printed/weight.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

export interface SeenWeight {
  role: 'gross' | 'net' | 'tare';
  seen: Seen<number>;
}

/** Measured attributes (code list 6313) that are weights of goods or boxes, volumes and temperatures left out. */
const ROLES: Readonly<Record<string, SeenWeight['role']>> = {
  G: 'gross',
  AAB: 'gross',
  AAD: 'gross',
  WT: 'gross',
  AAL: 'net',
  AAC: 'net',
  AAF: 'net',
  N: 'net',
  T: 'tare',
  TW: 'tare',
};

/** The weight of a MEA segment in kilograms. `MEA+WT++KGM:100`, without an attribute, is a gross weight. */
export function readWeight(segment: Segment, evidence: SegmentEvidence): SeenWeight | null {
  const purpose = componentOf(segment, 0);
  const attribute = componentOf(segment, 1);
  const role = ROLES[attribute === '' ? purpose : attribute];
  const unit = componentOf(segment, 2, 0);
  if (!role || !['KGM', 'TNE', 'LBR', 'GRM'].includes(unit)) return null;
  const printed = `${componentOf(segment, 2, 1)} ${unit}`;
  // The message's decimal mark is a point, or a comma by UNA; never a grouping mark (ISO 9735).
  const seen = seenAs(evidence(segment, printed), (text) => parseWeight(text.replace(',', '.'), { mark: '.' }));
  return seen ? { role, seen } : null;
}

/** The weight of one consignment in a container goes before that of the container's whole cargo. */
export function grossOf(split: SeenWeight | null, own: SeenWeight | null): Seen<number> | null {
  return split?.seen ?? own?.seen ?? null;
}
