import { foldLookAlikes } from '../checks/doubt/look-alikes.ts';
import type { ReadingOf } from '../documents/reading.ts';
import type { Filed } from './dossier.ts';

type Invoice = Filed<ReadingOf<'invoice'>>;

/**
 * The invoices whose sums may be added up, in their order: an invoice filed in two forms counts once, a proforma only where
 * no other invoice is there, and a credit note not at all.
 */
export function invoicedOnce(invoices: readonly Invoice[]): Invoice[] {
  const charged = invoices.filter(({ reading }) => reading.fields.form !== 'credit-note');
  const final = charged.filter(({ reading }) => reading.fields.form !== 'proforma');
  const seen = new Set<string>();
  return (final.length > 0 ? final : charged).filter(({ reading }) => {
    const number = foldLookAlikes(reading.fields.invoiceNumber ?? '');
    if (number === '') return true;
    const isFirst = !seen.has(number);
    seen.add(number);
    return isFirst;
  });
}
