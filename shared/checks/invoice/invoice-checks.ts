import type { Check } from '../check.ts';
import { b1Quantity } from './b1-quantity.ts';
import { b2InvoiceTotal } from './b2-invoice-total.ts';
import { b3Incoterm } from './b3-incoterm.ts';
import { b4Parties } from './b4-parties.ts';
import { b5Origin } from './b5-origin.ts';
import { b6InvoiceDate } from './b6-invoice-date.ts';
import { b7InvoiceUsedBefore } from './b7-invoice-used-before.ts';
import { b8EditedFile } from './b8-edited-file.ts';

/** B, manifest against invoice. */
export const invoiceChecks: readonly Check[] = [
  b1Quantity,
  b2InvoiceTotal,
  b3Incoterm,
  b4Parties,
  b5Origin,
  b6InvoiceDate,
  b7InvoiceUsedBefore,
  b8EditedFile,
];
