import { describe, expect, test } from 'vitest';
import { readWhole } from '../../../shared/documents/pieces/whole-papers.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { X12Reader } from '../../../shared/documents/x12/read-x12.ts';

const read = (content: string | Uint8Array, limits = DEFAULT_LIMITS) =>
  readWhole(typeof content === 'string' ? new TextEncoder().encode(content) : content, new X12Reader(limits));

function manifest(content: string | Uint8Array) {
  const papers = read(content);
  const [paper] = papers;
  if (papers.length !== 1 || paper?.kind !== 'manifest') throw new Error('not one manifest');
  return paper;
}

const ISA = 'ISA*00*          *00*          *ZZ*CARRIER        *ZZ*CUSTOMS        *261104*0900*U*00401*000000042*0*P*>';
const BILL = [
  'LX*1',
  'M11*TWBL0001*35177*330*BG*19500*K***23*SANTOS*TWML0009',
  'N9*BM*TWBL0001',
  'N1*SH*FAZENDA ALTA LTDA',
  'N3*RUA DAS PALMEIRAS 40',
  'N4*SANTOS*SP*11010*BR',
  'N1*CN*VAN DER BERG IMPORT',
  'N2*COFFEE DIVISION',
  'N3*KADE 7',
  'N4*ROTTERDAM**3011*NL',
  'N1*N1*KADE FORWARDING',
  'M12*61',
  'VID*CN*CSQU*3054383*TW445501*TW445502****22G1',
  'M7*TW445502*TW445503',
  'N10*320*COFFEE NOT ROASTED*VDB 1-320*I*090111**K*19200**BG',
  'N10*10*CLEANING FLUID***340290**L*661.387**DR',
  'H1*UN1263*3',
  'VID*CN*HLXU*200841',
];

function interchange(body: string[], { segments = body.length + 2, sets = 1, control = '0001' } = {}): string {
  return [
    ISA,
    'GS*SO*CARRIER*CUSTOMS*20261104*0900*7*X*004010',
    'ST*309*0001',
    ...body,
    `SE*${segments}*${control}`,
    `GE*${sets}*7`,
    'IEA*1*000000042',
    '',
  ].join('~\n');
}
const HEAD = ['M10*TWLN*O*BR*9074729*NORDIC HERON*044W**1*6*L', 'P4*NLRTM*20261120*1'];

describe('a 309 manifest', () => {
  test('gives vessel, voyage, ports and bills with parties, containers, seals, goods and dangerous goods', () => {
    const paper = manifest(interchange([...HEAD, ...BILL]));
    expect(paper).toMatchObject({ reader: 'structured', partial: false });
    expect(paper.fields).toEqual({
      form: null,
      vessel: { name: 'NORDIC HERON', imo: '9074729' },
      voyage: '044W',
      placeOfReceipt: null,
      portOfLoading: '35177',
      portOfDischarge: 'NLRTM',
      placeOfDelivery: null,
      onBoardDate: null,
      issueDate: null,
      consignments: [
        {
          billOfLading: 'TWBL0001',
          masterBill: 'TWML0009',
          freightTerms: null,
          shipper: { name: 'FAZENDA ALTA LTDA', address: 'RUA DAS PALMEIRAS 40, SANTOS, SP, 11010', country: 'BR' },
          consignee: {
            name: 'VAN DER BERG IMPORT COFFEE DIVISION',
            address: 'KADE 7, ROTTERDAM, 3011',
            country: 'NL',
          },
          notify: { name: 'KADE FORWARDING', address: null, country: null },
          containers: [
            {
              number: 'CSQU3054383',
              sizeType: '22G1',
              seals: ['TW445501', 'TW445502', 'TW445503'],
              packages: 330,
              grossKg: 19500,
              tareKg: null,
              vgmKg: null,
              empty: null,
            },
            expect.objectContaining({ number: 'HLXU2008419', seals: [], packages: null }),
          ],
          goods: [
            {
              marks: 'VDB 1-320',
              description: 'COFFEE NOT ROASTED',
              hsCode: '090111',
              packages: 320,
              packageType: 'BG',
              grossKg: 19200,
              netKg: null,
              volumeM3: null,
              unNumber: null,
              hazardClass: null,
            },
            expect.objectContaining({ grossKg: 300, unNumber: '1263', hazardClass: '3', hsCode: '340290' }),
          ],
        },
      ],
    });
    expect(paper.problems.map(({ code }) => code)).toEqual(['x12.port-code']);
    expect(paper.evidence['consignments[0].billOfLading']).toMatchObject({ place: 'segment 5, M11', text: 'TWBL0001' });
    expect(paper.evidence['consignments[0].containers[1].number']?.repaired).toContain('check digit 9 was not sent');
  });
  test('may come in several transaction sets of one voyage, which are one manifest', () => {
    const set = (control: string) => [`ST*309*${control}`, ...HEAD, 'LX*1', `M11*B${control}`, `SE*6*${control}`];
    const text = [ISA, 'GS*SO*A*B*20261104*0900*7*X*004010', ...set('1'), ...set('2'), 'GE*2*7', 'IEA*1*000000042~'];
    const paper = manifest(text.join('~'));
    expect(paper.problems).toEqual([]);
    expect(paper.fields.consignments.map(({ billOfLading }) => billOfLading)).toEqual(['B1', 'B2']);
    expect(paper.evidence['consignments[1].billOfLading']).toMatchObject({
      place: 'transaction set 2, segment 5, M11',
    });
  });
  test('of another voyage in the same interchange is another paper', () => {
    const set = (control: string) => [
      `ST*309*${control}`,
      `M10*A*O*BR**SHIP*V${control}`,
      `M11*B${control}`,
      `SE*4*${control}`,
    ];
    const text = [ISA, 'GS*SO*A*B*20261104*0900*7*X*004010', ...set('1'), ...set('2'), 'GE*2*7', 'IEA*1*000000042~'];
    expect(read(text.join('~'))).toMatchObject([{ fields: { voyage: 'V1' } }, { fields: { voyage: 'V2' } }]);
  });
  test('takes its separators from ISA, whatever they are', () => {
    const text = interchange([...HEAD, ...BILL])
      .replaceAll('~\n', '\u001e')
      .replaceAll('*', '|');
    expect(manifest(text).fields.consignments).toHaveLength(1);
    const lines = interchange([...HEAD, ...BILL])
      .replaceAll('~\n', '\r\n')
      .replaceAll('>', '>');
    expect(manifest(lines).problems.map(({ code }) => code)).toEqual(['x12.port-code']);
  });
});

