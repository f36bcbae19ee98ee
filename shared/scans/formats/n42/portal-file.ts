import type { Problem } from '../../../documents/reading.ts';
import type { PortalReading } from '../../portal-reading.ts';

/** What an N42 file holds. Without a measurement of the passage it is of no use. */
export interface PortalFile {
  portal: PortalReading;
  problems: Problem[];
  measurements: number;
}
