import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containerCheckDigit,
  containerNumbersIn,
  isContainerNumber,
  parseContainerNumber,
} from '../../../shared/documents/printed/container-number.ts';

const firstTen = fc
  .tuple(fc.stringMatching(/^[A-Z]{3}$/), fc.constantFrom('U', 'J', 'Z'), fc.stringMatching(/^\d{6}$/))
  .map((parts) => parts.join(''));
const anyNumber = firstTen.map((start) => start + containerCheckDigit(start));

test.each(['CSQU3054383', 'HLXU2008419', 'ABCU0000070'])('%s has a valid check digit', (number) => {
  expect(isContainerNumber(number)).toBe(true);
});

test('changing one digit makes the check digit fail, but for the ambiguity of remainder ten', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const digit = (Number(number[at]) + by) % 10;
      const changed = number.slice(0, at) + digit + number.slice(at + 1);
      const check = containerCheckDigit(changed.slice(0, 10));
      fc.pre(check !== 0 && number[10] !== '0');
      expect(isContainerNumber(changed)).toBe(false);
    }),
  );
});

describe('a field for a container number', () => {
  test.each(['CSQU 305438 3', 'CSQU305438-3', 'csqu3054383', 'CSQU 305 438 3'])('is read from %s', (printed) => {
    expect(parseContainerNumber(printed, { ocr: false })).toEqual({ value: 'CSQU3054383', certainty: 1 });
  });
  test('with a wrong check digit is given as printed, for a check to find', () => {
    expect(parseContainerNumber('CSQU3054384', { ocr: false })?.value).toBe('CSQU3054384');
    expect(parseContainerNumber('CSQU3054384', { ocr: true })?.value).toBe('CSQU3054384');
  });
  test('is repaired from OCR where a character is impossible and the check digit then holds', () => {
    expect(parseContainerNumber('C5QU3O54383', { ocr: true })).toEqual({
      value: 'CSQU3054383',
      certainty: 0.8,
      repaired: '5 to S at place 2, O to 0 at place 6: impossible there, and the check digit then holds',
    });
  });
  test('is not repaired in a text layer', () => {
    expect(parseContainerNumber('CSQU3O54383', { ocr: false })?.value).toBe('CSQU3O54383');
  });
  test('is not repaired where the check digit then fails', () => {
    expect(parseContainerNumber('C5QU3O54384', { ocr: true })).toMatchObject({ value: 'C5QU3O54384', certainty: 0.4 });
  });
  test('is empty for other text', () => {
    expect(parseContainerNumber('SEE ATTACHED', { ocr: true })).toBeNull();
    expect(parseContainerNumber('CSQU305438', { ocr: true })).toBeNull();
  });
});

test('a valid number is never changed, whatever the reader', () => {
  fc.assert(
    fc.property(anyNumber, fc.boolean(), (number, ocr) => {
      expect(parseContainerNumber(number, { ocr })).toEqual({ value: number, certainty: 1 });
    }),
  );
});

test('numbers are found in running text only with a valid check digit', () => {
  expect(containerNumbersIn('1 x 40 CSQU305438-3 and HLXU 200841 9, not CSQU3054384 nor XCSQU3054383')).toEqual([
    'CSQU3054383',
    'HLXU2008419',
  ]);
});
