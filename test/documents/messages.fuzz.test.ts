import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../shared/documents/pieces/piece.ts';
import { pieceReaderFor } from '../../shared/documents/pieces/piece-reader-for.ts';
import { readWhole } from '../../shared/documents/pieces/whole-papers.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import type { ReadPaper } from '../../shared/documents/read-paper.ts';
import { readingSchema } from '../../shared/documents/reading.ts';
import { readJson, readXml } from '../../shared/documents/structured/cargo-report.ts';
import { readCsv } from '../../shared/documents/structured/csv.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { mutationsOf } from '../functions/read-document/mutations.ts';
import { fuzzRuns } from '../fuzz/runs.ts';
import { cuscarText } from './edifact/cuscar-text.ts';
import { interchangeOf } from './edifact/read-messages.ts';

const SLOWEST_MS = 10_000;
const LIMITS = { ...DEFAULT_LIMITS, segments: 2000, records: 2000 };
/** Separators, quotes, brackets, line ends, an escape, a NUL, and the first byte of a character of two. */
const MARKS = Buffer.from('+:\'?~*>|;,"<&{}[]\\\n\r \u001b\0\u00c3', 'latin1');
const bytes = (text: string) => new TextEncoder().encode(text);

const CONTAINER = ["EQD+CN+CSQU3054383+22G1:102:5++2+5'", "RFF+BN:B1'", "DTM+7:202611040915:203'", "SEL+TW1:CA'"];
const INTERCHANGES = {
  CUSCAR: Buffer.concat([...cuscarText(2)]),
  'CUSCAR of D95B': Buffer.concat([...cuscarText(2, 'D95B')]),
  CODECO: bytes(interchangeOf('CODECO:D:95B:UN', ["BGM+34+X+9'", ...CONTAINER, "CNT+16:1'"])),
  COARRI: bytes(
    interchangeOf('COARRI:D:00B:UN', ["BGM+46+X+9'", ...CONTAINER, "LOC+147+0340682::5'", "TMP+2+-18:CEL'"]),
  ),
  COPRAR: bytes(
    interchangeOf('COPRAR:D:00B:UN', ["BGM+45+X+9'", ...CONTAINER, "MEA+AAE+VGM+KGM:21395'", "DGS+IMD+3+1263'"]),
  ),
  BAPLIE: bytes(
    interchangeOf('BAPLIE:D:95B:UN', ["BGM++X+9'", "LOC+147+0340682::5'", "MEA+WT++KGM:21400'", ...CONTAINER]),
  ),
  VERMAS: bytes(
    interchangeOf('VERMAS:D:16A:UN', [...CONTAINER, "MEA+AAE+VGM+KGM:1'", "DOC+SM1:VGM:306'", "NAD+SPC+++A'"]),
  ),
  IFTMCS: bytes(
    interchangeOf('IFTMCS:D:99B:UN', ["BGM+705+B1+9'", "TDT+20+1'", "NAD+CN+++A+B+C'", "GID+1+3:CT'", ...CONTAINER]),
  ),
};
const X12 = bytes(
  [
    'ISA*00*          *00*          *ZZ*CARRIER        *ZZ*CUSTOMS        *261104*0900*U*00401*000000042*0*P*>',
    'GS*SO*A*B*20261104*0900*7*X*004010',
    'ST*309*0001',
    'M10*TWLN*O*BR*9074729*NORDIC HERON*044W',
    'P4*NLRTM',
    'LX*1',
    'M11*TWBL0001*BRSSZ*330*BG*19500*K',
    'N1*SH*FAZENDA ALTA LTDA',
    'N4*SANTOS*SP*11010*BR',
    'VID*CN*CSQU*3054383*TW445501',
    'N10*320*COFFEE*VDB*I*090111**K*19200**BG',
    'H1*UN1263*3',
    'SE*11*0001',
    'GE*1*7',
    'IEA*1*000000042~',
  ].join('~'),
);
const CSV = bytes(
  'Vessel;B/L No.;Container No.;Seal No.;Packages;Gross weight (t)\nHERON;B1;CSQU3054383;S12345;320;19,2\n',
);
const JSON_REPORT = bytes(
  '{"cargoReport":{"voyage":"044W","consignments":[{"containers":[{"number":"CSQU3054383","grossKg":1}]}]}}',
);
const XML_REPORT = bytes(
  '<cargoReport><voyage>1</voyage><consignment><container><seal>S1</seal><grossKg>1</grossKg></container></consignment></cargoReport>',
);

