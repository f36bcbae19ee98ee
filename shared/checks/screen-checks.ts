import { a3VagueDescription } from './a3-vague-description.ts';
import type { Check } from './check.ts';
import { k1ListedParty } from './k1-listed-party.ts';
import { k2ListedVessel } from './k2-listed-vessel.ts';
import { l1ControlledGoods } from './l1-controlled-goods.ts';
import type { Screening } from './screening.ts';

/** Parties, people and vessels against watchlists, goods against control lists. Without a list the former say that they could not look. */
export function screenChecks(screening: Screening): readonly Check[] {
  return [k1ListedParty(screening), k2ListedVessel(screening), l1ControlledGoods, a3VagueDescription];
}
