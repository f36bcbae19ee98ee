import { describe, expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const HEAD = [
  'TIDE FORWARDING                          BILL OF LADING',
  '',
  'B/L No.: TFH-0001                        Booking: 4471120',
  'Shipper: Fazenda Alta Ltda, Rua das Palmeiras 40, Santos, Brazil',
  'Consignee: Lichthuis B.V., Kade 7, Rotterdam, Netherlands',
  'Vessel: NORDIC HERON                     Voyage: 044W',
  'Port of loading: Santos (BRSSZ)          Port of discharge: Rotterdam (NLRTM)',
  '',
];

function cargoOf(lines: string[]) {
  const paper = readOne([pageOf([...HEAD, ...lines])]);
  if (paper.kind !== 'bill-of-lading') throw new Error(`read as ${paper.kind}`);
  const [consignment] = paper.fields.consignments;
  return { containers: consignment?.containers ?? [], goods: consignment?.goods ?? [] };
}

const COFFEE = {
  description: 'Coffee, not roasted',
  hsCode: '090111',
  packages: 320,
  packageType: 'BAGS',
  grossKg: 19200,
};
const TEA = { description: 'Black tea', packages: 100, packageType: 'CHESTS', grossKg: 6000 };

describe('goods whose particulars stand line by line', () => {
  test('are read with their containers, again from the first label for each', () => {
    const { containers, goods } = cargoOf([
      'Container no. / Seal no.      CSQU3054383 / TW445501      (22G1)',
      'Number of packages            320 BAGS',
      'Description of goods          Coffee, not roasted',
      'HS code                       0901.11',
      'Gross weight / Measurement    19,200.00 KG / 31.400 CBM',
      '',
      'Container no. / Seal no.      HLXU2008419 / TW445503      (45R1)',
      'Number of packages            100 CHESTS',
      'Description of goods          Black tea',
      'Gross weight / Measurement    6,000.00 KG / 12.100 CBM',
    ]);
    expect(containers).toMatchObject([
      { number: 'CSQU3054383', seals: ['TW445501'], sizeType: '22G1', packages: 320, grossKg: 19200 },
      { number: 'HLXU2008419', seals: ['TW445503'], sizeType: '45R1', packages: 100, grossKg: 6000 },
    ]);
    expect(goods).toMatchObject([COFFEE, TEA]);
  });

  test('are read where no label says that a line is of them', () => {
    const { containers, goods } = cargoOf([
      '320 BAGS     Coffee, not roasted',
      'Gross weight: 19,200.00 KG',
      'HS code: 090111',
      'Container No.: CSQU3054383 / Seal: TW445501',
      '',
      '100 CHESTS   Black tea',
      'Gross weight: 6,000.00 KG',
      'Container No.: HLXU2008419 / Seal: TW445503',
      '',
      'SAY: FOUR HUNDRED TWENTY PACKAGES',
      '420 PACKAGES ONLY',
    ]);
    expect(goods).toMatchObject([COFFEE, TEA]);
    expect(containers).toMatchObject([
      { number: 'CSQU3054383', seals: ['TW445501'], packages: 320 },
      { number: 'HLXU2008419', seals: ['TW445503'], packages: 100 },
    ]);
  });

  test('are one entry above a table of several containers', () => {
    const { containers, goods } = cargoOf([
      'No. of packages:         420 BAGS',
      'Description of goods:    Coffee, not roasted',
      'HS code:                 090111',
      'Gross weight:            25,200.00 KG',
      '',
      'Container no.      Size/type     Seal no.       Tare kg        Gross weight kg',
      'CSQU3054383        22G1          TW445501       2,230.00             19,200.00',
      'HLXU2008419        22G1          TW445503       2,230.00              6,000.00',
    ]);
    expect(goods).toMatchObject([{ ...COFFEE, packages: 420, grossKg: 25200 }]);
    expect(goods).toHaveLength(1);
    expect(containers).toMatchObject([
      { number: 'CSQU3054383', tareKg: 2230, grossKg: 19200, packages: null },
      { number: 'HLXU2008419', tareKg: 2230, grossKg: 6000, packages: null },
    ]);
  });

  test('are read from cards, each with its container and its own headings', () => {
    const card = (number: string, seal: string, packages: string, gross: string, goods: string) => [
      'Container no.      Size/type     Seal no.       Tare',
      `${number}        22G1          ${seal}       2,230.00 kg`,
      '',
      'Packages           HS code       Gross weight   Measurement',
      `${packages}           090111        ${gross}      31.400 m3`,
      '',
      '',
      'Description of goods',
      goods,
      '',
    ];
    const { containers, goods } = cargoOf([
      ...card('CSQU3054383', 'TW445501', '320 BAGS', '19,200 kg', 'Coffee, not roasted'),
      ...card('HLXU2008419', 'TW445503', '100 BAGS', '6,000 kg', 'Coffee in tins of 100 g'),
    ]);
    expect(goods).toMatchObject([COFFEE, { description: 'Coffee in tins of 100 g', packages: 100, grossKg: 6000 }]);
    expect(containers).toMatchObject([
      { number: 'CSQU3054383', packages: 320, grossKg: 19200, tareKg: 2230 },
      { number: 'HLXU2008419', packages: 100, grossKg: 6000, tareKg: 2230 },
    ]);
  });

  test('are not made of totals and boxes of the form', () => {
    const { goods } = cargoOf(['Number of packages: 420', 'Gross weight: 25,200.00 KG', 'Number of originals: 3']);
    expect(goods).toEqual([]);
  });
});
