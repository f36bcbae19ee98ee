import { describe, expect, test } from 'vitest';
import type { SourcePage } from '../../../shared/documents/layout/lines.ts';
import { pageOf, readOne } from '../page-of.ts';

const HEAD = ['PACKING LIST', '', 'Invoice No.: RW-118', ''];
const HALF_A_LINE = 0.5 / 60;

function packingList(page: SourcePage) {
  const paper = readOne([page]);
  if (paper.kind !== 'packing-list') throw new Error(`read as ${paper.kind}`);
  return paper;
}

/** Lines as typed, then others that stand half a line below those with the same place. */
function staggered(lines: readonly string[], between: readonly string[]): SourcePage {
  const [page, lower] = [pageOf(lines), pageOf(between)];
  const words = lower.words.map(({ box: [x, y, width, height], ...word }) => ({
    ...word,
    box: [x, y + HALF_A_LINE, width, height] as const,
  }));
  return {
    ...page,
    words: [
      ...page.words,
      ...words.map(({ box, ...word }) => ({ ...word, box: [...box] as [number, number, number, number] })),
    ],
  };
}

describe('cells of two lines beside cells of one', () => {
  const page = staggered(
    [
      ...HEAD,
      '                                          Net      Gross',
      '                                          (KGS)    (KGS)',
      '',
      '                                          @4.500   @5.000',
      '                                          90.000   100.000',
      '',
      '                                          @2.000   @2.500',
      '                                          60.000   75.000',
    ],
    [
      ...HEAD.map(() => ''),
      '  Cartons   Description of goods',
      '',
      '',
      '  20        Oil lamps',
      '',
      '',
      '  30        Wicks',
    ],
  );
  test('are one row, and the weight of each package is not that of the row', () => {
    expect(packingList(page).fields.lines).toMatchObject([
      { description: 'Oil lamps', packages: 20, netKg: 90, grossKg: 100 },
      { description: 'Wicks', packages: 30, netKg: 60, grossKg: 75 },
    ]);
  });
});

test('of two columns of weights that of each package is told by what its heading says', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      'Packages   Description of goods     Net per carton (kg)   Net weight (kg)   Gross weight (kg)',
      '20         Oil lamps                4.50                  90.00             100.00',
      '30         Wicks                    2.00                  60.00             75.00',
    ]),
  );
  expect(fields.lines.map(({ netKg }) => netKg)).toEqual([90, 60]);
});

test('of two columns of weights that of the row is told by arithmetic', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      'Packages   Description of goods    Net weight (kg)   Net weight (kg)   Gross weight (kg)',
      '20         Oil lamps               4.50              90.00             100.00',
      '30         Wicks                   2.00              60.00             75.00',
    ]),
  );
  expect(fields.lines.map(({ netKg }) => netKg)).toEqual([90, 60]);
});

describe('packages that are only numbered', () => {
  const rows = [
    ...HEAD,
    'Crates      Description of goods       Qty        Net weight    Gross weight',
    '1 - 20      Oil lamps                  240 PCS    90.0 KG       100.0 KG',
    '21 - 50     Wicks                      300 PCS    60.0 KG       75.0 KG',
    '51          Chimney glass              12 PCS     8.0 KG        9.0 KG',
  ];
  test('are counted from their numbers', () => {
    const { fields, evidence } = packingList(pageOf(rows));
    expect(fields.lines.map(({ packages }) => packages)).toEqual([20, 30, 1]);
    expect(evidence['lines[0].packages']?.repaired).toContain('numbers');
  });
  test('give a row of totals away that no word names', () => {
    const { fields } = packingList(
      pageOf([...rows, '51 crates                                         158.0 KG      184.0 KG']),
    );
    expect(fields.lines).toHaveLength(3);
    expect(fields).toMatchObject({ totalPackages: 51, totalNetKg: 158, totalGrossKg: 184 });
  });
  test('are not counted where the numbers leave some out', () => {
    const { fields } = packingList(pageOf(rows.map((row) => row.replace('21 - 50', '31 - 50'))));
    expect(fields.lines.map(({ packages }) => packages)).not.toContain(30);
  });
});

test('a quantity of pieces is not a count of packages', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      'Description of goods       Qty        Net weight    Gross weight',
      'Oil lamps                  240 PCS    90.0 KG       100.0 KG',
      'Wicks                      12 crates  60.0 KG       75.0 KG',
    ]),
  );
  expect(fields.lines.map(({ packages }) => packages)).toEqual([null, 12]);
});

describe("lines of the trader's numbers below a description", () => {
  test('are no part of it', () => {
    const { fields } = packingList(
      pageOf([
        ...HEAD,
        'Packages    Description of goods                Net weight    Gross weight',
        '20          Oil lamps, brass, with long chain   90.0 KG       100.0 KG',
        '            Item 4417812 Lot KR20931',
        '30          Wicks                               60.0 KG       75.0 KG',
        '            Item 5500817 Lot KR20944',
      ]),
    );
    expect(fields.lines.map(({ description }) => description)).toEqual(['Oil lamps, brass, with long chain', 'Wicks']);
  });
  test('are kept where the words before them would not have fitted on the line above', () => {
    const { fields } = packingList(
      pageOf([
        ...HEAD,
        'Packages    Description of goods           Net weight    Gross weight',
        '20          Spare burners for lamp, part   90.0 KG       100.0 KG',
        '            40221-17',
        '30          Wicks                          60.0 KG       75.0 KG',
      ]),
    );
    expect(fields.lines[0]?.description).toBe('Spare burners for lamp, part 40221-17');
  });
});

