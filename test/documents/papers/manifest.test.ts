import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const VOYAGE = [
  'TIDE LINE                          CARGO MANIFEST',
  '',
  'Vessel                    IMO No.              Voyage No.',
  'NORDIC HERON              9074729              044W',
  '',
  'Port of loading           Port of discharge',
  'BRSSZ Santos              Rotterdam (NLRTM)',
  '',
];
const BILL = [
  'B/L No.: TWBL0001',
  'Shipper:                         Consignee:                       Notify party:',
  'Fazenda Alta Ltda                Lichthuis B.V.                   Kade Forwarding',
  'Rua das Palmeiras 40             Kade 7                           Kade 9',
  'Santos, Brazil                   Rotterdam, Netherlands           Rotterdam, Netherlands',
  '',
  'Container No.     Seal No.      Type    Packages     Description of goods       Gross weight (KG)   Status',
  'CSQU3054383       TW445501      22G1    320 BAGS     Coffee, not roasted                19,200.00   FULL',
  'HLXU2008419                     45R1                 EMPTY CONTAINER                         0.00   EMPTY',
  'TOTAL                                   320                                             19,200.00',
];

function readManifest(lines: string[], options: Parameters<typeof pageOf>[1] = {}) {
  const paper = readOne([pageOf(lines, options)]);
  if (paper.kind !== 'manifest' && paper.kind !== 'bill-of-lading') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('a manifest is read with vessel, ports, parties, containers and goods', () => {
  const { fields, partial, problems } = readManifest([...VOYAGE, ...BILL]);
  expect(problems).toEqual([]);
  expect(partial).toBe(false);
  expect(fields).toMatchObject({
    vessel: { name: 'NORDIC HERON', imo: '9074729' },
    voyage: '044W',
    portOfLoading: 'BRSSZ',
    portOfDischarge: 'NLRTM',
    consignments: [
      {
        billOfLading: 'TWBL0001',
        shipper: { name: 'Fazenda Alta Ltda', address: 'Rua das Palmeiras 40, Santos, Brazil', country: 'BR' },
        consignee: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands', country: 'NL' },
        notify: { name: 'Kade Forwarding', address: 'Kade 9, Rotterdam, Netherlands', country: 'NL' },
        containers: [
          {
            number: 'CSQU3054383',
            sizeType: '22G1',
            seals: ['TW445501'],
            packages: 320,
            grossKg: 19200,
            tareKg: null,
            empty: false,
          },
          { number: 'HLXU2008419', sizeType: '45R1', seals: [], packages: null, grossKg: 0, tareKg: null, empty: true },
        ],
        goods: [
          {
            description: 'Coffee, not roasted',
            hsCode: null,
            packages: 320,
            packageType: 'BAGS',
            grossKg: 19200,
            netKg: null,
            unNumber: null,
          },
        ],
      },
    ],
  });
});

describe('several bills', () => {
  test('one below the other are consignments of their own', () => {
    const other = BILL.map((line) => line.replace('TWBL0001', 'TWBL0002').replace('CSQU3054383', 'ABCU0000070'));
    const { fields } = readManifest([...VOYAGE, ...BILL, '', '', ...other]);
    expect(fields.consignments.map(({ billOfLading, containers }) => [billOfLading, containers[0]?.number])).toEqual([
      ['TWBL0001', 'CSQU3054383'],
      ['TWBL0002', 'ABCU0000070'],
    ]);
  });
  test('in a column of one table are consignments of their own', () => {
    const { fields } = readManifest([
      ...VOYAGE,
      'B/L No.      Container No.     Seal No.     Packages     Description of goods     Gross weight KG',
      'TWBL0001     CSQU3054383       TW445501          320     Coffee                         19,200.00',
      '             HLXU2008419       TW445502           10     Coffee, roasted                   600.00',
      'TWBL0002     ABCU0000070       TW445503            5     Machine parts                   1,000.00',
    ]);
    expect(fields.consignments.map(({ billOfLading, containers }) => [billOfLading, containers.length])).toEqual([
      ['TWBL0001', 2],
      ['TWBL0002', 1],
    ]);
  });
});

describe('what is known to be missing', () => {
  test('rows that do not add up to the line of totals', () => {
    const { problems, partial } = readManifest([...VOYAGE, ...BILL.filter((line) => !line.startsWith('CSQU'))]);
    expect(partial).toBe(true);
    expect(problems.map(({ code }) => code)).toContain('table.sum');
  });
  test('a container whose number could not be read', () => {
    const { fields, problems } = readManifest(
      [...VOYAGE, ...BILL].map((line) => line.replace('CSQU3054383', 'C5Q-3054   ')),
      { reader: 'ocr', confidence: 0.9 },
    );
    expect(fields.consignments[0]?.containers[0]).toMatchObject({ number: null, seals: ['TW445501'] });
    expect(problems.map(({ code }) => code)).toContain('container.unread');
  });
});

test('a container number from OCR is repaired in its column, told and doubted', () => {
  const lines = [...VOYAGE, ...BILL].map((line) => line.replace('CSQU3054383', 'C5QU3O54383'));
  const { fields, evidence } = readManifest(lines, { reader: 'ocr', confidence: 0.98 });
  expect(fields.consignments[0]?.containers[0]?.number).toBe('CSQU3054383');
  expect(evidence['consignments[0].containers[0].number']).toMatchObject({
    text: 'C5QU3O54383',
    repaired: expect.stringContaining('5 to S'),
  });
  expect(evidence['consignments[0].containers[0].number']?.confidence).toBeLessThan(0.8);
});

test('labels are found though the recogniser lost the spaces between words', () => {
  const lines = [...VOYAGE, ...BILL].map((line) => line.replace('Port of loading ', 'Portof loading  '));
  expect(readManifest(lines, { reader: 'ocr' }).fields.portOfLoading).toBe('BRSSZ');
});

test('a bill of lading is told from a manifest by its title', () => {
  const lines = ['TIDE LINE                 BILL OF LADING', ...VOYAGE.slice(1), ...BILL];
  expect(readManifest(lines).kind).toBe('bill-of-lading');
});

test('a packing list is read with its totals', () => {
  const paper = readOne([
    pageOf([
      'PACKING LIST',
      '',
      'Invoice No.: QL-2026-17',
      'Seller: Quayside Lamps Ltd, 12 Rope Walk, Hull, United Kingdom',
      'Container No.: CSQU3054383',
      '',
      'Description of goods      Packages    Kind       Net weight KG    Gross weight KG',
      'Storm lamps                     12    CARTONS           240.00             260.00',
      'Lamp oil                         6    CANS            1,200.00           1,290.00',
      '',
      'Total packages: 18',
      'Total net weight: 1,440.00 KG',
      'Total gross weight: 1,550.00 KG',
    ]),
  ]);
  expect(paper).toMatchObject({
    kind: 'packing-list',
    partial: false,
    fields: {
      invoiceNumber: 'QL-2026-17',
      seller: { name: 'Quayside Lamps Ltd', address: '12 Rope Walk, Hull, United Kingdom', country: 'GB' },
      containers: ['CSQU3054383'],
      lines: [
        { description: 'Storm lamps', packages: 12, packageType: 'CARTONS', netKg: 240, grossKg: 260 },
        { description: 'Lamp oil', packages: 6, packageType: 'CANS', netKg: 1200, grossKg: 1290 },
      ],
      totalPackages: 18,
      totalNetKg: 1440,
      totalGrossKg: 1550,
    },
  });
});

test('another paper is unknown and says so', () => {
  const paper = readOne([pageOf(['Dear sirs,', 'we write to thank you for your visit to our works.'])]);
  expect(paper).toMatchObject({ kind: 'unknown', partial: true, problems: [{ code: 'kind.unknown' }] });
});

test('words on top of one another and without end are read in bounded steps', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => ({
    text: ['Total', 'B/L', 'No.', 'Container', '1 234,56', '<<<<'][i % 6] ?? '',
    box: [((i * 7919) % 1000) / 1000, 0.5, 0.05, 0.01] as [number, number, number, number],
    confidence: 0.5,
  }));
  expect(readOne([{ page: 1, width: 600, height: 800, reader: 'ocr', words }])).toHaveProperty('kind');
});

