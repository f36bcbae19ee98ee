import { describe, expect, it } from 'vitest';
import { j1MrzCheckDigit } from '../../../shared/checks/identity/j1-mrz-check-digit.ts';
import { type Mrz, mrzCheckDigit, mrzDigitOf } from '../../../shared/checks/identity/mrz-digits.ts';
import { identity, seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const TOP = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const GOOD = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const ALL = { number: true, birthDate: true, expiryDate: true, composite: true };
const passport = (line: string, checks: Partial<Mrz['checks']> = {}, confidence = 0.99) =>
  identity(
    { mrz: { format: 'TD3', lines: [TOP, line], checks: { ...ALL, ...checks } } },
    { 'mrz.lines[1]': seen(line, confidence, 'ocr') },
  );

describe('J1: check digits of the machine-readable zone', () => {
  it('fires for a wrong digit and shows the one that should stand there', () => {
    const line = GOOD.replace('L898902C36', 'L898902C37');
    const [one] = foundBy(j1MrzCheckDigit, { papers: [passport(line, { number: false, composite: false })] });
    expect(one).toMatchObject({ certainty: 'likely', severity: 'high' });
    expect(one?.message).toContain('check digits of the document number, whole zone');
    expect(one?.evidence.map(({ text }) => text)).toContain('6, printed 7');
  });

  it('is silent when all digits hold', () => {
    expect(foundBy(j1MrzCheckDigit, { papers: [passport(GOOD)] })).toEqual([]);
  });

  it('computes the digits of the specimen in ICAO 9303', () => {
    const mrz: Mrz = { format: 'TD3', lines: [TOP, GOOD], checks: ALL };
    for (const field of ['number', 'birthDate', 'expiryDate', 'composite'] as const) {
      const digit = mrzDigitOf(mrz, field);
      expect(String(digit?.computed)).toBe(digit?.printed);
    }
  });

  it.each([
    ['S', '8'],
    ['K', '<'],
    ['0', 'U'],
    ['1', 'L'],
  ])('can not see %s taken for %s: they are equal mod 10', (a, b) => {
    expect(mrzCheckDigit(`AB${a}123`)).toBe(mrzCheckDigit(`AB${b}123`));
  });

  it('asks to verify a letter where only a digit can stand, or a zone read with doubt', () => {
    const letter = GOOD.replace('7408122', '74O8122');
    expect(gist(foundBy(j1MrzCheckDigit, { papers: [passport(letter, { birthDate: false })] }))).toEqual([
      'passport.png: medium, verify',
    ]);
    expect(gist(foundBy(j1MrzCheckDigit, { papers: [passport(GOOD, { number: false }, 0.5)] }))).toEqual([
      'passport.png: high, verify',
    ]);
  });

  it('asks no composite digit of a visa', () => {
    const visa = identity({ mrz: { format: 'MRV-A', lines: [TOP, GOOD], checks: { ...ALL, composite: false } } });
    expect(foundBy(j1MrzCheckDigit, { papers: [visa] })).toEqual([]);
  });

  it('says so where no zone was read', () => {
    expect(reasonNotExamined(j1MrzCheckDigit, { papers: [identity()] })).not.toBeNull();
  });
});
