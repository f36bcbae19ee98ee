import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const HEAD = [
  'TIDE LINE                          CARGO MANIFEST',
  '',
  'Vessel: NORDIC HERON      Voyage No.: 044W      Port of loading: Santos',
  '',
];

function consignmentsOf(...pages: string[][]) {
  const paper = readOne(pages.map((lines, at) => pageOf(lines, { page: at + 1 })));
  if (paper.kind !== 'manifest') throw new Error(`read as ${paper.kind}`);
  return paper.fields.consignments;
}

describe('a list of bills that take several lines each', () => {
  const LETTERED = [
    ...HEAD,
    'B/L No.          S: Shipper                     Number of packages',
    'Container No.    C: Consignee                   Description of goods',
    'Seal No.         N: Notify party                Gross weight',
    '',
    'TWBL0001         S: Fazenda Alta Ltda           320 BAGS',
    'CSQU3054383      Rua das Palmeiras 40           Coffee, not roasted',
    'TW445501         Santos                         19,200.00 KGS',
    '                 Brazil',
    'HLXU2008419      C: Lichthuis B.V.              12 WOODEN CASES',
    'TW445502         Kade 7                         Coffee mills, cast iron',
    '                 Rotterdam                      840.50 KGS',
    '                 Netherlands',
    '                 N: Kade Forwarding B.V.',
    '                 Kade 9',
    '                 Rotterdam',
    '                 Netherlands',
    '',
    'TWBL0002         S: Usina Mar Ltda              75 DRUMS',
    'ABCU0000070      Avenida Norte 3                Cane molasses',
    'TW445509         Recife                         15,000.00 KGS',
    '                 Brazil',
    '                 C: Suikerhuis B.V.',
    '                 Dok 2',
    '                 Vlissingen',
    '                 Netherlands',
  ];

  test('is read by its stacked headings, with parties behind the letters that the heading gives them', () => {
    const [first, second, ...others] = consignmentsOf(LETTERED);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      billOfLading: 'TWBL0001',
      shipper: { name: 'Fazenda Alta Ltda', address: 'Rua das Palmeiras 40, Santos, Brazil', country: 'BR' },
      consignee: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands', country: 'NL' },
      notify: { name: 'Kade Forwarding B.V.', address: 'Kade 9, Rotterdam, Netherlands', country: 'NL' },
    });
    expect(second).toMatchObject({ billOfLading: 'TWBL0002', consignee: { name: 'Suikerhuis B.V.' }, notify: null });
  });

  test('gives each container its own count, goods and weight', () => {
    const [first, second] = consignmentsOf(LETTERED);
    expect(first?.containers).toMatchObject([
      { number: 'CSQU3054383', seals: ['TW445501'], packages: 320, grossKg: 19200 },
      { number: 'HLXU2008419', seals: ['TW445502'], packages: 12, grossKg: 840.5 },
    ]);
    expect(first?.goods).toMatchObject([
      { description: 'Coffee, not roasted', packages: 320, packageType: 'BAGS', grossKg: 19200 },
      { description: 'Coffee mills, cast iron', packages: 12, packageType: 'WOODEN CASES', grossKg: 840.5 },
    ]);
    expect(second?.goods).toMatchObject([{ description: 'Cane molasses', packages: 75, packageType: 'DRUMS' }]);
  });

  test('leaves out charges that stand below the goods', () => {
    const charged = LETTERED.flatMap((line) =>
      line.includes('C: Suikerhuis')
        ? [line, '', '                 ', '                                                Ocean freight  1,200.00']
        : [line],
    );
    const [, second] = consignmentsOf(charged);
    expect(second?.goods).toMatchObject([{ description: 'Cane molasses', packages: 75, grossKg: 15000 }]);
  });
});

