import type { InvoiceFields } from '../../../shared/documents/invoice-fields.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import { invoice, invoiceLine, party } from '../../dossier/readings.ts';

export const BUYER = 'Lanternhof Tableware B.V.';
export const SELLER = 'Fenwhistle Ceramics Lda';

/** An invoice for plates at a price, with its parties. */
export function soldFor(unitPrice: number, line: object = {}, given: Partial<InvoiceFields> = {}): Filed<Reading> {
  const quantity = 100;
  const one = invoiceLine({
    ...{ description: 'Stoneware plates', hsCode: '691200', quantity, unit: 'PCS', unitPrice: String(unitPrice) },
    ...{ amount: String(unitPrice * quantity), netKg: 60, originCountry: 'PT', ...line },
  });
  const parties = { seller: party(SELLER), buyer: party(BUYER) };
  return invoice({ invoiceNumber: 'INV-1', currency: 'EUR', ...parties, lines: [one], ...given });
}
