import { b1Quantity } from './b1-quantity.ts';
import { b2InvoiceTotal } from './b2-invoice-total.ts';
import { b4Parties } from './b4-parties.ts';
import { c2ContainerCheckDigit } from './c2-container-check-digit.ts';
import type { Check } from './check.ts';
import { d1GrossNet } from './d1-gross-net.ts';
import { e1Seals } from './e1-seals.ts';
import { j1MrzCheckDigit } from './j1-mrz-check-digit.ts';
import { j2IdentityDates } from './j2-identity-dates.ts';

/** Papers against papers. */
export const compareChecks: readonly Check[] = [
  b1Quantity,
  b2InvoiceTotal,
  b4Parties,
  c2ContainerCheckDigit,
  d1GrossNet,
  e1Seals,
  j1MrzCheckDigit,
  j2IdentityDates,
];
