import type { Certainty, Severity } from '../../shared/checks/finding.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import type { SampleScan } from './scan-files.ts';

/** What must come of a sample: stored as `expected.json` beside its files. */
export interface Expected {
  port: string;
  reference: string;
  story: string;
  /** How often the case is examined when `late` files come after the first examination. */
  revisions: number;
  findings: { check: string; severity: Severity; certainty?: Certainty; subject?: string }[];
  lanes: Lane[];
  status: 'in-review' | 'closed';
  /** Files that can't be read, by their path in the sample. */
  unreadable?: string[];
  /** Files that are uploaded only when the case has been examined. */
  late?: { after: 'examined'; files: string[] };
}

/** One consignment of the samples: how to make its files, and what must come of them. */
export interface Sample {
  folder: string;
  expected: Expected;
  papers(): Promise<[string, Uint8Array][]>;
  scans: SampleScan[];
}
