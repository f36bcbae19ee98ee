import type { Notation } from '../../facts/notation.ts';
import { partyTruth } from '../../facts/parties.ts';
import type { CarriedConsignment, Load } from '../../facts/voyage.ts';
import type { Truth } from '../../labelled-paper.ts';
import { summed } from './desks.ts';

/** Of a consignment, what a layout prints beyond bill, containers, seals, packages, descriptions and gross weights. */
export interface Printed {
  addresses: boolean;
  notify: boolean;
  /** `unjudged` where a type is printed in words that one may give in several ways. */
  sizeType: boolean | 'unjudged';
  tare: boolean;
  hs: boolean;
  /** Goods of each container, or all once with their sums. */
  goods: 'each' | 'once';
  /** False where packages and weights stand with the goods alone. */
  perContainer: boolean;
}

export const USUAL_CARGO: Printed = {
  addresses: true,
  notify: true,
  sizeType: true,
  tare: false,
  hs: false,
  goods: 'each',
  perContainer: true,
};

export function consignmentTruth(
  { billOfLading, shipper, consignee, notify, loads }: CarriedConsignment,
  printed: Printed,
  notation: Notation,
  more: Truth = {},
): Truth {
  const party = (one: CarriedConsignment['shipper']): Truth =>
    printed.addresses ? partyTruth(one) : { name: one.name, address: null, country: null };
  const only = (load: Load): Load => ({
    ...load,
    packages: summed(loads, ({ packages }) => packages),
    grossKg: summed(loads, ({ grossKg }) => grossKg),
  });
  const goods = printed.goods === 'each' ? loads : loads.slice(0, 1).map(only);
  return {
    billOfLading,
    shipper: party(shipper),
    consignee: party(consignee),
    notify: printed.notify ? party(notify) : null,
    ...more,
    containers: loads.map((load) => ({
      number: load.container,
      ...(printed.sizeType === 'unjudged' ? {} : { sizeType: printed.sizeType ? load.sizeType : null }),
      seals: load.seals,
      packages: printed.perContainer ? load.packages : null,
      grossKg: printed.perContainer ? notation.weightRead(load.grossKg) : null,
      tareKg: printed.tare ? notation.weightRead(load.tareKg) : null,
    })),
    goods: goods.map((load) => ({
      description: load.description,
      hsCode: printed.hs ? load.hs : null,
      packages: load.packages,
      packageType: load.packageKind,
      grossKg: notation.weightRead(load.grossKg),
      netKg: null,
      unNumber: null,
    })),
  };
}
