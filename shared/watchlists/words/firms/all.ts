import type { WordClasses } from '../frequency.ts';
import { CHINESE_PLACES } from './chinese-places.ts';
import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { JOINING } from './joining.ts';
import { TRADE_EASTERN } from './trade-eastern.ts';
import { TRADE_ENGLISH } from './trade-english.ts';
import { TRADE_EUROPEAN } from './trade-european.ts';
import { VESSELS } from './vessels.ts';

/** The words of firms, bodies and vessels, one list a kind. */
export function firmWords(): readonly WordClasses[] {
  return [CHINESE_PLACES, CITIES, COUNTRIES, JOINING, TRADE_EASTERN, TRADE_ENGLISH, TRADE_EUROPEAN, VESSELS];
}
