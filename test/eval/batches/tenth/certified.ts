import type { Desk } from '../../layouts/layout.ts';
import { type OriginFacts, originFacts } from '../../layouts/origin-truth.ts';
import { sold } from './desks.ts';
import { TENTH_FACTS } from './facts.ts';

/** A sale that a chamber certifies, shipped in a vessel of this batch. */
export function certified(desk: Desk, mostLines: number): OriginFacts {
  const { chance } = desk;
  const sale = sold(desk, chance.whole(1, mostLines));
  const vessel = `${chance.one(TENTH_FACTS.vessels)} V.${chance.digits(3)}`;
  return {
    ...originFacts(desk),
    sale,
    transport: chance.one([`BY VESSEL ${vessel}`, 'SEA / CONTAINER', vessel, 'BY TRUCK AND VESSEL']),
    destination: { code: sale.buyer.country, name: sale.buyer.lines.at(-1) ?? '' },
  };
}
