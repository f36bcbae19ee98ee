import type { Country } from '../../facts/countries.ts';
import { partyIn } from '../../facts/parties.ts';
import { type Sale, saleOf } from '../../facts/sale.ts';
import { type CarriedConsignment, type Load, type Voyage, voyageOf } from '../../facts/voyage.ts';
import type { Desk } from '../../layouts/layout.ts';
import { HOMES, partnersOf } from './countries.ts';

const AT_SELLERS = ['EXW', 'FCA', 'FOB'];

/** A sale out of one of the countries that write in the paper's language, overseas ones among them. */
export function soldBy(
  { set, language, chance }: Desk,
  lines: number,
  homes: readonly Country[] = HOMES[language],
): Sale {
  const sale = saleOf(set, language, lines, chance);
  const from = chance.one(homes);
  const to = chance.one(partnersOf(from));
  const made = chance.likely(0.8) ? from : chance.one(partnersOf(from));
  const ports = AT_SELLERS.includes(sale.incoterm.code) ? from.ports : to.ports;
  return {
    ...sale,
    seller: partyIn(from, set, language, chance),
    buyer: partyIn(to, set, language, chance),
    currency: chance.likely(0.6) ? from.currency : 'USD',
    incoterm: { code: sale.incoterm.code, place: chance.one(ports).name },
    origin: { code: made.code, name: made.names[language] },
  };
}

/** A sale without tax and freight of its own: the goods' value is the total. */
export function untaxed(sale: Sale): Sale {
  return { ...sale, taxPercent: 0, taxCents: 0, freightCents: 0, totalCents: sale.goodsCents };
}

/** A voyage to or from a country that writes in the paper's language. */
export function sailedFrom(
  { set, language, chance }: Desk,
  consignments: number,
  loads: number,
  { home = 'loading' }: { home?: 'loading' | 'discharge' } = {},
): Voyage {
  const voyage = voyageOf(set, language, consignments, loads, chance);
  const here = chance.one(HOMES[language]);
  const there = chance.one(partnersOf(here));
  const [from, to] = home === 'loading' ? [here, there] : [there, here];
  const loading = chance.one(from.ports);
  const discharge = chance.one(to.ports);
  const other = (towns: readonly string[], port: string) => chance.one(towns.filter((town) => town !== port));
  return {
    ...voyage,
    loading,
    discharge,
    receipt: other(from.towns, loading.name),
    delivery: other(to.towns, discharge.name),
    consignments: voyage.consignments.map((consignment) => ({
      ...consignment,
      shipper: partyIn(from, set, language, chance),
      consignee: partyIn(to, set, language, chance),
      notify: partyIn(to, set, language, chance),
    })),
  };
}

/** The same goods, packed alike, in all containers of the consignment: its paper describes them once. */
export function oneCargo(consignment: CarriedConsignment): CarriedConsignment {
  const [first] = consignment.loads;
  if (!first) return consignment;
  const { description, hs, packageKind } = first;
  return { ...consignment, loads: consignment.loads.map((load) => ({ ...load, description, hs, packageKind })) };
}

/** What the paper says of all loads together; weights have one decimal. */
export function sumOf(loads: readonly Load[], of: (load: Load) => number): number {
  return Math.round(loads.reduce((sum, load) => sum + of(load), 0) * 10) / 10;
}
