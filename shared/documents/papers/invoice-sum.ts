import type { InvoiceFields } from '../invoice-fields.ts';
import type { Problem } from '../reading.ts';
import type { SeenTree } from '../seen.ts';
import { agree, scaled, sumDecimals } from './decimal-sum.ts';
import { amountAfter } from './labelled-amount.ts';
import type { PaperText } from './paper-text.ts';

/**
 * Whether the lines that were read add up to what the paper says. Where they don't, lines were missed or misread (or
 * the paper is wrong): either way the reading is partial.
 */
export function checkInvoiceSum(paper: PaperText, fields: SeenTree<InvoiceFields>): Problem[] {
  const amounts = fields.lines.flatMap(({ amount }) => (amount ? [amount.value] : []));
  if (fields.lines.length === 0) return [];
  if (amounts.length < fields.lines.length) {
    const message = `${fields.lines.length - amounts.length} of ${fields.lines.length} lines have no amount that could be read`;
    return [{ code: 'table.amount', message }];
  }
  const total = fields.total && scaled(fields.total.value);
  if (total === null) return [];
  const sum = sumDecimals(amounts);
  const value = (name: 'subtotal' | 'charges' | 'discount') => scaled(amountAfter(paper, [name])?.value ?? '0');
  const tax = fields.taxTotal ? scaled(fields.taxTotal.value) : 0n;
  const charges = paper.labels
    .hits('charges')
    .reduce((all, hit) => all + scaled(amountAfter(paper, ['charges'], hit)?.value ?? '0'), 0n);
  const discount = value('discount');
  const off = discount < 0n ? -discount : discount;
  const explained = [total, value('subtotal'), total - tax, total - charges, total - tax - charges];
  const matches = explained.some(
    (target) => agree(sum, target, amounts.length) || agree(sum - off, target, amounts.length),
  );
  if (matches) return [];
  return [
    {
      code: 'table.sum',
      message: `the ${amounts.length} lines that were read do not add up to the total on the paper`,
    },
  ];
}
