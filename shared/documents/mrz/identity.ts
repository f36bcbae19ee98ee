import { compareZones, type SeenZone, saysTheSame } from '../identity/compare-zones.ts';
import { readNumberedFields } from '../identity/driving-licence.ts';
import { fieldsFound, readPrintedZone, type SeenPrinted, withSought } from '../identity/printed-zone.ts';
import { titledClass } from '../identity/titles.ts';
import { type DocumentClass, identityFieldsSchema } from '../identity-fields.ts';
import type { SourcePage } from '../layout/lines.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, settle } from '../seen.ts';
import { type FoundMrz, findMrz } from './find-mrz.ts';
import { textIn } from './layouts.ts';
import { fieldsOfZone } from './zone-fields.ts';

/** Pages of other papers have more words, and speak of passports, too. */
const MOST_WORDS = 260;
/** Printed fields that a document without a zone shows: with a title that says what it is, and without one. */
const FIELDS_WITH_TITLE = 3;
const FIELDS_WITHOUT_TITLE = 5;
/** What such a document is worth as a kind. */
const CONFIDENCE_WITH_TITLE = 0.9;
const CONFIDENCE_WITHOUT_TITLE = 0.7;

type ReadIdentity = ReadPages<'identity'> & { kindConfidence?: number };

/** Reads a travel document by its machine-readable zone, and holds what is printed against it. Null where there is no zone. Pure. */
export function readIdentity(pages: readonly SourcePage[]): ReadPages<'identity'> | null {
  const found = findMrz(pages);
  if (!found) return null;
  const inZone = fieldsOfZone(found);
  const printed = withSought(pages, readPrintedZone(pages), saysTheSame(inZone));
  const { zone, problems } = compareZones(inZone, printed);
  const documentClass = classOf(found, titledClass(pages));
  const settled = settle(identityFieldsSchema, { ...withPrinted(zone, printed), documentClass, printed });
  const namesMissing = found.namesDoubtful || settled.fields.surname === null;
  if (namesMissing) {
    const message = 'the line of names in the machine-readable zone was not read whole; photograph the document again';
    problems.unshift({ code: 'mrz.names', message });
  }
  return { kind: 'identity', ...settled, partial: namesMissing, problems };
}

/** What a zone leaves out or could not be read of it is taken from print. */
function withPrinted(zone: SeenZone, printed: SeenPrinted): SeenZone {
  return {
    ...zone,
    surname: zone.surname ?? printed.surname,
    givenNames: zone.givenNames ?? printed.givenNames,
    number: zone.number ?? printed.number,
    nationality: zone.nationality ?? printed.nationality,
    birthDate: zone.birthDate ?? printed.birthDate,
    sex: zone.sex ?? printed.sex,
    expiryDate: zone.expiryDate ?? printed.expiryDate,
  };
}

/**
 * Reads an identity document by what is printed on it: one that has no machine-readable zone, as driving licences, or whose
 * zone is not to be found on the picture. Null where titles and labels don't show what it is. Pure.
 */
export function readPrintedIdentity(pages: readonly SourcePage[]): ReadIdentity | null {
  if (pages.reduce((sum, { words }) => sum + words.length, 0) > MOST_WORDS) return null;
  const title = titledClass(pages);
  const numbered = readNumberedFields(pages);
  const labelled = readPrintedZone(pages);
  const printed = numbered && fieldsFound(numbered) > fieldsFound(labelled) ? numbered : labelled;
  const found = fieldsFound(printed);
  const born = printed.birthDate !== null;
  if (!born || found < (title === null ? FIELDS_WITHOUT_TITLE : FIELDS_WITH_TITLE)) return null;
  const settled = settle(identityFieldsSchema, {
    documentClass: title ?? (printed === numbered ? licenceOf(printed) : null),
    ...{ documentType: null, issuer: null, mrz: null },
    ...printed,
    printed,
  });
  const problems = problemsOf(settled.fields.documentClass, printed);
  const kindConfidence = title === null ? CONFIDENCE_WITHOUT_TITLE : CONFIDENCE_WITH_TITLE;
  return { kind: 'identity', ...settled, kindConfidence, partial: problems.length > 0, problems };
}

/** Fields numbered 1 to 5 with 4a and 4b are those of driving licences only. */
function licenceOf({ surname, birthDate }: SeenPrinted): Seen<DocumentClass> | null {
  const evidence = surname?.evidence ?? birthDate?.evidence;
  return evidence === undefined ? null : { value: 'driving-licence', evidence };
}

function problemsOf(documentClass: DocumentClass | null, { surname, number }: SeenPrinted): Problem[] {
  if (documentClass !== 'driving-licence') {
    const message =
      'no machine-readable zone was found on the document; photograph it whole, flat and without reflections';
    return [{ code: 'mrz.not-found', message }];
  }
  if (surname !== null && number !== null) return [];
  const message = 'the surname or the number of the driving licence was not read; photograph it again';
  return [{ code: 'identity.incomplete', message }];
}

/** The class by the zone's first letter; titles tell cards from permits and passports from seafarers' books. */
function classOf(found: FoundMrz, title: Seen<DocumentClass> | null): Seen<DocumentClass> | null {
  const type = textIn(found.lines, found.layout.type);
  const line = found.printed[0];
  if (!line) return null;
  const byZone: DocumentClass | null = found.layout.format.startsWith('MRV')
    ? 'visa'
    : type.startsWith('P')
      ? 'passport'
      : /^(I[<DP]|C)/.test(type)
        ? 'identity-card'
        : null;
  const mayBe: readonly DocumentClass[] =
    byZone === 'visa'
      ? []
      : byZone === 'passport'
        ? ['seafarers-book']
        : ['seafarers-book', 'residence-permit', 'identity-card'];
  if (title && mayBe.includes(title.value)) return title;
  const [from, to] = [line.words[0], line.words.at(-1)];
  if (byZone === null || !from || !to) return null;
  const { text, confidence } = from;
  return {
    value: byZone,
    evidence: { page: line.page.page, box: line.box, text: text.slice(0, 2), confidence, reader: line.page.reader },
  };
}
