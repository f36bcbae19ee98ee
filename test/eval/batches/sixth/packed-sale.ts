import { COUNTRIES } from '../../facts/countries.ts';
import { type Sale, type SaleLine, saleOf } from '../../facts/sale.ts';
import type { Desk } from '../../layouts/layout.ts';

/** A line of goods in equal packages, which are numbered through the whole sale. */
export interface PackedLine extends SaleLine {
  article: string;
  first: number;
  last: number;
  piecesEach: number;
  netEachKg: number;
  grossEachKg: number;
  /** Outer length, width and height of a package. */
  centimetres: readonly [number, number, number];
  cubicMetres: number;
}

export interface PackedSale extends Sale {
  lines: PackedLine[];
}

/** A sale whose goods are packed alike line by line, without tax or freight: what small exporters invoice. */
export function packedSale({ set, language, chance }: Desk, lineCount: number): PackedSale {
  const sale = saleOf(set, language, lineCount, chance);
  const [packageKind = ''] = sale.lines.map((line) => line.packageKind);
  let next = 1;
  const lines = sale.lines.map((line): PackedLine => {
    const packages = chance.whole(2, 140);
    const piecesEach = chance.one([1, 2, 4, 6, 12, 24, 36, 50]);
    const netEachKg = chance.whole(35, 280) / 10;
    const grossEachKg = Math.round(netEachKg * 10 + chance.whole(4, 18)) / 10;
    const centimetres = [chance.whole(30, 75), chance.whole(24, 50), chance.whole(16, 48)] as const;
    const [long, wide, high] = centimetres;
    const first = next;
    next += packages;
    const quantity = packages * piecesEach;
    return {
      ...line,
      article: `${chance.letters(2)}${chance.digits(4)}`,
      packages,
      packageKind,
      quantity,
      amountCents: quantity * line.unitPriceCents,
      first,
      last: first + packages - 1,
      piecesEach,
      netEachKg,
      grossEachKg,
      netKg: Math.round(packages * netEachKg * 10) / 10,
      grossKg: Math.round(packages * grossEachKg * 10) / 10,
      centimetres,
      cubicMetres: (packages * long * wide * high) / 1e6,
    };
  });
  const goodsCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return { ...sale, lines, goodsCents, freightCents: 0, taxPercent: 0, taxCents: 0, totalCents: goodsCents };
}

/** Where the goods are shipped from and to, by the countries of the parties. */
export function routeOf({ seller, buyer }: Sale): { from: string; to: string } {
  const portOf = (code: string) => COUNTRIES.find((country) => country.code === code)?.ports[0]?.name ?? '';
  return { from: portOf(seller.country), to: portOf(buyer.country) };
}

/** What is stencilled on the packages: the buyer's letters, the port, the numbers. */
export function stencilOf(sale: PackedSale): string[] {
  const letters = sale.buyer.name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 4);
  return [letters, routeOf(sale).to.toUpperCase(), `NO. 1-${sale.lines.at(-1)?.last ?? 1}`];
}

/** Cubic metres of all packages. */
export function measureOf({ lines }: PackedSale): number {
  return lines.reduce((sum, { cubicMetres }) => sum + cubicMetres, 0);
}
