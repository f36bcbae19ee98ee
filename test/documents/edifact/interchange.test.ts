import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SEPARATORS, parseSegment } from '../../../shared/documents/edifact/segments.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { interchangeOf, readMessages } from './read-messages.ts';

const message = (body: string, count: number, charset = 'UNOA') =>
  `UNB+${charset}:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'CNI+1+B1'GID+1+3:CT'${body}UNT+${count}+1'UNZ+1+R'`;
const problemsOf = (content: string | Uint8Array) => readMessages(content).flatMap(({ problems }) => problems);
const codes = (content: string | Uint8Array) => problemsOf(content).map(({ code }) => code);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const described = (content: string | Uint8Array) => {
  const [paper] = readMessages(content);
  return paper?.kind === 'manifest' ? paper.fields.consignments[0]?.goods[0]?.description : undefined;
};
const errorCode = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  return null;
};

describe('separators', () => {
  test('a released character is text', () => {
    expect(described(message("FTX+AAA+++SCREWS 3?+4?' AND ??'", 5))).toBe("SCREWS 3+4' AND ?");
  });
  test('a terminator after a released release character ends the segment', () => {
    expect(described(message("FTX+AAA+++SCREWS??'", 5))).toBe('SCREWS?');
  });
  test('UNA changes the separators', () => {
    const text = 'UNA|*.! ~UNB*UNOA|2*A*B*1|1*R~UNH*1*CUSCAR|D~CNI*1*B1~GID*1*3|CT~FTX*AAA***A!*B~UNT*5*1~UNZ*1*R~';
    expect(described(text)).toBe('A*B');
    expect(codes(text)).toEqual([]);
  });
  test('the control characters of level B are separators without UNA', () => {
    const text = message("FTX+AAA+++SCREWS 3+'", 5, 'UNOB')
      .replaceAll("'", '\u001c')
      .replaceAll('+', '\u001d')
      .replaceAll(':', '\u001f');
    expect(described(text)).toBe('SCREWS 3');
    expect(codes(text)).toEqual([]);
  });
  test('lines that a gateway broke anywhere are joined', () => {
    const broken = message("FTX+AAA+++COFFEE BEANS'", 5).replace(/(.{30})/g, '$1\r\n');
    expect(described(broken)).toBe('COFFEE BEANS');
    expect(codes(broken)).toEqual([]);
  });
  test('any text that is released comes back unchanged', () => {
    const line = fc.string().filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1 }), { minLength: 1, maxLength: 5 }), (elements) => {
        const release = (text: string) => text.replace(/[?:+']/g, '?$&');
        const segment = `FTX+${elements.map((components) => components.map(release).join(':')).join('+')}`;
        expect(parseSegment(segment, DEFAULT_SEPARATORS, 1)?.elements).toEqual(elements);
      }),
    );
  });
});

