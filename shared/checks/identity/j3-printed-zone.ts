import { isAlike, type ZoneField } from '../../documents/identity/compare-zones.ts';
import { isRecognised, type ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { capital, listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { dateDoubt } from '../doubt/date-doubt.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence } from '../evidence.ts';

const FIELDS: readonly ZoneField[] = [
  'surname',
  'givenNames',
  'number',
  'birthDate',
  'expiryDate',
  'sex',
  'nationality',
];
const NAMES: Readonly<Record<ZoneField, Phrase>> = {
  surname: say`surname`,
  givenNames: say`given names`,
  number: say`document number`,
  birthDate: say`date of birth`,
  expiryDate: say`date of expiry`,
  sex: say`sex`,
  nationality: say`nationality`,
};
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
      ({ reading: { fields } }) => fields.mrz !== null && FIELDS.some((field) => fields.printed[field] !== null),
    );
    if (papers.length === 0)
      return {
        notExamined: say`no identity document was read both in its printed part and in its machine-readable zone`,
      };
    return { found: papers.flatMap(examineOne) };
  },
};

function examineOne(paper: Filed<ReadingOf<'identity'>>): Discrepancy[] {
  const { fields, reader } = paper.reading;
  const differing = FIELDS.flatMap((field) => {
    const name = NAMES[field];
    const [inZone, printed] = [fields[field], fields.printed[field]];
    if (inZone === null || printed === null || isAlike(field, inZone, printed) !== false) return [];
    const evidence = [
      paperEvidence(paper, `printed.${field}`, say`Printed ${name}`, printed),
      paperEvidence(paper, field, say`${capital(name)} in the machine-readable zone`, inZone),
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
    ({ name, inZone, printed }) => say`the ${name} is printed as “${printed}”, but the zone says “${inZone}”`,
  );
  const message = sentences(say`${paper.file}: ${listed(told, '; ')}.`, askToVerify(doubt, certainty));
  return [{ subject: paper.file, certainty, misreadChance, evidence, message }];
}
