import { describe, expect, test } from 'vitest';
import type { SourcePage } from '../../../shared/documents/layout/lines.ts';
import { pageOf, readOne } from '../page-of.ts';

const HEAD = [
  'Quayside Lamps Ltd                                      COMMERCIAL INVOICE',
  '',
  'Seller:                                   Buyer:',
  'Quayside Lamps Ltd                        Lichthuis B.V.',
  '12 Rope Walk                              Kade 7',
  'Hull, United Kingdom                      Rotterdam, Netherlands',
  '',
  'Invoice No.: QL-2026-17                   Invoice date: 25/03/2026',
  'Terms of delivery: CIF Rotterdam          Country of origin: United Kingdom',
  'Bill of lading No.: TWBL0001              Container No.: CSQU3054383',
  '',
  'Description of goods        HS code     Quantity   Unit   Unit price   Net weight (KG)   Amount USD',
];
const ROWS = [
  'Storm lamps, brass,         940540           120   pcs         35.00            240.00     4,200.00',
  'with spare wicks',
  'Lamp oil                    271019            60   can         12.50          1,200.00       750.00',
];
const TOTALS = [
  '',
  'Subtotal                                                                               4,950.00',
  'Freight                                                                                  250.00',
  'Total                                                                                  5,200.00',
];

