import { papersOf } from '../../dossier/papers.ts';
import { invoicedEur } from '../../experience/observations.ts';
import { type Trader, tradersOf } from '../../experience/traders.ts';
import { figure, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';

const DAY_MS = 86_400_000;

export const g5NewTrader = defineCheck({
  id: 'G5',
  version: 1,
  title: 'A new or dormant trader with goods of high value',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Firms that moved their trade to this port; a name written otherwise than before; a first big order.',
  needs: "invoices' totals, the consignee or buyer, and a memory of at least a hundred closed cases",
  thresholds: {
    memory: { usual: 100, unit: 'cases', says: 'closed before anybody can be called new' },
    highEur: { usual: 150_000, unit: 'EUR, about', says: 'from here on a value is high' },
    dormantDays: { usual: 540, unit: 'days', says: 'without a case make a trader dormant' },
  },
  examine({ dossier, experience }, { memory, highEur, dormantDays }) {
    const value = invoicedEur(dossier);
    const traders = tradersOf(dossier);
    if (value === null || traders.length === 0)
      return { notExamined: say`no invoice states its total, or nobody is named as consignee or buyer` };
    if ((experience.memory?.cases ?? 0) < memory)
      return { notExamined: say`fewer than ${memory} closed cases are remembered, so that every trader would be new` };
    if (value < highEur) return { found: [] };
    const strangers = traders.map((trader) => ({ trader, why: strangeness(trader) }));
    // Where anybody of the case is well known, it is that one's business.
    if (strangers.some(({ why }) => why === null)) return { found: [] };
    const [first] = strangers;
    return { found: first?.why ? [discrepancy(first.trader, first.why)] : [] };

    function strangeness({ key }: Trader): Phrase | null {
      const past = experience.traders.find(({ trader }) => trader === key);
      if (past === undefined || past.cases === 0) return say`is in no closed case`;
      const days = Math.floor((Date.parse(dossier.asOf) - Date.parse(past.lastAt)) / DAY_MS);
      return days > dormantDays ? say`was last seen ${days} days ago` : null;
    }

    function discrepancy(trader: Trader, why: Phrase): Discrepancy {
      const totals = papersOf(dossier, 'invoice').map((paper) =>
        paperEvidence(paper, 'total', say`Total of the invoice`, paper.reading.fields.total ?? ''),
      );
      const evidence = [
        paperEvidence(trader.paper, trader.path, say`Name of the trader`, trader.name),
        ...totals,
        registerEvidence(say`Closed cases of this trader`, why),
      ];
      const certainty = certaintyOf(evidence);
      const about = figure(Number((value ?? 0).toPrecision(2)), 0);
      const message = sentences(
        say`${trader.name} ${why}, and now receives goods invoiced at about ${about} EUR.`,
        askToLook(certainty),
      );
      return { subject: trader.name, certainty, evidence, message };
    }
  },
});
