import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/documents/reading.ts';
import { pageOf, readOne } from '../page-of.ts';

const HOUSE = [
  'TIDE FORWARDING                          HOUSE BILL OF LADING',
  '',
  'House B/L No.: TFH-0001                  Master B/L No.: TWBL0001',
  'Shipper: Fazenda Alta Ltda, Rua das Palmeiras 40, Santos, Brazil',
  'Consignee: Lichthuis B.V., Kade 7, Rotterdam, Netherlands',
  '',
  'Vessel and voyage: NORDIC HERON / 044W',
  'Place of receipt: Campinas               Port of loading: Santos (BRSSZ)',
  'Port of discharge: Rotterdam (NLRTM)     Place of delivery: Duisburg',
  '',
];
const BODY = [
  'Marks and numbers              No. of packages     Description of goods             Gross weight KG',
  'CSQU3054383 22G1               320 BAGS            Coffee, not roasted                    19,200.00',
  'SEAL TW445501 / TW445502                           HS CODE 090111',
  '',
  'HLXU2008419 45R1               100 BAGS            Coffee, roasted                         6,000.00',
  'SEAL TW445503',
];
const FOOT = [
  '',
  'FREIGHT COLLECT',
  'Shipped on board: 12 May 2026          Place and date of issue: Santos, 13 May 2026',
];

