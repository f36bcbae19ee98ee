import type { CarriedConsignment, Voyage } from '../../facts/voyage.ts';
import type { Desk } from '../../layouts/layout.ts';
import type { FreightTerms } from './cargo.ts';
import { sailedFrom } from './trades.ts';

export interface Bill {
  voyage: Voyage;
  consignment: CarriedConsignment;
  terms: FreightTerms;
}

/** A voyage out of a country of the paper's language, with one consignment. */
export function billOut(desk: Desk, mostLoads: number): Bill {
  const voyage = sailedFrom(desk, 1, mostLoads);
  const [consignment] = voyage.consignments;
  if (!consignment) throw new RangeError('a bill is about one consignment');
  return { voyage, consignment, terms: desk.chance.one(['prepaid', 'collect'] as const) };
}

const COMMERCIAL: Record<string, string> = { '22G1': "20'DV", '42G1': "40'DV", '45G1': "40'HC", '45R1': "40'RH" };

/** Forwarders write sizes as they speak of them. */
export function commercialSize(sizeType: string): string {
  return COMMERCIAL[sizeType] ?? sizeType;
}

/** `1 x 20'DV + 2 x 40'HC` */
export function sizesOf(consignment: CarriedConsignment): string {
  const counts = new Map<string, number>();
  for (const { sizeType } of consignment.loads) counts.set(sizeType, (counts.get(sizeType) ?? 0) + 1);
  return [...counts].map(([sizeType, count]) => `${count} x ${commercialSize(sizeType)}`).join(' + ');
}
