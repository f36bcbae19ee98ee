import { parseVolume } from '../printed/volume.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

/** Measured attributes (code list 6313) that are volumes of goods, and the purpose of measurement (6311) where none is given. */
const VOLUMES: ReadonlySet<string> = new Set(['AAW', 'AAX', 'ABJ', 'VOL']);
/** Units of volume (UN/ECE Recommendation 20). */
const UNITS: ReadonlySet<string> = new Set(['MTQ', 'FTQ', 'LTR']);

/** The volume of a MEA segment in cubic metres; null where it measures anything else. */
export function readVolume(segment: Segment, evidence: SegmentEvidence): Seen<number> | null {
  const attribute = componentOf(segment, 1) || componentOf(segment, 0);
  const unit = componentOf(segment, 2, 0);
  if (!VOLUMES.has(attribute) || !UNITS.has(unit)) return null;
  const printed = `${componentOf(segment, 2, 1)} ${unit}`;
  return seenAs(evidence(segment, printed), (text) => parseVolume(text.replace(',', '.'), { mark: '.' }));
}
