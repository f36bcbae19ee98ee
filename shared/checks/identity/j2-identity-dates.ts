import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { absentEvidence, askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Certainty } from '../finding.ts';

/** The oldest holder that a date of birth can mean; beyond it the two-digit year of the zone was taken for the wrong century. */
const OLDEST_YEARS = 120;
/** No state issues travel documents for longer, beside identity cards of the old valid for life. */
const LONGEST_VALIDITY_YEARS = 50;

export const j2IdentityDates: Check = {
  id: 'J2',
  version: 1,
  title: 'An identity document is expired or its dates are impossible',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'The two-digit year of the machine-readable zone taken for the wrong century; misread digits.',
  needs: 'dates on an identity document',
  examine({ dossier, port }) {
    const papers = papersOf(dossier, 'identity').filter(
      ({ reading: { fields } }) => fields.expiryDate !== null || fields.birthDate !== null,
    );
    if (papers.length === 0) return { notExamined: say`no identity document with a date of expiry or birth was read` };
    const today = dateAt(dossier.asOf, port.timeZone);
    return { found: papers.flatMap((paper) => examineOne(paper, today)) };
  },
};

function examineOne(paper: Filed<ReadingOf<'identity'>>, today: string): Discrepancy[] {
  const { expiryDate, birthDate } = paper.reading.fields;
  const birth =
    birthDate === null
      ? absentEvidence(say`Date of birth`, paper)
      : paperEvidence(paper, 'birthDate', say`Date of birth`, birthDate);
  const expiry =
    expiryDate === null
      ? absentEvidence(say`Date of expiry`, paper)
      : paperEvidence(paper, 'expiryDate', say`Date of expiry`, expiryDate);
  const now = registerEvidence(say`Day of the examination at the port`, today);
  const { file } = paper;
  const found = (fault: Phrase, evidence: Discrepancy['evidence'], most: Certainty): Discrepancy[] => {
    const certainty = certaintyOf(evidence, most);
    return [{ subject: file, certainty, evidence, message: sentences(fault, askToLook(certainty)) }];
  };
  if (birthDate !== null && birthDate > today)
    return found(say`${file}: born ${birthDate}, which is after ${today}.`, [birth, now], 'verify');
  if (birthDate !== null && expiryDate !== null && expiryDate <= birthDate) {
    return found(
      say`${file}: expires ${expiryDate}, on or before the date of birth ${birthDate}.`,
      [expiry, birth],
      'verify',
    );
  }
  if (birthDate !== null && birthDate < yearsBefore(today, OLDEST_YEARS))
    return found(say`${file}: born ${birthDate}, over ${OLDEST_YEARS} years ago.`, [birth, now], 'verify');
  if (expiryDate !== null && expiryDate < today)
    return found(
      say`${file}: the document expired on ${expiryDate}; the examination is of ${today}.`,
      [expiry, now],
      'sure',
    );
  if (expiryDate !== null && expiryDate > yearsBefore(today, -LONGEST_VALIDITY_YEARS)) {
    return found(
      say`${file}: expires ${expiryDate}, over ${LONGEST_VALIDITY_YEARS} years ahead.`,
      [expiry, now],
      'verify',
    );
  }
  return [];
}

/** The calendar date of an instant at a place, YYYY-MM-DD. */
export function dateAt(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}

function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
}