describe('the envelope', () => {
  test('a whole interchange has no problem', () => {
    expect(codes(message('', 4))).toEqual([]);
  });
  test('a wrong number of segments is told with its place', () => {
    expect(problemsOf(message('', 9))).toEqual([
      { code: 'edifact.count', message: 'segment 4, UNT: says 9 as the number of segments, there are 4' },
    ]);
  });
  test('wrong references and a wrong number of messages are told', () => {
    expect(codes("UNB+UNOA:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'CNI+1+B'UNT+3+2'UNZ+2+Q'")).toEqual([
      'edifact.reference',
      'edifact.count',
      'edifact.reference',
    ]);
  });
  test('an interchange cut mid-segment names the segment and its tag, and keeps the rest', () => {
    const whole = message("FTX+AAA+++COFFEE'MEA+AAE+AAB+KGM:100'", 6);
    const cut = whole.slice(0, whole.indexOf('KGM'));
    const [paper] = readMessages(cut);
    expect(paper).toMatchObject({
      partial: true,
      fields: { consignments: [{ billOfLading: 'B1', goods: [{ description: 'COFFEE', grossKg: null }] }] },
    });
    expect(paper?.problems).toEqual([
      { code: 'edifact.truncated', message: 'segment 5, MEA: the interchange was cut off within it; it was not read' },
      {
        code: 'edifact.truncated',
        message: 'message 1 has no UNT segment: it was cut off or not closed after segment 4',
      },
      { code: 'edifact.truncated', message: 'the interchange does not end with a UNZ segment: it was cut off' },
    ]);
  });
  test('a segment without a tag is told with its number, and the rest is read', () => {
    const [paper] = readMessages(message("??garbage'FTX+AAA+++COFFEE'", 6));
    expect(paper?.problems).toEqual([
      {
        code: 'edifact.segment',
        message: 'segment 4 does not begin with a tag of three capital letters; it was not read',
      },
    ]);
    expect(described(message("??garbage'FTX+AAA+++COFFEE'", 6))).toBe('COFFEE');
  });
  test('a segment of another message is named with the number of its message', () => {
    const text =
      "UNB+UNOA:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'CNI+1+B'UNT+3+1'UNH+2+CUSCAR:D:95B:UN'CNI+1+C'UNT+9+2'UNZ+2+R'";
    expect(problemsOf(text).map((problem) => problem.message)).toEqual([
      'message 2, segment 3, UNT: says 9 as the number of segments, there are 3',
    ]);
  });
  test('a second interchange in the file is read and told', () => {
    const one = message("FTX+AAA+++COFFEE'", 5);
    const [paper] = readMessages(one + one);
    expect(paper).toMatchObject({ partial: false, fields: { consignments: [{}, {}] } });
    expect(paper?.problems.map(({ code }) => code)).toEqual(['edifact.several-interchanges']);
  });
  test.each([
    ['no UNB', "UNH+1+CUSCAR:D:95B:UN'UNT+2+1'"],
    ['no UNH', "UNB+UNOA:2+A+B+261104:0900+R'UNZ+0+R'"],
    ['nothing but UNB', 'UNB+UNOA'],
    ['unusable UNA', "UNA++++++UNB+UNOA'"],
    ['no terminator', `UNB+UNOA:2${'+A'.repeat(70_000)}`],
  ])('an interchange with %s is refused', (_, text) => {
    expect(errorCode(() => readMessages(text))).toBe('edifact.interchange');
  });
  test('a segment that never ends is told, and what came before is kept', () => {
    const [paper] = readMessages(`${message("FTX+AAA+++COFFEE'", 5).split('UNT')[0]}FTX+${'A'.repeat(70_000)}`);
    expect(paper).toMatchObject({ partial: true, fields: { consignments: [{ billOfLading: 'B1' }] } });
    expect(paper?.problems[0]).toMatchObject({
      code: 'edifact.segment',
      message: expect.stringContaining('segment 5 has no end'),
    });
  });
  test('a message of a type that is not read is refused by its name', () => {
    expect(() => readMessages("UNB+UNOA:2+A+B+1:1+R'UNH+1+ORDERS:D:96B:UN'UNT+2+1'UNZ+1+R'")).toThrow(
      'the interchange holds ORDERS; only CUSCAR, IFTMCS, BAPLIE, COPARN, COPRAR, CODECO, COARRI, VERMAS are read here',
    );
  });
  test('beside messages that are read, it is told', () => {
    const both = message('', 4).replace('UNZ+1', "UNH+2+ORDERS:D:96B:UN'UNT+2+2'UNZ+2");
    expect(problemsOf(both)).toEqual([
      { code: 'edifact.message', message: '1 of 2 messages are ORDERS and were not read' },
    ]);
  });
  test('of more segments than the limit, the first are read and the rest is told', () => {
    const many = interchangeOf('CUSCAR:D:96A:UN', ["CNI+1+B1'", ..."CNI+2+B2'".repeat(20).split('\n')]);
    const [paper] = readMessages(many, { ...DEFAULT_LIMITS, segments: 10 });
    expect(paper).toMatchObject({ partial: true, fields: { consignments: { length: 8 } } });
    expect(paper?.problems.map(({ code }) => code)).toEqual(['edifact.too-many-segments']);
  });
});

