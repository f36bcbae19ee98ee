import type { CarriedConsignment, Voyage } from '../facts/voyage.ts';
import { voyageOf } from '../facts/voyage.ts';
import type { Desk } from './layout.ts';

/** A voyage with the one consignment that a bill is about. */
export interface BillFacts {
  voyage: Voyage;
  consignment: CarriedConsignment;
  freightTerms: 'prepaid' | 'collect';
  masterBill: string;
}

export function billFacts({ set, language, chance }: Desk, mostLoads: number): BillFacts {
  const voyage = voyageOf(set, language, 1, mostLoads, chance);
  const [consignment] = voyage.consignments;
  if (!consignment) throw new RangeError('a bill is about one consignment');
  return {
    voyage,
    consignment,
    freightTerms: chance.one(['prepaid', 'collect'] as const),
    masterBill: `${chance.letters(4)}${chance.digits(9)}`,
  };
}

export function totalOf(loads: CarriedConsignment['loads'], of: (load: CarriedConsignment['loads'][number]) => number) {
  return loads.reduce((sum, load) => sum + of(load), 0);
}
