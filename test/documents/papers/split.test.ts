import { describe, expect, test } from 'vitest';
import { readPages } from '../../../shared/documents/read-pages.ts';
import { pageOf } from '../page-of.ts';

const invoice = (number: string, foot = '') => [
  'Quayside Lamps Ltd                   COMMERCIAL INVOICE',
  '',
  `Invoice No.: ${number}`,
  'Invoice date: 4 May 2026',
  '',
  'Description of goods      Quantity     Unit price EUR      Amount EUR',
  'Storm lamps                     12              10.00          120.00',
  'Total                                                          120.00',
  ...Array.from({ length: 45 }, () => ''),
  foot,
];
const packingList = (number: string, foot = '') => [
  'Quayside Lamps Ltd                   PACKING LIST',
  '',
  `Invoice No.: ${number}`,
  '',
  'Description of goods      Packages    Kind       Net weight KG    Gross weight KG',
  'Storm lamps                     12    CARTONS           240.00             260.00',
  ...Array.from({ length: 45 }, () => ''),
  foot,
];
const bill = (number: string, foot = '') => [
  'TIDE LINE                 BILL OF LADING',
  '',
  `Bill of lading No.: ${number}`,
  'Vessel: AURORA',
  '',
  'Container No.     Seal No.      Packages     Description of goods       Gross weight KG',
  'CSQU3054383       TW445501      12 CARTONS   Storm lamps                         260.00',
  ...Array.from({ length: 45 }, () => ''),
  foot,
];
const CONDITIONS = ['Conditions of carriage', '', 'The carrier shall be under no liability whatsoever for any loss.'];
const ZONE = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const PASSPORT = [...Array.from({ length: 30 }, () => ''), ...ZONE];

function papersOf(...pages: string[][]) {
  const papers = readPages(pages.map((lines, i) => pageOf(lines, { page: i + 1 })));
  return papers.map(({ kind, fromPage, pages: count }) => `${kind} ${fromPage}+${count}`);
}

describe('a file is divided', () => {
  test('where a paper of another kind begins', () => {
    expect(papersOf(invoice('A-17'), packingList('A-17'), bill('TW0001'))).toEqual([
      'invoice 1+1',
      'packing-list 2+1',
      'bill-of-lading 3+1',
    ]);
  });
  test('where a paper of the same kind has another number', () => {
    expect(papersOf(invoice('A-17'), invoice('A-18'))).toEqual(['invoice 1+1', 'invoice 2+1']);
    expect(papersOf(bill('TW0001'), bill('TW0002'))).toEqual(['bill-of-lading 1+1', 'bill-of-lading 2+1']);
  });
  test('where a copy of the same paper follows, so that nothing counts twice', () => {
    expect(papersOf(bill('TW0001'), bill('TW0001'))).toEqual(['bill-of-lading 1+1', 'bill-of-lading 2+1']);
  });
  test('where the count of pages starts again under the same title', () => {
    const [one, two] = [invoice('A-17', 'Page 1 of 1'), invoice('', 'Page 1 of 1')];
    expect(papersOf(one, two.slice(3))).toEqual(['invoice 1+2']);
    expect(papersOf(one, two)).toEqual(['invoice 1+1', 'invoice 2+1']);
  });
  test('around a travel document', () => {
    expect(papersOf(invoice('A-17'), PASSPORT, packingList('A-17'))).toEqual([
      'invoice 1+1',
      'identity 2+1',
      'packing-list 3+1',
    ]);
    expect(papersOf(PASSPORT, PASSPORT)).toEqual(['identity 1+1', 'identity 2+1']);
  });
});

describe('a page stays with the one before', () => {
  test('that repeats title and number', () => {
    const second = invoice('A-17').map((line) => line.replace('Storm lamps ', 'Deck lights '));
    const rows = Array.from(
      { length: 20 },
      (_, i) => `Deck lights type ${i}${' '.repeat(14)}${i + 1}              10.00        ${i + 1}0.00`,
    );
    expect(papersOf(invoice('A-17'), [...second.slice(0, 6), ...rows])).toEqual(['invoice 1+2']);
  });
  test('that counts on', () => {
    expect(papersOf(invoice('A-17', 'Page 1 of 2'), invoice('A-18', 'Page 2 of 2'))).toEqual(['invoice 1+2']);
  });
  test('that has no title', () => {
    expect(papersOf(bill('TW0001'), CONDITIONS)).toEqual(['bill-of-lading 1+2']);
    expect(papersOf(bill('TW0001', 'Page 1 of 1'), [...CONDITIONS, 'Page 1 of 2'])).toEqual(['bill-of-lading 1+2']);
  });
  test('that says it is attached', () => {
    const list = ['ATTACHED SHEET to bill of lading TW0001', 'CONTAINER MANIFEST', 'CSQU3054383   TW445501'];
    expect(papersOf(bill('TW0001'), list)).toEqual(['bill-of-lading 1+2']);
  });
  test('that is blank, and a blank leaf goes with the paper that follows', () => {
    expect(papersOf(invoice('A-17'), [''])).toEqual(['invoice 1+2']);
    expect(papersOf([''], invoice('A-17'), invoice('A-18'))).toEqual(['invoice 1+2', 'invoice 3+1']);
  });
});

test('a manifest of another voyage is another paper', () => {
  const list = (voyage: string) => [
    'CARGO MANIFEST',
    '',
    `Vessel: AURORA     Voyage No.: ${voyage}`,
    'Port of loading: Hull     Port of discharge: Santos',
  ];
  expect(papersOf(list('044W'), list('045W'))).toEqual(['manifest 1+1', 'manifest 2+1']);
  expect(papersOf(list('044W'), list('044W').slice(0, 3))).toEqual(['manifest 1+2']);
});

test('evidence names the pages of the file', () => {
  const papers = readPages([pageOf(invoice('A-17')), pageOf(packingList('A-17'), { page: 2 })]);
  expect(papers[1]?.evidence).toHaveProperty(['lines[0].grossKg', 'page'], 2);
});
