import { describe, expect, test } from 'vitest';
import type { EquipmentReportFields, ReportedContainer } from '../../../shared/documents/equipment-fields.ts';
import { interchangeOf, readMessages } from './read-messages.ts';

function reportOf(type: string, body: readonly string[], syntax?: string) {
  const papers = readMessages(interchangeOf(type, body, syntax));
  const [paper] = papers;
  if (papers.length !== 1 || paper?.kind !== 'equipment-report') throw new Error('not one report on containers');
  return paper;
}

const absent: ReportedContainer = {
  number: null,
  sizeType: null,
  seals: [],
  empty: null,
  grossKg: null,
  tareKg: null,
  vgmKg: null,
  verification: { method: null, responsible: null, weighedBy: null, document: null, at: null },
  event: null,
  at: null,
  stowPosition: null,
  portOfLoading: null,
  portOfDischarge: null,
  billOfLading: null,
  booking: null,
  setPointC: null,
  dangerousGoods: [],
};
const noHeader: Omit<EquipmentReportFields, 'containers'> = {
  message: null,
  purpose: null,
  reference: null,
  vessel: { name: null, imo: null, callSign: null },
  voyage: null,
  place: null,
  terminal: null,
};

describe('CODECO', () => {
  const body = [
    "BGM+34+GATE-77+9'",
    "TDT+20+044W+1++LINE:172:20+++XXUT:103::NORDIC HERON'",
    "LOC+165+NLRTM:139:6+QUAY7:TER:ZZZ'",
    "NAD+CF+LINE:160:166'",
    "EQD+CN+CSQU3054383+22G1:102:5++2+5'",
    "RFF+BN:BOOK-1'",
    "DTM+7:202611040915:203'",
    "LOC+11+BRSSZ:139:6'",
    "MEA+AAE+G+KGM:21400'",
    "MEA+AAE+T+KGM:2200'",
    "SEL+TW445501+CA'",
    "TDT+1++3+31'",
    "CNT+16:1'",
  ];
  test('gives containers that came through the gate, with seals, weights and the time of the place', () => {
    const paper = reportOf('CODECO:D:95B:UN:ITG12', body);
    expect(paper).toMatchObject({ reader: 'structured', partial: false, problems: [] });
    expect(paper.fields).toEqual({
      ...noHeader,
      message: 'CODECO',
      purpose: 'original',
      reference: 'GATE-77',
      vessel: { name: 'NORDIC HERON', imo: null, callSign: 'XXUT' },
      voyage: '044W',
      place: 'NLRTM',
      terminal: 'QUAY7',
      containers: [
        {
          ...absent,
          number: 'CSQU3054383',
          sizeType: '22G1',
          seals: ['TW445501'],
          empty: false,
          grossKg: 21400,
          tareKg: 2200,
          event: 'gate-in',
          at: '2026-11-04T09:15',
          portOfDischarge: 'BRSSZ',
          booking: 'BOOK-1',
        },
      ],
    });
    expect(paper.evidence['containers[0].event']).toMatchObject({ place: 'segment 2, BGM', text: '34' });
    expect(paper.evidence['containers[0].grossKg']).toMatchObject({ place: 'segment 10, MEA' });
  });
  test('tells what left by another document name', () => {
    const out = reportOf('CODECO:D:00B:UN:SMDG21', ["BGM+36+X+9'", "EQD+CN+CSQU3054383+22G1+++4'"]);
    expect(out.fields.containers[0]).toMatchObject({ event: 'gate-out', empty: true });
  });
  test('with a document name that tells nothing says so, and what became of the containers stays open', () => {
    const paper = reportOf('CODECO:D:95B:UN', ["BGM+999+X+9'", "EQD+CN+CSQU3054383'"]);
    expect(paper).toMatchObject({ partial: true, fields: { containers: [{ event: null }] } });
    expect(paper.problems.map(({ code }) => code)).toEqual(['edifact.event']);
  });
  test('with a wrong number of containers says so', () => {
    const paper = reportOf('CODECO:D:95B:UN', ["BGM+34+X+9'", "EQD+CN+CSQU3054383'", "CNT+16:2'"]);
    expect(paper.problems).toEqual([
      { code: 'edifact.total', message: 'segment 4, CNT: says 2 as the number of containers, there are 1' },
    ]);
  });
  test('without a container says so', () => {
    expect(reportOf('CODECO:D:95B:UN', ["BGM+34+X+9'"]).problems.map(({ code }) => code)).toEqual([
      'edifact.no-container',
    ]);
  });
  test('by several messages of one gate and voyage is one report, of another gate another', () => {
    const message = (n: number, place: string, container: string) => [
      `UNH+${n}+CODECO:D:95B:UN'`,
      "BGM+34+X+9'",
      `LOC+165+${place}'`,
      `EQD+CN+${container}'`,
      `UNT+5+${n}'`,
    ];
    const papers = readMessages(
      [
        "UNB+UNOA:2+A+B+261104:0900+R'",
        ...message(1, 'NLRTM', 'CSQU3054383'),
        ...message(2, 'NLRTM', 'HLXU2008419'),
        ...message(3, 'DEHAM', 'ABCU0000070'),
        "UNZ+3+R'",
      ].join(''),
    );
    expect(papers).toMatchObject([
      { problems: [], fields: { place: 'NLRTM', containers: [{ number: 'CSQU3054383' }, { number: 'HLXU2008419' }] } },
      { problems: [], fields: { place: 'DEHAM', containers: [{ number: 'ABCU0000070' }] } },
    ]);
    expect(papers[0]?.evidence['containers[1].number']).toMatchObject({ place: 'message 2, segment 4, EQD' });
  });
});