test('parties stacked in one cell are told apart by their labels, also by one that is not known', () => {
  const [first] = consignmentsOf([
    ...HEAD,
    'B/L No.      Shipper / Consignee /       Container No. / Seal No.   Packages     Gross weight KG',
    '             Notify party                Description of goods',
    '',
    'TWBL0001     Shipper:                    CSQU3054383 TW445501       320 BAGS        19,200.00',
    '             Fazenda Alta Ltda           Coffee, not roasted',
    '             Rua das Palmeiras 40',
    '             Santos, Brazil',
    '             Consignee:',
    '             Lichthuis B.V.',
    '             Kade 7',
    '             Rotterdam, Netherlands',
    '             To be told on arrival:',
    '             Kade Forwarding B.V.',
    '             Kade 9',
    '             Rotterdam, Netherlands',
    '',
    'TWBL0002     Shipper:                    ABCU0000070 TW445509        75 DRUMS       15,000.00',
    '             Usina Mar Ltda              Cane molasses',
    '             Recife, Brazil',
  ]);
  expect(first?.shipper).toMatchObject({ name: 'Fazenda Alta Ltda', country: 'BR' });
  expect(first?.consignee).toMatchObject({ name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands' });
  expect(first?.notify).toMatchObject({ name: 'Kade Forwarding B.V.' });
});

describe('cells set to the middle of their row', () => {
  const MIDDLED = [
    ...HEAD,
    'B/L No.    Shipper              Receiving firm      Container No.  Packages  Goods         Gross KG',
    '',
    '           Fazenda Alta Ltda    Lichthuis B.V.',
    '           Rua Palmeiras 40     Kade 7              CSQU3054383    320       Coffee, not',
    'TWBL0001                                                                                   19,200.0',
    '           Santos               Rotterdam           22G1 TW445501  BAGS      roasted',
    '           Brazil               Netherlands',
    '',
    '           Usina Mar Ltda       Suikerhuis B.V.',
    '           Avenida Norte 3      Dok 2               ABCU0000070    75        Cane',
    'TWBL0002                                                                                   15,000.0',
    '           Recife               Vlissingen          22G1 TW445509  DRUMS     molasses',
    '           Brazil               Netherlands',
  ];

  test('are parted by the space between the rows, not by where the bill numbers stand', () => {
    const [first, second] = consignmentsOf(MIDDLED);
    expect(first).toMatchObject({
      billOfLading: 'TWBL0001',
      shipper: { name: 'Fazenda Alta Ltda', address: 'Rua Palmeiras 40, Santos, Brazil' },
      containers: [{ number: 'CSQU3054383', sizeType: '22G1', seals: ['TW445501'], packages: 320, grossKg: 19200 }],
      goods: [{ description: 'Coffee, not roasted', packages: 320, packageType: 'BAGS', grossKg: 19200 }],
    });
    expect(second).toMatchObject({ billOfLading: 'TWBL0002', shipper: { name: 'Usina Mar Ltda' } });
  });

  test('a column of names and addresses under words that are not known is the party that is missing', () => {
    const [first, second] = consignmentsOf(MIDDLED);
    expect(first?.consignee).toMatchObject({ name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands' });
    expect(second?.consignee).toMatchObject({ name: 'Suikerhuis B.V.' });
  });
});

test('bills under a line that names a container share it, up to the next such line', () => {
  const consignments = consignmentsOf([
    ...HEAD,
    'B/L No.      Shipper                  Consignee              Packages    Goods          Gross KG',
    '',
    'Container: CSQU3054383    Size: 22G1    Seal: TW445501',
    'TWBL0001     Fazenda Alta Ltda        Lichthuis B.V.         320 BAGS    Coffee         19,200.0',
    '             Santos, Brazil           Rotterdam, Netherlands',
    '',
    'TWBL0002     Usina Mar Ltda           Suikerhuis B.V.        75 DRUMS    Molasses       15,000.0',
    '             Recife, Brazil           Vlissingen, Netherlands',
    'Sub-total                                                    395                        34,200.0',
    '',
    'Container: ABCU0000070    Size: 45G1    Seal: TW445509',
    'TWBL0003     Olaria Sul Ltda          Tegelhuis B.V.         40 CRATES   Tiles           8,000.0',
    '             Santos, Brazil           Breda, Netherlands',
  ]);
  expect(
    consignments.map(({ billOfLading, containers }) => [billOfLading, containers.map(({ number }) => number)]),
  ).toEqual([
    ['TWBL0001', ['CSQU3054383']],
    ['TWBL0002', ['CSQU3054383']],
    ['TWBL0003', ['ABCU0000070']],
  ]);
  expect(consignments[2]?.containers[0]).toMatchObject({ seals: ['TW445509'], sizeType: '45G1' });
});

describe('a message that lists bills in lines of text', () => {
  const MESSAGE = [
    'CARGO MANIFEST',
    '',
    'Vessel: NORDIC HERON      Voyage No.: 044W      Port of loading: Santos',
    'Master B/L No.: TWML900100',
    '',
    '1. B/L No.: TWBL0001',
    '   SHPR: Fazenda Alta Ltda, Rua das Palmeiras 40, Santos, Brazil',
    '   CNEE: Lichthuis B.V., Kade 7, Rotterdam, Netherlands',
    '   Container: CSQU3054383 / 22G1 / TW445501+TW445502 / 320 WOODEN CASES / 19,200.0 KG / 36.80 CBM',
    '   Inside: Coffee mills, cast iron',
    '',
    '2. B/L No.: TWBL0002',
    '   SHPR: Usina Mar Ltda, Avenida Norte 3, Recife, Brazil',
    '   CNEE: Suikerhuis B.V., Dok 2, Vlissingen, Netherlands',
    '   Container: ABCU0000070 / 45G1 / TW445509 / 75 DRUMS / 15,000.0 KG / 30.10 CBM',
    '   Description of Goods & Particulars: Cane molasses',
  ];

  test('gives each container what its line says, and each bill the number above all of them', () => {
    const [first, second] = consignmentsOf(MESSAGE);
    expect(first).toMatchObject({
      billOfLading: 'TWBL0001',
      masterBill: 'TWML900100',
      shipper: { name: 'Fazenda Alta Ltda', address: 'Rua das Palmeiras 40, Santos, Brazil' },
      consignee: { name: 'Lichthuis B.V.' },
      containers: [
        { number: 'CSQU3054383', sizeType: '22G1', seals: ['TW445501', 'TW445502'], packages: 320, grossKg: 19200 },
      ],
    });
    expect(second).toMatchObject({ billOfLading: 'TWBL0002', masterBill: 'TWML900100' });
  });

  test('names the goods behind the label below, known or not', () => {
    const [first, second] = consignmentsOf(MESSAGE);
    expect(first?.goods).toMatchObject([
      { description: 'Coffee mills, cast iron', packages: 320, packageType: 'WOODEN CASES', grossKg: 19200 },
    ]);
    expect(second?.goods).toMatchObject([{ description: 'Cane molasses', packages: 75, packageType: 'DRUMS' }]);
  });
});

test('a code alone in the last line of a description is the one that the heading promises', () => {
  const [first] = consignmentsOf([
    ...HEAD,
    'B/L No.      Container No.   Packages    Description of goods; HS code     Gross weight KG',
    '',
    'TWBL0001     CSQU3054383     320 BAGS    Coffee, not roasted               19,200.0',
    '                                         090111',
    '',
    'TWBL0002     ABCU0000070     75 DRUMS    Cane molasses                     15,000.0',
    '                                         170310',
  ]);
  expect(first?.goods).toMatchObject([{ description: 'Coffee, not roasted', hsCode: '090111', packages: 320 }]);
});

test('a line between the rows that names a bay or a port is no consignment', () => {
  const consignments = consignmentsOf([
    ...HEAD,
    'Slot         Container No.   B/L No.      Seal No.     Description of goods      Gross weight KG',
    'BAY 05',
    '05 00 82     CSQU3054383     TWBL0001     TW445501     Coffee                        19,200.0',
    '05 00 84     ABCU0000070     TWBL0001     TW445509     Coffee                        19,100.0',
    'BAY 07',
    '07 02 82     HLXU2008419     TWBL0002     TW445510     Cane molasses                 15,000.0',
  ]);
  expect(consignments.map(({ billOfLading, containers }) => [billOfLading, containers.length])).toEqual([
    ['TWBL0001', 2],
    ['TWBL0002', 1],
  ]);
});

describe('parties that a heading counts', () => {
  const COUNTED = [
    'TIDE LINE                          CARGO MANIFEST',
    '',
    'Vessel: NORDIC HERON      Voyage No.: 044W      Embarked at: Santos',
    '',
    'B/L No.       1) Exporting shipper 2) Consignee 3) Notify    Container No.   Packages    Goods    Gross weight KG',
    '                                                             Seal No.',
    'TWBL0001      1) Fazenda Alta Ltda                           CSQU3054383     320 BAGS    Coffee   19,200.0',
    'FREIGHT       Rua das Palmeiras 40, Santos, Brazil           TW445501 / TW445502',
    'PAYABLE AT    2) Lichthuis B.V.',
    'DESTINATION   Kade 7, Rotterdam, Netherlands                 ABCU0000070     75 DRUMS    Molasses 15,000.0',
    '              3) Kade Forwarding B.V.                        TW445509',
    '              Kade 9, Rotterdam, Netherlands',
    '',
    'TWBL0002      1) Usina Mar Ltda                              HLXU2008419     12 CASES    Mills       840.5',
    'FREIGHT       Avenida Norte 3, Recife, Brazil                TW445503 / TW445504',
    'PREPAID       2) Suikerhuis B.V.',
    '              Dok 2, Vlissingen, Netherlands',
  ].map((line) => line.replaceAll('   Goods    Gross', ' Goods  Gross').slice(0, 118));

  test('are parted by their numbers', () => {
    const [first, second] = consignmentsOf(COUNTED);
    expect(first).toMatchObject({
      shipper: { name: 'Fazenda Alta Ltda', country: 'BR' },
      consignee: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands' },
      notify: { name: 'Kade Forwarding B.V.' },
    });
    expect(second).toMatchObject({ shipper: { name: 'Usina Mar Ltda' }, consignee: { name: 'Suikerhuis B.V.' } });
  });

  test('stand beside terms of freight in several lines, which name no place', () => {
    const paper = readOne([pageOf(COUNTED)]);
    if (paper.kind !== 'manifest') throw new Error(`read as ${paper.kind}`);
    expect(paper.fields.consignments.map(({ freightTerms }) => freightTerms)).toEqual(['collect', 'prepaid']);
    expect(paper.fields).toMatchObject({ portOfLoading: 'Santos', placeOfDelivery: null });
  });
});

test('a party that each line of its bill names again has no address', () => {
  const [first] = consignmentsOf([
    ...HEAD,
    'Container No.   Size    Seal No.    B/L No.     Shipper               Consignee          Goods      G.W. KG',
    'CSQU3054383     22G1    TW445501    TWBL0001    Fazenda Alta Ltda     Lichthuis B.V.     Coffee     19,200.0',
    'ABCU0000070     22G1    TW445502    TWBL0001    Fazenda Alta Ltda     Lichthuis B.V.     Coffee     19,100.0',
    'HLXU2008419     22G1    TW445503    TWBL0002    Usina Mar Ltda        Suikerhuis B.V.    Molasses   15,000.0',
  ]);
  expect(first).toMatchObject({
    shipper: { name: 'Fazenda Alta Ltda', address: null },
    consignee: { name: 'Lichthuis B.V.', address: null },
    containers: [{ number: 'CSQU3054383' }, { number: 'ABCU0000070' }],
  });
});

describe('the totals below a list of bills', () => {
  const listed = (packages: string, weight: string) => {
    const lines = [
      ...HEAD,
      'B/L No.          Shipper             Seal No.          Number of packages',
      'Container No.    Consignee                             Description of goods',
      '                 Notify party                          Gross weight',
      '',
      'TWBL0001         Fazenda Alta Ltda   TW445501          320 BAGS',
      'CSQU3054383      Santos, Brazil                        Coffee, not roasted',
      '                 Lichthuis B.V.                        19,200.00 KGS',
      '                 Rotterdam, Netherlands',
      '',
      'TWBL0002         Usina Mar Ltda      TW445509          75 DRUMS',
      'ABCU0000070      Recife, Brazil                        Cane molasses',
      '                 Suikerhuis B.V.                       15,000.00 KGS',
      '                 Vlissingen, Netherlands',
      '',
      `TOTAL                                                  ${packages} PACKAGES / ${weight} KGS`,
    ];
    const { problems, partial } = readOne([pageOf(lines)]);
    return { problems: problems.map(({ code, message }) => `${code} ${message}`), partial };
  };

  test('are what its bills add up to', () => {
    expect(listed('395', '34,200.00')).toEqual({ problems: [], partial: false });
  });
  test('make the reading partial where a bill was missed', () => {
    expect(listed('495', '39,200.00')).toEqual({
      partial: true,
      problems: [
        'table.sum the bills that were read do not add up to the printed total of packages',
        'table.sum the bills that were read do not add up to the printed total of gross weight',
      ],
    });
  });
});

test('a bill that a list names again further down is one consignment', () => {
  const consignments = consignmentsOf([
    ...HEAD,
    'Slot         Container No.   B/L No.      Seal No.     Description of goods      Gross weight KG',
    '05 00 82     CSQU3054383     TWBL0001     TW445501     Coffee                        19,200.0',
    '07 02 82     HLXU2008419     TWBL0002     TW445510     Cane molasses                 15,000.0',
    '09 00 84     ABCU0000070     TWBL0001     TW445509     Coffee                        19,100.0',
  ]);
  expect(consignments.map(({ billOfLading, containers }) => [billOfLading, containers.length])).toEqual([
    ['TWBL0001', 2],
    ['TWBL0002', 1],
  ]);
});
