import type { Dossier } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { shipmentsOf } from '../../dossier/shipments.ts';
import type { TraderExperience } from '../../experience/experience.ts';
import { tradersOf } from '../../experience/traders.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { builtInClassifier } from '../../goods/hs/built-in.ts';
import { formatHs, headingOf, hs6Of } from '../../goods/hs-code.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { doubted, doubtNote } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { certaintyOf, paperEvidence, registerEvidence, verifyNote } from '../evidence.ts';

export const f3NeighbouringCode = defineCheck({
  id: 'F3',
  version: 1,
  title: 'The code of the goods shifts to a neighbouring one',
  severity: 'medium',
  lane: 'goods',
  wrongBy:
    'The exporting country classifying otherwise than the importing one; a correction after a ruling; goods that truly changed.',
  needs: 'codes of the same goods on two papers, or experience with the trader',
  thresholds: {
    cases: { usual: 8, unit: 'cases', says: 'under one heading before a change to its neighbour says anything' },
  },
  examine({ dossier, experience }, { cases }) {
    const pairs = pairsOf(dossier);
    const known = tradersOf(dossier).flatMap(({ key }) => experience.traders.filter(({ trader }) => trader === key));
    const found = new Map<string, Discrepancy>();
    for (const [one, other] of pairs) {
      const discrepancy = compare(one, other);
      if (discrepancy && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
    }
    const shifted = known.flatMap((trader) => againstHabit(dossier, trader, cases));
    for (const one of shifted) if (!found.has(one.subject)) found.set(one.subject, one);
    if (pairs.length === 0 && known.length === 0)
      return {
        notExamined: 'no goods are coded on two papers, and nothing is known of what their trader usually declares',
      };
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
    return paperEvidence(line.paper, `${line.path}.hsCode`, `HS code on ${where}`, line.hsCode ?? '');
  });
  const doubt = textDoubt(a, b, evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const near =
    a.slice(0, 4) === b.slice(0, 4)
      ? 'of the same heading'
      : a.slice(0, 2) === b.slice(0, 2)
        ? 'of the same chapter'
        : 'of another chapter';
  const message = `“${one.description ?? other.description}”: HS ${formatHs(a)} on ${paperName(one.paper.reading.kind)}, but HS ${formatHs(b)}, ${near}, on ${paperName(other.paper.reading.kind)}.${doubtNote(doubt, certainty)}`;
  return { subject: a, certainty, misreadChance, evidence, message };
}

/** A heading that the trader never used before, beside one of the same chapter that it used often and that fits the words better. */
function againstHabit(dossier: Dossier, { headings, cases }: TraderExperience, least: number): Discrepancy[] {
  return goodsLines(dossier).flatMap((line): Discrepancy[] => {
    const heading = headingOf(line.hsCode);
    if (heading === null || line.description === null || (headings[heading] ?? 0) > 0) return [];
    const [habit, times] =
      Object.entries(headings)
        .filter(([one]) => one.slice(0, 2) === heading.slice(0, 2))
        .toSorted(([, a], [, b]) => b - a)[0] ?? [];
    if (habit === undefined || times === undefined || times < least) return [];
    const classifier = builtInClassifier();
    if (classifier.fit(line.description, habit).share <= classifier.fit(line.description, heading).share) return [];
    const where = paperName(line.paper.reading.kind);
    const evidence = [
      paperEvidence(line.paper, `${line.path}.hsCode`, `HS code on ${where}`, line.hsCode ?? ''),
      paperEvidence(line.paper, `${line.path}.description`, `Description on ${where}`, line.description),
      registerEvidence(
        'What the trader declared before',
        `heading ${habit} in ${times} of ${cases} closed cases, heading ${heading} in none`,
      ),
    ];
    const certainty = certaintyOf(evidence);
    return [
      {
        ...{ subject: line.hsCode ?? heading, certainty, evidence },
        message: `“${line.description}” is declared under HS heading ${heading}, but its trader declared heading ${habit} in ${times} of ${cases} earlier cases, and the words fit that better.${verifyNote(certainty)}`,
      },
    ];
  });
}