test.each([
  ['PACK- UND GEWICHTSLISTE'],
  ['DISTINTA PESI E COLLI'],
  ['Relação de volumes'],
  ['Note de poids et de colisage'],
])('a paper headed %s is a packing list', (title) => {
  const lines = [title, '', 'RW-118', '', 'Packages   Goods   Gross (kg)', '2  Lamps  20.0'];
  expect(readOne([pageOf(lines)]).kind).toBe('packing-list');
});

describe('rows in groups', () => {
  const rows = [
    ...HEAD,
    'Pos   Description of goods     Crates    Kind      Net kg     Gross kg',
    'Container no. MSKU1234565      Seal no. KR4711',
    '10    Oil lamps                20        crates    90.0       100.0',
    '20    Wicks                    30        crates    60.0       75.0',
    '      Sum of MSKU1234565       50                  150.0      175.0',
    'Container no. TGHU9876540      Seal no. KR4712',
    '30    Chimney glass            4         crates    8.0        9.0',
    '      Total TGHU9876540        4                   8.0        9.0',
    '      Grand total              54                  158.0      184.0',
  ];
  test('are read without the line that names the group and without its sum', () => {
    const { fields } = packingList(pageOf(rows));
    expect(fields.lines.map(({ description }) => description)).toEqual(['Oil lamps', 'Wicks', 'Chimney glass']);
  });
  test('have the sum of all for their total', () => {
    const { fields } = packingList(pageOf(rows));
    expect(fields).toMatchObject({ totalPackages: 54, totalNetKg: 158, totalGrossKg: 184 });
  });
});

test('each unit is a table of its own below its weights, and the total is not that of the first', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      'Unit 1/2: 4400817',
      'Net weight: 150.0 kg   Gross weight: 175.0 kg',
      '   Article   Description of goods     Qty    UM     Net weight kg',
      '   OL-20     Oil lamps                240    PCS    90.0',
      '   WK-11     Wicks                    300    PCS    60.0',
      'Unit 2/2: 4400818',
      'Net weight: 8.0 kg   Gross weight: 9.0 kg',
      '   Article   Description of goods     Qty    UM     Net weight kg',
      '   CG-07     Chimney glass            12     PCS    8.0',
      '',
      'Total net weight:      158.0 kg',
      'Total gross weight:    184.0 kg',
    ]),
  );
  expect(fields.lines.map(({ description }) => description)).toEqual(['Oil lamps', 'Wicks', 'Chimney glass']);
  expect(fields).toMatchObject({ totalNetKg: 158, totalGrossKg: 184 });
});

test('a unit printed over the headings of both weights holds for both', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      '                                      Ordered        LBS',
      'Packages   Description of goods       quantity     Net      Gross',
      '20         Oil lamps                  240          90.0     100.0',
      '30         Wicks                      300          60.0     75.0',
    ]),
  );
  expect(fields.lines[0]).toMatchObject({ netKg: 40.823, grossKg: 45.359 });
});

test('net weight above gross in one column, below headings that stand so, are the two weights of a row', () => {
  const { fields } = packingList(
    pageOf([
      ...HEAD,
      'Description of goods       Packages      Net weight',
      '                                         Gross weight',
      '',
      'Oil lamps                  20 x crates   90.0 KG',
      'SKU 441781                               100.0 KG',
      '',
      'Wicks                      30 x crates   60.0 KG',
      'SKU 550081                               75.0 KG',
    ]),
  );
  expect(fields.lines).toMatchObject([
    { description: 'Oil lamps', packages: 20, packageType: 'crates', netKg: 90, grossKg: 100 },
    { description: 'Wicks', packages: 30, packageType: 'crates', netKg: 60, grossKg: 75 },
  ]);
});

describe('goods in sentences', () => {
  const sentences = [
    ...HEAD,
    '1. 20 wooden crates of oil lamps, net 90 kg, gross 100 kg',
    '2. 30 bags said to contain wicks, @ 24 dozen,',
    '   weighing net 60.5 kg and gross 75 kg',
    '',
    'In total: 50 packages',
  ];
  test('are read with their packages and weights', () => {
    const { fields } = packingList(pageOf(sentences));
    expect(fields.lines).toMatchObject([
      { description: 'oil lamps', packages: 20, packageType: 'wooden crates', netKg: 90, grossKg: 100 },
      { description: 'wicks', packages: 30, packageType: 'bags', netKg: 60.5, grossKg: 75 },
    ]);
    expect(fields.totalPackages).toBe(50);
  });
  test('are never sure of where the words of the goods end', () => {
    const { evidence } = packingList(pageOf(sentences));
    expect(evidence['lines[0].description']?.confidence).toBeLessThan(0.9);
  });
  test('are not seen in an address', () => {
    const { fields } = packingList(pageOf([...HEAD, '12 Box Street', 'Hull', '', ...sentences.slice(HEAD.length)]));
    expect(fields.lines).toHaveLength(2);
  });
});
