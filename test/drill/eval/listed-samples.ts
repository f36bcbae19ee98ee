import { imoNumber } from '../../../events/generator/check-digits.ts';
import { inventedEntries } from '../../../events/generator/watchlists/listed.ts';
import type { Listed } from '../plants/listed.ts';

/** The firms and a vessel of the first of the sample watchlists. */
export function listedSamples(): Listed {
  const entries = inventedEntries(900101, { individuals: 16, entities: 12, vessels: 6 }, 0, imoNumber);
  const firms = entries.filter(({ type }) => type === 'entity').map(({ name }) => name);
  const vessel = entries.find(({ type }) => type === 'vessel');
  if (vessel?.imo === undefined) throw new Error('the sample watchlist holds no vessel');
  return { firms, vessel: { name: vessel.name, imo: vessel.imo } };
}
