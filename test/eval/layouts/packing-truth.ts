import type { Notation } from '../facts/notation.ts';
import { partyTruth } from '../facts/parties.ts';
import type { Sale } from '../facts/sale.ts';
import type { Truth } from '../labelled-paper.ts';

export interface PackingParts {
  seller: boolean;
  containers: boolean;
  net: boolean;
  gross: boolean;
  packageKind: boolean;
  totals: boolean;
}

export const ALL_PACKING: PackingParts = {
  seller: true,
  containers: true,
  net: true,
  gross: true,
  packageKind: true,
  totals: true,
};

export function packingTruth(sale: Sale, parts: PackingParts, notation: Notation): Truth {
  const given = <T>(printed: boolean, value: T) => (printed ? value : null);
  const sums = packingSums(sale);
  return {
    invoiceNumber: sale.invoiceNumber,
    seller: given(parts.seller, partyTruth(sale.seller)),
    buyer: partyTruth(sale.buyer),
    containers: parts.containers ? sale.containers : [],
    lines: sale.lines.map((line) => ({
      description: line.description,
      packages: line.packages,
      packageType: given(parts.packageKind, line.packageKind),
      netKg: given(parts.net, notation.weightRead(line.netKg)),
      grossKg: given(parts.gross, notation.weightRead(line.grossKg)),
    })),
    totalPackages: given(parts.totals, sums.packages),
    totalNetKg: given(parts.totals && parts.net, notation.weightRead(sums.netKg)),
    totalGrossKg: given(parts.totals && parts.gross, notation.weightRead(sums.grossKg)),
  };
}

/** Weights have one decimal in the facts, so their sums are rounded to it. */
export function packingSums({ lines }: Sale): { packages: number; netKg: number; grossKg: number } {
  const sum = (of: (line: Sale['lines'][number]) => number) =>
    Math.round(lines.reduce((total, line) => total + of(line), 0) * 10) / 10;
  return {
    packages: sum((line) => line.packages),
    netKg: sum((line) => line.netKg),
    grossKg: sum((line) => line.grossKg),
  };
}
