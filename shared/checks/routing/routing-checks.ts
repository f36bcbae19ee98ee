import type { Check } from '../check.ts';
import { h1EntryRouting } from './h1-entry-routing.ts';
import { h2Detour } from './h2-detour.ts';
import { h3IncoherentPlaces } from './h3-incoherent-places.ts';
import { h5LongDwell } from './h5-long-dwell.ts';

/** H, routing of the goods. */
export const routingChecks: readonly Check[] = [h1EntryRouting, h2Detour, h3IncoherentPlaces, h5LongDwell];