describe('COARRI', () => {
  test('gives what was discharged, from which place in the ship and when', () => {
    const paper = reportOf('COARRI:D:95B:UN:ITG12', [
      "BGM+44+REPORT-1+9'",
      "TDT+20+044W+1++LINE:172:20+++9074729:146:11:NORDIC HERON'",
      "LOC+9+BRSSZ:139:6'",
      "LOC+11+NLRTM:139:6'",
      "EQD+CN+HLXU2008419+45R1:102:5++3+5'",
      "RFF+BM:TWBL0001'",
      "DTM+203:20261104091500:204'",
      "LOC+147+0340682::5'",
      "TMP+2+-18.5:CEL'",
      "SEL+TW1+CA'",
      "SEL+TW2+CU'",
      "CNT+16:1'",
    ]);
    expect(paper).toMatchObject({ partial: false, problems: [] });
    expect(paper.fields).toMatchObject({
      vessel: { name: 'NORDIC HERON', imo: '9074729', callSign: null },
      place: 'NLRTM',
      containers: [
        {
          number: 'HLXU2008419',
          event: 'discharged',
          at: '2026-11-04T09:15:00',
          stowPosition: '0340682',
          setPointC: -18.5,
          seals: ['TW1', 'TW2'],
          billOfLading: 'TWBL0001',
        },
      ],
    });
  });
  test('whose document name tells nothing is told by the status of the container, with less confidence', () => {
    const paper = reportOf('COARRI:D:00B:UN:SMDG20', ["BGM+270+X+9'", "EQD+CN+CSQU3054383+22G1++2+5'"]);
    expect(paper.fields.containers[0]?.event).toBe('loaded');
    expect(paper.evidence['containers[0].event']?.confidence).toBe(0.8);
    expect(paper.problems.map(({ code }) => code)).toEqual(['edifact.event']);
  });
});

