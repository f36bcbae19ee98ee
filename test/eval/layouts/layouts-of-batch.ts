import { EIGHTH_LAYOUTS } from '../batches/eighth/layouts.ts';
import { FIFTH_LAYOUTS } from '../batches/fifth/layouts.ts';
import { FIRST_LAYOUTS } from '../batches/first/layouts.ts';
import { FOURTH_LAYOUTS } from '../batches/fourth/layouts.ts';
import { NINTH_LAYOUTS } from '../batches/ninth/layouts.ts';
import { SECOND_LAYOUTS } from '../batches/second/layouts.ts';
import { SEVENTH_LAYOUTS } from '../batches/seventh/layouts.ts';
import { SIXTH_LAYOUTS } from '../batches/sixth/layouts.ts';
import { TENTH_LAYOUTS } from '../batches/tenth/layouts.ts';
import { THIRD_LAYOUTS } from '../batches/third/layouts.ts';
import type { Batch, EvalSet } from '../labelled-paper.ts';
import type { Layout } from './layout.ts';

/** No layout is in two batches. */
export const LAYOUTS: Record<Batch, readonly Layout[]> = {
  first: FIRST_LAYOUTS,
  second: SECOND_LAYOUTS,
  third: THIRD_LAYOUTS,
  fourth: FOURTH_LAYOUTS,
  fifth: FIFTH_LAYOUTS,
  sixth: SIXTH_LAYOUTS,
  seventh: SEVENTH_LAYOUTS,
  eighth: EIGHTH_LAYOUTS,
  ninth: NINTH_LAYOUTS,
  tenth: TENTH_LAYOUTS,
};

/** A batch is held out until its errors have been looked at; then it goes over to `dev`. */
export const BATCHES: Record<EvalSet, readonly Batch[]> = {
  dev: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  'held-out': ['tenth'],
};
