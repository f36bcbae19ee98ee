import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const HEAD = [
  'PACKING LIST',
  '',
  'Exporter:                                 Consignee:',
  'Quayside Lamps Ltd                        Lichthuis B.V.',
  '12 Rope Walk                              Kade 7',
  'Hull, United Kingdom                      Rotterdam, Netherlands',
  '',
  'Invoice No.: QL-2026-17                   Container No.: CSQU3054383',
  '',
  'No.   Packages      Description of goods                Net weight     Gross weight',
];
const ROWS = [
  '1     12 cartons    Storm lamps, HS 9405.40              240.00 kg        260.00 kg',
  '2      4 drums      Lamp oil                           1,200.00 kg      1,250.00 kg',
];
const TOTAL = 'Total 16                                              1,440.00 kg      1,510.00 kg';

function readPackingList(lines: string[], reader: 'text-layer' | 'ocr' = 'text-layer') {
  const paper = readOne([pageOf(lines, { reader, confidence: reader === 'ocr' ? 0.96 : 1 })]);
  if (paper.kind !== 'packing-list') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('a packing list is read with its packages, weights and totals', () => {
  const { fields, problems } = readPackingList([...HEAD, ...ROWS, '', TOTAL]);
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({
    invoiceNumber: 'QL-2026-17',
    seller: { name: 'Quayside Lamps Ltd', country: 'GB' },
    buyer: { name: 'Lichthuis B.V.', country: 'NL' },
    containers: ['CSQU3054383'],
    lines: [
      { description: 'Storm lamps', packages: 12, packageType: 'cartons', netKg: 240, grossKg: 260 },
      { description: 'Lamp oil', packages: 4, packageType: 'drums', netKg: 1200, grossKg: 1250 },
    ],
    totalPackages: 16,
    totalNetKg: 1440,
    totalGrossKg: 1510,
  });
});

describe('on a page from a scanner', () => {
  test('weights that add up are surer than they were read', () => {
    const { evidence } = readPackingList([...HEAD, ...ROWS, '', TOTAL], 'ocr');
    expect(evidence['lines[0].netKg']?.confidence).toBeGreaterThan(0.98);
  });
  test('weights that do not add up are doubted, and the reading is partial', () => {
    const { evidence, partial } = readPackingList([...HEAD, ...ROWS, '', TOTAL.replace('1,440', '1,540')], 'ocr');
    expect(evidence['lines[0].netKg']?.confidence).toBeLessThan(0.9);
    expect(evidence['lines[0].grossKg']?.confidence).toBeGreaterThan(0.98);
    expect(partial).toBe(true);
  });
  test('a net weight above the gross is doubted', () => {
    const rows = [ROWS[0] ?? '', '2      4 drums      Lamp oil                           1,300.00 kg      1,250.00 kg'];
    const { evidence } = readPackingList([...HEAD, ...rows], 'ocr');
    expect(evidence['lines[1].netKg']?.confidence).toBeLessThan(0.9);
  });
  test('names and descriptions are never sure', () => {
    const { evidence } = readPackingList([...HEAD, ...ROWS, '', TOTAL], 'ocr');
    expect(evidence['lines[1].description']?.confidence).toBeLessThan(0.9);
    expect(evidence['seller.name']?.confidence).toBeLessThan(0.9);
  });
});

test('two places on one line are no parties, and the letterhead says who sells', () => {
  const { fields } = readPackingList([
    '                    QUAYSIDE LAMPS LTD',
    '                    12 Rope Walk',
    '                    HU1 2AB Hull, United Kingdom',
    '',
    'PACKING LIST',
    'Invoice No.: QL-2026-17',
    'For account & risk of Messrs.: Lichthuis B.V.',
    '                               Kade 7, Rotterdam, Netherlands',
    '',
    'From: Hull                     Shipped to: Rotterdam',
    '',
    HEAD.at(-1) ?? '',
    ...ROWS,
  ]);
  expect([fields.seller?.name, fields.buyer?.name]).toEqual(['QUAYSIDE LAMPS LTD', 'Lichthuis B.V.']);
});

test('a name without the form of a firm and without an address is never sure', () => {
  const { fields, evidence } = readPackingList([
    'PACKING LIST                              Invoice No.: QL-2026-17',
    'Exporter: Hull                            Consignee: Lichthuis B.V.',
    '',
    HEAD.at(-1) ?? '',
    ...ROWS,
  ]);
  expect(fields.seller?.name).toBe('Hull');
  expect(evidence['seller.name']?.confidence).toBeLessThan(0.9);
});

test('sums below the rows are told by the headings that they repeat', () => {
  const { fields } = readPackingList([
    ...HEAD,
    ...ROWS,
    '',
    'Grand total Packages                                     16',
    'Grand total Nett                                   1,440.00 kg',
    'Grand total Gross wt.                              1,510.00 kg',
  ]);
  expect(fields).toMatchObject({ totalPackages: 16, totalNetKg: 1440, totalGrossKg: 1510 });
});
