import type { ReadingOf } from '../documents/reading.ts';
import type { Filed } from '../dossier/dossier.ts';
import { paperName, papersOf } from '../dossier/papers.ts';
import type { Screener } from '../watchlists/screener.ts';
import type { Check, Discrepancy } from './check.ts';
import { certaintyOf, paperEvidence, verifyNote } from './evidence.ts';
import { entryEvidence, reasonsOf } from './k1-listed-party.ts';

/** Ships share names, so a name alone must be all but equal, and then only asks to look up the number. */
const NAME_ALONE = 0.95;

/** Screens the vessel by its IMO number, which stays with the hull whatever its name and flag; by name where there is none. */
export function k2ListedVessel(screener: Screener | null): Check {
  return {
    id: 'K2',
    version: 1,
    title: 'The vessel is on a watchlist',
    severity: 'critical',
    lane: 'sanctions',
    wrongBy: 'A misread IMO number; another ship of the same name.',
    examine({ dossier }) {
      if (screener === null) return { notExamined: 'no watchlist is loaded' };
      const papers = papersOf(dossier, 'manifest', 'bill-of-lading').filter(
        ({ reading: { fields } }) => fields.vessel.imo || fields.vessel.name,
      );
      if (papers.length === 0) return { notExamined: 'no transport paper names the vessel' };
      const found = new Map<string, Discrepancy>();
      for (const discrepancy of papers.flatMap((paper) => screenOne(screener, paper))) {
        if (!found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
      }
      return { found: [...found.values()] };
    },
  };
}

function screenOne(screener: Screener, paper: Filed<ReadingOf<'manifest' | 'bill-of-lading'>>): Discrepancy[] {
  const { name, imo } = paper.reading.fields.vessel;
  const valid = imo !== null && isImoNumber(imo);
  const [best] = screener.screen({ name, type: 'vessel', imo: valid ? imo : null }, NAME_ALONE);
  if (best === undefined) return [];
  const where = paperName(paper.reading.kind);
  const evidence = [
    best.identified
      ? paperEvidence(paper, 'vessel.imo', `IMO number on ${where}`, imo ?? '')
      : paperEvidence(paper, 'vessel.name', `Vessel on ${where}`, name ?? ''),
    entryEvidence(best),
  ];
  const certainty = best.identified ? certaintyOf(evidence, 'sure') : 'verify';
  const ask = best.identified ? verifyNote(certainty) : ' Only the name agrees: please verify the IMO number.';
  const message = `The vessel ${name ?? ''}${imo ? ` (IMO ${imo})` : ''} is like “${best.name}” (${best.entry.list}): ${reasonsOf(best)}.${ask}`;
  return [
    {
      subject: `vessel ${best.identified ? imo : name}`,
      certainty,
      severity: best.identified ? 'critical' : 'medium',
      evidence,
      message,
    },
  ];
}

/** Seven digits, the last being the sum of the first six times 7 to 2, mod 10 (IMO resolution A.1117(30)). */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
  return sum % 10 === digits[6];
}
