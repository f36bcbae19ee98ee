import { expect, test } from 'vitest';
import { interchangeOf, readMessages } from './read-messages.ts';

const BODY = [
  "BGM+705+TWBL0001+9'",
  "DTM+95:20261020:102'",
  "DTM+342:20261019:102'",
  "CPI+4++C'",
  "RFF+BN:BOOK-1'",
  "TDT+20+044W+1++LINE:172:20+++9074729:146:11:NORDIC HERON'",
  "LOC+88+BRCPQ:139:6'",
  "LOC+9+BRSSZ:139:6'",
  "LOC+11+NLRTM:139:6'",
  "LOC+7+NLUTC:139:6'",
  "NAD+CZ+++FAZENDA ALTA LTDA+RUA DAS PALMEIRAS 40+SANTOS++11010+BR'",
  "NAD+CN+++VAN DER BERG IMPORT B.V.+KADE 7+ROTTERDAM+++NL'",
  "GID+1+320:BG'",
  "FTX+AAA+++COFFEE, NOT ROASTED'",
  "MEA+AAE+G+KGM:19200'",
  "PCI+24+VDB 1-320'",
  "DGS+IMD+4.2+1361'",
  "SGP+CSQU3054383+320'",
  "MEA+AAE+G+KGM:19200'",
  "EQD+CN+CSQU3054383+22G1:102:5++3+5'",
  "MEA+AAE+T+KGM:2200'",
  "MEA+AAE+VGM+KGM:21400'",
  "SEL+TW445501+CA'",
];

function bill(body: readonly string[]) {
  const [paper] = readMessages(interchangeOf('IFTMCS:D:99B:UN', body));
  if (paper?.kind !== 'bill-of-lading') throw new Error('not read as a bill of lading');
  return paper;
}

test('an IFTMCS message is a bill of lading of one consignment', () => {
  const { fields, partial, problems } = bill(BODY);
  expect(problems).toEqual([]);
  expect(partial).toBe(false);
  expect(fields).toEqual({
    form: null,
    vessel: { name: 'NORDIC HERON', imo: '9074729' },
    voyage: '044W',
    placeOfReceipt: 'BRCPQ',
    portOfLoading: 'BRSSZ',
    portOfDischarge: 'NLRTM',
    placeOfDelivery: 'NLUTC',
    onBoardDate: '2026-10-19',
    issueDate: '2026-10-20',
    consignments: [
      {
        billOfLading: 'TWBL0001',
        masterBill: null,
        freightTerms: 'collect',
        shipper: { name: 'FAZENDA ALTA LTDA', address: 'RUA DAS PALMEIRAS 40, SANTOS, 11010', country: 'BR' },
        consignee: { name: 'VAN DER BERG IMPORT B.V.', address: 'KADE 7, ROTTERDAM', country: 'NL' },
        notify: null,
        containers: [
          {
            number: 'CSQU3054383',
            sizeType: '22G1',
            seals: ['TW445501'],
            packages: 320,
            grossKg: 19200,
            tareKg: 2200,
            vgmKg: 21400,
            empty: false,
          },
        ],
        goods: [
          {
            marks: 'VDB 1-320',
            description: 'COFFEE, NOT ROASTED',
            hsCode: null,
            packages: 320,
            packageType: 'BG',
            grossKg: 19200,
            netKg: null,
            volumeM3: null,
            unNumber: '1361',
            hazardClass: '4.2',
          },
        ],
      },
    ],
  });
});

test('a house bill names the bill that it was loaded under', () => {
  const [consignment] = bill(["BGM+714+X+9'", "RFF+BM:MASTER1'", "RFF+BH:HOUSE1'", "GID+1+1:CT'"]).fields.consignments;
  expect(consignment).toMatchObject({ billOfLading: 'HOUSE1', masterBill: 'MASTER1' });
});

test('each IFTMCS message of an interchange is a paper of its own', () => {
  const message = (n: number) => `UNH+${n}+IFTMCS:D:99B:UN'BGM+705+B${n}+9'UNT+3+${n}'`;
  const papers = readMessages(`UNB+UNOA:2+A+B+1:1+R'${message(1)}${message(2)}UNZ+2+R'`);
  expect(papers).toMatchObject([
    { kind: 'bill-of-lading', problems: [], fields: { consignments: [{ billOfLading: 'B1' }] } },
    { kind: 'bill-of-lading', problems: [], fields: { consignments: [{ billOfLading: 'B2' }] } },
  ]);
});