describe('qualifiers', () => {
  test('one that is not known is told once, with its first segment', () => {
    const body = "NAD+QQQ++SOMEBODY'NAD+QQQ++SOMEBODY'LOC+XYZ+NLRTM'MEA+AAE+%%+KGM:1'";
    expect(problemsOf(message(body, 8))).toEqual([
      {
        code: 'edifact.qualifier',
        message: 'segment 4, NAD: the qualifier QQQ is not known; what it qualifies was not read (and 1 more like it)',
      },
      {
        code: 'edifact.qualifier',
        message: 'segment 6, LOC: the qualifier XYZ is not known; what it qualifies was not read',
      },
      {
        code: 'edifact.qualifier',
        message: 'segment 7, MEA: the qualifier %% is not known; what it qualifies was not read',
      },
    ]);
  });
  test('a weight in a unit that is not known is told', () => {
    expect(problemsOf(message("MEA+AAE+AAB+STN:100'", 5))).toEqual([
      expect.objectContaining({ code: 'edifact.weight', message: expect.stringContaining('segment 4, MEA') }),
    ]);
  });
  test('a message that cancels another says so', () => {
    const cancels = interchangeOf('CUSCAR:D:96A:UN', ["BGM+85+M1+1'", "CNI+1+B1'"]);
    expect(codes(cancels)).toEqual(['edifact.cancellation']);
  });
});

describe('character sets', () => {
  test.each([
    ['UNOC', [0xc9], 'É'],
    ['UNOD', [0xa3], 'Ł'],
    ['UNOE', [0xb6], 'Ж'],
    ['UNOF', [0xd9], 'Ω'],
    ['UNOG', [0xa6], 'Ĥ'],
    ['UNOH', [0xa5], 'Ĩ'],
    ['UNOI', [0xd4], 'ش'],
    ['UNOJ', [0xf9], 'ש'],
    ['UNOK', [0xdd], 'İ'],
    ['UNOL', [0xa4], '€'],
    ['UNOY', [0xe6, 0xb8, 0xaf], '港'],
  ])('%s is read', (set, encoded, letter) => {
    const [before = '', after = ''] = message("FTX+AAA+++X~X'", 5, set).split('~');
    const bytes = Uint8Array.from([...latin1(before), ...encoded, ...latin1(after)]);
    expect(described(bytes)).toBe(`X${letter}X`);
    expect(codes(bytes)).toEqual([]);
  });
  test('a segment that is not UTF-8 under UNOY is told with its number, and the rest is read', () => {
    const bytes = latin1(message("FTX+AAA+++CAFÉ'", 5, 'UNOY'));
    expect(described(bytes)).toBe('CAFÉ');
    expect(problemsOf(bytes)).toEqual([
      {
        code: 'edifact.charset',
        message: 'segment 4, FTX: UNB promises UNOY, but the segment is not UTF-8; it was read as ISO 8859-1',
      },
    ]);
  });
  test('each segment is decoded by itself, so that mixed encodings are told apart', () => {
    const [before = '', after = ''] = message("FTX+AAA+++É'FTX+AAA+++~'", 6, 'UNOC').split('~');
    const bytes = Uint8Array.from([...latin1(before), ...new TextEncoder().encode('Łódź'), ...latin1(after)]);
    expect(described(bytes)).toBe('É Łódź');
    expect(problemsOf(bytes).map((problem) => problem.message)).toEqual([
      'segment 5, FTX: UNB promises UNOC, but the segment is UTF-8; it was read as such',
    ]);
  });
  test('other characters under UNOA are read and told', () => {
    const bytes = new TextEncoder().encode(message("FTX+AAA+++CAFÉ'", 5));
    expect(described(bytes)).toBe('CAFÉ');
    expect(codes(bytes)).toEqual(['edifact.charset']);
  });
  test('of UNOX what is ASCII is read, and a segment that switches sets is told', () => {
    const text = message("FTX+AAA+++COFFEE'FTX+AAA+++\u001b$B%3\u001b(B'", 6, 'UNOX');
    expect(described(text)).toBe('COFFEE');
    expect(problemsOf(text)).toEqual([
      expect.objectContaining({
        code: 'edifact.charset',
        message:
          'segment 5, FTX: UNB promises UNOX, but the segment has escape sequences to other character sets, which are not read here',
      }),
    ]);
  });
  test.each([
    ['a set of no code list', message('', 4, 'UNOQ')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...latin1(message('', 4))])],
  ])('%s is refused', (_, content) => {
    expect(errorCode(() => readMessages(content))).toBe('text.encoding');
  });
});
