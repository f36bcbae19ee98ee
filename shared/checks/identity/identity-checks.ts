import type { Check } from '../check.ts';
import { j1MrzCheckDigit } from './j1-mrz-check-digit.ts';
import { j2IdentityDates } from './j2-identity-dates.ts';
import { j3PrintedZone } from './j3-printed-zone.ts';
import { j4IssuerAndNumber } from './j4-issuer-and-number.ts';
import { j5NumberOfAnother } from './j5-number-of-another.ts';
import { j6DocumentReused } from './j6-document-reused.ts';

/** J, identity documents. */
export const identityChecks: readonly Check[] = [
  j1MrzCheckDigit,
  j2IdentityDates,
  j3PrintedZone,
  j4IssuerAndNumber,
  j5NumberOfAnother,
  j6DocumentReused,
];
