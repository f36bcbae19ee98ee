import { describe, expect, test } from 'vitest';
import { identifiersIn, isIban } from '../../../shared/documents/printed/identifiers.ts';

const kindsAndValues = (text: string) => identifiersIn(text).map(({ kind, value }) => `${kind} ${value}`);

describe('what a foot of a paper names', () => {
  test.for([
    ['VAT No. DE 999 999 999', ['vat DE999999999']],
    ['N° TVA : FR 99 999999999', ['vat FR99999999999']],
    ['BTW NL999999999B99', ['vat NL999999999B99']],
    ['EORI: XX123456789012', ['eori XX123456789012']],
    ['IBAN GB82 WEST 1234 5698 7654 32', ['iban GB82WEST12345698765432']],
    ['SWIFT/BIC: UTOPUTPPXXX', ['bic UTOPUTPPXXX']],
    ['Tel. +99 (0) 40 555 01 00, Fax +99 40 555 01 01', ['telephone +990405550100', 'fax +99405550101']],
    ['desk@tide.example  www.tide.example', ['email desk@tide.example', 'website www.tide.example']],
    ['HRB 99999', ['registration 99999']],
    ['Bank account: 12 34 56 78 90', ['account 1234567890']],
  ] as const)('%s', ([text, expected]) => {
    expect(kindsAndValues(text)).toEqual(expected);
  });

  test('plain words, amounts and dates name nothing', () => {
    expect(kindsAndValues('Invoice 2026-17 of 12.05.2026, total EUR 1,234.56, 120 pcs, HS 9405.40')).toEqual([]);
  });
});

test('an IBAN with a digit wrong is none', () => {
  expect(isIban('GB82WEST12345698765432')).toBe(true);
  expect(isIban('GB82WEST12345698765433')).toBe(false);
});
