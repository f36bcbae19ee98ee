import { expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const CERTIFICATE = [
  '1. Exporter                                       Certificate No.',
  'Quayside Lamps Ltd                                Y 398516',
  '12 Rope Walk',
  'Hull, United Kingdom',
  '',
  '2. Consignee                                      CERTIFICATE OF ORIGIN',
  'Lichthuis B.V.                                    Hull Chamber of Commerce',
  'Kade 7',
  'Rotterdam, Netherlands',
  '',
  '4. Means of transport                             3. Country of origin',
  'M/V AURORA 044W                                   United Kingdom',
  '',
  'Invoice No.: A-17, A-18                           Date of issue: 4 May 2026',
  '',
  'Marks and numbers    Number and kind of packages     Description of goods         Gross weight KG',
  'LH 1/12              12 CARTONS                      Storm lamps HS 940550                 260.00',
  'LH 13/18             6 CASES                         Lamp glasses                          140.50',
  'TOTAL                18                                                                    400.50',
];

function read(lines: string[]) {
  const paper = readOne([pageOf(lines)]);
  if (paper.kind !== 'certificate-of-origin') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('a certificate of origin is read with its parties, countries, invoices and goods', () => {
  const { fields, partial, problems } = read(CERTIFICATE);
  expect(problems).toEqual([]);
  expect(partial).toBe(false);
  expect(fields).toMatchObject({
    number: 'Y 398516',
    authority: 'Hull Chamber of Commerce',
    issueDate: '2026-05-04',
    exporter: { name: 'Quayside Lamps Ltd', address: '12 Rope Walk, Hull, United Kingdom', country: 'GB' },
    consignee: { name: 'Lichthuis B.V.', country: 'NL' },
    originCountry: 'GB',
    transport: 'M/V AURORA 044W',
    invoices: ['A-17', 'A-18'],
    totalPackages: 18,
    totalGrossKg: 400.5,
  });
  expect(fields.lines).toEqual([
    {
      ...{ marks: 'LH 1/12', description: 'Storm lamps', hsCode: '940550', packages: 12 },
      ...{ packageType: 'CARTONS', grossKg: 260, netKg: null, originCountry: null },
    },
    {
      ...{ marks: 'LH 13/18', description: 'Lamp glasses', hsCode: null, packages: 6 },
      ...{ packageType: 'CASES', grossKg: 140.5, netKg: null, originCountry: null },
    },
  ]);
});

test('goods that do not add up to the printed total are told', () => {
  const { partial, problems } = read(CERTIFICATE.map((line) => line.replace('400.50', '600.50')));
  expect(partial).toBe(true);
  expect(problems.map(({ code }) => code)).toContain('table.sum');
});

test('a country that is none is given as printed, in doubt', () => {
  const { fields, evidence } = read(CERTIFICATE.map((line) => line.replace(/United Kingdom$/, 'European Union')));
  expect(fields.originCountry).toBe('European Union');
  expect(evidence.originCountry?.confidence).toBeLessThan(0.9);
});

test('a certificate without goods is partial', () => {
  const { problems } = read(CERTIFICATE.slice(0, 14));
  expect(problems.map(({ code }) => code)).toEqual(['table.none']);
});