function readInvoice(...pages: string[][]) {
  const paper = readOne(pages.map((lines, i): SourcePage => pageOf(lines, { page: i + 1 })));
  if (paper.kind !== 'invoice') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('an invoice is read with its parties, references and terms', () => {
  const { fields, partial, problems } = readInvoice([...HEAD, ...ROWS, ...TOTALS]);
  expect(problems).toEqual([]);
  expect(partial).toBe(false);
  expect(fields).toMatchObject({
    invoiceNumber: 'QL-2026-17',
    issueDate: '2026-03-25',
    currency: 'USD',
    total: '5200.00',
    seller: { name: 'Quayside Lamps Ltd', address: '12 Rope Walk, Hull, United Kingdom', country: 'GB' },
    buyer: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands', country: 'NL' },
    incoterm: 'CIF',
    originCountry: 'GB',
    billOfLading: 'TWBL0001',
    containers: ['CSQU3054383'],
  });
});

test('wrapped descriptions are one line of the invoice', () => {
  expect(readInvoice([...HEAD, ...ROWS, ...TOTALS]).fields.lines).toEqual([
    {
      articleNumber: null,
      description: 'Storm lamps, brass, with spare wicks',
      quantity: 120,
      unit: 'pcs',
      unitPrice: '35.00',
      amount: '4200.00',
      hsCode: '940540',
      originCountry: null,
      netKg: 240,
      grossKg: null,
    },
    expect.objectContaining({ description: 'Lamp oil', quantity: 60, amount: '750.00', netKg: 1200 }),
  ]);
});

test('evidence has the page, the printed text and its box', () => {
  const { evidence } = readInvoice([...HEAD, ...ROWS, ...TOTALS]);
  const { page, box, text, confidence, reader } = evidence['lines[1].amount'] ?? {};
  expect({ page, text, confidence, reader }).toEqual({ page: 1, text: '750.00', confidence: 1, reader: 'text-layer' });
  expect(box?.[0]).toBeCloseTo(0.93, 2);
});

describe('what does not add up', () => {
  test('makes the reading partial', () => {
    const { partial, problems } = readInvoice([...HEAD, ...ROWS.slice(0, 2), ...TOTALS]);
    expect(partial).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(['table.sum']);
  });
  test('is explained by tax, freight and a discount', () => {
    const totals = [
      '',
      'Discount                                 -50.00',
      'VAT 20 %                                 980.00',
      'Total                                  5,880.00',
    ];
    const { fields, problems } = readInvoice([...HEAD, ...ROWS, ...totals]);
    expect(fields).toMatchObject({ taxTotal: '980.00', total: '5880.00' });
    expect(problems).toEqual([]);
  });
});

test('a cell that is no number is told with its row', () => {
  const rows = [
    'Storm lamps                 940540           120   pcs         3S.O0            240.00     4,200.00',
    ROWS[2] ?? '',
  ];
  const { problems, partial } = readInvoice([...HEAD, ...rows, ...TOTALS]);
  expect(partial).toBe(true);
  expect(problems).toContainEqual({
    code: 'table.cell',
    message: 'page 1, row 1: what stands under Unit price could not be read',
  });
});

describe('a table of two pages', () => {
  test('goes on below a repeated heading, and below none', () => {
    const second = [
      'Quayside Lamps Ltd                                      COMMERCIAL INVOICE',
      '',
      HEAD.at(-1) ?? '',
    ];
    for (const continued of [
      [...second, ROWS[2] ?? '', ...TOTALS],
      [ROWS[2] ?? '', ...TOTALS],
    ]) {
      const { fields, partial } = readInvoice([...HEAD, ROWS[0] ?? '', ROWS[1] ?? ''], continued);
      expect(fields.lines.map(({ amount }) => amount)).toEqual(['4200.00', '750.00']);
      expect(partial).toBe(false);
    }
  });
  test('has the rows after a subtotal of a group too', () => {
    const grouped = [
      ROWS[0] ?? '',
      ROWS[1] ?? '',
      'Subtotal                                                                               4,200.00',
      ROWS[2] ?? '',
    ];
    expect(readInvoice([...HEAD, ...grouped, ...TOTALS]).fields.lines).toHaveLength(2);
  });
});

test('a date that can be read in two ways is in doubt and told', () => {
  const head = HEAD.map((line) => line.replace('25/03/2026', '04/03/2026'));
  const { fields, evidence, problems } = readInvoice([...head, ...ROWS, ...TOTALS]);
  expect(fields.issueDate).toBe('2026-03-04');
  expect(evidence.issueDate?.confidence).toBeLessThan(0.8);
  expect(problems.map(({ code }) => code)).toEqual(['date.ambiguous']);
});

test('amounts in the continental notation are read by the same rules', () => {
  const swap = (line: string) => line.replace(/[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
  const { fields, partial } = readInvoice([...HEAD, ...ROWS.map(swap), ...TOTALS.map(swap)]);
  expect(fields).toMatchObject({ total: '5200.00', lines: [{ amount: '4200.00', netKg: 240 }, { netKg: 1200 }] });
  expect(partial).toBe(false);
});

test('spaces that a recogniser sees within a number are taken out, and told', () => {
  const rows = ROWS.map((line) => line.replace(' 35.00', '3 5.00'));
  const paper = readOne([pageOf([...HEAD, ...rows, ...TOTALS], { reader: 'ocr', confidence: 0.95 })]);
  expect(paper.fields).toMatchObject({ lines: [{ unitPrice: '35.00' }, {}] });
  expect(paper.evidence['lines[0].unitPrice']).toMatchObject({ repaired: 'spaces within the number taken out' });
  const agreeing = paper.evidence['lines[0].unitPrice']?.confidence ?? 0;
  const differing = readOne([
    pageOf([...HEAD, ...rows.map((line) => line.replace('4,200.00', '4,900.00')), ...TOTALS], {
      reader: 'ocr',
      confidence: 0.95,
    }),
  ]).evidence['lines[0].unitPrice']?.confidence;
  expect(agreeing).toBeGreaterThan(0.95);
  expect(differing).toBeLessThan(0.85);
});

test('the seller is guessed from the letterhead where no label names it, and doubted', () => {
  const head = [
    'Quayside Lamps Ltd                          INVOICE',
    '12 Rope Walk, Hull, United Kingdom',
    '',
    'Bill to:',
    'Lichthuis B.V.',
    '',
    ...HEAD.slice(7),
  ];
  const { fields, evidence } = readInvoice([...head, ...ROWS, ...TOTALS]);
  expect(fields.seller?.name).toBe('Quayside Lamps Ltd');
  expect(evidence['seller.name']?.confidence).toBeLessThan(0.8);
});

test('a number beside a title and parties set in below their labels are read, and a charge among the rows is never sure', () => {
  const { fields, evidence } = readInvoice([
    'Pro-forma invoice           QL-2026-18',
    '',
    'Seller :                                  Buyer :',
    '  Quayside Lamps Ltd                        Lichthuis B.V.',
    '  12 Rope Walk                              Kade 7',
    '  Hull, United Kingdom                      Rotterdam, Netherlands',
    '',
    'Description of goods                    Quantity   Unit price          Amount USD',
    'Storm lamps of brass                         120        35.00            4,200.00',
    'Lamp oil                                      60        12.50              750.00',
    'Crates made to measure                                                      50.00',
  ]);
  expect(fields.invoiceNumber).toBe('QL-2026-18');
  expect(fields.buyer).toMatchObject({ name: 'Lichthuis B.V.', country: 'NL' });
  expect(evidence['lines[0].description']?.confidence).toBe(1);
  expect(evidence['lines[2].description']?.confidence).toBeLessThan(0.9);
});

describe('an address behind a label of its own', () => {
  const addressed = (address: string) =>
    readInvoice([
      '                                                 FACTURA DE EXPORTACIÓN',
      'Vendedor: Faroles del Muelle S.A.C.              N° QL/2026-17',
      `${address} Calle Totora 27                       Fecha: 25/03/2026`,
      '          Trujillo',
      '          Perú',
      '',
      'Señores:  Lichthuis B.V.',
      `${address} Kade 7, Rotterdam, Países Bajos`,
      '',
      'Descripción                  Cantidad    Precio unitario       Importe USD',
      '                                           CIF Rotterdam',
      'Faroles de latón                  120              35.00          4,200.00',
      'Total                                                             4,200.00',
    ]).fields;

  test.each(['Dirección:', 'Domicilio:'])('goes on with the party above it: %s', (label) => {
    const { seller, buyer } = addressed(label);
    expect(seller).toMatchObject({ name: 'Faroles del Muelle S.A.C.', address: 'Calle Totora 27, Trujillo, Perú' });
    expect(buyer).toMatchObject({ name: 'Lichthuis B.V.', country: 'NL' });
  });

  test('stands on a form whose number is in the box of its title, and whose terms stand above the prices', () => {
    const { invoiceNumber, incoterm, lines } = addressed('Dirección:');
    expect({ invoiceNumber, incoterm }).toEqual({ invoiceNumber: 'QL/2026-17', incoterm: 'CIF' });
    expect(lines).toMatchObject([{ description: 'Faroles de latón', unitPrice: '35.00', amount: '4200.00' }]);
  });
});

test('a ship is no Incoterm of former days', () => {
  const { fields } = readInvoice([
    ...HEAD.filter((line) => !line.includes('CIF')).slice(0, -1),
    'Vessel name: BAIE DES EMBRUNS              DAP Rotterdam',
    '',
    HEAD.at(-1) ?? '',
    ...ROWS,
    ...TOTALS,
  ]);
  expect(fields.incoterm).toBe('DAP');
});

test('a weight in capitals is no firm in the footer', () => {
  const { fields } = readInvoice([
    '                                                 COMMERCIAL INVOICE',
    'Invoice No.: QL-2026-17                          Invoice date: 25/03/2026',
    '',
    HEAD.at(-1) ?? '',
    ...ROWS,
    ...TOTALS,
    '',
    'Weight all told: 28,029.10 KG',
  ]);
  expect(fields.seller).toBeNull();
});
