/** What the values of goods of one kind were in closed cases: `values` are of one measure, newest first, bounded in number. */
export interface GoodsExperience {
  hs6: string;
  /** ISO 3166 alpha-2 of the origin, or null for all origins together. */
  origin: string | null;
  measure: 'value-per-kg' | 'value-per-unit' | 'kg-per-unit' | 'kg-per-m3';
  /** ISO 4217 of the values, or null where the measure is no money. */
  currency: string | null;
  /** Unit of the goods that the measure is per, by `unitKind`; null where it is per kilogram or cubic metre. */
  unit: string | null;
  values: readonly { value: number; at: string }[];
}

/** What one trader did in closed cases. */
export interface TraderExperience {
  /** The trader's name as compared: see `traderKey`. */
  trader: string;
  cases: number;
  firstAt: string;
  lastAt: string;
  /** How many cases held goods of each HS heading (four digits). */
  headings: Readonly<Record<string, number>>;
}

/** One consignment of a listed substance to a trader, in a closed or open case. */
export interface SubstanceExperience {
  trader: string;
  substance: string;
  kg: number | null;
  caseId: string;
  at: string;
}

/** What earlier cases have taught, looked up for one dossier before its checks run: a check does no I/O. */
export interface Experience {
  goods: readonly GoodsExperience[];
  traders: readonly TraderExperience[];
  substances: readonly SubstanceExperience[];
}

export const NO_EXPERIENCE: Experience = { goods: [], traders: [], substances: [] };
