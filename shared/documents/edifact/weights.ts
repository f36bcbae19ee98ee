import { parseWeight } from '../printed/weight.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

export interface SeenWeight {
  role: 'gross' | 'net' | 'tare' | 'verified' | 'packed';
  seen: Seen<number>;
}

/**
 * Measured attributes (code list 6313) that are weights of goods or boxes, volumes and temperatures left out. VGM is the
 * verified gross mass, AET what a packed container weighs without being verified.
 */
const ROLES: Readonly<Record<string, SeenWeight['role']>> = {
  G: 'gross',
  AAB: 'gross',
  AAD: 'gross',
  WT: 'gross',
  AAL: 'net',
  AAC: 'net',
  AAF: 'net',
  N: 'net',
  VGM: 'verified',
  AET: 'packed',
  T: 'tare',
  TW: 'tare',
};

/** Units of weight (UN/ECE Recommendation 20), and two that senders write for KGM. */
function isWeightUnit(unit: string): boolean {
  return ['KGM', 'TNE', 'LBR', 'GRM', 'KG', 'KGS'].includes(unit);
}

/** The weight of a MEA segment in kilograms. `MEA+WT++KGM:100`, without an attribute, is a gross weight. */
export function readWeight(segment: Segment, evidence: SegmentEvidence): SeenWeight | null {
  const purpose = componentOf(segment, 0);
  const attribute = componentOf(segment, 1);
  const role = ROLES[attribute === '' ? purpose : attribute];
  const unit = componentOf(segment, 2, 0);
  if (!role || !isWeightUnit(unit)) return null;
  const printed = `${componentOf(segment, 2, 1)} ${unit}`;
  // The message's decimal mark is a point, or a comma by UNA; never a grouping mark (ISO 9735).
  const seen = seenAs(evidence(segment, printed), (text) => parseWeight(text.replace(',', '.'), { mark: '.' }));
  return seen ? { role, seen } : null;
}

/** Whether a MEA segment ought to be a weight: then its unit or its number is what can't be read. */
export function isWeight(segment: Segment): boolean {
  const attribute = componentOf(segment, 1);
  return ROLES[attribute === '' ? componentOf(segment, 0) : attribute] !== undefined;
}

/** The weight of one consignment in a container goes before that of the container's whole cargo. */
export function grossOf(split: SeenWeight | null, own: SeenWeight | null): Seen<number> | null {
  return split?.seen ?? own?.seen ?? null;
}
