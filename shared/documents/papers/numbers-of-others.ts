import type { LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { parseReference } from '../printed/codes.ts';

const OTHERS: readonly LabelName[] = [
  'billOfLading',
  'masterBill',
  'bookingNumber',
  'invoiceNumber',
  'orderNumber',
  'certificateNumber',
  'manifestNumber',
];

/**
 * Numbers that labels say to be of other things than containers: one bill's number in eleven that begins with four
 * letters of the right kind has a check digit that holds.
 */
export function numbersOfOthers(labels: LabelIndex): ReadonlySet<string> {
  return new Set(
    labels.hits(...OTHERS).flatMap((hit) => {
      const [first] = labels.candidates(hit);
      return first ? (parseReference(first.text)?.value ?? []) : [];
    }),
  );
}
