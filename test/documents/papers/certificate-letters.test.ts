import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

function read(lines: string[]) {
  const paper = readOne([pageOf(lines)]);
  if (paper.kind !== 'certificate-of-origin') throw new Error(`read as ${paper.kind}`);
  return paper;
}

const LETTER = [
  '                                  Quayside Lamps Ltd',
  '                      12 Rope Walk, Hull HU1 1AA, United Kingdom',
  '',
  '                                CERTIFICATE OF ORIGIN',
  '',
  'No. LAMP-4711/26',
  '',
  'We certify that the goods named below were wholly made in NORWAY.',
  '',
  'Adressee:            Verfhuis B.V.',
  '                     Kade 7',
  '                     3011 AB Rotterdam',
  '                     Netherlands',
  'Invoice No.:         A-1789',
  '',
  'Thing:               Storm lamps of brass',
  'Packages:            40 CASES',
  'HS code:             9405.50',
  'Gross weight:        412.5 kg',
  '',
  'Thing:               Ship bells',
  'Packages:            12 BOXES',
  'HS code:             8306.10',
  'Gross weight:        80 kg',
  '',
  'Total:               52 PACKAGES, 492.5 kg',
  '',
  '',
  'Hull, 4 May 2026',
];

describe('a letter that certifies', () => {
  test('gives its goods line by line below labels, of which one is not known, and its totals', () => {
    expect(read(LETTER).fields).toMatchObject({
      lines: [
        { description: 'Storm lamps of brass', packages: 40, packageType: 'CASES', hsCode: '940550', grossKg: 412.5 },
        { description: 'Ship bells', packages: 12, packageType: 'BOXES', hsCode: '830610', grossKg: 80 },
      ],
      ...{ totalPackages: 52, totalGrossKg: 492.5 },
    });
  });
  test('names the origin in a sentence, the day at its foot, and its number at the top', () => {
    expect(read(LETTER).fields).toMatchObject({
      ...{ originCountry: 'NO', issueDate: '2026-05-04', number: 'LAMP-4711/26', invoices: ['A-1789'] },
    });
  });
  test('is from the firm in its letterhead, to the firm at a label that is not known', () => {
    expect(read(LETTER).fields).toMatchObject({
      exporter: { name: 'Quayside Lamps Ltd', country: 'GB' },
      consignee: { name: 'Verfhuis B.V.', country: 'NL' },
    });
  });
  test('gives what no label says as less than sure', () => {
    const { evidence } = read(LETTER);
    const guessed = ['number', 'issueDate', 'exporter.name', 'consignee.name', 'lines[0].description'];
    for (const path of guessed) expect(evidence[path]?.confidence).toBeLessThan(0.9);
  });
});

const BOXES = [
  "1. Goods dispatched by (exporter's name, address, country)      C/O No.: Z 471147",
  'Quayside Lamps Ltd                                              CERTIFICATE OF ORIGIN',
  '12 Rope Walk',
  'Hull HU1 1AA',
  'United Kingdom',
  '',
  "2. Goods bound for (consignee's name, address, country)",
  'Verfhuis B.V.',
  'Kade 7',
  '3011 AB Rotterdam',
  'Netherlands',
  '',
  '3. Shipped by',
  'M.V. AURORA, HULL - ROTTERDAM',
  '',
  '4. Item number; marks and numbers; number and kind of packages; description of goods    5. Gross weight    6. Invoices',
  '',
  '1. TWP 1/40     40 CASES                                                                412.5 kg            A-1789',
  '                Storm lamps of brass',
  '',
  '2. TWP 41/52    12 BOXES                                                                80.0 kg',
  '                Ship bells',
  '',
  '',
  'The undersigned certifies that the goods originate in Norway.',
];

describe('a form of boxes', () => {
  test('says in brackets whose box it is', () => {
    expect(read(BOXES).fields).toMatchObject({
      exporter: { name: 'Quayside Lamps Ltd', country: 'GB' },
      consignee: { name: 'Verfhuis B.V.', country: 'NL' },
    });
  });
  test('takes a ship for no party, but for the transport', () => {
    expect(read(BOXES).fields.transport).toBe('M.V. AURORA, HULL - ROTTERDAM');
  });
  test('holds number, marks, packages and goods in one box, and invoices in a column', () => {
    expect(read(BOXES).fields).toMatchObject({
      lines: [
        { marks: 'TWP 1/40', description: 'Storm lamps of brass', packages: 40, packageType: 'CASES', grossKg: 412.5 },
        { marks: 'TWP 41/52', description: 'Ship bells', packages: 12, packageType: 'BOXES', grossKg: 80 },
      ],
      invoices: ['A-1789'],
    });
  });
});
