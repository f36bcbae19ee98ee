import { type Phrase, say } from '../language/phrase.ts';

/** A list of goods whose trade is watched or restricted. */
export interface ControlList {
  title: Phrase;
  /** When it was made or last amended, or that nobody has held it against its source. */
  edition: Phrase;
  /** Alpha-2 codes of the countries whose ports it concerns; null for one that is not bound to any. */
  countries: readonly string[] | null;
  /** What goods on it weigh by their name alone: `medium` where most of such trade is licit industry. */
  gravity: 'high' | 'medium';
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const UNCONFIRMED = say`from general knowledge, not confirmed in a published source`;

export const CONTROL_LISTS = {
  'eu-annex-1': {
    title: say`Regulation (EU) 2019/1148, Annex I (restricted explosives precursors)`,
    edition: '2019-06-20',
    countries: EU,
    gravity: 'high',
  },
  'eu-annex-2': {
    title: say`Regulation (EU) 2019/1148, Annex II (reportable explosives precursors)`,
    edition: '2019-06-20',
    countries: EU,
    gravity: 'high',
  },
  'gb-regulated': {
    title: say`Poisons Act 1972, Schedule 1A, Part 1 (regulated explosives precursors, Great Britain)`,
    edition: say`as amended in 2023, ${UNCONFIRMED}`,
    countries: ['GB'],
    gravity: 'high',
  },
  'gb-reportable': {
    title: say`Poisons Act 1972, Schedule 1A, Part 3 (reportable explosives precursors, Great Britain)`,
    edition: say`as amended in 2023, ${UNCONFIRMED}`,
    countries: ['GB'],
    gravity: 'high',
  },
  'us-chemicals-of-interest': {
    title: say`6 CFR part 27, Appendix A (chemicals of interest, United States; the programme lapsed in 2023)`,
    edition: say`2007, ${UNCONFIRMED}`,
    countries: ['US'],
    gravity: 'high',
  },
  'global-shield': {
    title: say`WCO Programme Global Shield, 14 chemicals`,
    edition: say`HS 2022 codes, not confirmed in a published source`,
    countries: null,
    gravity: 'high',
  },
  cwc: {
    title: say`Chemical Weapons Convention, Annex on Chemicals, Schedules 1 to 3 (a selection)`,
    edition: say`1997, ${UNCONFIRMED}`,
    countries: null,
    gravity: 'high',
  },
  'eu-dual-use': {
    title: say`Regulation (EU) 2021/821, Annex I (dual-use goods, a selection)`,
    edition: UNCONFIRMED,
    countries: EU,
    gravity: 'medium',
  },
} as const satisfies Record<string, ControlList>;
export type ControlListId = keyof typeof CONTROL_LISTS;

export interface Listing {
  list: ControlListId;
  /** Concentration in per cent by weight up to which the listing does not restrict; for ammonium nitrate, of nitrogen. */
  limitPercent?: number;
}
