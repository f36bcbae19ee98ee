import type { IdentityFields } from '../identity-fields.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Evidence } from '../reading.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { mrzBirthDate, mrzExpiryDate } from './dates.ts';
import { checksOf, type FoundMrz, wholeNumber } from './find-mrz.ts';
import { type Span, textIn } from './layouts.ts';

/** Share of the recogniser's doubt that is left where the digit over all fields holds, or the field's own. */
const COMPOSITE_HOLDS = 0.15;
const CHECK_HOLDS = 0.3;
/** Neither holds: a character was misread, or is wrong on the document. */
const CHECKS_FAIL = 0.9;
/** No check digit covers the names. */
const NAMES_DOUBTFUL = 0.6;

/** The fields of a zone, each with the evidence of its own stretch. */
export function fieldsOfZone(found: FoundMrz): SeenTree<Omit<IdentityFields, 'documentClass' | 'printed'>> {
  const { lines, layout } = found;
  const checks = checksOf(lines, layout);
  const seen = <T>(span: Span | null, value: T | null, certainty = 1): Seen<T> | null =>
    value === null || span === null ? null : { value, evidence: evidenceOf(found, span, certainty) };
  const inNames = found.namesDoubtful ? NAMES_DOUBTFUL : 1;
  const composite = layout.composite !== null && checks.composite;
  const checked = <T>(span: Span | null, value: T | null, holds: boolean, certainty = 1): Seen<T> | null => {
    if (value === null || span === null) return null;
    const evidence = evidenceOf(found, span, certainty);
    return { value, evidence: { ...evidence, confidence: afterChecks(evidence.confidence, composite, holds) } };
  };
  const [surname = '', given = ''] = textIn(lines, layout.names).split('<<');
  const givenNames = layout.givenNames === null ? given : textIn(lines, layout.givenNames);
  const expiry = mrzExpiryDate(textIn(lines, layout.expiryDate));
  const birth = mrzBirthDate(textIn(lines, layout.birthDate), expiry);
  const line = (i: number): Span => [i, 0, layout.length];
  const whole = layout.composite?.check ?? layout.numberCheck;
  const boolean = (span: Span, value: boolean): Seen<boolean> => {
    const evidence = evidenceOf(found, span, 1);
    return { value, evidence: { ...evidence, confidence: afterChecks(evidence.confidence, composite, value) } };
  };
  return {
    documentType: seen(layout.type, plain(textIn(lines, layout.type))),
    issuer: seen(
      layout.issuer,
      plain(textIn(lines, layout.issuer)),
      layout.issuer[0] === layout.names[0] ? inNames : 1,
    ),
    number: checked(layout.number, plain(wholeNumber(lines, layout).number), checks.number),
    surname: seen(layout.names, plain(surname), inNames),
    givenNames: seen(layout.givenNames ?? layout.names, plain(givenNames), inNames),
    nationality: seen(layout.nationality ?? layout.issuer, plain(textIn(lines, layout.nationality ?? layout.issuer))),
    birthDate: checked(layout.birthDate, birth?.value ?? null, checks.birthDate, birth?.certainty),
    sex: sexOf(found, layout.sex),
    expiryDate: checked(layout.expiryDate, expiry, checks.expiryDate),
    mrz: {
      format: { value: layout.format, evidence: evidenceOf(found, line(0), 1) },
      lines: lines.map((value, i) => ({ value, evidence: evidenceOf(found, line(i), 1) })),
      checks: {
        number: boolean(layout.numberCheck, checks.number),
        birthDate: boolean(layout.birthCheck, checks.birthDate),
        expiryDate: boolean(layout.expiryCheck ?? whole, checks.expiryDate),
        composite: boolean(whole, checks.composite),
      },
    },
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

/**
 * The box is the field's share of its line: the zone is set in characters of one width. A zone that stands on its side
 * keeps the box of the line.
 */
function evidenceOf(found: FoundMrz, [at, from, to]: Span, certainty: number): Evidence {
  const line = found.printed[at];
  if (!line) throw new TypeError('no such line in the zone');
  const { evidence } = snippetOfWords(line.words, line.page, certainty);
  const [x, y, width, height] = line.box;
  const share = (place: number) => (width * place) / found.layout.length;
  const whole = from === 0 && to === found.layout.length;
  const upright = width * line.page.width > height * line.page.height;
  const notes = (found.notes[at] ?? []).filter(({ place }) => place === null || (place >= from && place < to));
  const own = found.confidences?.[at]?.slice(from, to) ?? [];
  return {
    ...evidence,
    text: whole ? evidence.text : textIn(found.lines, [at, from, to]),
    box: whole || !upright ? line.box : [x + share(from), y, share(to - from), height],
    confidence: own.length > 0 ? betweenLeastAndMean(own) * certainty : evidence.confidence,
    ...(notes.length > 0 ? { repaired: `line ${at + 1}: ${notes.map(({ change }) => change).join(', ')}` } : {}),
  };
}

function betweenLeastAndMean(confidences: readonly number[]): number {
  const mean = confidences.reduce((sum, each) => sum + each, 0) / confidences.length;
  return Math.round(((Math.min(...confidences) + mean) / 2) * 1000) / 1000;
}

function plain(text: string): string | null {
  const words = text.replace(/</g, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}