describe('bad input', () => {
  const codes = (text: string | Uint8Array) => manifest(text).problems.map(({ code }) => code);
  const body = [...HEAD, 'LX*1', 'M11*B1'];
  test('wrong counts and control numbers of sets, groups and interchange are told with their places', () => {
    const text = interchange(body, { segments: 99, sets: 3, control: '0009' }).replace('IEA*1*', 'IEA*2*9');
    expect(manifest(text)).toMatchObject({ partial: true, fields: { consignments: [{ billOfLading: 'B1' }] } });
    expect(manifest(text).problems).toEqual([
      { code: 'x12.count', message: 'segment 6, SE: says 99 as the number of segments, there are 6' },
      { code: 'x12.control-number', message: 'segment 6, SE: its control number is not that of ST' },
      {
        code: 'x12.count',
        message: 'segment 9 of the interchange, GE: says 3 as the number of transaction sets, there are 1',
      },
      {
        code: 'x12.count',
        message: 'segment 10 of the interchange, IEA: says 2 as the number of functional groups, there are 1',
      },
      {
        code: 'x12.control-number',
        message: 'segment 10 of the interchange, IEA: its control number is not that of ISA',
      },
    ]);
  });
  test('a manifest cut mid-segment names the segment and its tag, and keeps the rest', () => {
    const whole = interchange([...HEAD, ...BILL]);
    const paper = manifest(whole.slice(0, whole.indexOf('N10*10') + 8));
    expect(paper).toMatchObject({ partial: true, fields: { consignments: [{ goods: [{ packages: 320 }] }] } });
    expect(paper.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('segment 5, M11: the port is given by the code'),
      'segment 19, N10: the interchange was cut off within it; it was not read',
      'transaction set 1 has no SE segment: it was cut off or not closed after segment 18',
      'the interchange does not end with an IEA segment: it was cut off',
    ]);
  });
  test('a role or a unit that is not known is told once, with its first segment', () => {
    const text = interchange([...body, 'N1*Q9*SOMEBODY', 'N1*Q9*ANOTHER', 'N10*1*X*****STONES*7']);
    expect(manifest(text).problems).toEqual([
      {
        code: 'x12.qualifier',
        message: 'segment 6, N1: the role Q9 is not known; the party was not read (and 1 more like it)',
      },
      {
        code: 'x12.weight',
        message: 'segment 8, N10: the weight has no unit or number that is known; it was not read',
      },
    ]);
  });
  test('garbage between segments, deletions and several ports are told', () => {
    expect(codes(interchange([...HEAD, '???', 'LX*1', 'M11*B1']))).toEqual(['x12.segment']);
    expect(codes(interchange([...HEAD, 'LX*1', 'M13*TWLN*BRSSZ*D*B1', 'M11*B1']))).toEqual(['x12.amendment']);
    expect(codes(interchange([...body, 'P4*DEHAM', 'LX*1', 'M11*B2']))).toEqual(['x12.several-ports']);
    expect(codes(interchange(HEAD))).toEqual(['x12.no-bill']);
  });
  test('characters that are not ASCII are read and told', () => {
    const text = interchange([...body, 'N10*1*CAFÉ']);
    const latin1 = Uint8Array.from(text, (character) => character.charCodeAt(0));
    for (const content of [text, latin1]) {
      expect(manifest(content)).toMatchObject({
        partial: false,
        problems: [{ code: 'x12.charset' }],
        fields: { consignments: [{ goods: [{ description: 'CAFÉ' }] }] },
      });
    }
  });
  test.each([
    ['no ISA', 'GS*SO*A*B', 'x12.interchange'],
    ['a short ISA', 'ISA*00*~GS*1~', 'x12.interchange'],
    ['no transaction set', `${ISA}~IEA*0*000000042~`, 'x12.interchange'],
    ['another transaction set', interchange(body).replace('ST*309', 'ST*310'), 'x12.transaction-set'],
  ])('an interchange with %s is refused', (_, text, code) => {
    expect(() => read(text)).toThrow(UnreadableError);
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});
