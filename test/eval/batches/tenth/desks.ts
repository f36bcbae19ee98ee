import type { Country } from '../../facts/countries.ts';
import type { Notation } from '../../facts/notation.ts';
import { type PrintedParty, partyIn } from '../../facts/parties.ts';
import { type Sale, saleOf } from '../../facts/sale.ts';
import { type CarriedConsignment, type Load, type Voyage, voyageOf } from '../../facts/voyage.ts';
import type { Desk } from '../../layouts/layout.ts';
import { countriesBut, WRITING } from './countries.ts';

const NAMED_AT_SELLERS = ['EXW', 'FCA', 'FOB'];

/** A sale out of a country that writes in the paper's language; the incoterm's place is a port on the right side of the sea. */
export function sold(
  { set, language, chance }: Desk,
  lines: number,
  { from: homes = WRITING[language], taxed = false }: { from?: readonly Country[]; taxed?: boolean } = {},
): Sale {
  const sale = saleOf(set, language, lines, chance);
  const home = chance.one(homes);
  const abroad = chance.one(countriesBut(home));
  const made = chance.likely(0.75) ? home : chance.one(countriesBut(home));
  const ports = NAMED_AT_SELLERS.includes(sale.incoterm.code) ? home.ports : abroad.ports;
  const free = { taxPercent: 0, taxCents: 0, freightCents: 0, totalCents: sale.goodsCents };
  return {
    ...sale,
    ...(taxed ? {} : free),
    seller: partyIn(home, set, language, chance),
    buyer: partyIn(abroad, set, language, chance),
    currency: chance.likely(0.5) ? home.currency : chance.one(['USD', 'EUR']),
    incoterm: { code: sale.incoterm.code, place: chance.one(ports).name },
    origin: { code: made.code, name: made.names[language] },
  };
}

/** A voyage out of or into a country that writes in the paper's language. */
export function sailing(
  { set, language, chance }: Desk,
  { consignments, loads, inward = false }: { consignments: number; loads: number; inward?: boolean },
): Voyage {
  const voyage = voyageOf(set, language, consignments, loads, chance);
  const home = chance.one(WRITING[language]);
  const abroad = chance.one(countriesBut(home));
  const [from, to] = inward ? [abroad, home] : [home, abroad];
  const loading = chance.one(from.ports);
  const discharge = chance.one(to.ports);
  const inland = (towns: readonly string[], port: string) => chance.one(towns.filter((town) => town !== port));
  const at = (country: Country): PrintedParty => partyIn(country, set, language, chance);
  return {
    ...voyage,
    loading,
    discharge,
    receipt: inland(from.towns, loading.name),
    delivery: inland(to.towns, discharge.name),
    consignments: voyage.consignments.map((one) => ({
      ...one,
      shipper: at(from),
      consignee: at(to),
      notify: at(to),
    })),
  };
}

/** A voyage with one consignment, as a bill or a declaration is about. */
export function shipment(desk: Desk, loads: number) {
  const voyage = sailing(desk, { consignments: 1, loads });
  const [consignment] = voyage.consignments;
  if (!consignment) throw new RangeError('a bill is about one consignment');
  return { voyage, consignment, terms: desk.chance.one(['prepaid', 'collect'] as const) };
}

/** All containers with the same goods in the same kind of packages. */
export function alike(consignment: CarriedConsignment): CarriedConsignment {
  const [first] = consignment.loads;
  if (!first) return consignment;
  const { description, hs, packageKind } = first;
  return { ...consignment, loads: consignment.loads.map((load) => ({ ...load, description, hs, packageKind })) };
}

/** Facts have one decimal. */
export function summed<T>(rows: readonly T[], of: (row: T) => number): number {
  return Math.round(rows.reduce((sum, row) => sum + of(row), 0) * 10) / 10;
}

export function partyOf({ name, lines }: PrintedParty): string[] {
  return [name, ...lines];
}

/** Weights in kilograms whatever the unit was: for forms that have the unit printed on them. */
export function kilograms(notation: Notation, unit: string, decimals: 1 | 2 | 3): Notation {
  return {
    ...notation,
    weightUnit: unit,
    weight: (kg) => notation.number(kg, decimals),
    weightRead: (kg) => Number(kg.toFixed(decimals)),
  };
}

/** Three decimals, as terminals weigh. */
export function tonnes(notation: Notation): Notation {
  return {
    ...notation,
    weightUnit: 't',
    weight: (kg) => notation.number(kg / 1000, 3),
    weightRead: (kg) => Math.round(Number((kg / 1000).toFixed(3)) * 1000),
  };
}

export function ordinaryUnit(load: Load): string {
  const names: Record<string, string> = { '22G1': "20' DC", '42G1': "40' DC", '45G1': "40' HC", '45R1': "40' HCRF" };
  return names[load.sizeType] ?? load.sizeType;
}
