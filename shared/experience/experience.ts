import * as z from 'zod';

export const goodsMeasureSchema = z.enum(['value-per-kg', 'value-per-unit', 'kg-per-unit', 'kg-per-m3']);

/** Which values of goods are told apart: those of one kind are alike. */
export const goodsKindSchema = z.object({
  hs6: z.string().regex(/^\d{6}$/),
  origin: z.string().nullable().describe('ISO 3166 alpha-2 of the origin, or null for all origins together'),
  measure: goodsMeasureSchema,
  currency: z.string().nullable().describe('ISO 4217 of the values, or null where the measure is no money'),
  unit: z
    .string()
    .nullable()
    .describe('of the goods that the measure is per, by `countedIn`; null where it is per kilogram or cubic metre'),
});
export type GoodsKind = z.infer<typeof goodsKindSchema>;

export interface SeenValue {
  value: number;
  /** When the case closed, UTC. */
  at: string;
}

/** What the values of goods of one kind were in closed cases: newest first, one a case, bounded in number. */
export interface GoodsExperience extends GoodsKind {
  values: readonly SeenValue[];
}

/** What one trader did in closed cases. */
export interface TraderExperience {
  /** The trader's name as compared: see `traderKey`. */
  trader: string;
  /** As many as are looked at, at most. */
  cases: number;
  firstAt: string;
  lastAt: string;
  /** How many cases held goods of each HS heading (four digits). */
  headings: Readonly<Record<string, number>>;
  /** Likewise of each subheading (six digits). */
  codes?: Readonly<Record<string, number>>;
}

/** One consignment of a listed substance to a trader, in a closed or open case. */
export interface SubstanceExperience {
  trader: string;
  substance: string;
  kg: number | null;
  caseId: string;
  at: string;
  /** Whether its case ended released: only such ones tell what is usual. */
  released?: boolean;
}

/** How much there is to go by: a trader is new only to a memory that is old. */
export interface Memory {
  /** Closed cases, as many as are looked at, at most. */
  cases: number;
  /** When the oldest of them closed; null where there are none. */
  since: string | null;
  /** What their invoices came to, in euros, about. */
  valuesEur: readonly number[];
}

/** What earlier cases have taught, looked up for one dossier before its checks run: a check does no I/O. */
export interface Experience {
  goods: readonly GoodsExperience[];
  traders: readonly TraderExperience[];
  substances: readonly SubstanceExperience[];
  memory?: Memory;
}

export const NO_EXPERIENCE: Experience = { goods: [], traders: [], substances: [] };
