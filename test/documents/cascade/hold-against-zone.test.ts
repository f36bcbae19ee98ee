import { describe, expect, test } from 'vitest';
import type { IdentityField } from '../../../shared/documents/cascade/answers.ts';
import { sightingOfIdentity } from '../../../shared/documents/cascade/from-identity.ts';
import { mergeSighting } from '../../../shared/documents/cascade/merge.ts';
import { readingSchema } from '../../../shared/documents/reading.ts';
import { pageOf, readOne } from '../page-of.ts';
import { doubting, type PaperOf } from './papers.ts';

const ZONE = ['P<UTOMUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
/** A zone with what else is printed on its page. */
function identityRead(...printed: string[]): PaperOf<'identity'> {
  const paper = readOne([pageOf(['PASSPORT', ...printed, '', ...ZONE], { reader: 'ocr', confidence: 0.9 })]);
  if (paper.kind !== 'identity') throw new Error(`read as ${paper.kind}`);
  return paper;
}
const field = (type: string, text: string, confidence = 0.97, date: string | null = null): IdentityField => ({
  ...{ type, text, date, box: null, confidence },
});
function merged(paper: PaperOf<'identity'>, ...fields: IdentityField[]) {
  const result = mergeSighting(paper, sightingOfIdentity({ fields }, 1), false);
  if (result.kind !== 'identity') throw new Error(`became ${result.kind}`);
  readingSchema.parse({ ...result, file: 'x', sha256: '0'.repeat(64) });
  return result;
}
const SEEN = [
  ...[field('LAST_NAME', 'Müller'), field('FIRST_NAME', 'Anna'), field('MIDDLE_NAME', 'Maria')],
  ...[field('DOCUMENT_NUMBER', 'L898902C3'), field('DATE_OF_BIRTH', '12 AUG 1974', 0.97, '1974-08-12')],
];

describe('what AnalyzeID sees of a document with a machine-readable zone', () => {
  test('fills the printed zone, and what agrees makes the other surer', () => {
    const paper = identityRead();
    expect(paper.fields.printed.surname).toBeNull();
    const { fields, evidence, problems } = merged(paper, ...SEEN);
    expect(fields.printed).toMatchObject({
      ...{ surname: 'Müller', givenNames: 'Anna Maria', number: 'L898902C3', birthDate: '1974-08-12' },
    });
    expect(evidence['printed.surname']).toMatchObject({ reader: 'analyze-id', text: 'Müller', page: 1 });
    // The zone has no umlaut to write: it says the same.
    expect(fields.surname).toBe('MUELLER');
    expect(problems).toEqual([]);
    for (const path of ['surname', 'number', 'birthDate']) {
      expect(evidence[path]?.confidence).toBeGreaterThan(paper.evidence[path]?.confidence ?? 1);
    }
  });

  test('that differs is told once, by the field, and a sure zone stays', () => {
    const { fields, problems } = merged(identityRead(), field('LAST_NAME', 'Sandstrom'));
    expect(fields).toMatchObject({ surname: 'MUELLER', printed: { surname: 'Sandstrom' } });
    expect(problems).toEqual([
      { code: 'mrz.printed-differs', message: expect.stringMatching(/^the surname is printed otherwise/) },
    ]);
  });

  test('takes back a difference that was a misreading of print', () => {
    const misread = doubting(identityRead('Surname', 'MVELLER'), 0.78, 'printed.surname');
    expect(misread.problems.map(({ code }) => code)).toEqual(['mrz.printed-differs']);
    const { fields, problems } = merged(misread, field('LAST_NAME', 'Müller'));
    expect(fields.printed.surname).toBe('Müller');
    expect(problems).toEqual([]);
  });

  test('replaces a doubtful value of the zone that it reads otherwise, and confirms one that it reads alike', () => {
    const doubtful = doubting(doubting(identityRead(), 0.6, 'number'), 0.3, 'surname');
    const { fields, evidence } = merged(doubtful, field('DOCUMENT_NUMBER', 'X123456'), field('LAST_NAME', 'Müller'));
    expect(fields).toMatchObject({ number: 'X123456', surname: 'MUELLER' });
    expect(evidence.number?.reader).toBe('analyze-id');
    expect(evidence.surname).toMatchObject({ reader: 'ocr', confidence: 0.79 });
  });

  test('merged twice is merged once', () => {
    const once = merged(identityRead(), ...SEEN, field('EXPIRATION_DATE', '16 APR 2012', 0.97, '2012-04-16'));
    expect(merged(once, ...SEEN, field('EXPIRATION_DATE', '16 APR 2012', 0.97, '2012-04-16'))).toEqual(once);
  });
});

describe('what it sees of a document without one', () => {
  const licence = ['DRIVING LICENCE', '1. ', '2. ANNA', '3. 12.08.1974', '4a. 01.02.2020', '4b. 01.02.2030', '5. '];

  test('is the document’s own value, in capitals, and the printed one', () => {
    const paper = readOne([pageOf(licence, { reader: 'ocr', confidence: 0.9 })]);
    if (paper.kind !== 'identity') throw new Error(`read as ${paper.kind}`);
    expect(paper.problems.map(({ code }) => code)).toEqual(['identity.incomplete']);
    const { fields, problems, partial } = merged(
      paper,
      field('LAST_NAME', 'Müller'),
      field('DOCUMENT_NUMBER', 'B072RRE2I55'),
    );
    expect(fields).toMatchObject({
      ...{ surname: 'MÜLLER', number: 'B072RRE2I55', printed: { surname: 'Müller', number: 'B072RRE2I55' } },
    });
    expect([problems, partial]).toEqual([[], false]);
  });
});
