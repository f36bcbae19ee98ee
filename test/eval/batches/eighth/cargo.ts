import { COUNTRIES } from '../../facts/countries.ts';
import type { Notation } from '../../facts/notation.ts';
import type { CarriedConsignment, Load, Voyage } from '../../facts/voyage.ts';
import type { Truth, TruthValue } from '../../labelled-paper.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import type { Desk } from '../../layouts/layout.ts';

/** How the trade writes what ISO 6346 codes. */
const TRADE_NAMES: Record<string, string> = { '22G1': "20'DV", '42G1': "40'DV", '45G1': "40'HC", '45R1': "40'RH" };

export function tradeName(sizeType: string): string {
  return TRADE_NAMES[sizeType] ?? sizeType;
}

/** The voyage with what its boxes are called in the trade, for papers that print them so. */
export function inTradeNames(voyage: Voyage): Voyage {
  return withLoads(voyage, (load) => ({ ...load, sizeType: tradeName(load.sizeType) }));
}

/** One ware in all the boxes of a consignment, as where a bill describes the goods once. */
export function ofOneWare(voyage: Voyage): Voyage {
  return {
    ...voyage,
    consignments: voyage.consignments.map((consignment) => {
      const { description, hs, packageKind } = firstLoad(consignment);
      return { ...consignment, loads: consignment.loads.map((load) => ({ ...load, description, hs, packageKind })) };
    }),
  };
}

export function firstLoad({ loads }: CarriedConsignment): Load {
  const [load] = loads;
  if (!load) throw new RangeError('a consignment has something in it');
  return load;
}

/** Any country: where a ship is registered says nothing of its voyage. */
export function flagOf({ chance, language }: Desk): string {
  return chance.one(COUNTRIES).names[language];
}

function withLoads(voyage: Voyage, change: (load: Load) => Load): Voyage {
  return {
    ...voyage,
    consignments: voyage.consignments.map((one) => ({ ...one, loads: one.loads.map(change) })),
  };
}

/** The truth without what cannot be judged fairly of some of the bills. */
export function unjudgedOfBills(truth: Truth, bills: ReadonlySet<string>, keys: readonly string[]): Truth {
  return changed(truth, (one) => (bills.has(String(one.billOfLading)) ? without(one, keys) : one));
}

/** The truth without what is printed of the goods of a box, but not of the box. */
export function unjudgedOfContainers(truth: Truth, keys: readonly string[]): Truth {
  return changed(truth, (one) => ({ ...one, containers: recordsOf(one.containers).map((box) => without(box, keys)) }));
}

/** The truth of a bill that describes the goods of all its boxes once, with their sums. */
export function goodsAsOne(truth: Truth, consignment: CarriedConsignment, notation: Notation): Truth {
  const { description, hs, packageKind } = firstLoad(consignment);
  const goods: Truth = {
    description,
    hsCode: hs,
    packages: totalOf(consignment.loads, ({ packages }) => packages),
    packageType: packageKind,
    grossKg: notation.weightRead(totalOf(consignment.loads, ({ grossKg }) => grossKg)),
    netKg: null,
    unNumber: null,
  };
  return changed(truth, (one) => ({ ...one, goods: [goods] }));
}

/** The truth with changes to each of its consignments. */
export function changed(truth: Truth, change: (consignment: Truth, index: number) => Truth): Truth {
  return { ...truth, consignments: recordsOf(truth.consignments).map(change) };
}

function without(record: Truth, keys: readonly string[]): Truth {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function recordsOf(value: TruthValue | undefined): Truth[] {
  const all = Array.isArray(value) ? value : [];
  return all.filter((one): one is Truth => typeof one === 'object' && one !== null && !Array.isArray(one));
}
