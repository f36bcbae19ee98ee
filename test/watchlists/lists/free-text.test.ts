import { describe, expect, it } from 'vitest';
import { parseBirthDate, parseDay, parseDayMonthYear } from '../../../shared/watchlists/lists/birth-dates.ts';
import { aliasesOf } from '../../../shared/watchlists/lists/canada-xml.ts';
import { EntryDraft } from '../../../shared/watchlists/lists/entry-draft.ts';
import { identifierKind } from '../../../shared/watchlists/lists/identifier-kinds.ts';
import { addOfacRemark } from '../../../shared/watchlists/lists/ofac-facts.ts';
import { Warnings } from '../../../shared/watchlists/lists/parsed-list.ts';
import { brief } from './specimens.ts';

const remark = (text: string) => {
  const draft = new EntryDraft('x', '1', 'person', 'x', new Warnings());
  draft.name('Oswin Tarnfeld', 'primary');
  addOfacRemark(draft, text);
  const { entry: _, ...facts } = brief(draft.entry() ?? expect.unreachable());
  return facts;
};
const ONLY_NAME = { names: 'primary Oswin Tarnfeld' };

describe('a fact of OFAC’s remarks', () => {
  it.each([
    ['alt. Passport X0000101 (Malta) issued 01 Feb 2020 expires 01 Feb 2030', 'passport X0000101 MT'],
    ['Diplomatic Passport D0101 (Malta)', 'passport D0101 MT'],
    ['Passport No.: X0000101, Malta, Issue Date 01 August 2000', 'passport X0000101'],
    ['Tax ID No. 000 100 200 (Cyprus)', 'tax 000 100 200 CY'],
    ['NIT # 0000200-1 (Panama)', 'tax 0000200-1 PA'],
    ['Cedula No. 0.000.161 (Panama)', 'national-identity 0.000.161 PA'],
    ['Unified Social Credit Code (USCC) 00000000TW100200XX (China)', 'registration 00000000TW100200XX CN'],
    ['Trade License No. 100200 (Dubai)', 'registration 100200'],
    ['SWIFT/BIC OSTEMTMTXXX', 'bic OSTEMTMTXXX'],
    ['Vessel Registration Identification IMO 9074729', 'imo 9074729'],
    ['MMSI 215000000 (Malta)', 'mmsi 215000000 MT'],
    ['Aircraft Tail Number 9H-TWA', 'tail-number 9H-TWA'],
  ])('%s is a number with kind and country', (text, numbers) => {
    expect(remark(text)).toMatchObject({ numbers });
  });

  it.each([
    'POB Valletta, Malta',
    'Phone Number 00356 0000 0000',
    'Website www.ostervale.example',
    'Digital Currency Address - XBT 1Invented0000Address',
    'Secondary sanctions risk: section 1(b) of Executive Order 13224',
    'Organization Established Date 1969',
    'Linked To: OSTERVALE LINES No. 7',
    'Minister of Samples',
    '',
  ])('“%s” is none that is kept', (text) => {
    const { countries: _, ...facts } = remark(text);
    expect(facts).toEqual(ONLY_NAME);
  });
});

describe('aliases in Canada’s list', () => {
  it.each<[string, 'person' | 'organisation', string[]]>([
    ['Aldemar Kvandrel, Ald Kvandrel; A. Kvandrel', 'person', ['Aldemar Kvandrel', 'Ald Kvandrel', 'A. Kvandrel']],
    ['Russian: Альдемар Квандрелл / Олдемар Квандрел', 'person', ['Альдемар Квандрелл', 'Олдемар Квандрел']],
    ['Ostervale Lines, LLC, Osterline Co., Ltd.', 'organisation', ['Ostervale Lines, LLC', 'Osterline Co., Ltd.']],
    ['Остервейл (ОСТ, АО)', 'organisation', ['Остервейл ОСТ, АО']],
    ['Остервейл, ООО', 'organisation', ['Остервейл, ООО']],
    ['Ostervale Lines (also known as Osterline)', 'organisation', ['Ostervale Lines', 'Osterline']],
    ['Ostervale\nLines', 'organisation', ['Ostervale Lines']],
    ['', 'person', []],
  ])('“%s” are names', (text, type, names) => {
    expect(aliasesOf(text, type)).toEqual(names);
  });
});

describe('days', () => {
  it.each([
    ['between 1961 and 1965', '1961-01-01', '1965-12-31', true],
    ['1961-1965', '1961-01-01', '1965-12-31', false],
    ['1964-03', '1964-03-01', '1964-03-31', false],
    ['01 Jan 1961 to 30 Jun 1961', '1961-01-01', '1961-06-30', false],
  ])('%s is a span', (text, from, to, approximate) => {
    expect(parseBirthDate(text)).toEqual({ from, to, approximate });
  });

  it.each([
    ['03/02/1961', '1961-02-03', '1961-02-03'],
    ['00/02/1961', '1961-02-01', '1961-02-28'],
    ['00/00/1961', '1961-01-01', '1961-12-31'],
    ['dd/mm/1961', '1961-01-01', '1961-12-31'],
    ['03/mm/1961', '1961-01-01', '1961-12-31'],
  ])('%s of the UK’s list is a span', (text, from, to) => {
    expect(parseDayMonthYear(text)).toMatchObject({ from, to });
  });

  it.each(['31/02/1961', '15/08/19yy', '1/1/61', 'early 1960s', '0000', '12.02.1961'])('“%s” is none', (text) => {
    expect(parseDayMonthYear(text)).toBeNull();
  });

  it.each([
    ['2020-01-15-05:00', '2020-01-15'],
    ['2020-01-15T00:00:00Z', '2020-01-15'],
    ['15/01/2020', '2020-01-15'],
    ['15-Jan-2020', '2020-01-15'],
    ['15 Jan 2020', '2020-01-15'],
    ['2020', null],
    ['soon', null],
  ])('%s is the day of listing %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

it.each([
  ['National passport', 'passport'],
  ['Numéro de passeport', 'passport'],
  ['National identification card', 'national-identity'],
  ['id National identification card', 'national-identity'],
  ['fiscalcode Fiscal code', 'tax'],
  ['regnumber Registration Number', 'registration'],
  ['swiftbic SWIFT/BIC', 'bic'],
  ['Driver’s licence', 'document'],
  ['Email Address', null],
])('the label “%s” names the kind %s', (label, kind) => {
  expect(identifierKind(label)).toBe(kind);
});
