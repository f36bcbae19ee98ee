import { expect, test } from 'vitest';
import type { IdentityField } from '../../../shared/documents/cascade/answers.ts';
import { sightingOfIdentity } from '../../../shared/documents/cascade/from-identity.ts';

const field = (type: string, text: string, more: Partial<IdentityField> = {}): IdentityField => ({
  ...{ type, text, date: null, box: null, confidence: 0.97 },
  ...more,
});
const valuesOf = (...fields: IdentityField[]) =>
  Object.fromEntries(sightingOfIdentity({ fields }, 3).values.map(({ path, seen }) => [path, seen.value]));

test('the fields of a document come as a machine-readable zone would have them', () => {
  const values = valuesOf(
    field('LAST_NAME', 'Eriksson'),
    field('FIRST_NAME', 'Anna'),
    field('MIDDLE_NAME', 'Maria'),
    field('DOCUMENT_NUMBER', 'l898902c3'),
    field('DATE_OF_BIRTH', '12 AUG 1974', { date: '1974-08-12' }),
    field('EXPIRATION_DATE', '15 APR 2032'),
  );
  expect(values).toEqual({
    ...{ surname: 'ERIKSSON', givenNames: 'ANNA MARIA', number: 'L898902C3' },
    ...{ birthDate: '1974-08-12', expiryDate: '2032-04-15' },
  });
});

test('what is no number and no date is left out', () => {
  expect(valuesOf(field('DOCUMENT_NUMBER', 'unknown'), field('DATE_OF_BIRTH', 'illegible'))).toEqual({});
});

test('the surer of two names does not lend its confidence to the other, and a field without a box says its page', () => {
  const [given] = sightingOfIdentity(
    { fields: [field('FIRST_NAME', 'Anna'), field('MIDDLE_NAME', 'M', { confidence: 0.4 })] },
    3,
  ).values;
  expect(given?.seen.evidence).toMatchObject({
    confidence: 0.4,
    reader: 'analyze-id',
    page: 3,
    box: null,
    place: 'page 3',
  });
});
