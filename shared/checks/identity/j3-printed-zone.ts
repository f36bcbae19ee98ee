import { isAlike, type ZoneField } from '../../documents/identity/compare-zones.ts';
import { isRecognised, type ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import type { Check, Discrepancy } from '../check.ts';
import { dateDoubt } from '../doubt/date-doubt.ts';
import { type Doubt, doubted, doubtNote } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence } from '../evidence.ts';

const FIELDS: readonly [ZoneField, string][] = [
  ['surname', 'surname'],
  ['givenNames', 'given names'],
  ['number', 'document number'],
  ['birthDate', 'date of birth'],
  ['expiryDate', 'date of expiry'],
  ['sex', 'sex'],
  ['nationality', 'nationality'],
];
/** A name that differs by a letter in a picture is the same name: nobody need look. */
const MISREAD = 0.9;

export const j3PrintedZone: Check = {
  id: 'J3',
  version: 1,
  title: 'What is printed on an identity document differs from its machine-readable zone',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Names cut off at the end of the zone; letters written otherwise there, as ICAO 9303 asks; a character misread.',
  needs: 'an identity document of which the printed part and the machine-readable zone were read',
  examine({ dossier }) {
    const papers = papersOf(dossier, 'identity').filter(
      ({ reading: { fields } }) => fields.mrz !== null && FIELDS.some(([field]) => fields.printed[field] !== null),
    );
    if (papers.length === 0)
      return { notExamined: 'no identity document was read both in its printed part and in its machine-readable zone' };
    return { found: papers.flatMap(examineOne) };
  },
};

function examineOne(paper: Filed<ReadingOf<'identity'>>): Discrepancy[] {
  const { fields, reader } = paper.reading;
  const differing = FIELDS.flatMap(([field, name]) => {
    const [inZone, printed] = [fields[field], fields.printed[field]];
    if (inZone === null || printed === null || isAlike(field, inZone, printed) !== false) return [];
    const evidence = [
      paperEvidence(paper, `printed.${field}`, `Printed ${name}`, printed),
      paperEvidence(
        paper,
        field,
        `${name.charAt(0).toUpperCase()}${name.slice(1)} in the machine-readable zone`,
        inZone,
      ),
    ];
    const doubt = field.endsWith('Date') ? dateDoubt(inZone, printed, evidence) : textDoubt(inZone, printed, evidence);
    const isName = field === 'surname' || field === 'givenNames';
    const readFromPicture =
      isRecognised(reader) || evidence.some((one) => one.reader !== null && isRecognised(one.reader));
    return isName && readFromPicture && doubt.chance >= MISREAD ? [] : [{ name, inZone, printed, evidence, doubt }];
  });
  if (differing.length === 0) return [];
  const evidence = differing.flatMap((one) => one.evidence);
  // What is least likely to be misread decides.
  const doubt = differing.map((one) => one.doubt).reduce((a: Doubt, b) => (a.chance <= b.chance ? a : b));
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const told = differing.map(
    ({ name, inZone, printed }) => `the ${name} is printed as “${printed}”, but the zone says “${inZone}”`,
  );
  const message = `${paper.file}: ${told.join('; ')}.${doubtNote(doubt, certainty)}`;
  return [{ subject: paper.file, certainty, misreadChance, evidence, message }];
}
