import type { Box } from '../reading.ts';
import type { MrzFormat } from './layouts.ts';
import type { LineChange } from './repair.ts';

/** A machine-readable zone as our own reader took it from a picture. */
export interface ReadZone {
  format: MrzFormat;
  lines: ReadZoneLine[];
}

export interface ReadZoneLine {
  text: string;
  box: Box;
  /** Probability of each character. */
  confidences: number[];
  /** What was changed of what the network took for likeliest. */
  notes: LineChange[];
}