describe('headings', () => {
  const BILLS = ['TWBL0001', 'TWBL0002'].flatMap((bill, i) => [
    `B/L No.: ${bill}          Shipper: Quayside Lamps Ltd`,
    `${['CSQU3054383', 'HLXU2008419'][i]}       TW44550${i}          320 BAGS     Coffee, not roasted              19,200.00`,
  ]);
  test('head the rows of every bill, though the labels of the next bill stand between', () => {
    const { fields } = readManifest([
      ...VOYAGE,
      'Container No.     Seal No.          Packages     Description of goods      Gross weight KG',
      ...BILLS,
    ]);
    expect(fields.consignments.map(({ billOfLading, containers }) => [billOfLading, containers[0]?.number])).toEqual([
      ['TWBL0001', 'CSQU3054383'],
      ['TWBL0002', 'HLXU2008419'],
    ]);
  });
  test('of two parties over one column part its cells', () => {
    const { fields } = readManifest([
      ...VOYAGE,
      'B/L No.      Shipper                  Container No.   Packages     Description        Gross weight KG',
      '             Consignee                Seal No.',
      'TWBL0001     Quayside Lamps Ltd       CSQU3054383     320 BAGS     Coffee                   19,200.00',
      '             Lichthuis B.V.           TW445501',
    ]);
    expect(fields.consignments[0]).toMatchObject({
      shipper: { name: 'Quayside Lamps Ltd' },
      consignee: { name: 'Lichthuis B.V.' },
      containers: [{ number: 'CSQU3054383', seals: ['TW445501'] }],
    });
  });
});

