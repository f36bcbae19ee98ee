import type { ReadingOf } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { papersOf } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { dateDoubt } from '../doubt/date-doubt.ts';
import { VERIFY_FROM } from '../doubt/doubt.ts';
import { certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { compareNames } from '../names.ts';

type Document = Filed<ReadingOf<'identity'>>;

/** A holder of a number, here or in another case. */
interface Holder {
  name: string;
  birthDate: string | null;
  where: Phrase;
  evidence: FindingEvidence;
}

export const j5NumberOfAnother: Check = {
  id: 'J5',
  version: 1,
  title: 'The number of an identity document belongs to another person',
  severity: 'critical',
  lane: 'documents',
  wrongBy: 'A number or name misread; a name changed by marriage, or written otherwise; two issuers with like numbers.',
  needs: 'an identity document with its number and holder, seen in another case',
  examine({ dossier, seenElsewhere }) {
    const documents = papersOf(dossier, 'identity').filter(
      ({ reading: { fields } }) => fields.number && (fields.surname || fields.givenNames),
    );
    if (documents.length === 0) return { notExamined: say`no identity document shows both its number and its holder` };
    const elsewhere = seenElsewhere.filter(({ kind }) => kind === 'identity-number');
    const found = new Map<string, Discrepancy>();
    for (const document of documents) {
      const key = keyOf(document);
      const holders = [
        ...othersHere(document, documents),
        ...elsewhere
          .filter(({ value }) => value === key)
          .map(({ about, detail, caseId }): Holder => {
            const birthDate = detail?.birthDate ?? null;
            const evidence = registerEvidence(
              say`The same number in case ${caseId}`,
              birthDate ? say`${about}, born ${birthDate}` : about,
            );
            return { name: about, birthDate, where: say`in case ${caseId}`, evidence };
          }),
      ];
      const discrepancy = holders.map((holder) => compare(document, holder)).find((one) => one !== null);
      if (discrepancy && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
    }
    return { found: [...found.values()] };
  },
};

function keyOf({ reading: { fields } }: Document): string {
  return `${fields.issuer ?? ''}:${compactNumber(fields.number ?? '')}`;
}

function nameOf({ reading: { fields } }: Document): string {
  return `${fields.surname ?? ''}, ${fields.givenNames ?? ''}`;
}

function othersHere(document: Document, documents: Document[]): Holder[] {
  return documents
    .filter((other) => other !== document && keyOf(other) === keyOf(document))
    .map((other) => ({
      name: nameOf(other),
      birthDate: other.reading.fields.birthDate,
      where: say`on ${other.file}`,
      evidence: paperEvidence(other, 'surname', say`Holder of the same number`, nameOf(other)),
    }));
}

/** Null where the two are one person, by name or by what is known of the birth. */
function compare(document: Document, other: Holder): Discrepancy | null {
  const { fields } = document.reading;
  const name = nameOf(document);
  const likeness = compareNames(name, other.name);
  const evidence = [
    paperEvidence(document, 'number', say`Document number`, fields.number ?? ''),
    paperEvidence(document, 'surname', say`Holder`, name),
    ...(fields.birthDate ? [paperEvidence(document, 'birthDate', say`Date of birth`, fields.birthDate)] : []),
    other.evidence,
  ];
  const births = fields.birthDate !== null && other.birthDate !== null;
  const sameBirth = births && fields.birthDate === other.birthDate;
  const nearBirth = births && dateDoubt(fields.birthDate ?? '', other.birthDate ?? '', evidence).chance >= VERIFY_FROM;
  if (likeness === 'same' && (!births || sameBirth || nearBirth)) return null;
  if (likeness === 'doubtful' && (!births || sameBirth)) return null;
  // With one birth date it may be one person under two names; a number whose check digit fails may be misread.
  // Without its issuer a number may be that of two, each of another's document.
  const unsure =
    fields.issuer === null || sameBirth || nearBirth || likeness !== 'different' || fields.mrz?.checks.number === false;
  const certainty: Certainty = unsure ? 'verify' : certaintyOf(evidence);
  const note =
    certainty !== 'verify'
      ? null
      : sameBirth
        ? say`Both were born on the same day, so the name may have changed: please verify.`
        : fields.issuer === null
          ? say`Their issuers are not known, and two may number alike: please verify on the document.`
          : say`A character may be misread: please verify on the document.`;
  const severity = certainty === 'verify' ? 'high' : 'critical';
  const message = sentences(heldByBoth(document, other), note);
  return { subject: fields.number ?? document.file, certainty, severity, evidence, message };
}

/** Both holders, and when they were born where that tells them apart. */
function heldByBoth(document: Document, other: Holder): Phrase {
  const { file, reading } = document;
  const number = reading.fields.number ?? '';
  const [name, birth] = [nameOf(document), reading.fields.birthDate];
  if (!other.birthDate || birth === other.birthDate)
    return say`${file}: number ${number} is held by “${name}” but ${other.where} by “${other.name}”.`;
  return birth === null
    ? say`${file}: number ${number} is held by “${name}” but ${other.where} by “${other.name}”, born ${other.birthDate}.`
    : say`${file}: number ${number} is held by “${name}”, born ${birth}, but ${other.where} by “${other.name}”, born ${other.birthDate}.`;
}

/** Whether an identity document of this case is the same as one seen elsewhere, holder and all. */
export function isSameHolder(document: Document, about: string, birthDate: string | undefined): boolean {
  const own = document.reading.fields.birthDate;
  return (
    compareNames(nameOf(document), about) !== 'different' &&
    (birthDate === undefined || own === null || own === birthDate)
  );
}

/** The identity documents of a case whose number was read. */
export function numberedDocuments(dossier: Dossier): { document: Document; key: string }[] {
  return papersOf(dossier, 'identity')
    .filter(({ reading }) => reading.fields.number)
    .map((document) => ({ document, key: keyOf(document) }));
}
