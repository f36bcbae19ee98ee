import { ZONE_COUNTRIES } from '../../documents/mrz/zone/country-codes.ts';
import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { papersOf } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { VERIFY_FROM } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** No state numbers its travel documents with fewer characters. */
const FEWEST_CHARACTERS = 5;

export const j4IssuerAndNumber: Check = {
  id: 'J4',
  version: 1,
  title: 'An identity document with an issuer or a number that none has',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'A letter of the code misread; licences and cards that follow no rule of ICAO.',
  needs: 'the issuer or the number of an identity document',
  examine({ dossier }) {
    const papers = papersOf(dossier, 'identity').filter(
      ({ reading: { fields } }) => fields.number !== null || (fields.issuer !== null && fields.mrz !== null),
    );
    if (papers.length === 0)
      return { notExamined: say`no identity document shows its number, or its issuer in a zone` };
    return { found: papers.flatMap((paper) => [...issuer(paper), ...number(paper)]) };
  },
};

/** The codes of ICAO 9303 part 3 stand in zones only; print has words. */
function issuer(paper: Filed<ReadingOf<'identity'>>): Discrepancy[] {
  const { issuer: code, nationality, mrz } = paper.reading.fields;
  if (mrz === null) return [];
  const wrong = (
    [
      ['issuer', code],
      ['nationality', nationality],
    ] as const
  ).filter(
    ([field, value]) => value !== null && isCodeOfZone(field, value) && !ZONE_COUNTRIES.has(value.padEnd(3, '<')),
  );
  const [first] = wrong;
  if (first === undefined) return [];
  const [field, value = ''] = first;
  const seen = paperEvidence(
    paper,
    field,
    field === 'issuer' ? say`Issuer in the zone` : say`Nationality in the zone`,
    value ?? '',
  );
  const near = nearestCode(value ?? '', [seen]);
  const rule = registerEvidence(
    say`Codes of ICAO 9303 part 3`,
    near === null ? say`none like it` : say`nearest is ${near}`,
  );
  const certainty = near === null ? certaintyOf([seen]) : 'verify';
  const note = near === null ? askToLook(certainty) : say`It may be ${near} misread: please verify on the document.`;
  const fault =
    field === 'issuer'
      ? say`${paper.file}: the issuer “${value ?? ''}” in the machine-readable zone is no code that a state or organisation bears.`
      : say`${paper.file}: the nationality “${value ?? ''}” in the machine-readable zone is no code that a state or organisation bears.`;
  const message = sentences(fault, note);
  return [{ subject: paper.file, certainty, evidence: [seen, rule], message }];
}

/** Where the zone says nothing of it, the printed words stand in the field. */
function isCodeOfZone(field: 'issuer' | 'nationality', value: string): boolean {
  return field === 'issuer' ? value.length <= 3 : /^[A-Z<]{1,3}$/.test(value);
}

function nearestCode(value: string, evidence: FindingEvidence[]): string | null {
  const codes = [...ZONE_COUNTRIES].map((code) => code.replace(/<+$/, ''));
  const [best] = codes
    .filter((code) => code.length === value.length)
    .map((code) => ({ code, chance: textDoubt(value, code, evidence).chance }))
    .toSorted((x, y) => y.chance - x.chance);
  return best !== undefined && best.chance >= VERIFY_FROM ? best.code : null;
}

function number(paper: Filed<ReadingOf<'identity'>>): Discrepancy[] {
  const printed = paper.reading.fields.number;
  const compact = compactNumber(printed ?? '');
  if (printed === null || compact === '') return [];
  const fault = faultOf(paper.file, printed, compact);
  if (fault === null) return [];
  const seen = paperEvidence(paper, 'number', say`Document number`, printed);
  const rule = registerEvidence(
    say`Numbers of travel documents`,
    say`five characters or more, with digits that tell documents apart`,
  );
  const certainty = certaintyOf([seen]);
  return [
    {
      subject: `${paper.file} number`,
      certainty,
      evidence: [seen, rule],
      message: sentences(fault, askToLook(certainty)),
    },
  ];
}

/** Why no state numbers its documents so; null where one may. */
function faultOf(file: string, printed: string, compact: string): Phrase | null {
  if (compact.length < FEWEST_CHARACTERS)
    return say`${file}: the document number “${printed}” has only ${compact.length} characters, as no real one does.`;
  if (/^(.)\1*$/.test(compact))
    return say`${file}: the document number “${printed}” is one character repeated, as no real one does.`;
  if (isRun(compact))
    return say`${file}: the document number “${printed}” only counts up or down, as no real one does.`;
  return /\d/.test(compact) ? null : say`${file}: the document number “${printed}” has no digit, as no real one does.`;
}

/** `123456789`, `987654321`, with or without letters before. */
function isRun(text: string): boolean {
  const digits = text.replace(/^[A-Z]{0,2}/, '');
  return digits.length >= 6 && ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits));
}
