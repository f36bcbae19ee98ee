import type { Experience, GoodsKind } from './experience.ts';
import { type Band, type BandLimits, robustBand } from './robust-band.ts';

/** The band of a kind of goods by what closed cases have taught; null where they have not taught enough. */
export function bandFor(experience: Experience, kind: GoodsKind, asOf: string, limits: BandLimits): Band | null {
  const { hs6, origin, measure, currency, unit } = kind;
  const known = experience.goods.find(
    (one) =>
      one.hs6 === hs6 &&
      one.measure === measure &&
      one.origin === origin &&
      one.currency === currency &&
      one.unit === unit,
  );
  return known === undefined ? null : robustBand(known.values, asOf, limits);
}
