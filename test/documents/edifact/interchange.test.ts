import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openInterchange } from '../../../shared/documents/edifact/interchange.ts';
import { readEdifact } from '../../../shared/documents/edifact/read-edifact.ts';
import { splitSegments } from '../../../shared/documents/edifact/segments.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const message = (body: string, count: number, charset = 'UNOA') =>
  `UNB+${charset}:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'${body}UNT+${count}+1'UNZ+1+R'`;
const codes = (text: string) => openInterchange(bytes(text), 1000).problems.map(({ code }) => code);
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
    const { segments } = splitSegments("FTX+AAA+++SCREWS 3?+4?' AND ??'", 10);
    expect(segments[0]?.elements[3]).toEqual(["SCREWS 3+4' AND ?"]);
  });
  test('UNA changes the separators', () => {
    const { segments } = splitSegments('UNA|*.! ~UNH*1*CUSCAR|D~FTX*A!*B~', 10);
    expect(segments.map(({ tag, elements }) => [tag, elements])).toEqual([
      ['UNH', [['1'], ['CUSCAR', 'D']]],
      ['FTX', [['A*B']]],
    ]);
  });
  test('any text that is released comes back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1, maxLength: 5 }), (elements) => {
        const release = (text: string) => text.replace(/[?:+']/g, '?$&');
        const segment = `FTX+${elements.map((components) => components.map(release).join(':')).join('+')}'`;
        expect(splitSegments(segment, 10).segments[0]?.elements).toEqual(elements);
      }),
    );
  });
});

describe('the envelope', () => {
  test('a whole interchange has no problem', () => {
    expect(codes(message("CNI+1+B'", 3))).toEqual([]);
  });
  test('a wrong number of segments is told with its place', () => {
    expect(openInterchange(bytes(message("CNI+1+B'", 9)), 1000).problems).toEqual([
      { code: 'edifact.count', message: 'segment 3, UNT: says 9 as the number of segments, there are 3' },
    ]);
  });
  test('wrong references and a wrong number of messages are told', () => {
    expect(codes("UNB+UNOA:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'UNT+2+2'UNZ+2+Q'")).toEqual([
      'edifact.reference',
      'edifact.count',
      'edifact.reference',
    ]);
  });
  test('an interchange cut off in the middle keeps what came and says so', () => {
    const cut = message("CNI+1+B'GID+1+3:CT'", 4).slice(0, -25);
    const paper = readEdifact(bytes(cut), DEFAULT_LIMITS);
    expect(paper.partial).toBe(true);
    expect(paper.problems.map(({ code }) => code)).toContain('edifact.truncated');
  });
  test.each([
    ['no UNB', "UNH+1+CUSCAR:D:95B:UN'UNT+2+1'"],
    ['no UNH', "UNB+UNOA:2+A+B+261104:0900+R'UNZ+0+R'"],
    ['no tags', "UNB+UNOA:2+A'hello world'"],
    ['unusable UNA', "UNA++++++UNB+UNOA'"],
  ])('an interchange with %s is refused', (_, text) => {
    expect(errorCode(() => openInterchange(bytes(text), 1000))).toBe('edifact.interchange');
  });
  test('a message of another type is refused by its name', () => {
    expect(() =>
      readEdifact(bytes("UNB+UNOA:2+A+B+1:1+R'UNH+1+BAPLIE:D:95B:UN'UNT+2+1'UNZ+1+R'"), DEFAULT_LIMITS),
    ).toThrow('the interchange holds BAPLIE; only CUSCAR is read here as a paper');
  });
  test('more segments than the limit are refused', () => {
    expect(errorCode(() => splitSegments("CNI+1'".repeat(11), 10))).toBe('edifact.too-many-segments');
  });
});

describe('character sets', () => {
  test('UNOC is ISO 8859-1', () => {
    const latin = Uint8Array.from(message("FTX+AAA+++CAFÉ'", 3, 'UNOC'), (character) => character.charCodeAt(0));
    expect(openInterchange(latin, 10).messages[0]?.segments[1]?.elements[3]).toEqual(['CAFÉ']);
  });
  test('UNOY is UTF-8, and other bytes are refused', () => {
    expect(
      openInterchange(bytes(message("FTX+AAA+++ŁÓDŹ'", 3, 'UNOY')), 10).messages[0]?.segments[1]?.elements[3],
    ).toEqual(['ŁÓDŹ']);
    const latin = Uint8Array.from(message("FTX+AAA+++CAFÉ'", 3, 'UNOY'), (character) => character.charCodeAt(0));
    expect(errorCode(() => openInterchange(latin, 10))).toBe('text.encoding');
  });
  test('other characters under UNOA are read, with a problem', () => {
    expect(codes(message("FTX+AAA+++CAFÉ'", 3))).toEqual(['edifact.charset']);
  });
});

test('no bytes make the reader fail in any other way than by UnreadableError', () => {
  const chunk = fc.constantFrom(
    'UNB+UNOA:2',
    "'",
    'UNH+1+CUSCAR',
    'EQD+CN',
    '+',
    ':',
    '?',
    'SGP',
    'MEA+AAE+G+KGM:1',
    'CNI+1',
    'é',
    '\n',
    'GID',
    'UNT',
    'SEL',
  );
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 60 }), (chunks) => {
      try {
        readEdifact(bytes(`UNB+UNOA:2+A'UNH+1+CUSCAR'${chunks.join('')}`), DEFAULT_LIMITS);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableError);
      }
    }),
  );
});
