import { describe, expect, test } from 'vitest';
import { readIdentity, readPrintedIdentity } from '../../../shared/documents/mrz/identity.ts';
import { readPages } from '../../../shared/documents/read-pages.ts';
import { pageOf } from '../page-of.ts';

const ZONE = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const PASSPORT = [
  'UTOPIA                       PASSPORT / PASSEPORT',
  'Type/Type    Code/Code    Passport No./No de passeport',
  'P            UTO          L898902C3',
  'Surname/Nom',
  'ERIKSSON',
  'Given names/Prénoms',
  'ANNA MARIA',
  'Nationality/Nationalité',
  'UTOPIAN',
  'Date of birth/Date de naissance',
  '12 AUG/AOUT 74',
  'Sex/Sexe     Place of birth/Lieu de naissance',
  'F            ZENITH',
  'Date of expiry/Date d’expiration',
  '15 APR/AVR 2012',
];
const passport = (change: (line: string) => string = (line) => line) =>
  readIdentity([pageOf([...PASSPORT.map(change), '', ...ZONE], { reader: 'ocr', confidence: 0.9 })]);

describe('the printed zone', () => {
  test('is read by its labels in two languages', () => {
    expect(passport()?.fields).toMatchObject({
      documentClass: 'passport',
      printed: {
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        number: 'L898902C3',
        nationality: 'UTOPIAN',
        birthDate: '1974-08-12',
        sex: 'F',
        expiryDate: '2012-04-15',
      },
    });
    expect(passport()?.evidence['printed.surname']).toMatchObject({ text: 'ERIKSSON', reader: 'ocr' });
  });
  test('that says the same makes the machine-readable one surer', () => {
    const alone = readIdentity([pageOf(ZONE, { reader: 'ocr', confidence: 0.9 })]);
    expect(passport()?.problems).toEqual([]);
    expect(passport()?.evidence.surname?.confidence).toBeGreaterThan(alone?.evidence.surname?.confidence ?? 1);
  });
  test('that differs is told by the field, without its value', () => {
    const identity = passport((line) =>
      line.replace('12 AUG/AOUT 74', '17 AUG/AOUT 74').replace('ERIKSSON', 'SANDSTROM'),
    );
    expect(identity?.problems.map(({ code }) => code)).toEqual(['mrz.printed-differs', 'mrz.printed-differs']);
    expect(JSON.stringify(identity?.problems)).toContain('the surname');
    expect(JSON.stringify(identity?.problems)).toContain('the date of birth');
    expect(JSON.stringify(identity?.problems)).not.toMatch(/SANDSTROM|ERIKSSON|1974/);
  });
  test('confirms what no label leads to', () => {
    const lines = ['PASSPORT', 'ERIKSSON', '12.08.1974', ...ZONE];
    expect(readIdentity([pageOf(lines, { reader: 'ocr' })])?.fields.printed).toMatchObject({
      surname: 'ERIKSSON',
      birthDate: '1974-08-12',
      number: null,
    });
  });
  test('gives the century that the machine-readable one leaves out', () => {
    const born = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO1108124F2904156<<<<<<<<<<<<<<04'];
    const identity = readIdentity([pageOf(['Date of birth', '12 AUG 1911', '', ...born], { reader: 'ocr' })]);
    expect(identity?.fields.birthDate).toBe('1911-08-12');
    expect(identity?.evidence.birthDate?.repaired).toContain('century as printed');
  });
});

describe('a document without a machine-readable zone', () => {
  const LICENCE = [
    'DRIVING LICENCE   UTOPIA',
    '1.  ERIKSSON',
    '2.  ANNA MARIA',
    '3.  12.08.1974 ZENITH',
    '4a. 15.04.2022    4c. HARBOUR OFFICE',
    '4b. 15.04.2032',
    '5.  UT448901AE',
    '9.  B BE AM',
  ];
  test('is a driving licence by its numbered fields', () => {
    const [paper] = readPages([pageOf(LICENCE, { reader: 'ocr' })]);
    expect(paper).toMatchObject({
      kind: 'identity',
      partial: false,
      problems: [],
      fields: {
        documentClass: 'driving-licence',
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        number: 'UT448901AE',
        birthDate: '1974-08-12',
        expiryDate: '2032-04-15',
        mrz: null,
        printed: { surname: 'ERIKSSON' },
      },
    });
  });
  test('is partial where its number was not read', () => {
    const [paper] = readPages([
      pageOf(
        LICENCE.filter((line) => !line.startsWith('5')),
        { reader: 'ocr' },
      ),
    ]);
    expect(paper).toMatchObject({ kind: 'identity', partial: true, problems: [{ code: 'identity.incomplete' }] });
  });
  test('whose zone was not found is an identity document all the same, and says so', () => {
    const [paper] = readPages([pageOf(PASSPORT, { reader: 'ocr' })]);
    expect(paper).toMatchObject({
      kind: 'identity',
      partial: true,
      problems: [{ code: 'mrz.not-found' }],
      fields: { documentClass: 'passport', number: 'L898902C3', mrz: null },
    });
  });
  test.each([
    ['Aufenthaltstitel', 'residence-permit'],
    ['TITRE DE SÉJOUR', 'residence-permit'],
    ['CARTA DE CONDUÇÃO', 'driving-licence'],
    ['SEAFARER’S IDENTITY DOCUMENT', 'seafarers-book'],
    ['DOWÓD OSOBISTY', 'identity-card'],
    ['VISADO', 'visa'],
  ])('%s is a %s', (title, documentClass) => {
    expect(readPrintedIdentity([pageOf([title, ...PASSPORT.slice(1)])])?.fields.documentClass).toBe(documentClass);
  });
  test('is none that only speaks of passports', () => {
    const lines = ['CREW LIST', 'Passport No.  Surname  Nationality', 'U1234567  ERIKSSON  UTOPIAN', 'Date 12.08.2024'];
    expect(readPrintedIdentity([pageOf(lines)])).toBeNull();
  });
});
