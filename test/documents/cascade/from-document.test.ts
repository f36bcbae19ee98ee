import { expect, test } from 'vitest';
import type { DocumentAnswer, SeenTable, SeenText, TableCell } from '../../../shared/documents/cascade/answers.ts';
import { askedValuesOf } from '../../../shared/documents/cascade/asked-values.ts';
import { sightingOfDocument } from '../../../shared/documents/cascade/from-document.ts';
import { mergeSighting } from '../../../shared/documents/cascade/merge.ts';
import { SURE_FROM } from '../../../shared/documents/cascade/needs.ts';
import type { DocumentKind } from '../../../shared/documents/reading.ts';
import { readingSchema } from '../../../shared/documents/reading.ts';
import { pageOf, readOne } from '../page-of.ts';
import { boxOfLine } from './papers.ts';

const seen = (text: string, confidence = 0.96): SeenText => ({ text, box: [0.1, 0.1, 0.2, 0.02], confidence });
const nothing: DocumentAnswer = { pairs: [], tables: [], answers: [] };
const sighting = (kind: DocumentKind, answer: Partial<DocumentAnswer>, texts: string[] = []) =>
  sightingOfDocument({ ...nothing, ...answer }, kind, askedValuesOf(kind), 1, texts);
const valuesOf = ({ values }: ReturnType<typeof sighting>) =>
  Object.fromEntries(values.map(({ path, seen: { value } }) => [path, value]));

/** A table whose first row is headings, each row on a line of the typewritten page from line 10 on. */
function tableOf(rows: string[][], confidence = 0.96): SeenTable {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): TableCell => {
      const box = boxOfLine(10 + row, column * 20, column * 20 + 15);
      return { text, box, confidence, row: row + 1, column: column + 1, rowSpan: 1, columnSpan: 1, heading: row === 0 };
    }),
  );
  return { cells };
}

test('answers become values of their paths, read as the kind of value that they are', () => {
  const answers = [
    { alias: 'consignments[0].billOfLading', ...seen('No. TWBL0001') },
    { alias: 'portOfLoading', ...seen('GBHUL Hull') },
    { alias: 'consignments[0].shipper.name', ...seen('Quayside Lamps Ltd, 12 Rope Walk, Hull') },
    { alias: 'somewhere.else', ...seen('nothing that was asked') },
  ];
  expect(valuesOf(sighting('bill-of-lading', { answers }))).toEqual({
    'consignments[0].billOfLading': 'TWBL0001',
    portOfLoading: 'GBHUL',
    'consignments[0].shipper.name': 'Quayside Lamps Ltd',
  });
});

test('an answer that is no such value is none', () => {
  const answers = [{ alias: 'issueDate', ...seen('see below') }];
  expect(valuesOf(sighting('invoice', { answers }))).toEqual({});
});

test('a form gives the values whose labels we know, in the languages that we know', () => {
  const pairs = [
    { key: seen('Rechnungsnummer:'), value: seen('R-2026/8') },
    { key: seen('Invoice date'), value: seen('25/03/2026') },
    { key: seen('Our favourite colour'), value: seen('blue 7') },
  ];
  expect(valuesOf(sighting('invoice', { pairs }))).toEqual({ invoiceNumber: 'R-2026/8', issueDate: '2026-03-25' });
});

test('a form of an identity document gives its values by the labels of such documents', () => {
  const pairs = [
    { key: seen('Surname / Nom'), value: seen('ERIKSSON') },
    { key: seen('Passport No.'), value: seen('L898902C3') },
    { key: seen('Date of birth'), value: seen('12 AUG 1974') },
    { key: seen('Place of birth'), value: seen('ZENITH') },
  ];
  expect(valuesOf(sighting('identity', { pairs }))).toEqual({
    ...{ surname: 'ERIKSSON', number: 'L898902C3', birthDate: '1974-08-12' },
  });
});

test('rows of a table come under the headings that we know, without the line of sums', () => {
  const table = tableOf([
    ['Description of goods', 'Packages', 'Gross weight (KG)', 'Nobody knows'],
    ['Storm lamps', '120 CTNS', '1.900,50', 'x'],
    ['', '', '', ''],
    ['Total', '120', '1.900,50', ''],
  ]);
  const [list] = sighting('packing-list', { tables: [table] }, ['1.234,56']).lists;
  expect(list?.list).toBe('lines');
  expect(list?.rows.map(({ fields }) => fields)).toEqual([
    { description: 'Storm lamps', packages: 120, packageType: 'CTNS', netKg: null, grossKg: 1900.5, volumeM3: null },
  ]);
  expect(list?.rows[0]?.evidence.grossKg).toMatchObject({
    reader: 'analyze-document',
    page: 1,
    box: boxOfLine(11, 40, 55),
  });
});

test('a table with too few known headings, or none at all, gives nothing', () => {
  expect(
    sighting('invoice', {
      tables: [
        tableOf([
          ['Alpha', 'Beta'],
          ['1', '2'],
        ]),
        { cells: [] },
      ],
    }).lists,
  ).toEqual([]);
});

test('containers and goods of a bill are added where we had none, and fit the published schema', () => {
  const bill = readOne([
    pageOf(
      [
        '                          BILL OF LADING                    B/L No.: TWBL0001',
        'Shipper: Quayside Lamps Ltd, Hull, United Kingdom',
        'Consignee: Lichthuis B.V., Rotterdam, Netherlands',
        'Vessel: NORDIC HERON              Voyage: 044W',
        'Port of loading: GBHUL            Port of discharge: NLRTM',
      ],
      { reader: 'ocr', confidence: 0.97 },
    ),
  ]);
  const table = tableOf([
    ['Container No.', 'Seal No.', 'Description of goods', 'Gross weight (KG)'],
    ['CSQU3054383', 'TW123456', 'Storm lamps', '1,900.00'],
  ]);
  const merged = mergeSighting(bill, sighting('bill-of-lading', { tables: [table] }), true);
  readingSchema.parse({ ...merged, file: 'x', sha256: '0'.repeat(64) });
  if (merged.kind !== 'bill-of-lading') throw new Error(`became ${merged.kind}`);
  const [consignment] = merged.fields.consignments;
  expect(consignment?.containers).toMatchObject([{ number: 'CSQU3054383', seals: ['TW123456'], grossKg: 1900 }]);
  expect(consignment?.goods).toMatchObject([{ description: 'Storm lamps' }]);
  expect(merged.problems.map(({ code }) => code)).not.toContain('table.none');
});

test('a number that fails its check digit comes in doubt, however sure the call is of its characters', () => {
  const table = tableOf(
    [
      ['Container No.', 'Seal No.', 'Gross weight (KG)'],
      ['CSQU3054384', 'TW123456', '1,900.00'],
    ],
    0.99,
  );
  const [containers] = sighting('manifest', { tables: [table] }).lists;
  expect(containers?.rows[0]?.evidence.number?.confidence).toBeLessThan(SURE_FROM);
});
