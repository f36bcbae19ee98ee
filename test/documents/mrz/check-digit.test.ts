import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { mrzCheckDigit } from '../../../shared/documents/mrz/check-digit.ts';

const field = fc.stringMatching(/^[A-Z0-9<]{9}$/);

test("the specimen's check digits of ICAO 9303 hold", () => {
  expect(mrzCheckDigit('L898902C3')).toBe(6);
  expect(mrzCheckDigit('740812')).toBe(2);
  expect(mrzCheckDigit('120415')).toBe(9);
  expect(mrzCheckDigit('ZE184226B<<<<<')).toBe(1);
});

describe('swaps that are equal modulo ten', () => {
  const BLIND = [
    ['S', '8'],
    ['K', '<'],
    ['0', 'U'],
    ['0', 'K'],
    ['0', 'A'],
    ['U', 'K'],
    ['1', 'L'],
    ['1', 'B'],
    ['L', 'B'],
  ] as const;
  test.each(BLIND)('%s for %s is invisible to the check digit', (one, other) => {
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 8 }), (text, at) => {
        const put = (character: string) => text.slice(0, at) + character + text.slice(at + 1);
        expect(mrzCheckDigit(put(one))).toBe(mrzCheckDigit(put(other)));
      }),
    );
  });
  test.each([
    ['O', '0'],
    ['I', '1'],
    ['S', '5'],
    ['B', '8'],
    ['Z', '2'],
  ])('%s for %s is seen', (one, other) => {
    fc.assert(
      fc.property(field, fc.integer({ min: 0, max: 8 }), (text, at) => {
        const put = (character: string) => text.slice(0, at) + character + text.slice(at + 1);
        expect(mrzCheckDigit(put(one))).not.toBe(mrzCheckDigit(put(other)));
      }),
    );
  });
});

test('agrees with an independent implementation on every passport number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{9}$/), (number) => {
      const line2 = `${number}${mrzCheckDigit(number)}UTO7408122F1204159<<<<<<<<<<<<<<<0`;
      const result = parse(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', line2]);
      expect(result.details.find(({ field: name }) => name === 'documentNumberCheckDigit')?.valid).toBe(true);
    }),
  );
});
