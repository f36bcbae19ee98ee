import { describe, expect, test } from 'vitest';
import type { IdentityFields } from '../../../shared/documents/identity-fields.ts';
import { mrzCheckDigit } from '../../../shared/documents/mrz/check-digit.ts';
import { mrzBirthDate, mrzExpiryDate } from '../../../shared/documents/mrz/dates.ts';
import { readIdentity } from '../../../shared/documents/mrz/identity.ts';
import { pageOf } from '../page-of.ts';

const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
const TD1 = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
const MRV_A = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'];
const MRV_B = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'];

const read = (lines: string[], options: { reader?: 'ocr' | 'text-layer'; confidence?: number } = {}) => {
  const identity = readIdentity([pageOf(['UTOPIA PASSPORT', '', ...lines], options)]);
  if (!identity) throw new Error('no zone found');
  return identity;
};
const ALL_HOLD = { number: true, birthDate: true, expiryDate: true, composite: true };

describe('the specimens of ICAO 9303', () => {
  const person = { surname: 'ERIKSSON', givenNames: 'ANNA MARIA', issuer: 'UTO', sex: 'F' };
  test.each<[string, string[], Partial<IdentityFields>]>([
    [
      'TD3',
      TD3,
      { documentType: 'P', number: 'L898902C3', birthDate: '1974-08-12', expiryDate: '2012-04-15', nationality: 'UTO' },
    ],
    [
      'TD2',
      TD2,
      { documentType: 'I', number: 'D23145890', birthDate: '1974-08-12', expiryDate: '2012-04-15', nationality: 'UTO' },
    ],
    [
      'TD1',
      TD1,
      { documentType: 'I', number: 'D23145890', birthDate: '1974-08-12', expiryDate: '2012-04-15', nationality: 'UTO' },
    ],
    [
      'MRV-A',
      MRV_A,
      { documentType: 'V', number: 'L8988901C', birthDate: '1940-09-07', expiryDate: '1996-12-10', nationality: 'XXX' },
    ],
    [
      'MRV-B',
      MRV_B,
      { documentType: 'V', number: 'L8988901C', birthDate: '1940-09-07', expiryDate: '1996-12-10', nationality: 'XXX' },
    ],
  ])('%s is read whole', (format, lines, fields) => {
    expect(read(lines).fields).toMatchObject({ ...person, ...fields, mrz: { format, lines, checks: ALL_HOLD } });
  });
});

describe('a zone that was recognised badly', () => {
  test('has impossible characters set right by their place, and told', () => {
    const { fields, evidence } = read(
      ['P<UTOERIKSS0N<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UT074O8122F12O4159ZE184226B<<<<<10'],
      { reader: 'ocr' },
    );
    expect(fields).toMatchObject({
      surname: 'ERIKSSON',
      nationality: 'UTO',
      birthDate: '1974-08-12',
      expiryDate: '2012-04-15',
    });
    expect(fields.mrz?.checks).toEqual(ALL_HOLD);
    expect(evidence.birthDate?.repaired).toContain('O to 0 at place 16');
  });
  test('has letters after the names taken for fillers', () => {
    const { fields } = read(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<K<<<<C<<<<<<<', TD3[1] ?? ''], { reader: 'ocr' });
    expect(fields).toMatchObject({ surname: 'ERIKSSON', givenNames: 'ANNA MARIA' });
  });
  test('keeps a single letter that is a name', () => {
    expect(read(['P<UTOERIKSSON<<ANNA<K<MARIA<<<<<<<<<<<<<<<<<', TD3[1] ?? '']).fields.givenNames).toBe('ANNA K MARIA');
  });
  test('gets back fillers that were lost, and nothing else', () => {
    const { fields, evidence } = read(
      ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<10'],
      {
        reader: 'ocr',
      },
    );
    expect(fields.mrz?.lines).toEqual(TD3);
    expect(evidence.number?.repaired).toContain('42 characters read');
  });
  test('whose names were cut short is partial, and its names are doubted', () => {
    const identity = read(['P<UTO<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', TD3[1] ?? ''], { reader: 'ocr' });
    expect(identity).toMatchObject({
      partial: true,
      problems: [{ code: 'mrz.names' }],
      fields: { number: 'L898902C3' },
    });
    expect(identity.evidence.givenNames?.confidence).toBeLessThan(0.8);
  });
  test('is not changed in the document number, where letters and digits may both stand', () => {
    const { fields } = read([TD3[0] ?? '', 'L8989O2C36UTO7408122F1204159ZE184226B<<<<<10'], { reader: 'ocr' });
    expect(fields.number).toBe('L8989O2C3');
    expect(fields.mrz?.checks).toMatchObject({ number: false, composite: false, birthDate: true });
  });
  test('takes the code of its issuer where the nationality is that, misread', () => {
    expect(
      read([TD3[0] ?? '', 'L898902C360707408122F1204159ZE184226B<<<<<10'], { reader: 'ocr' }).fields.nationality,
    ).toBe('UTO');
  });
});

describe('confidence', () => {
  const uncertain = { reader: 'ocr', confidence: 0.7 } as const;
  test('rises where check digits hold', () => {
    const { evidence } = read(TD3, uncertain);
    expect(evidence.birthDate?.confidence).toBeGreaterThan(0.9);
    expect(evidence.surname?.confidence).toBe(0.7);
  });
  test('falls where the own and the composite digit both fail', () => {
    const { evidence } = read([TD3[0] ?? '', 'L898902C46UTO7408122F1204159ZE184226B<<<<<10'], uncertain);
    expect(evidence.number?.confidence).toBeLessThan(0.7);
  });
  test('of a wrong digit is high where the composite digit was computed over it: it is printed so', () => {
    const line = 'L898902C38UTO7408122F1204159ZE184226B<<<<<1';
    const composite = mrzCheckDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21));
    const { fields, evidence } = read([TD3[0] ?? '', line + composite], uncertain);
    expect(fields.mrz?.checks).toEqual({ ...ALL_HOLD, number: false, composite: true });
    expect(evidence['mrz.checks.number']?.confidence).toBeGreaterThan(0.9);
  });
});

test('a paper without a zone is no travel document', () => {
  expect(readIdentity([pageOf(['COMMERCIAL INVOICE', 'Invoice No. A-1', 'Total 5.00'])])).toBeNull();
});

describe('the century', () => {
  test('of a birth is the one in which the holder was born before the document expired', () => {
    expect(mrzBirthDate('740812', '2012-04-15')).toEqual({ value: '1974-08-12', certainty: 1 });
    expect(mrzBirthDate('010203', '2031-01-01')).toEqual({ value: '2001-02-03', certainty: 1 });
    expect(mrzBirthDate('310203', '2031-01-01')).toEqual({ value: '1931-02-03', certainty: 1 });
  });
  test('of a birth is in doubt between a child and a centenarian', () => {
    expect(mrzBirthDate('250203', '2031-01-01')).toEqual({ value: '2025-02-03', certainty: 0.85 });
  });
  test('of an expiry is this one', () => {
    expect(mrzExpiryDate('310101')).toBe('2031-01-01');
    expect(mrzExpiryDate('961210')).toBe('1996-12-10');
  });
  test('is none for what is no date', () => {
    expect(mrzExpiryDate('311301')).toBeNull();
    expect(mrzBirthDate('<<<<<<', null)).toBeNull();
  });
});
