import type { Check } from './check.ts';
import { controlledGoodsChecks } from './controlled-goods/controlled-goods-checks.ts';
import type { Screening } from './watchlists/screening.ts';
import { watchlistChecks } from './watchlists/watchlist-checks.ts';

/** Parties, people and vessels against watchlists, goods against control lists. */
export function screenChecks(screening: Screening): readonly Check[] {
  return [...watchlistChecks(screening), ...controlledGoodsChecks];
}