test('goods named behind a label below the row of their container belong to it, also where they run over its columns', () => {
  const { fields } = readManifest([
    ...VOYAGE,
    'B/L No.: TWBL0001',
    '',
    'Container No.   Seal No.    Packages   Kind      Gross weight (KG)',
    'CSQU3054383     TW445501    320        BAGS      19,200.00',
    'Description of goods: Coffee, not roasted, in bags of sixty kilograms',
    'HLXU2008419     TW445502    40         DRUMS      8,000.00',
    'Description of goods: Cane molasses',
    'TOTAL                       360                  27,200.00',
  ]);
  expect(fields.consignments[0]?.goods).toMatchObject([
    {
      description: 'Coffee, not roasted, in bags of sixty kilograms',
      packages: 320,
      packageType: 'BAGS',
      grossKg: 19200,
    },
    { description: 'Cane molasses', packages: 40, packageType: 'DRUMS', grossKg: 8000 },
  ]);
});

test('what sails has a number, and what says where or when it was loaded is told by what stands there', () => {
  const { fields } = readManifest([
    'TIDE LINE                          CARGO MANIFEST',
    '',
    'Navio: NORDIC HERON     Afvaart nr.: 044W     Embarcado em: Santos (BRSSZ)     Descarga em: Rotterdam (NLRTM)',
    '',
    'B/L No.      Container No.   Packages     Description        Gross weight KG',
    'TWBL0001     CSQU3054383     320 BAGS     Coffee                   19,200.00',
  ]);
  expect(fields).toMatchObject({ voyage: '044W', portOfLoading: 'BRSSZ', portOfDischarge: 'NLRTM', onBoardDate: null });
});

describe('sections with numbers of their own', () => {
  const numbered = (number: string, bill: string) => [
    `${number}    B/L No.: ${bill}`,
    'Shipper                  Consignee               Notify party',
    'Fazenda Alta Ltda        Lichthuis B.V.          Kade Forwarding B.V.',
    'Santos, Brazil           Rotterdam, Netherlands  Rotterdam, Netherlands',
    '     Container No.     Seal No.       Packages     Gross weight (KG)',
    'CSQU3054383        TW445501            320              19,200.00',
    '',
  ];

  test('end the rows above them, and their labels stand beside no table', () => {
    const { fields } = readManifest([...VOYAGE, ...numbered('1', 'TWBU3054383'), ...numbered('2', 'TWBU3054384')]);
    expect(fields.consignments).toMatchObject([
      { billOfLading: 'TWBU3054383', consignee: { name: 'Lichthuis B.V.' }, notify: { country: 'NL' } },
      { billOfLading: 'TWBU3054384', shipper: { name: 'Fazenda Alta Ltda' }, notify: { country: 'NL' } },
    ]);
  });
});

test('the second language of a label is no value', () => {
  const { fields } = readManifest([
    'TIDE LINE                          CARGO MANIFEST',
    '',
    'Vessel / Kapal motor        Voyage No.        Port of loading',
    'NORDIC HERON               044W              Santos',
    '',
    'B/L No.      Container No.   Packages     Description        Gross weight KG',
    'TWBL0001     CSQU3054383     320 BAGS     Coffee                   19,200.00',
  ]);
  expect(fields.vessel.name).toBe('NORDIC HERON');
});
