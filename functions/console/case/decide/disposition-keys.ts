import type { Disposition } from '../../../../shared/cases/decision.ts';

/** The key of each disposition, the mildest first. */
export const DISPOSITION_KEYS: Readonly<Record<Disposition, string>> = {
  released: '1',
  examine: '2',
  held: '3',
  seized: '4',
};
