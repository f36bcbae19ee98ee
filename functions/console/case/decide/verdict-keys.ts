import type { Verdict } from './verdict.ts';

/** The key of each verdict. */
export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = {
  confirmed: 'c',
  explained: 'e',
  misread: 'm',
  'not-examined': 'x',
};
