import type { Notation } from '../facts/notation.ts';
import { partyTruth } from '../facts/parties.ts';
import type { Sale, SaleLine } from '../facts/sale.ts';
import type { Truth } from '../labelled-paper.ts';

/** What an invoice layout prints beyond number, date, currency, total, buyer, descriptions, quantities and amounts. */
export interface InvoiceParts {
  seller: boolean;
  incoterm: boolean;
  origin: boolean;
  billOfLading: boolean;
  containers: boolean;
  tax: boolean;
  unit: boolean;
  unitPrice: boolean;
  hs: boolean;
  netKg: boolean;
  grossKg: boolean;
}

export const ALL_PARTS: InvoiceParts = {
  seller: true,
  incoterm: true,
  origin: true,
  billOfLading: true,
  containers: true,
  tax: true,
  unit: true,
  unitPrice: true,
  hs: true,
  netKg: true,
  grossKg: false,
};

export function invoiceTruth(sale: Sale, parts: InvoiceParts, notation: Notation): Truth {
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  return {
    invoiceNumber: sale.invoiceNumber,
    issueDate: sale.date,
    currency: sale.currency,
    total: money(sale.totalCents),
    taxTotal: given(parts.tax, money(sale.taxCents)),
    seller: given(parts.seller, partyTruth(sale.seller)),
    buyer: partyTruth(sale.buyer),
    incoterm: given(parts.incoterm, sale.incoterm.code),
    originCountry: given(parts.origin, sale.origin.code),
    billOfLading: given(parts.billOfLading, sale.billOfLading),
    containers: parts.containers ? sale.containers : [],
    lines: sale.lines.map((line: SaleLine) => ({
      description: line.description,
      quantity: line.quantity,
      unit: given(parts.unit, line.unit),
      unitPrice: given(parts.unitPrice, money(line.unitPriceCents)),
      amount: money(line.amountCents),
      hsCode: given(parts.hs, line.hs),
      netKg: given(parts.netKg, notation.weightRead(line.netKg)),
      grossKg: given(parts.grossKg, notation.weightRead(line.grossKg)),
    })),
  };
}

/** `1234.50`, as our fields hold money. */
export function money(cents: number): string {
  return (cents / 100).toFixed(2);
}
