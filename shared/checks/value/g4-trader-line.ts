import { type Trader, tradersOf } from '../../experience/traders.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { headingOf, isSlip } from '../../goods/hs-code.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import { sectionOf } from './hs-sections.ts';

export const g4TraderLine = defineCheck({
  id: 'G4',
  version: 1,
  title: 'Goods outside what their trader deals in',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Traders of anything, forwarders named as consignees; machines and furniture for a firm itself; a business that grows.',
  needs: 'a consignee or buyer with several closed cases, and coded goods',
  thresholds: {
    cases: { usual: 5, unit: 'cases', says: 'of the trader that must be known' },
    sections: { usual: 3, unit: 'sections', says: 'of the nomenclature; who deals in more deals in anything' },
  },
  examine({ dossier, experience }, { cases, sections }) {
    const coded = goodsLines(dossier).filter(({ hsCode }) => headingOf(hsCode) !== null);
    const known = tradersOf(dossier).flatMap((trader) => {
      const past = experience.traders.find((one) => one.trader === trader.key);
      return past !== undefined && past.cases >= cases ? [{ trader, past }] : [];
    });
    if (coded.length === 0 || known.length === 0)
      return { notExamined: say`no consignee or buyer with coded goods has closed cases enough` };
    const found = known.flatMap(({ trader, past }): Discrepancy[] => {
      const dealtIn = new Set(Object.keys(past.headings).map(sectionOf));
      if (dealtIn.size === 0 || dealtIn.size > sections) return [];
      const other = coded.find(
        ({ hsCode }) =>
          !dealtIn.has(sectionOf(headingOf(hsCode) ?? '')) &&
          !coded.some((one) => isSlip(hsCode ?? '', one.hsCode ?? '')),
      );
      return other === undefined ? [] : [discrepancy(trader, other, Object.keys(past.headings), past.cases)];
    });
    return { found };
  },
});

/** So many headings are told to the officer. */
const TOLD = 5;

function discrepancy(trader: Trader, line: GoodsLine, headings: readonly string[], cases: number): Discrepancy {
  const first = headings.slice(0, TOLD).join(', ');
  const usual: Phrase = headings.length > TOLD ? say`${first} and others` : first;
  const evidence = [
    paperEvidence(trader.paper, trader.path, say`Name of the trader`, trader.name),
    paperEvidence(line.paper, `${line.path}.hsCode`, say`HS code of the goods`, line.hsCode ?? ''),
    registerEvidence(say`What the trader dealt in before`, say`headings ${usual}, in ${cases} closed cases`),
  ];
  const certainty = certaintyOf(evidence);
  const code = say`HS ${line.hsCode ?? ''}`;
  const goods = line.description === null ? code : say`“${line.description}”, ${code}`;
  const message = sentences(
    say`${trader.name} receives ${goods}, but dealt in headings ${usual} in ${cases} earlier cases.`,
    askToLook(certainty),
  );
  return { subject: trader.name, certainty, evidence, message };
}
