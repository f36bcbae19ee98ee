import type { Notation } from '../../facts/notation.ts';
import { partyTruth } from '../../facts/parties.ts';
import type { CarriedConsignment, Load } from '../../facts/voyage.ts';
import type { Truth } from '../../labelled-paper.ts';
import { sumOf } from './trades.ts';

/** What is printed of each container, and of a bill beyond its number; `unjudged` where one may read it either way. */
export interface PrintedCargo {
  addresses: boolean;
  notify: boolean | 'unjudged';
  sizeType: boolean | 'unjudged';
  tare: boolean;
  hs: boolean;
  /** Goods described once for all containers, with their sums, or once for each. */
  goods: 'once' | 'each';
}

export type FreightTerms = 'prepaid' | 'collect';

export function consignmentTruth(
  consignment: CarriedConsignment,
  printed: PrintedCargo,
  notation: Notation,
  more: Truth = {},
): Truth {
  const { loads } = consignment;
  const party = (one: CarriedConsignment['shipper']): Truth =>
    printed.addresses ? partyTruth(one) : { name: one.name, address: null, country: null };
  const goods =
    printed.goods === 'each'
      ? loads.map((load) => goodsTruth(load, load.packages, load.grossKg, printed, notation))
      : loads.slice(0, 1).map((load) =>
          goodsTruth(
            load,
            sumOf(loads, ({ packages }) => packages),
            sumOf(loads, ({ grossKg }) => grossKg),
            printed,
            notation,
          ),
        );
  return {
    billOfLading: consignment.billOfLading,
    shipper: party(consignment.shipper),
    consignee: party(consignment.consignee),
    ...(printed.notify === 'unjudged' ? {} : { notify: printed.notify ? party(consignment.notify) : null }),
    ...more,
    containers: loads.map((load) => ({
      number: load.container,
      ...(printed.sizeType === 'unjudged' ? {} : { sizeType: printed.sizeType ? load.sizeType : null }),
      seals: load.seals,
      packages: load.packages,
      grossKg: notation.weightRead(load.grossKg),
      tareKg: printed.tare ? notation.weightRead(load.tareKg) : null,
    })),
    goods,
  };
}

function goodsTruth(load: Load, packages: number, grossKg: number, printed: PrintedCargo, notation: Notation): Truth {
  return {
    description: load.description,
    hsCode: printed.hs ? load.hs : null,
    packages,
    packageType: load.packageKind,
    grossKg: notation.weightRead(grossKg),
    netKg: null,
    unNumber: null,
  };
}
