import { expect, test } from 'vitest';
import type { ReadPaper } from '../../../shared/documents/read-paper.ts';
import { interchangeOf, readMessages } from './read-messages.ts';

const D96A = [
  "UNB+UNOC:3+CARRIER+CUSTOMS+261104:0900+ICR77'",
  "UNH+1+CUSCAR:D:96A:UN'",
  "BGM+85+MANIF-7+9'",
  "DTM+137:202611040900:203'",
  "TDT+20+044W+1++LINE:172:20+++9074729:146:11:NORDIC HERON'",
  "LOC+9+BRSSZ:139:6'",
  "LOC+11+NLRTM:139:6'",
  "CNI+1+TWBL0001'",
  "NAD+CZ+++FAZENDA ALTA LTDA+RUA DAS PALMEIRAS 40+SANTOS++11010+BR'",
  "NAD+CN++VAN DER BERG IMPORT B.V.:KADE 7:ROTTERDAM:NETHERLANDS'",
  "NAD+N1++KADE FORWARDING'",
  "GID+1+320:BG'",
  "FTX+AAA+++COFFEE, NOT ROASTED:NOT DECAFFEINATED'",
  "MEA+AAE+AAB+KGM:19200'",
  "MEA+AAE+AAL+TNE:18.9'",
  "MEA+VOL++MTQ:33.5'",
  "PIA+5+0901.11:HS'",
  "SGP+CSQU3054383+320'",
  "MEA+AAE+G+KGM:19200'",
  "GID+2+2:DR'",
  "FTX+AAA+++CLEANING FLUID'",
  "DGS+IMD+3+1263'",
  "EQD+CN+CSQU3054383+22G1:102:5++3+5'",
  "MEA+AAE+T+KGM:2200'",
  "SEL+TW445501:CA'",
  "SEL+TW445502+CU'",
  "EQD+CN+HLXU2008419+45R1:102:5++3+4'",
];
const close = (segments: string[]) => [...segments, `UNT+${segments.length}+1'`, "UNZ+1+ICR77'"].join('\n');

function read(text: string): ReadPaper & { kind: 'manifest' } {
  const [paper] = readMessages(text);
  if (paper?.kind !== 'manifest') throw new Error('not read as a manifest');
  return paper;
}

test('a CUSCAR message gives vessel, voyage and ports', () => {
  const { fields, partial, problems } = read(close(D96A));
  expect(fields).toMatchObject({
    vessel: { name: 'NORDIC HERON', imo: '9074729' },
    voyage: '044W',
    portOfLoading: 'BRSSZ',
    portOfDischarge: 'NLRTM',
  });
  expect(problems).toEqual([]);
  expect(partial).toBe(false);
});

test('the volume of goods is read in cubic metres', () => {
  expect(read(close(D96A)).fields.consignments[0]?.goods.map(({ volumeM3 }) => volumeM3)).toEqual([33.5, null]);
});

test('a CUSCAR message gives parties from structured and from free name and address', () => {
  expect(read(close(D96A)).fields.consignments[0]).toMatchObject({
    billOfLading: 'TWBL0001',
    shipper: { name: 'FAZENDA ALTA LTDA', address: 'RUA DAS PALMEIRAS 40, SANTOS, 11010', country: 'BR' },
    consignee: { name: 'VAN DER BERG IMPORT B.V.', address: 'KADE 7, ROTTERDAM, NETHERLANDS', country: 'NL' },
    notify: { name: 'KADE FORWARDING', address: null, country: null },
  });
});

test('a CUSCAR message gives goods with weights in kilograms, commodity code and UN number', () => {
  expect(read(close(D96A)).fields.consignments[0]?.goods).toMatchObject([
    {
      description: 'COFFEE, NOT ROASTED NOT DECAFFEINATED',
      hsCode: '090111',
      packages: 320,
      packageType: 'BG',
      grossKg: 19200,
      netKg: 18900,
      unNumber: null,
    },
    expect.objectContaining({ description: 'CLEANING FLUID', unNumber: '1263', packages: 2 }),
  ]);
});