function read(lines: string[], options: Parameters<typeof pageOf>[1] = {}) {
  const paper = readOne([pageOf(lines, options)]);
  if (paper.kind !== 'bill-of-lading') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('a house bill is read with its form, master bill, places, dates and freight terms', () => {
  const { fields, problems } = read([...HOUSE, ...BODY, ...FOOT]);
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({
    ...{ form: 'house', vessel: { name: 'NORDIC HERON' }, voyage: '044W' },
    ...{ placeOfReceipt: 'Campinas', portOfLoading: 'BRSSZ', portOfDischarge: 'NLRTM', placeOfDelivery: 'Duisburg' },
    ...{ onBoardDate: '2026-05-12', issueDate: '2026-05-13' },
    consignments: [{ billOfLading: 'TFH-0001', masterBill: 'TWBL0001', freightTerms: 'collect' }],
  });
});

test('containers, seals and sizes are read where they stand among the marks', () => {
  const [consignment] = read([...HOUSE, ...BODY, ...FOOT]).fields.consignments;
  expect(consignment?.containers).toMatchObject([
    { number: 'CSQU3054383', sizeType: '22G1', seals: ['TW445501', 'TW445502'], packages: 320, grossKg: 19200 },
    { number: 'HLXU2008419', sizeType: '45R1', seals: ['TW445503'], packages: 100, grossKg: 6000 },
  ]);
  expect(consignment?.goods).toMatchObject([
    { description: 'Coffee, not roasted', hsCode: '090111', packages: 320, packageType: 'BAGS', marks: null },
    { description: 'Coffee, roasted', packages: 100 },
  ]);
});

test('containers that the description lists are read with their seals and weights', () => {
  const [consignment] = read([
    ...HOUSE,
    'Marks and numbers     No. of packages     Description of goods                            Gross weight KG',
    'FA 1/420              420 BAGS            Coffee, not roasted                                   25,200.00',
    '                                          CSQU3054383 / TW445501 / 320 BAGS / 19200 KGS',
    '                                          HLXU2008419 / TW445503 / 100 BAGS / 6000 KGS',
  ]).fields.consignments;
  expect(consignment?.containers).toMatchObject([
    { number: 'CSQU3054383', seals: ['TW445501'], packages: 320, grossKg: 19200 },
    { number: 'HLXU2008419', seals: ['TW445503'], packages: 100, grossKg: 6000 },
  ]);
  expect(consignment?.goods).toMatchObject([{ marks: 'FA 1/420', description: 'Coffee, not roasted', grossKg: 25200 }]);
});

describe('what looks like a container number and is none', () => {
  test('is none where no column or label says so and the check digit fails', () => {
    const lines = [...HOUSE, ...BODY].map((line) => line.replace('CSQU3054383', 'CSQU3054384'));
    const { fields } = read(lines);
    expect(fields.consignments[0]?.containers.map(({ number }) => number)).toEqual(['HLXU2008419']);
  });
  test('is none in a reference, though its check digit holds', () => {
    const { fields } = read([...HOUSE, 'Booking No.: ABCU0000070', '', ...BODY]);
    expect(fields.consignments[0]?.containers.map(({ number }) => number)).not.toContain('ABCU0000070');
  });
});

test('a number of containers other than the printed one is told', () => {
  const { problems, partial } = read([...HOUSE, ...BODY, '', 'Total number of containers: THREE (3)']);
  expect(partial).toBe(true);
  expect(problems.map(({ code }) => code)).toEqual(['container.count']);
});

test('figures from OCR are surer where they add up, and no longer sure where they do not', () => {
  const sum = (total: string) => [
    ...HOUSE,
    'Container No.     Seal No.      No. of packages     Description of goods      Gross weight KG',
    'CSQU3054383       TW445501      320 BAGS            Coffee, not roasted             19,200.00',
    'HLXU2008419       TW445503      100 BAGS            Coffee, roasted                  6,000.00',
    `TOTAL                           420                                                 ${total}`,
  ];
  const confidenceOf = (total: string) =>
    read(sum(total), { reader: 'ocr', confidence: 0.95 }).evidence['consignments[0].containers[0].grossKg']?.confidence;
  expect(confidenceOf('25,200.00')).toBeGreaterThan(0.98);
  expect(confidenceOf('26,200.00')).toBeLessThan(0.9);
});

test('weights in tonnes and pounds are given in kilograms, with a note', () => {
  const tonnes = BODY.map((line) =>
    line.replace('KG', 'MT').replace('19,200.00', '19.200').replace('6,000.00', '6.000'),
  );
  const { fields, evidence } = read([...HOUSE, ...tonnes]);
  expect(fields.consignments[0]?.containers[0]?.grossKg).toBe(19200);
  expect(evidence['consignments[0].containers[0].grossKg']?.repaired).toContain('from t to kg');
});

describe('a row whose cells hold several values one above the other', () => {
  const STACKED = [
    ...HOUSE,
    'Container no.         Number of packages   Description of goods                      Gross weight',
    'Seal no.                                                                             Measurement',
    "CSQU3054383 / 22G1    320                  SHIPPER'S LOAD AND COUNT. SAID TO         19,200.00 KG",
    'TW445501              BAGS                 CONTAIN                                   31.400 CBM',
    '                                           Coffee, not roasted',
    'HLXU2008419 / 45R1    100                  SAID TO CONTAIN                           6,000.00 KG',
    'TW445503              CASES                Coffee, roasted                           12.100 CBM',
  ];

  test('is one row: a volume below a weight begins no other', () => {
    const [consignment] = read(STACKED).fields.consignments;
    expect(consignment?.containers).toMatchObject([
      { number: 'CSQU3054383', seals: ['TW445501'], packages: 320, grossKg: 19200 },
      { number: 'HLXU2008419', seals: ['TW445503'], packages: 100, grossKg: 6000 },
    ]);
    expect(consignment?.goods).toMatchObject([
      { description: 'Coffee, not roasted', packages: 320, packageType: 'BAGS', grossKg: 19200 },
      { description: 'Coffee, roasted', packages: 100, packageType: 'CASES', grossKg: 6000 },
    ]);
  });
});

test('a container that the goods name has the weight and packages of its row, and the tare of its cell', () => {
  const [consignment] = read([
    ...HOUSE,
    'Packages and description of goods                                      Gross weight KG       Volume',
    '1 x 20 ft CONTAINER CSQU3054383 SEAL TW445501                                19,200.00       31.400',
    'SAID TO CONTAIN 320 BAGS COFFEE',
  ]).fields.consignments;
  expect(consignment?.containers).toMatchObject([
    { number: 'CSQU3054383', seals: ['TW445501'], packages: 320, grossKg: 19200 },
  ]);
});

test('what a list of cargo counts is packages, whatever it calls them', () => {
  const [consignment] = read([
    ...HOUSE,
    'Container No.     Seal No.      Quantity            Description of goods      Gross weight KG',
    'CSQU3054383       TW445501      320 BAGS            Coffee, not roasted             19,200.00',
  ]).fields.consignments;
  expect(consignment?.goods).toMatchObject([{ packages: 320, packageType: 'BAGS' }]);
});

test('a sum alone below the last row is no goods', () => {
  const [consignment] = read([
    ...HOUSE,
    'Container No.     Seal No.      No. of packages     Description of goods      Gross weight KG',
    'CSQU3054383       TW445501      320 BAGS            Coffee, not roasted             19,200.00',
    '',
    '                                                                                    19,200.00',
  ]).fields.consignments;
  expect(consignment?.containers).toHaveLength(1);
  expect(consignment?.goods).toHaveLength(1);
});

describe('a form of two columns', () => {
  const FORM = [
    'TIDE FORWARDING                          BILL OF LADING',
    '',
    'Bill of lading no.       TFH-0001',
    '',
    '                         Fazenda Alta Ltda',
    'Shipper                  Rua das Palmeiras 40',
    '                         Santos',
    '                         Brazil',
    '',
    '                         Lichthuis B.V.',
    'Consignee                Kade 7',
    '                         Rotterdam, Netherlands',
    '',
    'Port of loading          Santos (BRSSZ)',
    'Vessel                   NORDIC HERON',
  ];

  test('may set a label half way down the lines of its party', () => {
    const page = pageOf(FORM);
    const words = page.words.map((word) => {
      const [x, y, width, height] = word.box;
      return word.text === 'Shipper' ? { ...word, box: [x, y + 0.5 / 60, width, height] satisfies Box } : word;
    });
    const paper = readOne([{ ...page, words }]);
    expect(paper.kind === 'bill-of-lading' && paper.fields.consignments[0]).toMatchObject({
      shipper: { name: 'Fazenda Alta Ltda', address: 'Rua das Palmeiras 40, Santos, Brazil', country: 'BR' },
      consignee: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands', country: 'NL' },
    });
  });

  test('may as well set it beside the first of them, with no space between the parties', () => {
    const { fields } = read([
      ...FORM.slice(0, 4),
      'Shipper                  Fazenda Alta Ltda',
      '                         Rua das Palmeiras 40, Santos, Brazil',
      'Consignee                Lichthuis B.V.',
      '                         Kade 7, Rotterdam, Netherlands',
      ...FORM.slice(-2),
    ]);
    expect(fields.consignments[0]).toMatchObject({
      shipper: { name: 'Fazenda Alta Ltda', country: 'BR' },
      consignee: { name: 'Lichthuis B.V.', country: 'NL' },
    });
  });
});

test('a party may be set in below its label', () => {
  const { fields } = read([
    ...HOUSE.slice(0, 4),
    'Consignee',
    '  Lichthuis B.V.',
    '  Kade 7',
    '  Rotterdam, Netherlands',
  ]);
  expect(fields.consignments[0]).toMatchObject({
    consignee: { name: 'Lichthuis B.V.', address: 'Kade 7, Rotterdam, Netherlands', country: 'NL' },
  });
});

test('a paper with a bill number, parties, ports and freight terms is a bill, whatever its title', () => {
  const paper = readOne([
    pageOf(['TIDE FORWARDING', 'OUR FAMOUS BLUE FORM', ...HOUSE.slice(2), ...BODY, 'FREIGHT COLLECT']),
  ]);
  expect(paper.kind).toBe('bill-of-lading');
});

test.each([
  ['FREIGHT PREPAID', 'prepaid'],
  ['FRET PAYÉ', 'prepaid'],
  ['FLETE PAGADO EN ORIGEN', 'prepaid'],
  ['FREIGHT PAYABLE AT DESTINATION', 'collect'],
  ['FRACHT ZAHLBAR AM BESTIMMUNGSORT', 'collect'],
  ['NOLO PAGABILE A DESTINO', 'collect'],
  ['FRETE PAGÁVEL NO DESTINO', 'collect'],
  ['FLETE DEBIDO', 'collect'],
  ['FREIGHT PREPAID / COLLECT', null],
])('%s says that the freight is %s', (text, terms) => {
  expect(read([...HOUSE, ...BODY, '', text]).fields.consignments[0]?.freightTerms).toBe(terms);
});

test('a seal is what stands behind its word, and no model number further on', () => {
  const [consignment] = read([
    ...HOUSE,
    'Packages and description of goods                                      Gross weight KG       Volume',
    '1 x 20 ft CONTAINER CSQU3054383 SEAL TW445501                                19,200.00       31.400',
    'SAID TO CONTAIN 320 CASES BEARINGS 6204-2RS',
  ]).fields.consignments;
  expect(consignment?.containers).toMatchObject([{ seals: ['TW445501'] }]);
  expect(consignment?.goods).toMatchObject([{ description: 'BEARINGS 6204-2RS' }]);
});

test('a column of container numbers is known by their check digits under a heading that says something else', () => {
  const [consignment] = read([
    ...HOUSE,
    'Kind of container     Seal No.      No. of packages     Description of goods      Gross weight KG',
    'CSQU3054383           TW445501      320 BAGS            Coffee, not roasted             19,200.00',
    'HLXU2008419           TW445503      100 BAGS            Coffee, roasted                  6,000.00',
  ]).fields.consignments;
  expect(consignment?.containers).toMatchObject([{ number: 'CSQU3054383' }, { number: 'HLXU2008419' }]);
});

test('a port after `From` is no shipper', () => {
  const form = [
    HOUSE[0] ?? '',
    '',
    HOUSE[2] ?? '',
    '',
    'From        Vessel           Port of discharge',
    'Santos      NORDIC HERON     Rotterdam',
  ];
  expect(read([...form, '', ...BODY]).fields.consignments[0]?.shipper).toBeNull();
});

test('a weight again in another unit below a row, beside seals, makes no row of its own', () => {
  const { containers, goods } = read([
    ...HOUSE,
    'Container No.         Packages      Description of goods      Gross weight',
    'Seal No.',
    'CSQU3054383           320 BAGS      Coffee, not roasted       19,200.00 KGS',
    'TW445501                            HTS code 090111              42,329 LBS',
  ]).fields.consignments[0] ?? { containers: [], goods: [] };
  expect(containers).toMatchObject([{ number: 'CSQU3054383', grossKg: 19200 }]);
  expect(goods).toMatchObject([{ description: 'Coffee, not roasted', hsCode: '090111', grossKg: 19200 }]);
});

test('a number beside short words for the bill needs no colon', () => {
  const [consignment] = read(['BL TWBL94501330', ...HOUSE.filter((line) => !/TWBL|B\/L/.test(line)), '', ...BODY])
    .fields.consignments;
  expect(consignment?.billOfLading).toBe('TWBL94501330');
});
