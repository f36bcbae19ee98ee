import type { Check } from '../check.ts';
import { j1MrzCheckDigit } from './j1-mrz-check-digit.ts';
import { j2IdentityDates } from './j2-identity-dates.ts';

/** J, identity documents. */
export const identityChecks: readonly Check[] = [j1MrzCheckDigit, j2IdentityDates];