test('a CUSCAR message gives containers with seals, cargo weight, tare and the empty indicator', () => {
  expect(read(close(D96A)).fields.consignments[0]?.containers).toMatchObject([
    {
      number: 'CSQU3054383',
      sizeType: '22G1',
      seals: ['TW445501', 'TW445502'],
      packages: 320,
      grossKg: 19200,
      tareKg: 2200,
      empty: false,
    },
    expect.objectContaining({ number: 'HLXU2008419', sizeType: '45R1', seals: [], empty: true }),
  ]);
});

test('evidence names the segment as counted from UNH', () => {
  const { evidence } = read(close(D96A));
  expect(evidence['consignments[0].billOfLading']).toEqual({
    page: 1,
    box: null,
    text: 'TWBL0001',
    confidence: 1,
    reader: 'structured',
    place: 'segment 7, CNI',
  });
  expect(evidence['consignments[0].goods[0].netKg']).toMatchObject({
    repaired: expect.stringContaining('from t to kg'),
  });
});

test('containers that the header names are placed by SGP, and one shared by two consignments has a weight in each', () => {
  const segments = [
    "UNB+UNOA:2+A+B+261104:0900+R'",
    "UNH+1+CUSCAR:D:95B:UN'",
    "EQD+CN+CSQU3054383+22G1++3+5'",
    "MEA+AAE+G+KGM:900'",
    "SEL+S1:CA'",
    "CNI+1+B1'",
    "GID+1+4:CT'",
    "SGP+CSQU3054383+4'",
    "MEA+AAE+G+KGM:400'",
    "CNI+2+B2'",
    "GID+1+5:CT'",
    "SGP+CSQU3054383+5'",
    "MEA+AAE+G+KGM:500'",
    "UNT+13+1'",
    "UNZ+1+R'",
  ];
  const { fields, partial } = read(segments.join(''));
  expect(partial).toBe(false);
  expect(fields.consignments.map(({ containers }) => containers)).toMatchObject([
    [{ number: 'CSQU3054383', packages: 4, grossKg: 400, seals: ['S1'] }],
    [{ number: 'CSQU3054383', packages: 5, grossKg: 500, seals: ['S1'] }],
  ]);
});

test('what the header says of a container is read as it stands there, with its segment', () => {
  const header = [
    "EQD+CN+CSQU 305438-3+22G1:102:5++3+5'",
    "MEA+AAE+T+KGM:2200'",
    "MEA+AAE+VGM+KGM:3100'",
    "SEL+S?+1+CA'",
  ];
  const { fields, evidence, partial } = read(
    interchangeOf('CUSCAR:D:95B:UN', [...header, "SEL+S2'", "EQD+CN+HLXU2008419'", "CNI+1+B1'", "SGP+CSQU3054383+4'"]),
  );
  expect(partial).toBe(false);
  expect(fields.consignments[0]?.containers).toMatchObject([
    { number: 'CSQU3054383', sizeType: '22G1', empty: false, tareKg: 2200, vgmKg: 3100, seals: ['S+1', 'S2'] },
    { number: 'HLXU2008419', sizeType: null, seals: [] },
  ]);
  expect(evidence['consignments[0].containers[0].number']).toMatchObject({
    text: 'CSQU 305438-3',
    place: 'segment 2, EQD',
  });
  expect(evidence['consignments[0].containers[0].seals[1]']).toMatchObject({ text: 'S2', place: 'segment 6, SEL' });
});

test('a header that goes on and on about a container is read in part, and says so', () => {
  const seals = Array.from({ length: 300 }, (_, n) => `SEL+S${n}'`);
  const { fields, problems, partial } = read(
    interchangeOf('CUSCAR:D:95B:UN', ["EQD+CN+CSQU3054383'", ...seals, "CNI+1+B1'", "SGP+CSQU3054383+4'"]),
  );
  expect(partial).toBe(true);
  expect(problems).toEqual([
    { code: 'edifact.equipment', message: expect.stringMatching(/^segment 102, SEL: .*\(and 200 more like it\)$/) },
  ]);
  expect(fields.consignments[0]?.containers[0]?.seals).toHaveLength(99);
});

test('a container that no consignment claims is a problem, not a guess', () => {
  const { problems, partial } = read(
    "UNB+UNOA:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'EQD+CN+CSQU3054383'CNI+1+B1'CNI+2+B2'UNT+5+1'UNZ+1+R'",
  );
  expect(problems.map(({ code }) => code)).toEqual(['edifact.unplaced-container']);
  expect(partial).toBe(true);
});
