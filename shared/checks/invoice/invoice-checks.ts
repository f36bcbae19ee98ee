import type { Check } from '../check.ts';
import { b1Quantity } from './b1-quantity.ts';
import { b2InvoiceTotal } from './b2-invoice-total.ts';
import { b4Parties } from './b4-parties.ts';

/** B, manifest against invoice. */
export const invoiceChecks: readonly Check[] = [b1Quantity, b2InvoiceTotal, b4Parties];
