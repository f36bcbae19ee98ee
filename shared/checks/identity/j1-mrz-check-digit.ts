import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Certainty } from '../finding.ts';
import { type Mrz, type MrzField, mrzDigitOf } from './mrz-digits.ts';

/** In the order in which an officer reads them; a wrong field usually makes the composite digit wrong too. */
const FIELDS: readonly MrzField[] = ['number', 'birthDate', 'expiryDate', 'composite'];
const NAMES: Readonly<Record<MrzField, Phrase>> = {
  number: say`document number`,
  birthDate: say`date of birth`,
  expiryDate: say`date of expiry`,
  composite: say`whole zone`,
};

export const j1MrzCheckDigit: Check = {
  id: 'J1',
  version: 1,
  title: 'A check digit in the machine-readable zone is wrong',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'A character misread from a photograph; national cards that do not follow ICAO 9303 (older French and Portuguese ones).',
  needs: 'an identity document with a machine-readable zone',
  examine({ dossier }) {
    const papers = papersOf(dossier, 'identity').filter(({ reading }) => reading.fields.mrz !== null);
    if (papers.length === 0) return { notExamined: say`no identity document with a machine-readable zone was read` };
    return { found: papers.flatMap(examineOne) };
  },
};

function examineOne(paper: Filed<ReadingOf<'identity'>>): Discrepancy[] {
  const { mrz } = paper.reading.fields;
  const wrong =
    mrz === null ? [] : FIELDS.filter((field) => !mrz.checks[field] && (field !== 'composite' || hasComposite(mrz)));
  if (mrz === null || wrong.length === 0) return [];
  const zone = mrz.lines.map((line, index) =>
    paperEvidence(paper, `mrz.lines[${index}]`, say`Machine-readable zone, line ${index + 1}`, line),
  );
  const rules = wrong.flatMap((field) => {
    const digit = mrzDigitOf(mrz, field);
    return digit
      ? [
          registerEvidence(
            say`Check digit of the ${NAMES[field]} by ICAO 9303`,
            say`${digit.computed}, printed ${digit.printed}`,
          ),
        ]
      : [];
  });
  const misread = isRepairable(mrz, wrong);
  const certainty: Certainty = misread ? 'verify' : certaintyOf(zone);
  const note =
    certainty === 'verify' ? say`Please verify on the document: a misread letter or digit would explain it.` : null;
  const names = listed(wrong.map((field) => NAMES[field]));
  const fault =
    wrong.length > 1
      ? say`${paper.file}: the check digits of the ${names} in the machine-readable zone do not match what is printed.`
      : say`${paper.file}: the check digit of the ${names} in the machine-readable zone does not match what is printed.`;
  return [
    {
      subject: paper.file,
      severity: misread ? 'medium' : 'high',
      certainty,
      evidence: [...zone, ...rules],
      message: sentences(fault, note),
    },
  ];
}

/** The composite of visas does not exist, whatever a reader says of it. */
function hasComposite(mrz: Mrz): boolean {
  return mrzDigitOf(mrz, 'composite') !== null;
}

/** Letters where only digits can stand are misreadings by themselves: dates and check digits. */
function isRepairable(mrz: Mrz, fields: MrzField[]): boolean {
  return fields.some((field) => {
    const digit = mrzDigitOf(mrz, field);
    return digit !== null && (/[A-Z]/.test(digit.printed) || (field.endsWith('Date') && /[A-Z]/.test(digit.text)));
  });
}
