import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const HEADER = [
  'MULTIMODAL DANGEROUS GOODS FORM',
  '',
  'Shipper: Quayside Paints Ltd, 12 Rope Walk, Hull, United Kingdom',
  'Consignee: Verfhuis B.V., Kade 7, Rotterdam, Netherlands',
  'B/L No.: TWBL0001',
  'Vessel: AURORA',
  'Voyage No.: 044W',
  'Port of loading: Hull (GBHUL)',
  'Port of discharge: Rotterdam (NLRTM)',
  'Container No.: CSQU3054383',
  'Seal No.: TW445501',
  'Emergency contact: A. N. Other, +44 20 7946 0999',
  '',
];
const TABLE = [
  'UN No.   Proper shipping name    Class   Packing group   Flash point   Marine pollutant   Packages    Net weight KG',
  '1263     PAINT                   3       III             27 C          No                 20 DRUMS         2,169.00',
  '2014     HYDROGEN PEROXIDE       5.1     II                            Yes                54 CASES         6,800.00',
];
const CERTIFIED = ['', 'CONTAINER/VEHICLE PACKING CERTIFICATE', 'I hereby declare that the goods were packed.'];

function read(lines: string[]) {
  const paper = readOne([pageOf(lines)]);
  if (paper.kind !== 'dangerous-goods') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('a declaration is read with its container, seal and particulars', () => {
  const { fields, problems } = read([...HEADER, ...TABLE, ...CERTIFIED]);
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({
    reference: 'TWBL0001',
    shipper: { name: 'Quayside Paints Ltd', country: 'GB' },
    consignee: { name: 'Verfhuis B.V.', country: 'NL' },
    vessel: { name: 'AURORA' },
    voyage: '044W',
    portOfLoading: 'GBHUL',
    portOfDischarge: 'NLRTM',
    containers: [{ number: 'CSQU3054383', seals: ['TW445501'] }],
    packingCertificate: true,
  });
  expect(fields.lines).toEqual([
    {
      ...{ unNumber: '1263', properShippingName: 'PAINT', hazardClass: '3', packingGroup: 'III', flashPointC: 27 },
      ...{ marinePollutant: false, packages: 20, packageType: 'DRUMS', grossKg: null, netKg: 2169 },
    },
    {
      ...{ unNumber: '2014', properShippingName: 'HYDROGEN PEROXIDE', hazardClass: '5.1', packingGroup: 'II' },
      ...{ flashPointC: null, marinePollutant: true, packages: 54, packageType: 'CASES', grossKg: null, netKg: 6800 },
    },
  ]);
});

test('nothing is kept of the emergency contact', () => {
  const paper = read([...HEADER, ...TABLE]);
  expect(JSON.stringify(paper)).not.toMatch(/Other|7946/);
});

describe('particulars in one line of text', () => {
  test('are taken apart in their order', () => {
    const line = 'UN 1263, PAINT, 3, PG II, (-4 °C c.c.), MARINE POLLUTANT   Net: 2,169.00 kg   Gross: 2,300.00 kg';
    expect(read([...HEADER, line]).fields.lines).toMatchObject([
      {
        ...{ unNumber: '1263', properShippingName: 'PAINT', hazardClass: '3', packingGroup: 'II', flashPointC: -4 },
        ...{ marinePollutant: true, netKg: 2169, grossKg: 2300 },
      },
    ]);
  });
  test('without any, the paper is partial', () => {
    expect(read(HEADER)).toMatchObject({ partial: true, problems: [{ code: 'table.none' }] });
  });
});

describe('a block of labelled boxes for each substance', () => {
  const boxes = (number: string, name: string, kind: string, packed: string, gross: string) => [
    'UN No.      Proper shipping name          Class       Packing group',
    `UN ${number}     ${name.padEnd(26)}    ${kind}           II`,
    'No. of packages            Gross weight (kg)',
    `${packed.padEnd(23)}    ${gross}`,
  ];
  const PAINT = boxes('1263', 'PAINT', '3', '20 DRUMS', '2,300.00');
  const PEROXIDE = boxes('2014', 'HYDROGEN PEROXIDE', '5.1', '54 CASES', '6,912.50');
  test('is a line each', () => {
    expect(read([...HEADER, ...PAINT, ...PEROXIDE]).fields.lines).toMatchObject([
      {
        ...{ unNumber: '1263', properShippingName: 'PAINT', hazardClass: '3', packingGroup: 'II' },
        ...{ packages: 20, packageType: 'DRUMS', grossKg: 2300 },
      },
      {
        ...{ unNumber: '2014', properShippingName: 'HYDROGEN PEROXIDE', hazardClass: '5.1', packingGroup: 'II' },
        ...{ packages: 54, packageType: 'CASES', grossKg: 6912.5 },
      },
    ]);
  });
  test('is one below the other, too', () => {
    const one = ['Proper shipping name: PAINT', 'UN No.: 1263', 'Class: 3', 'Packing group: III'];
    const other = ['Proper shipping name: HYDROGEN PEROXIDE', 'UN No.: 2014', 'Class: 5.1', 'Packing group: II'];
    expect(read([...HEADER, ...one, '', ...other]).fields.lines).toMatchObject([
      { unNumber: '1263', properShippingName: 'PAINT', hazardClass: '3', packingGroup: 'III' },
      { unNumber: '2014', properShippingName: 'HYDROGEN PEROXIDE', hazardClass: '5.1', packingGroup: 'II' },
    ]);
  });
});

test('a table of one row in a substance’s block says how it is packed', () => {
  const block = (number: string, name: string, packed: string, gross: string) => [
    `Proper shipping name: ${name}`,
    `UN No.: ${number}     Class: 3     Packing group: II`,
    'No. of packages   Kind of packages   Gross weight     Net weight',
    `${packed.padEnd(18)}DRUMS              ${gross} kg      1,000.0 kg`,
    '',
    '',
    '',
  ];
  const lines = [...block('1263', 'PAINT', '20', '2,300.0'), ...block('1090', 'ACETONE', '54', '1,250.5')];
  expect(read([...HEADER, ...lines]).fields.lines).toMatchObject([
    { unNumber: '1263', properShippingName: 'PAINT', packages: 20, packageType: 'DRUMS', grossKg: 2300, netKg: 1000 },
    { unNumber: '1090', properShippingName: 'ACETONE', packages: 54, packageType: 'DRUMS', grossKg: 1250.5 },
  ]);
});

test('sentences for substances are a line each, with what stands on the line below', () => {
  const lines = [
    'UN 1263 PAINT, IMDG Class 3, PG II, 20 DRUMS, 2,300.0 kg gross weight.',
    'UN 3082 ENVIRONMENTALLY HAZARDOUS SUBSTANCE, LIQUID, N.O.S., 9, PG III, 54 CASES,',
    '6,912.5 kg gross weight.',
    'We declare that the goods named above are in every way fit to be carried by sea.',
  ];
  expect(read([...HEADER, ...lines]).fields.lines).toMatchObject([
    { unNumber: '1263', properShippingName: 'PAINT', hazardClass: '3', packages: 20, grossKg: 2300 },
    { unNumber: '3082', packingGroup: 'III', hazardClass: '9', packages: 54, packageType: 'CASES', grossKg: 6912.5 },
  ]);
});

test('containers in the text of a declaration are none that a label says to be of a bill', () => {
  const header = HEADER.filter((line) => !/Container|Seal|B\/L/.test(line));
  const { fields } = read([
    ...header,
    'B/L              Trailer',
    'HLXU2008419      CSQU3054383',
    '',
    ...TABLE,
    ...CERTIFIED,
  ]);
  expect(fields.containers).toMatchObject([{ number: 'CSQU3054383' }]);
});
