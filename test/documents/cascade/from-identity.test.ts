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
  expect(values).toMatchObject({
    ...{ surname: 'ERIKSSON', givenNames: 'ANNA MARIA', number: 'L898902C3' },
    ...{ birthDate: '1974-08-12', expiryDate: '2032-04-15' },
  });
});

test('they come as printed, too, with the reader that saw them', () => {
  const { values } = sightingOfIdentity(
    {
      fields: [
        field('LAST_NAME', 'Müller-Lüdenscheid'),
        field('FIRST_NAME', 'Anna'),
        field('MIDDLE_NAME', 'Maria'),
        field('DOCUMENT_NUMBER', 'l8989 02c3'),
        field('DATE_OF_BIRTH', '12 AUG/AOUT 74'),
        field('EXPIRATION_DATE', '04/15/2032', { date: '2032-04-15' }),
      ],
    },
    3,
  );
  const printed = values.filter(({ path }) => path.startsWith('printed.'));
  expect(Object.fromEntries(printed.map(({ path, seen }) => [path, seen.value]))).toEqual({
    ...{ 'printed.surname': 'Müller-Lüdenscheid', 'printed.givenNames': 'Anna Maria', 'printed.number': 'L898902C3' },
    ...{ 'printed.birthDate': '1974-08-12', 'printed.expiryDate': '2032-04-15' },
  });
  expect(new Set(printed.map(({ seen }) => seen.evidence.reader))).toEqual(new Set(['analyze-id']));
});

test('what is no number and no date is left out', () => {
  expect(valuesOf(field('DOCUMENT_NUMBER', 'unknown'), field('DATE_OF_BIRTH', 'illegible'))).toEqual({});
});

test('the surer of two names does not lend its confidence to the other, and a field without a box says its page', () => {
  const given = sightingOfIdentity(
    { fields: [field('FIRST_NAME', 'Anna'), field('MIDDLE_NAME', 'M', { confidence: 0.4 })] },
    3,
  ).values.find(({ path }) => path === 'givenNames');
  expect(given?.seen.evidence).toMatchObject({
    confidence: 0.4,
    reader: 'analyze-id',
    page: 3,
    box: null,
    place: 'page 3',
  });
});
