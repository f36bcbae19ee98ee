import { describe, expect, test } from 'vitest';
import { mrzCheckDigit } from '../../../shared/documents/mrz/check-digit.ts';
import { readIdentity } from '../../../shared/documents/mrz/identity.ts';
import { pageOf } from '../page-of.ts';

const read = (lines: string[]) => readIdentity([pageOf(['CARD', '', ...lines])]);
const fill = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);

/** Line 2 of TD1 for lines 1 as given, with the digit over all. */
function card(first: string, state: string): string[] {
  const [birth, expiry] = ['850314', '310909'].map((date) => date + mrzCheckDigit(date));
  const whole = mrzCheckDigit(`${first.slice(5)}${birth}${expiry}${fill('', 11)}`);
  return [first, `${birth}F${expiry}${fill(state, 3)}${fill('', 11)}${whole}`, fill('VAN<MORGENROOD<<ILSE', 30)];
}

describe('national layouts', () => {
  test('the French card of 1988 has its own: no expiry, the names in both lines', () => {
    const first = `${fill('IDFRAMORGENROD', 30)}951042`;
    const number = '030495100123';
    const second = `${number}${mrzCheckDigit(number)}${fill('ILSE<<ODETTE', 14)}850314${mrzCheckDigit('850314')}F`;
    const identity = read([first, second + mrzCheckDigit(first + second)]);
    expect(identity?.fields).toMatchObject({
      documentClass: 'identity-card',
      issuer: 'FRA',
      nationality: 'FRA',
      surname: 'MORGENROD',
      givenNames: 'ILSE ODETTE',
      number,
      sex: 'F',
      expiryDate: null,
      mrz: { format: 'FRA-ID', checks: { number: true, birthDate: true, expiryDate: true, composite: true } },
    });
  });
  test('a German code is one letter', () => {
    const number = fill('T01X0077', 9);
    const lines = card(fill(`IDD<<${number}${mrzCheckDigit(number)}`, 30), 'D');
    expect(read(lines)?.fields).toMatchObject({ issuer: 'D', nationality: 'D', mrz: { checks: { number: true } } });
  });
  test.each([
    ['ICAO 9303 leaves the filler out of the digit', (nine: string, rest: string) => mrzCheckDigit(nine + rest)],
    [
      'Belgium and Portugal compute it with the filler',
      (nine: string, rest: string) => mrzCheckDigit(`${nine}<${rest}`),
    ],
  ])('a number longer than nine goes on behind a filler: %s', (_, digitOf) => {
    const [nine, rest] = ['000590448', '301'];
    const lines = card(fill(`IDBEL${nine}<${rest}${digitOf(nine, rest)}`, 30), 'BEL');
    expect(read(lines)?.fields).toMatchObject({
      number: '000590448301',
      mrz: { checks: { number: true, composite: true } },
    });
  });
});
