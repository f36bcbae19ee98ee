import * as fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { engineThatSees, layeredPdf, seenWords } from './layered-pdf.ts';
import { mutationsOf } from './mutations.ts';
import { rawPdf, textPdf } from './papers.ts';

/** Small, so that what is hostile ends soon: no step of any input may take longer than these and a little. */
const LIMITS: ReadLimits = {
  ...DEFAULT_LIMITS,
  pages: 5,
  ocrPages: 3,
  wordsPerPage: 2000,
  imagePixels: 2_000_000,
  secondsPerStep: 3,
  secondsPerPage: 6,
  secondsPerPaper: 6,
  memoryMb: 128,
};
const SLOWEST_MS = 15_000;
/** A file takes some ten times longer than a page of words. */
const DEAR = 10;
/** A picture is recognised and looked through for a machine-readable zone. */
const VERY_DEAR = 300;
const engine = engineThatSees(seenWords([{ text: 'COMMERCIAL INVOICE Invoice No.: 4471', at: [40, 60] }]));

afterAll(closePdfReader);

/**
 * Reads whatever it is given: a reading or an UnreadableError, in bounded time, is all that may come of it. Without an
 * engine a PDF's pages are only printed small, so that a night has time for more of them.
 */
async function endsWell(bytes: Uint8Array, ocr: OcrEngine | null = null): Promise<void> {
  const started = performance.now();
  try {
    await readDocument({ file: 'f', bytes, ocr, limits: LIMITS, prices: LIST_PRICES });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message).not.toBe('');
  }
  expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
}

const SIGNATURES: Record<string, Uint8Array> = {
  pdf: Buffer.from('%PDF-1.7\n'),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  tiff: Uint8Array.of(0x49, 0x49, 0x2a, 0x00),
  'tiff, large': Uint8Array.of(0x4d, 0x4d, 0x00, 0x2b),
};

test.each(Object.entries(SIGNATURES))('rubbish that begins as %s is refused or read', async (_, signature) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (rest) => endsWell(Buffer.concat([signature, rest]))),
    { numRuns: fuzzRuns(20, DEAR), seed: 41 },
  );
});

test('a PDF that was damaged in any place is refused or read', async () => {
  const seeds = [
    await textPdf([['COMMERCIAL INVOICE', 'Invoice No.: 4471', 'Total 80.00 and words enough for a layer of text']]),
    await layeredPdf(async ({ set, picture }) => {
      await picture([0, 0, 600, 800]);
      set({ text: 'words under a picture that nobody sees 4471', at: [40, 60], invisible: true });
    }, 2),
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>',
      '<</Length 60>>\nstream\nBT /F 9 Tf 30 700 Td (one two three four five six seven eight) Tj ET\nendstream',
    ]),
  ];
  await fc.assert(
    fc.asyncProperty(mutationsOf(seeds), (bytes) => endsWell(bytes)),
    { numRuns: fuzzRuns(40, DEAR), seed: 42 },
  );
});

test.each(['png', 'jpeg', 'tiff'] as const)('a %s that was damaged in any place is refused or read', async (format) => {
  const picture = sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: '#777777',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  const seed = await picture.toFormat(format).toBuffer();
  await fc.assert(
    fc.asyncProperty(mutationsOf([seed]), (bytes) => endsWell(bytes, engine)),
    { numRuns: fuzzRuns(10, VERY_DEAR), seed: 43 },
  );
});

test('content that a PDF draws by chance is refused or read', async () => {
  const number = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(1e30, -1e30, 0, 1e-30));
  const operator = fc.constantFrom(
    'q',
    'Q',
    'cm',
    're',
    'f',
    'S',
    'W n',
    'BT',
    'ET',
    'Tf',
    'Td',
    'Tm',
    'Tr',
    'Tj',
    'TJ',
    'Do',
    'gs',
    'sh',
    'BI',
    'ID',
    'EI',
    'scn',
    'rg',
  );
  const operand = fc.oneof(
    number.map(String),
    fc.constantFrom('/F', '/X', '/None'),
    fc.string({ maxLength: 20 }).map((text) => `(${text.replace(/[()\\]/g, '')})`),
    fc.array(number, { maxLength: 6 }).map((list) => `[${list.join(' ')}]`),
  );
  const statement = fc
    .tuple(fc.array(operand, { maxLength: 6 }), operator)
    .map(([given, name]) => `${given.join(' ')} ${name}`);
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 60 }), async (statements) => {
      const content = `BT /F 12 Tf 40 700 Td (drawn before all that) Tj ET\n${statements.join('\n')}`;
      await endsWell(
        rawPdf([
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Kids[3 0 R]/Count 1>>',
          '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>/XObject<</X 5 0 R>>>>>>',
          `<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream`,
          '<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
        ]),
      );
    }),
    { numRuns: fuzzRuns(40, DEAR), seed: 44 },
  );
});