describe('COPRAR', () => {
  test('gives what is to be loaded, with verified mass and dangerous goods', () => {
    const paper = reportOf('COPRAR:D:00B:UN:SMDG20', [
      "BGM+45+ORDER-1+5'",
      "TDT+20+044W+1++LINE:172:20+++9074729:146:11:NORDIC HERON'",
      "LOC+9+NLRTM:139:6'",
      "EQD+CN+CSQU3054383+22G1:102:5++2+5'",
      "LOC+11+BRSSZ:139:6'",
      "MEA+AAE+VGM+TNE:21.395'",
      "DTM+798:202611031200:203'",
      "DGS+IMD+3+1263'",
      "DGS+IMD+5.1+1942'",
      "CNT+16:1'",
    ]);
    expect(paper).toMatchObject({
      partial: false,
      problems: [],
      fields: {
        purpose: 'replacement',
        place: 'NLRTM',
        containers: [
          {
            event: 'to-load',
            vgmKg: 21395,
            verification: { at: '2026-11-03T12:00' },
            dangerousGoods: [
              { unNumber: '1263', hazardClass: '3' },
              { unNumber: '1942', hazardClass: '5.1' },
            ],
          },
        ],
      },
    });
    expect(paper.evidence['containers[0].vgmKg']?.repaired).toContain('from t to kg');
  });
});

describe('BAPLIE', () => {
  const header = [
    "BGM++PLAN-1+9'",
    "DTM+137:202611041200:203'",
    "TDT+20+044W+++LINE:172:20+++XXUT:103::NORDIC HERON'",
    "LOC+5+BRSSZ:139:6'",
    "LOC+61+NLRTM:139:6'",
  ];
  test('of SMDG 2.0 (D95B) gives the weight before the container, each at its position', () => {
    const paper = reportOf('BAPLIE:D:95B:UN:SMDG20', [
      ...header,
      "LOC+147+0340682::5'",
      "MEA+WT++KGM:21400'",
      "LOC+9+BRSSZ'",
      "LOC+11+NLRTM'",
      "RFF+BM:1'",
      "EQD+CN+CSQU 3054383+22G1+++5'",
      "NAD+CA+LINE:172:20'",
      "DGS+IMD+3+1263'",
      "LOC+147+0340684::5'",
      "LOC+147+0340282::5'",
      "MEA+VGM++LBR:5000'",
      "TMP+2+032:FAH'",
      "EQD+CN+HLXU2008419+45R1+++4'",
    ]);
    expect(paper).toMatchObject({ partial: false, problems: [], fields: { place: 'BRSSZ', voyage: '044W' } });
    expect(paper.fields.containers).toEqual([
      {
        ...absent,
        number: 'CSQU3054383',
        sizeType: '22G1',
        empty: false,
        grossKg: 21400,
        event: 'on-board',
        stowPosition: '0340682',
        portOfLoading: 'BRSSZ',
        portOfDischarge: 'NLRTM',
        billOfLading: '1',
        dangerousGoods: [{ unNumber: '1263', hazardClass: '3' }],
      },
      {
        ...absent,
        number: 'HLXU2008419',
        sizeType: '45R1',
        empty: true,
        vgmKg: 2267.962,
        event: 'on-board',
        stowPosition: '0340282',
        setPointC: 0,
      },
    ]);
  });
  test('of SMDG 3.1 (D13B) gives the weight after the container', () => {
    const paper = reportOf('BAPLIE:D:13B:UN:SMDG31', [
      "BGM+659+PLAN-1+9'",
      "TDT+20+044W+++LINE:LINES:306+++9074729:IMO:306:NORDIC HERON'",
      "LOC+5+BRSSZ'",
      "LOC+61+NLRTM'",
      "LOC+147+0340682::5'",
      "EQD+CN+CSQU3054383:6346:5+22G1:6346:5+++5'",
      "MEA+AAE+VGM+KGM:21395'",
      "LOC+9+BRSSZ:139:6'",
      "LOC+11+NLRTM:139:6'",
      "LOC+147+0340684::5'",
      "EQD+CN+HLXU2008419:6346:5+45R1:6346:5+++5'",
      "MEA+AAE+AET+KGM:9000'",
    ]);
    expect(paper).toMatchObject({ partial: false, problems: [] });
    expect(paper.fields).toMatchObject({
      vessel: { name: 'NORDIC HERON', imo: '9074729' },
      containers: [
        { number: 'CSQU3054383', vgmKg: 21395, grossKg: null, stowPosition: '0340682', portOfDischarge: 'NLRTM' },
        { number: 'HLXU2008419', vgmKg: null, grossKg: 9000, stowPosition: '0340684', portOfDischarge: null },
      ],
    });
  });
  test('with several containers at a position gives it to each, and leaves other cargo out', () => {
    const paper = reportOf('BAPLIE:D:95B:UN:SMDG22', [
      ...header,
      "LOC+147+0340682::5'",
      "LOC+11+NLRTM'",
      "EQD+CN+CSQU3054383+22P3+++4'",
      "EQD+CN+HLXU2008419+22P3+++4'",
      "LOC+147+0340684::5'",
      "EQD+BB+CRANE'",
    ]);
    expect(paper.fields.containers).toMatchObject([
      { number: 'CSQU3054383', stowPosition: '0340682', portOfDischarge: 'NLRTM' },
      { number: 'HLXU2008419', stowPosition: '0340682', portOfDischarge: 'NLRTM' },
    ]);
  });
  test('that names the container before its position is read as well', () => {
    const paper = reportOf('BAPLIE:D:95B:UN', [
      ...header,
      "EQD+CN+CSQU3054383+22G1+++5'",
      "LOC+147+340682::5'",
      "EQD+CN+HLXU2008419+45R1+++5'",
      "LOC+147+0340684::5'",
    ]);
    expect(paper.fields.containers).toMatchObject([
      { number: 'CSQU3054383', stowPosition: '0340682' },
      { number: 'HLXU2008419', stowPosition: '0340684' },
    ]);
    expect(paper.evidence['containers[0].stowPosition']).toMatchObject({ text: '340682', confidence: 0.9 });
  });
});

