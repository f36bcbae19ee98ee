import type { Check } from '../check.ts';
import { k1ListedParty } from './k1-listed-party.ts';
import { k2ListedVessel } from './k2-listed-vessel.ts';
import { k3EmbargoedPlace } from './k3-embargoed-place.ts';
import { k4SharedContact } from './k4-shared-contact.ts';
import type { Screening } from './screening.ts';

/** K, watchlists. Without a list the checks of names say that they could not look. */
export function watchlistChecks(screening: Screening): readonly Check[] {
  return [k1ListedParty(screening), k2ListedVessel(screening), k3EmbargoedPlace, k4SharedContact(screening)];
}
