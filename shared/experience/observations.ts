import * as z from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { invoicedOnce } from '../dossier/invoiced-once.ts';
import { papersOf } from '../dossier/papers.ts';
import { aboutEuros } from '../goods/about-euros.ts';
import { findSubstances } from '../goods/find-substances.ts';
import { goodsLines } from '../goods/goods-lines.ts';
import { headingOf, hs6Of } from '../goods/hs-code.ts';
import { type GoodsKind, goodsKindSchema } from './experience.ts';
import { type MeasuredGoods, measuresOf } from './goods-measures.ts';
import { tradersOf } from './traders.ts';

/** What a case leaves for later ones to go by. */
export const observationsSchema = z.object({
  goods: z
    .array(goodsKindSchema.extend({ value: z.number() }))
    .describe('the middle value of each kind of goods: a case of a thousand lines teaches no more than one of one'),
  traders: z.array(z.object({ trader: z.string(), headings: z.array(z.string()), codes: z.array(z.string()) })),
  substances: z
    .array(z.object({ trader: z.string(), substance: z.string(), kg: z.number().nullable() }))
    .default([])
    .describe('listed ones'),
  valueEur: z.number().nullable().describe('what its invoices come to, in euros, about; null where that is not known'),
});
export type Observations = z.infer<typeof observationsSchema>;

/** What is asked of experience before the checks of a case run. */
export interface Questions {
  goods: readonly GoodsKind[];
  traders: readonly string[];
}

/** A listed substance on its way to somebody. */
export interface SubstanceOnItsWay {
  trader: string;
  substance: string;
  kg: number | null;
}

/** So many kinds of goods and traders of one case are looked at: a case with more is one of groupage. */
const MOST_KINDS = 200;
const MOST_TRADERS = 50;
const MOST_CODES = 100;

/** What a closed case teaches; only cases that were released, and no drill cases, may be taught from. */
export function observationsOf(dossier: Dossier): Observations {
  const byKind = new Map<string, { kind: GoodsKind; values: number[] }>();
  for (const { kind, measured } of measuredKinds(dossier)) {
    const key = JSON.stringify(kind);
    const known = byKind.get(key) ?? { kind, values: [] };
    known.values.push(measured.value);
    byKind.set(key, known);
  }
  const headings = codesOf(dossier, headingOf);
  const codes = codesOf(dossier, hs6Of);
  return {
    goods: [...byKind.values()].slice(0, MOST_KINDS).map(({ kind, values }) => ({ ...kind, value: middle(values) })),
    traders: tradersOf(dossier)
      .slice(0, MOST_TRADERS)
      .map(({ key }) => ({ trader: key, headings, codes })),
    substances: substancesOf(dossier),
    valueEur: invoicedEur(dossier),
  };
}

/** What is to be looked up for a case. */
export function questionsOf(dossier: Dossier): Questions {
  const kinds = new Map(measuredKinds(dossier).map(({ kind }) => [JSON.stringify(kind), kind]));
  return {
    goods: [...kinds.values()].slice(0, MOST_KINDS),
    traders: tradersOf(dossier)
      .slice(0, MOST_TRADERS)
      .map(({ key }) => key),
  };
}

/** The listed substances that a case brings to its traders, each once, with the mass where every line of it states one. */
export function substancesOf(dossier: Dossier): SubstanceOnItsWay[] {
  const masses = new Map<string, Map<string, number | null>>();
  for (const { paper, description, hsCode, netKg, grossKg } of goodsLines(dossier)) {
    for (const { substance, by } of findSubstances({ description, hsCode })) {
      if (by !== 'name' && by !== 'cas') continue;
      const byPaper = masses.get(substance.name) ?? new Map<string, number | null>();
      const known = byPaper.has(paper.documentId) ? byPaper.get(paper.documentId) : 0;
      const kg = netKg ?? grossKg;
      byPaper.set(paper.documentId, known == null || kg === null ? null : known + kg);
      masses.set(substance.name, byPaper);
    }
  }
  const kgOf = (byPaper: ReadonlyMap<string, number | null>) =>
    [...byPaper.values()].reduce((most: number | null, kg) => (kg !== null && kg > (most ?? 0) ? kg : most), null);
  return tradersOf(dossier)
    .slice(0, MOST_TRADERS)
    .flatMap(({ key }) => [...masses].map(([substance, byPaper]) => ({ trader: key, substance, kg: kgOf(byPaper) })));
}

/** What the invoices of a case come to, in euros, about; null where one does not say. */
export function invoicedEur(dossier: Dossier): number | null {
  const sums = invoicedOnce(papersOf(dossier, 'invoice')).map(({ reading: { fields } }) =>
    fields.total === null ? null : aboutEuros(Number(fields.total), fields.currency),
  );
  if (sums.length === 0 || sums.includes(null)) return null;
  return sums.reduce((total: number, one) => total + (one ?? 0), 0);
}

/** The codes of all goods of a case, cut as `cut` does. */
function codesOf(dossier: Dossier, cut: (code: string | null) => string | null): string[] {
  const codes = goodsLines(dossier).flatMap(({ hsCode }) => cut(hsCode) ?? []);
  return [...new Set(codes)].sort().slice(0, MOST_CODES);
}

/** Every measure of every line, of its origin and of all origins together. */
function measuredKinds(dossier: Dossier): { kind: GoodsKind; measured: MeasuredGoods }[] {
  return goodsLines(dossier).flatMap((line) =>
    measuresOf(line).flatMap((measured) => {
      const { hs6, measure, currency, unit } = measured;
      const origins = line.originCountry === null ? [null] : [line.originCountry, null];
      return origins.map((origin) => ({ kind: { hs6, origin, measure, currency, unit }, measured }));
    }),
  );
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
