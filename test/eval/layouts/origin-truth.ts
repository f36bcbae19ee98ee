import type { Notation } from '../facts/notation.ts';
import { partyTruth } from '../facts/parties.ts';
import { type Sale, saleOf } from '../facts/sale.ts';
import type { Truth } from '../labelled-paper.ts';
import type { Desk } from './layout.ts';
import { packingSums } from './packing-truth.ts';

/** What a certificate of origin is written about, in the words of its paper. */
export interface OriginFacts {
  sale: Sale;
  number: string;
  transport: string;
  destination: { code: string; name: string };
}

export function originFacts({ set, language, chance }: Desk): OriginFacts {
  const sale = saleOf(set, language, chance.whole(1, 4), chance);
  return {
    sale,
    number: chance.one([`${chance.letters(1)} ${chance.digits(6)}`, `CO-${chance.digits(4)}/26`, chance.digits(8)]),
    transport: chance.one(['M/V SALTWHISTLE LARK 044W', 'BY SEA', 'BY SEA FREIGHT / TRUCK']),
    destination: { code: sale.buyer.country, name: sale.buyer.lines.at(-1) ?? '' },
  };
}

export interface OriginParts {
  date: boolean;
  transport: boolean;
  destination: boolean;
  invoice: boolean;
  hs: boolean;
  marks: boolean;
  gross: boolean;
  totals: boolean;
}

export function originTruth(facts: OriginFacts, parts: OriginParts, notation: Notation): Truth {
  const { sale } = facts;
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  const sums = packingSums(sale);
  return {
    number: facts.number,
    issueDate: given(parts.date, sale.date),
    exporter: partyTruth(sale.seller),
    consignee: partyTruth(sale.buyer),
    originCountry: sale.origin.code,
    destinationCountry: given(parts.destination, facts.destination.code),
    transport: given(parts.transport, facts.transport),
    invoices: parts.invoice ? [sale.invoiceNumber] : [],
    lines: sale.lines.map((line, index) => ({
      marks: given(parts.marks, markOf(sale, index)),
      description: line.description,
      hsCode: given(parts.hs, line.hs),
      packages: line.packages,
      packageType: line.packageKind,
      grossKg: given(parts.gross, notation.weightRead(line.grossKg)),
      netKg: null,
    })),
    totalPackages: given(parts.totals, sums.packages),
    totalGrossKg: given(parts.totals, notation.weightRead(sums.grossKg)),
  };
}

export function markOf(sale: Sale, index: number): string {
  return `${sale.buyer.name.slice(0, 3).toUpperCase()} ${index + 1}/${sale.lines.length}`;
}
