import type { Dossier } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { shipmentsOf } from '../../dossier/shipments.ts';
import type { TraderExperience } from '../../experience/experience.ts';
import { tradersOf } from '../../experience/traders.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { builtInClassifier } from '../../goods/hs/built-in.ts';
import { validityOf } from '../../goods/hs/valid-codes.ts';
import { formatHs, headingOf, hs6Of, hsDigits, isSlip } from '../../goods/hs-code.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

export const f3NeighbouringCode = defineCheck({
  id: 'F3',
  version: 1,
  title: 'The code of the goods shifts to a neighbouring one',
  severity: 'medium',
  lane: 'goods',
  wrongBy:
    'The exporting country classifying otherwise than the importing one; a correction after a ruling; goods that truly changed.',
  needs: 'HS codes; on two papers for the same goods, with a description, or of a trader with closed cases',
  thresholds: {
    cases: { usual: 5, unit: 'cases', says: 'under one code before a change to its neighbour says anything' },
    share: { usual: 0.3, unit: "share of the neighbour's fit", says: "below it the words are the neighbour's" },
  },
  examine({ dossier, experience }, { cases, share }) {
    const pairs = pairsOf(dossier);
    const known = tradersOf(dossier).flatMap(({ key }) => experience.traders.filter(({ trader }) => trader === key));
    const found = new Map<string, Discrepancy>();
    const add = (one: Discrepancy | null) => {
      if (one !== null && !found.has(one.subject)) found.set(one.subject, one);
    };
    // Beside a code that is none, which F2 tells, the other may still be a neighbour of the true one: that goes first.
    const [unsure, sure] = [pairs.filter(hasNoCode), pairs.filter((pair) => !hasNoCode(pair))];
    for (const [one, other] of sure) add(compare(one, other));
    const coded = onceEach(goodsLines(dossier).filter(({ hsCode }) => headingOf(hsCode) !== null));
    if (coded.length === 0) return { notExamined: say`no goods have an HS code` };
    const shifted = known.flatMap((trader) =>
      coded
        // A digit off from what another paper has is a slip, and no habit's end.
        .filter((line) => !coded.some(({ hsCode }) => isSlip(line.hsCode ?? '', hsCode ?? '')))
        .flatMap((line) => againstHabit(line, trader, cases)),
    );
    for (const one of [...shifted, ...coded.flatMap((line) => againstWords(line, share))]) add(one);
    for (const [one, other] of unsure) add(compare(one, other));
    return { found: [...found.values()] };
  },
});

/** Lines of different papers of one shipment that are about the same goods: by their wording, or by there being no other. */
function pairsOf(dossier: Dossier): [GoodsLine, GoodsLine][] {
  const lines = goodsLines(dossier).filter(({ hsCode }) => hs6Of(hsCode) !== null);
  return shipmentsOf(dossier).flatMap((shipment) => {
    const bills = new Set(shipment.consignments.map(({ paper, path }) => `${paper.documentId} ${path}`));
    const transport = lines.filter(({ paper, path }) =>
      bills.has(`${paper.documentId} ${path.replace(/\.goods.*$/, '')}`),
    );
    const others = new Set([...shipment.invoices, ...shipment.certificates].map(({ documentId }) => documentId));
    const trade = lines.filter(({ paper }) => others.has(paper.documentId));
    const byWords = new Map(trade.map((line) => [words(line), line] as const));
    const sole = transport.length === 1 && new Set(trade.map(({ hsCode }) => hs6Of(hsCode))).size === 1;
    return transport.flatMap((line): [GoodsLine, GoodsLine][] => {
      const other = byWords.get(words(line)) ?? (sole ? trade[0] : undefined);
      return other === undefined || other === line ? [] : [[line, other]];
    });
  });
}

function hasNoCode(pair: readonly GoodsLine[]): boolean {
  return pair.some(({ hsCode }) => validityOf(hs6Of(hsCode) ?? '') !== 'valid');
}