type Read = (content: Uint8Array) => ReadPaper[];
const inPieces =
  (type: 'edifact' | 'x12'): Read =>
  (content) =>
    readWhole(content, newReader(type));

function newReader(type: 'edifact' | 'x12') {
  const reader = pieceReaderFor(type, LIMITS);
  if (reader === null) throw new Error(`${type} is not read in pieces`);
  return reader;
}

/** Papers that fit their schema, or null for an UnreadableError: nothing else may come of any bytes, and soon. */
function endsWell(read: Read, content: Uint8Array): ReadPaper[] | null {
  const started = performance.now();
  try {
    const papers = read(content);
    for (const paper of papers) readingSchema.parse({ file: 'f', sha256: '0'.repeat(64), ...paper });
    return papers;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message).not.toBe('');
    return null;
  } finally {
    expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
  }
}

const READERS: readonly (readonly [string, Uint8Array, Read])[] = [
  ...Object.entries(INTERCHANGES).map(([name, content]) => [name, content, inPieces('edifact')] as const),
  ['X12', X12, inPieces('x12')],
  ['CSV', CSV, (content) => [readCsv(content, LIMITS)]],
  ['JSON', JSON_REPORT, (content) => [readJson(content)]],
  ['XML', XML_REPORT, (content) => [readXml(content)]],
];

describe.each(READERS)('%s', (_, specimen, read) => {
  test('the specimen itself is read whole', () => {
    expect(endsWell(read, specimen)).toMatchObject([{ partial: false }]);
  });
  test('changed anywhere is read or refused, soon', () => {
    fc.assert(
      fc.property(mutationsOf([specimen]), (mutated) => {
        endsWell(read, mutated);
      }),
      { seed: 41, numRuns: fuzzRuns(60) },
    );
  });
  test('with marks of its syntax anywhere is read or refused, soon', () => {
    const mark = fc.constantFrom(...MARKS);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(specimen.length - 1), mark), { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Uint8Array.from(specimen);
        for (const [at, byte] of changes) changed[at] = byte;
        endsWell(read, changed);
      }),
      { seed: 45, numRuns: fuzzRuns(60) },
    );
  });
  test('followed by rubbish is read or refused, soon', () => {
    fc.assert(
      fc.property(fc.nat(specimen.length), fc.uint8Array({ maxLength: 400 }), (at, rubbish) => {
        endsWell(read, Buffer.concat([specimen.subarray(0, at), rubbish]));
      }),
      { seed: 42, numRuns: fuzzRuns(60) },
    );
  });
});

describe.each(READERS.slice(0, -3))('%s cut off', (_, specimen, read) => {
  test('at any place is refused or said to be partial: never read as if it were whole', () => {
    const end = Buffer.from(specimen).toString('latin1').trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (at) => {
        const papers = endsWell(read, specimen.subarray(0, at));
        expect(papers === null || papers.some(({ partial }) => partial)).toBe(true);
      }),
      { seed: 43, numRuns: fuzzRuns(60) },
    );
  });
});

test.each([
  ['edifact', INTERCHANGES.CUSCAR],
  ['x12', X12],
] as const)('%s gives the same pieces wherever its chunks are cut', (type, specimen) => {
  const piecesOf = (content: Uint8Array, chunkBytes: number): Piece[] | null => {
    const reader = newReader(type);
    const pieces: Piece[] = [];
    try {
      for (let at = 0; at < content.length; at += chunkBytes) {
        pieces.push(...reader.push(content.subarray(at, at + chunkBytes)));
      }
      return [...pieces, ...reader.end()];
    } catch (error) {
      if (error instanceof UnreadableError) return null;
      throw error;
    }
  };
  fc.assert(
    fc.property(mutationsOf([specimen]), fc.integer({ min: 1, max: 300 }), (mutated, chunkBytes) => {
      expect(piecesOf(mutated, chunkBytes)).toEqual(piecesOf(mutated, mutated.length + 1));
    }),
    { seed: 44, numRuns: fuzzRuns(60) },
  );
});
