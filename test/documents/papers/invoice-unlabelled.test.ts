import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

function readInvoice(...lines: string[]) {
  const paper = readOne([pageOf(lines)]);
  if (paper.kind !== 'invoice') throw new Error(`read as ${paper.kind}`);
  return paper;
}

const GOODS = [
  'Description of goods          Quantity     Unit price         Amount',
  'Storm lamps of brass               120          35.00       4,200.00',
  'Lamp oil in cans                    60          12.50         750.00',
];

describe('goods that a letter lists', () => {
  const LETTER = [
    '                                                Quayside Lamps Ltd',
    '                                                12 Rope Walk',
    '                                                Hull, United Kingdom',
    '                                                Hull, 4 March 2026',
    'Sold to:',
    'Lichthuis B.V.',
    'Kade 7, Rotterdam, Netherlands',
    '',
    'COMMERCIAL INVOICE        Invoice No.: QL-2026-17',
    '',
  ];
  const TOTAL = ['', 'Invoice total:                                       EUR 4,950.00'];

  test('are read where quantity times price is the amount', () => {
    const { fields } = readInvoice(
      ...LETTER,
      '1)  120 pcs storm lamps of brass',
      '     @ EUR 35.00 / pcs                               EUR 4,200.00',
      '',
      '2)  60 can lamp oil, clear',
      '     @ EUR 12.50 / can                                 EUR 750.00',
      ...TOTAL,
    );
    expect(
      fields.lines.map(({ description, quantity, unit, unitPrice, amount }) => [
        description,
        quantity,
        unit,
        unitPrice,
        amount,
      ]),
    ).toEqual([
      ['storm lamps of brass', 120, 'pcs', '35.00', '4200.00'],
      ['lamp oil, clear', 60, 'can', '12.50', '750.00'],
    ]);
  });
  test('are none where nothing bears the amount out', () => {
    const { fields } = readInvoice(...LETTER, '1)  120 pcs storm lamps of 1987      EUR 4,200.00', ...TOTAL);
    expect(fields.lines).toEqual([]);
  });
  test('do not hide the date behind the place, which is no sure one', () => {
    const { fields, evidence } = readInvoice(...LETTER, ...TOTAL);
    expect(fields.issueDate).toBe('2026-03-04');
    expect(evidence.issueDate?.confidence).toBeLessThan(0.9);
  });
});

describe('a total without words', () => {
  const HEAD = ['INVOICE QL-2026-17', ''];

  test('is the sum of the lines', () => {
    const { fields } = readInvoice(
      ...HEAD,
      ...GOODS,
      '                                                EUR         4,950.00',
    );
    expect(fields.total).toBe('4950.00');
  });
  test('is the last figure that the sum and the charges below it make', () => {
    const { fields } = readInvoice(
      ...HEAD,
      ...GOODS,
      '                                                            4,950.00',
      'Freight                                                       250.00',
      '                                                            5,200.00',
    );
    expect(fields.total).toBe('5200.00');
  });
});

describe('the number of an invoice', () => {
  test('may end its title', () => {
    expect(readInvoice('EXPORT INVOICE QL774120', '', ...GOODS).fields.invoiceNumber).toBe('QL774120');
  });
  test('is no year', () => {
    expect(readInvoice('INVOICE FOR MARCH 2026', '', ...GOODS).fields.invoiceNumber).toBeNull();
  });
});

describe('a seller without a label', () => {
  const BUYER = ['Sold to:', 'Lichthuis B.V.', 'Kade 7', 'Rotterdam, Netherlands', ''];

  test('stands around the middle of the page', () => {
    const { fields } = readInvoice(
      '                                QUAYSIDE LAMPS LTD',
      '                    12 Rope Walk, Hull HU1 1AA, United Kingdom',
      '                    Tel: +44 1482 555 012   www.quayside.example',
      '',
      '                                COMMERCIAL INVOICE',
      '',
      ...BUYER,
      ...GOODS,
    );
    expect(fields.seller).toEqual({
      name: 'QUAYSIDE LAMPS LTD',
      address: '12 Rope Walk, Hull HU1 1AA, United Kingdom',
      country: 'GB',
    });
  });
  test('stands in the footer, and is not the buyer', () => {
    const { fields } = readInvoice(
      '                                COMMERCIAL INVOICE',
      '',
      ...BUYER,
      ...GOODS,
      '',
      '',
      '',
      'Quayside Lamps Ltd',
      '12 Rope Walk',
      'Hull, United Kingdom',
    );
    expect(fields.seller?.name).toBe('Quayside Lamps Ltd');
    expect(fields.seller?.country).toBe('GB');
    expect(fields.buyer?.name).toBe('Lichthuis B.V.');
  });
  test('is not the place that goods come from', () => {
    const { fields } = readInvoice(
      'Quayside Lamps Ltd',
      '12 Rope Walk',
      'Hull, United Kingdom',
      '',
      '                                COMMERCIAL INVOICE',
      '',
      ...BUYER,
      'From: HULL      POD: ROTTERDAM',
      '',
      ...GOODS,
    );
    expect(fields.seller?.name).toBe('Quayside Lamps Ltd');
  });
});

test('a table of the rates of tax has no goods', () => {
  const { fields } = readInvoice(
    'INVOICE QL-2026-17',
    '',
    ...GOODS,
    'Total                                                       4,950.00',
    '',
    'Code      Tax rate %     Taxable value     Tax amount',
    'A1                 0          4,950.00           0.00',
  );
  expect(fields.lines.map(({ amount }) => amount)).toEqual(['4200.00', '750.00']);
});

test('facts in a column beside the goods are no part of them', () => {
  const { fields } = readInvoice(
    '                     PROFORMA INVOICE',
    '',
    'Invoice no.',
    'QL-2026-17           Description of goods       Quantity    Unit price       Amount',
    '                     Storm lamps of brass            120         35.00     4,200.00',
    'Invoice date',
    '4 March 2026         Lamp oil in cans                 60         12.50       750.00',
    'Country of origin',
    'Germany              Wicks, cut                      100          0.50        50.00',
    '                                                   Total due            5,000.00',
  );
  expect(fields.invoiceNumber).toBe('QL-2026-17');
  expect(fields.issueDate).toBe('2026-03-04');
  expect(fields.originCountry).toBe('DE');
  expect(fields.lines.map(({ description }) => description)).toEqual([
    'Storm lamps of brass',
    'Lamp oil in cans',
    'Wicks, cut',
  ]);
});
