import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourcePage } from '../../../shared/documents/layout/lines.ts';
import type { Word } from '../../../shared/documents/page-words.ts';
import { readPages } from '../../../shared/documents/read-pages.ts';
import { readingSchema } from '../../../shared/documents/reading.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5, 1e-9));
const foreign = fc.constantFrom(
  'שלום',
  'فاتورة',
  '\u202e4471\u202c',
  '\u0000\u001b[2J',
  '\ud800',
  '漢字',
  'A'.repeat(10_000),
  '9'.repeat(400),
  '1,2,3,4.5.6',
  '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  '',
  ' ',
  ':::',
);
/** What papers say, so that every reader is reached, too. */
const printed = fc.constantFrom(
  ...'COMMERCIAL INVOICE|CARGO MANIFEST|BILL OF LADING|PACKING LIST|Invoice No.:|Total|Amount|Quantity|Description|Container No.|Seal No.|Gross weight KG|Shipper|Consignee|Vessel|IMO No.|TWTU4102142|9640.00|1.234,56|USD|2026-11-04|31/02/2026|FOB|22G1|HS code|Facture|Rechnung|Date|P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10|I<UTOD231458907<<<<<<<<<<<<<<<|CERTIFICATE OF ORIGIN|DANGEROUS GOODS DECLARATION|UN 1263|Notify party|Marks and numbers'.split(
    '|',
  ),
);
const word: fc.Arbitrary<Word> = fc.record({
  text: fc.oneof(
    { weight: 3, arbitrary: printed },
    { weight: 1, arbitrary: foreign },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  ),
  box: fc.tuple(share, share, share, share),
  confidence: share,
});
/** Words in rows and columns, as tables have them, so that layout finds something to take hold of. */
const table: fc.Arbitrary<Word[]> = fc
  .array(fc.array(fc.oneof(printed, fc.string({ maxLength: 8 })), { maxLength: 8 }), { maxLength: 20 })
  .map((rows) =>
    rows.flatMap((cells, row) =>
      cells.map((text, column): Word => ({ text, box: [column / 8, row / 40, 0.08, 0.015], confidence: 0.9 })),
    ),
  );
const size = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(1e-6, 1e9));
const page = (number: number): fc.Arbitrary<SourcePage> =>
  fc.record({
    page: fc.constant(number),
    width: size,
    height: size,
    words: fc.oneof(
      fc.array(word, { maxLength: 40 }),
      table,
      fc.tuple(table, fc.array(word, { maxLength: 10 })).map((parts) => parts.flat()),
    ),
    reader: fc.constantFrom('text-layer', 'ocr'),
  });
const pages = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => page(i + 1))));

test('any words at any place are read into papers that keep to the schema, with evidence on pages that are there', () => {
  fc.assert(
    fc.property(pages, (given) => {
      const papers = readPages(given);
      expect(papers.length).toBeGreaterThan(0);
      for (const paper of papers) {
        readingSchema.parse({ file: 'f', sha256: '0'.repeat(64), ...paper });
        for (const { page, confidence } of Object.values(paper.evidence)) {
          expect(page >= 1 && page <= given.length).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
      }
    }),
    { numRuns: fuzzRuns(150), seed: 51 },
  );
});

test('twenty thousand words on one page, wherever they stand, end within the time of a test', () => {
  const words = (place: (i: number) => [number, number]) =>
    Array.from(
      { length: 20_000 },
      (_, i): Word => ({ text: i % 3 === 0 ? 'Total' : `${i}.00`, box: [...place(i), 0.05, 0.01], confidence: 1 }),
    );
  for (const place of [
    () => [0.5, 0.5] as [number, number],
    (i: number) => [(i % 140) / 140, Math.floor(i / 140) / 143] as [number, number],
    (i: number) => [0.1, i / 20_000] as [number, number],
  ]) {
    readPages([{ page: 1, width: 600, height: 800, words: words(place), reader: 'ocr' }]);
  }
});
