import { type IdentityFields, identityFieldsSchema, type PrintedZone } from '../identity-fields.ts';
import type { SourcePage } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Evidence, Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { mrzBirthDate, mrzExpiryDate } from './dates.ts';
import { checksOf, type FoundMrz, findMrz, wholeNumber } from './find-mrz.ts';
import { type Span, textIn } from './layouts.ts';

/** Share of the recogniser's doubt that is left where the digit over all fields holds, or the field's own. */
const COMPOSITE_HOLDS = 0.15;
const CHECK_HOLDS = 0.3;
/** Neither holds: a character was misread, or is wrong on the document. */
const CHECKS_FAIL = 0.9;
/** No check digit covers the names. */
const NAMES_DOUBTFUL = 0.6;

const NOTHING_PRINTED: SeenTree<PrintedZone> = {
  ...{ surname: null, givenNames: null, number: null, nationality: null },
  ...{ birthDate: null, sex: null, expiryDate: null },
};

/** Reads a travel document by its machine-readable zone. Null where there is none. Pure. */
export function readIdentity(pages: readonly SourcePage[]): ReadPages<'identity'> | null {
  const found = findMrz(pages);
  if (!found) return null;
  const settled = settle(identityFieldsSchema, fieldsOf(found));
  const problems: Problem[] = [];
  if (found.namesDoubtful || settled.fields.surname === null) {
    const message = 'the line of names in the machine-readable zone was not read whole; photograph the document again';
    problems.push({ code: 'mrz.names', message });
  }
  return { kind: 'identity', ...settled, partial: problems.length > 0, problems };
}

function fieldsOf(found: FoundMrz): SeenTree<IdentityFields> {
  const { lines, layout } = found;
  const checks = checksOf(lines, layout);
  const seen = <T>(span: Span, value: T | null, certainty = 1): Seen<T> | null =>
    value === null ? null : { value, evidence: evidenceOf(found, span, certainty) };
  const inNames = found.namesDoubtful ? NAMES_DOUBTFUL : 1;
  const composite = layout.composite !== null && checks.composite;
  const checked = <T>(span: Span, value: T | null, holds: boolean, certainty = 1): Seen<T> | null => {
    if (value === null) return null;
    const evidence = evidenceOf(found, span, certainty);
    return { value, evidence: { ...evidence, confidence: afterChecks(evidence.confidence, composite, holds) } };
  };
  const [surname = '', givenNames = ''] = textIn(lines, layout.names).split('<<');
  const expiry = mrzExpiryDate(textIn(lines, layout.expiryDate));
  const birth = mrzBirthDate(textIn(lines, layout.birthDate), expiry);
  const line = (i: number): Span => [i, 0, layout.length];
  const boolean = (span: Span, value: boolean): Seen<boolean> => {
    const evidence = evidenceOf(found, span, 1);
    return { value, evidence: { ...evidence, confidence: afterChecks(evidence.confidence, composite, value) } };
  };
  return {
    documentClass: null,
    documentType: seen(layout.type, plain(textIn(lines, layout.type))),
    issuer: seen(
      layout.issuer,
      plain(textIn(lines, layout.issuer)),
      layout.issuer[0] === layout.names[0] ? inNames : 1,
    ),
    number: checked(layout.number, plain(wholeNumber(lines, layout).number), checks.number),
    surname: seen(layout.names, plain(surname), inNames),
    givenNames: seen(layout.names, plain(givenNames), inNames),
    nationality: seen(layout.nationality, plain(textIn(lines, layout.nationality))),
    birthDate: checked(layout.birthDate, birth?.value ?? null, checks.birthDate, birth?.certainty),
    sex: sexOf(found, layout.sex),
    expiryDate: checked(layout.expiryDate, expiry, checks.expiryDate),
    mrz: {
      format: { value: layout.format, evidence: evidenceOf(found, line(0), 1) },
      lines: lines.map((value, i) => ({ value, evidence: evidenceOf(found, line(i), 1) })),
      checks: {
        number: boolean(layout.numberCheck, checks.number),
        birthDate: boolean(layout.birthCheck, checks.birthDate),
        expiryDate: boolean(layout.expiryCheck, checks.expiryDate),
        composite: boolean(layout.composite?.check ?? layout.expiryCheck, checks.composite),
      },
    },
    printed: NOTHING_PRINTED,
  };
}

/** A check digit that holds rules out nine misreadings of ten, but for those that it can't see. */
function afterChecks(confidence: number, composite: boolean, own: boolean): number {
  const left = composite ? COMPOSITE_HOLDS : own ? CHECK_HOLDS : null;
  const after = left === null ? confidence * CHECKS_FAIL : 1 - (1 - confidence) * left;
  return Math.round(after * 1000) / 1000;
}

function sexOf(found: FoundMrz, span: Span): SeenTree<IdentityFields['sex']> {
  const printed = textIn(found.lines, span);
  const evidence = evidenceOf(found, span, 1);
  if (printed === 'F') return { value: 'F', evidence };
  if (printed === 'M') return { value: 'M', evidence };
  // A filler stands for unspecified, which documents print as X.
  return printed === '<' || printed === 'X' ? { value: 'X', evidence } : null;
}

/** The box is the field's share of its line: the zone is set in characters of one width. */
function evidenceOf(found: FoundMrz, [at, from, to]: Span, certainty: number): Evidence {
  const line = found.printed[at];
  if (!line) throw new TypeError('no such line in the zone');
  const { evidence } = snippetOfWords(line.words, line.page, certainty);
  const [x, y, width, height] = line.box;
  const share = (place: number) => (width * place) / found.layout.length;
  const notes = found.notes[at] ?? [];
  const whole = from === 0 && to === found.layout.length;
  const text = whole ? evidence.text : textIn(found.lines, [at, from, to]);
  const box: Evidence['box'] = whole ? line.box : [x + share(from), y, share(to - from), height];
  return { ...evidence, text, box, ...(notes.length > 0 ? { repaired: `line ${at + 1}: ${notes.join(', ')}` } : {}) };
}

function plain(text: string): string | null {
  const words = text.replace(/</g, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}
