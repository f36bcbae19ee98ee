import { type IdentityFields, identityFieldsSchema } from '../identity-fields.ts';
import type { SourcePage } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Evidence } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { mrzBirthDate, mrzExpiryDate } from './dates.ts';
import { checksOf, type FoundMrz, findMrz, wholeNumber } from './find-mrz.ts';
import { type Span, textIn } from './layouts.ts';

/** A check digit that fails says that this or another character of the field was misread, or is wrong on the document. */
const CHECK_FAILED = 0.9;

/** Reads a travel document by its machine-readable zone. Null where there is none. Pure. */
export function readIdentity(pages: readonly SourcePage[]): ReadPages<'identity'> | null {
  const found = findMrz(pages);
  return found
    ? { kind: 'identity', ...settle(identityFieldsSchema, fieldsOf(found)), partial: false, problems: [] }
    : null;
}

function fieldsOf(found: FoundMrz): SeenTree<IdentityFields> {
  const { lines, layout } = found;
  const checks = checksOf(lines, layout);
  const seen = <T>(span: Span, value: T | null, certainty = 1): Seen<T> | null =>
    value === null ? null : { value, evidence: evidenceOf(found, span, certainty) };
  const checked = (holds: boolean) => (holds ? 1 : CHECK_FAILED);
  const [surname = '', givenNames = ''] = textIn(lines, layout.names).split('<<');
  const expiry = mrzExpiryDate(textIn(lines, layout.expiryDate));
  const birth = mrzBirthDate(textIn(lines, layout.birthDate), expiry);
  const line = (i: number): Span => [i, 0, layout.length];
  const boolean = (span: Span, value: boolean): Seen<boolean> => ({ value, evidence: evidenceOf(found, span, 1) });
  return {
    documentType: seen(layout.type, plain(textIn(lines, layout.type))),
    issuer: seen(layout.issuer, plain(textIn(lines, layout.issuer))),
    number: seen(layout.number, plain(wholeNumber(lines, layout).number), checked(checks.number)),
    surname: seen(layout.names, plain(surname)),
    givenNames: seen(layout.names, plain(givenNames)),
    nationality: seen(layout.nationality, plain(textIn(lines, layout.nationality))),
    birthDate: seen(layout.birthDate, birth?.value ?? null, (birth?.certainty ?? 1) * checked(checks.birthDate)),
    sex: sexOf(found, layout.sex),
    expiryDate: seen(layout.expiryDate, expiry, checked(checks.expiryDate)),
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
  };
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
