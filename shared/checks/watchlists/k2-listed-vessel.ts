import type { ReadingOf } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { paperName, papersOf } from '../../dossier/papers.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Subject } from '../../watchlists/screener.ts';
import type { Check, Discrepancy, Settled } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence } from '../evidence.ts';
import { entryEvidence, reasonsOf } from './k1-listed-party.ts';
import { backNote, notScreened, pairsOf, type Screening, type Sifted, screened, sift } from './screening.ts';

/** Ships share names, so a name alone must be all but equal, and then only asks to look up the number. */
export const NAME_ALONE = 0.95;

/** Screens the vessel by its IMO number, which stays with the hull whatever its name and flag; by name where there is none. */
export function k2ListedVessel(screening: Screening): Check {
  return {
    id: 'K2',
    version: 2,
    title: 'The vessel is on a watchlist',
    severity: 'critical',
    lane: 'sanctions',
    wrongBy: 'A misread IMO number; another ship of the same name.',
    needs: 'a vessel by IMO number or name, and a watchlist',
    examine({ dossier }) {
      const blind = notScreened(screening);
      if (blind) return blind;
      const papers = vesselPapers(dossier);
      if (papers.length === 0) return { notExamined: say`no transport paper names the vessel` };
      const found = new Map<string, Discrepancy>();
      const settled = new Map<string, Settled>();
      for (const paper of papers) {
        const subject = vesselOf(paper);
        const sifted = sift(screening.screener?.screen(subject, NAME_ALONE) ?? [], subject, screening.remembered);
        for (const one of sifted.settled) settled.set(`${one.subject} ${one.entry}`, one);
        for (const one of discrepancyOf(paper, subject, sifted.open)) {
          if (!found.has(one.subject)) found.set(one.subject, one);
        }
      }
      return screened(screening, [...found.values()], [...settled.values()]);
    },
  };
}

type TransportPaper = Filed<ReadingOf<'manifest' | 'bill-of-lading'>>;

/** The papers that name a vessel, or its number. */
export function vesselPapers(dossier: Dossier): TransportPaper[] {
  return papersOf(dossier, 'manifest', 'bill-of-lading').filter(
    ({ reading: { fields } }) => fields.vessel.imo || fields.vessel.name,
  );
}

export function vesselOf({ reading }: TransportPaper): Subject {
  const { name, imo } = reading.fields.vessel;
  return { name, type: 'vessel', imo: imo !== null && isImoNumber(imo) ? imo : null };
}

function discrepancyOf(paper: TransportPaper, subject: Subject, matches: Sifted['open']): Discrepancy[] {
  const { name, imo } = paper.reading.fields.vessel;
  const [best] = matches;
  if (best === undefined) return [];
  const where = paperName(paper.reading.kind);
  const evidence = [
    best.identified
      ? paperEvidence(paper, 'vessel.imo', say`IMO number on ${where}`, imo ?? '')
      : paperEvidence(paper, 'vessel.name', say`Vessel on ${where}`, name ?? ''),
    entryEvidence(best),
  ];
  const certainty = best.identified ? certaintyOf(evidence, 'sure') : 'verify';
  const ask = best.identified ? askToLook(certainty) : say`Only the name agrees: please verify the IMO number.`;
  const listed = say`“${best.name}” (${best.entry.list}): ${reasonsOf(best)}`;
  const like = imo
    ? say`The vessel ${name ?? ''} (IMO ${imo}) is like ${listed}.`
    : say`The vessel ${name ?? ''} is like ${listed}.`;
  const message = sentences(like, backNote([best]), ask);
  return [
    {
      subject: `vessel ${best.identified ? imo : name}`,
      certainty,
      severity: best.identified ? 'critical' : 'medium',
      evidence,
      pairs: pairsOf(subject, [best]),
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