function words({ description }: GoodsLine): string {
  return (description ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function compare(one: GoodsLine, other: GoodsLine): Discrepancy | null {
  const [a, b] = [hs6Of(one.hsCode) ?? '', hs6Of(other.hsCode) ?? ''];
  if (a === b) return null;
  const evidence = [one, other].map((line) => {
    const where = paperName(line.paper.reading.kind);
    return paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code on ${where}`, line.hsCode ?? '');
  });
  // Of two codes of which one is none, that one was most likely misread or mistyped.
  const none = [a, b].find((code) => validityOf(code) !== 'valid');
  const doubt: Doubt =
    none === undefined
      ? textDoubt(a, b, evidence)
      : { chance: 0.8, because: say`${formatHs(none)} is no code of HS 2022` };
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const near: Phrase =
    a.slice(0, 4) === b.slice(0, 4)
      ? say`of the same heading`
      : a.slice(0, 2) === b.slice(0, 2)
        ? say`of the same chapter`
        : say`of another chapter`;
  const [here, there] = [paperName(one.paper.reading.kind), paperName(other.paper.reading.kind)];
  const goods = one.description ?? other.description;
  const named = goods === null ? say`The goods` : say`“${goods}”`;
  const message = sentences(
    say`${named}: HS ${formatHs(a)} on ${here}, but HS ${formatHs(b)}, ${near}, on ${there}.`,
    askToVerify(doubt, certainty),
  );
  return { subject: a, certainty, misreadChance, evidence, message };
}

/** The same goods stand on every paper of a case, and on every line of some. */
function onceEach(lines: readonly GoodsLine[]): GoodsLine[] {
  return [...new Map(lines.map((line) => [`${line.hsCode} ${line.description}`, line] as const)).values()];
}

/** A code that the trader never used before, beside one of the same chapter that it used often and that fits the words better. */
function againstHabit(
  line: GoodsLine,
  { headings, codes = {}, cases }: TraderExperience,
  least: number,
): Discrepancy[] {
  const heading = headingOf(line.hsCode);
  const hs6 = hs6Of(line.hsCode);
  const { description } = line;
  if (heading === null || description === null) return [];
  const byHeading = !headings[heading];
  if (!byHeading && (hs6 === null || codes[hs6])) return [];
  const usual = byHeading ? often(headings, heading.slice(0, 2), least) : often(codes, heading, least);
  if (usual === null) return [];
  const declared = byHeading ? heading : (hs6 ?? heading);
  const classifier = builtInClassifier();
  const matches = byHeading
    ? (code: string) => classifier.fit(description, code).share
    : (code: string) => classifier.within(description, heading).get(code) ?? 0;
  if (matches(usual.code) <= matches(declared)) return [];
  const where = paperName(line.paper.reading.kind);
  const evidence = [
    paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code on ${where}`, line.hsCode ?? ''),
    paperEvidence(line.paper, `${line.path}.description`, say`Description on ${where}`, description),
    registerEvidence(
      say`What the trader declared before`,
      say`${formatHs(usual.code)} in ${usual.times} of ${cases} closed cases, ${formatHs(declared)} in none`,
    ),
  ];
  const certainty = certaintyOf(evidence);
  const message = sentences(
    say`“${description}” is declared under HS ${formatHs(declared)}, but its trader declared ${formatHs(usual.code)} in ${usual.times} of ${cases} earlier cases, and the words fit that better.`,
    askToLook(certainty),
  );
  return [{ subject: hsDigits(line.hsCode), certainty, evidence, message }];
}

/** The code that begins so and was declared most, where it was declared often enough. */
function often(
  counts: Readonly<Record<string, number>>,
  begins: string,
  least: number,
): { code: string; times: number } | null {
  const [best] = Object.entries(counts)
    .filter(([code]) => code.startsWith(begins))
    .toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= least ? { code: best[0], times: best[1] } : null;
}

/** Below this a word tells no subheading from its neighbours. */
const TELLING = 4;

/** A subheading whose own words the description does not have, beside a neighbour whose words it has. */
function againstWords(line: GoodsLine, share: number): Discrepancy[] {
  const hs6 = hs6Of(line.hsCode);
  const { description } = line;
  if (hs6 === null || description === null || RESIDUAL.test(hs6)) return [];
  const classifier = builtInClassifier();
  const own = classifier.heading(hs6)?.subheadings.find(({ code }) => code === hs6);
  if (own === undefined || own.words === '') return [];
  const fits = classifier.within(description, hs6.slice(0, 4));
  const [best] = [...fits].toSorted(([, a], [, b]) => b - a);
  // What is left over ("other") has no words of its own, only examples.
  if (best === undefined || RESIDUAL.test(best[0]) || best[1] < TELLING || (fits.get(hs6) ?? 0) >= share * best[1])
    return [];
  const better = classifier.heading(hs6)?.subheadings.find(({ code }) => code === best[0])?.words ?? '';
  const where = paperName(line.paper.reading.kind);
  const evidence = [
    paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code on ${where}`, line.hsCode ?? ''),
    paperEvidence(line.paper, `${line.path}.description`, say`Description on ${where}`, description),
    registerEvidence(say`Words of HS ${formatHs(best[0])}`, better),
  ];
  const message = say`“${description}” is declared under HS ${formatHs(hs6)} (${own.words}), but its words are those of the neighbouring ${formatHs(best[0])} (${better}). Please verify what the goods are.`;
  return [{ subject: hs6, certainty: 'verify', severity: 'low', evidence, message }];
}

/** Subheadings for what is left over are declared for goods of any words. */
const RESIDUAL = /(9|90|00)$/;