describe('VERMAS', () => {
  test('gives the verified gross mass with method, certificate and who answers for it', () => {
    const paper = reportOf('VERMAS:D:16A:UN:SMDG10', [
      "BGM+749+VGM-1+9'",
      "DTM+137:202611031300:203'",
      "NAD+TB'",
      "EQD+CN+CSQU3054383:6346:5+22G1:6346:5+++5'",
      "RFF+BN:BOOK-1'",
      "SEL+TW445501+SH'",
      "MEA+AAE+VGM+KGM:21395'",
      "DTM+WAT:202611031200:203'",
      "DOC+SM2:VGM:306+CERT-9'",
      "NAD+SPC+++FAZENDA ALTA LTDA'",
      "NAD+WPA+++BALANCA DO PORTO'",
      "EQD+CN+HLXU2008419+45R1'",
      "MEA+AAE+VGM+KGM:9000'",
      "DOC+SM1:VGM:306'",
      "NAD+AM'",
      "CTA+RP+:A PERSON'",
    ]);
    expect(paper).toMatchObject({ partial: false, problems: [] });
    expect(paper.fields.containers).toMatchObject([
      {
        number: 'CSQU3054383',
        vgmKg: 21395,
        grossKg: null,
        seals: ['TW445501'],
        event: 'weighed',
        at: '2026-11-03T12:00',
        verification: {
          method: '2',
          responsible: 'FAZENDA ALTA LTDA',
          weighedBy: 'BALANCA DO PORTO',
          document: 'CERT-9',
          at: '2026-11-03T12:00',
        },
      },
      { vgmKg: 9000, verification: { method: '1', responsible: 'A PERSON', document: null, at: null } },
    ]);
  });
});

test('times keep the offset that they are given with, and get none where there is none', () => {
  const at = (date: string) =>
    reportOf('CODECO:D:95B:UN', ["BGM+34+X+9'", "EQD+CN+CSQU3054383'", `DTM+7:${date}'`]).fields.containers[0]?.at;
  expect(at('202611040915:203')).toBe('2026-11-04T09:15');
  expect(at('202611040915?+0100:205')).toBe('2026-11-04T09:15+01:00');
  expect(at('202611040915UTC:303')).toBe('2026-11-04T09:15Z');
  expect(at('20261104:102')).toBe('2026-11-04');
  expect(at('202613040915:203')).toBeNull();
  expect(at('202602300915:203')).toBeNull();
  expect(at('yesterday:203')).toBeNull();
});

test('a cancellation says so', () => {
  expect(reportOf('CODECO:D:95B:UN', ["BGM+34+X+1'", "EQD+CN+CSQU3054383'"]).fields.purpose).toBe('cancellation');
});
