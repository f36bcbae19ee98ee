import { describe, expect, it, test } from 'vitest';
import { correctFile, correctReading } from '../../../shared/documents/corrections/correct-reading.ts';
import {
  type Correction,
  CorrectionError,
  correctionSchema,
} from '../../../shared/documents/corrections/correction.ts';
import { type FileReading, fileReadingSchema } from '../../../shared/documents/file-reading.ts';
import { type Reading, type ReadingOf, readingSchema } from '../../../shared/documents/reading.ts';

const SHA256 = 'a'.repeat(64);
const seen = (text: string, confidence = 0.6) => ({
  page: 1,
  box: [0.1, 0.1, 0.2, 0.1],
  text,
  confidence,
  reader: 'ocr',
});

function packingList(): ReadingOf<'packing-list'> {
  const reading = readingSchema.parse({
    ...{
      kind: 'packing-list',
      file: 'list.pdf',
      sha256: SHA256,
      reader: 'ocr',
      pages: 1,
      partial: false,
      problems: [],
    },
    fields: {
      ...{ invoiceNumber: 'INV-1', seller: null, buyer: null, containers: ['MSCU3054383'] },
      lines: [
        { description: 'Pumps', packages: 4, packageType: 'crate', netKg: 900, grossKg: 1840 },
        { description: 'Valves', packages: 2, packageType: 'crate', netKg: null, grossKg: 100 },
      ],
      ...{ totalPackages: 6, totalNetKg: null, totalGrossKg: 1940 },
    },
    evidence: {
      'lines[0].grossKg': seen('1840'),
      'lines[1]': seen('Valves 2 crates 100'),
      'containers[0]': seen('MSCU 305438-3'),
      invoiceNumber: seen('INV-1'),
    },
  });
  if (reading.kind !== 'packing-list') throw new Error('another kind');
  return reading;
}
const correction = (path: string, printed: string, value: string | null): Correction =>
  correctionSchema.parse({ documentId: 'd1', path, printed, value });
const corrected = (path: string, printed: string, value: string | null): Reading =>
  correctReading(packingList(), [correction(path, printed, value)]);

describe('a correction', () => {
  it('sets the value, as sure as it can be, and keeps the reader and what is printed', () => {
    const reading = corrected('lines[0].grossKg', '1840', '18400 kg');
    expect(reading.fields).toMatchObject({ lines: [{ grossKg: 18400, netKg: 900 }, { grossKg: 100 }] });
    expect(reading.evidence['lines[0].grossKg']).toEqual({
      ...seen('1840', 1),
      repaired: 'corrected by an officer',
    });
  });

  it('leaves the reading it was made from as it was', () => {
    const reading = packingList();
    correctReading(reading, [correction('lines[0].grossKg', '1840', '18400')]);
    expect(reading).toEqual(packingList());
  });

  it('of one value after another leaves the later one', () => {
    const twice = ['18400', '1.84 t'].map((value) => correction('lines[0].grossKg', '1840', value));
    expect(correctReading(packingList(), twice).fields).toMatchObject({ lines: [{ grossKg: 1840 }, {}] });
  });

  it('of a cell that only its line has evidence for goes by the line', () => {
    const reading = corrected('lines[1].netKg', 'Valves 2 crates 100', '90');
    expect(reading.fields).toMatchObject({ lines: [{}, { netKg: 90 }] });
    expect(reading.evidence['lines[1].netKg']).toMatchObject({ text: 'Valves 2 crates 100', confidence: 1 });
  });

  it('gives what was not read at all, a party among it, and takes away what is not printed', () => {
    const given = corrected('seller.name', '', 'Ostervale Lines');
    expect(given.fields).toMatchObject({ seller: { name: 'Ostervale Lines', address: null } });
    expect(given.evidence['seller.name']).toMatchObject({ page: 1, box: null, text: 'Ostervale Lines', reader: 'ocr' });
    expect(corrected('totalPackages', '6', null).fields).toMatchObject({ totalPackages: null });
  });
});

test.each([
  ['containers[0]', 'MSCU 305438-3', 'mscu 305438-4', 'MSCU3054384'],
  ['lines[0].grossKg', '1840', '18.4 t', 18400],
  ['lines[0].packages', '4', '1,200', 1200],
  ['invoiceNumber', 'INV-1', '  INV-l  ', 'INV-l'],
  ['seller.country', '', 'Brazil', 'BR'],
])('%s takes %s for %s as %s', (path, printed, value, wanted) => {
  const { fields } = corrected(path, printed, value);
  const at = path.split(/[.[\]]+/).filter(Boolean);
  expect(at.reduce<unknown>((node, step) => Object(node)[step], fields)).toBe(wanted);
});

test.each([
  ['lines[0].grossKg', '1840', 'heavy', 'correction.value', /a weight/],
  ['lines[0].grossKg', '1840', '18,400', 'correction.value', /no grouping/],
  ['containers[0]', 'MSCU 305438-3', '12345', 'correction.value', /container number/],
  ['containers[0]', 'MSCU 305438-3', null, 'correction.value', /does not take/],
  ['seller.country', '', 'Ruritania', 'correction.value', /a country/],
  ['lines[0].grossKg', '1800', '18400', 'correction.printed', /another text/],
  ['lines[7].grossKg', '', '18400', 'correction.path', /no value/],
  ['lines[0]', '', 'Pumps', 'correction.path', /no value/],
  ['lines', '', null, 'correction.path', /no value/],
  ['constructor.name', '', 'x', 'correction.path', /no value/],
])('%s printed %j corrected to %j is refused as %s', (path, printed, value, code, message) => {
  const act = () => corrected(path, printed, value);
  expect(act).toThrow(CorrectionError);
  expect(act).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});

test.each([
  ['invoice', { form: null, issueDate: null, total: '12.00' }, 'issueDate', '', '4 March 2026', '2026-03-04'],
  ['invoice', { form: null, total: '12.00' }, 'total', '12.00', 'EUR 1234.50', '1234.50'],
  ['invoice', { lines: [{ hsCode: null }] }, 'lines[0].hsCode', '', '8471.30', '847130'],
])(
  'a date, an amount and a code of goods of an %s are read as papers print them',
  (kind, given, path, text, value, wanted) => {
    const blank = Object.fromEntries(
      ['invoiceNumber', 'issueDate', 'currency', 'subtotal', 'freight', 'insurance', 'taxTotal', 'seller', 'buyer']
        .concat(['incoterm', 'incotermPlace', 'originCountry', 'billOfLading', 'total', 'form'])
        .map((name) => [name, null]),
    );
    const line = { description: null, quantity: null, unit: null, unitPrice: null, amount: null, hsCode: null };
    const lines = ('lines' in given ? given.lines : []).map((one) => ({
      ...line,
      originCountry: null,
      netKg: null,
      grossKg: null,
      ...one,
    }));
    const reading = readingSchema.parse({
      ...{ kind, file: 'i.pdf', sha256: SHA256, reader: 'ocr', pages: 1, partial: false, problems: [], evidence: {} },
      fields: { ...blank, containers: [], ...given, lines },
    });
    const { fields } = correctReading(reading, [correction(path, text, value)]);
    expect(JSON.stringify(fields)).toContain(JSON.stringify(wanted));
  },
);

describe('a file of several papers', () => {
  const file = (...papers: object[]): FileReading =>
    fileReadingSchema.parse({ file: 'list.pdf', sha256: SHA256, pages: 2, calls: {}, costUsd: 0, papers });
  const other = { ...packingList(), evidence: { 'lines[0].grossKg': seen('1848') } };

  it('is corrected where the text is printed, and only there', () => {
    const { papers } = correctFile(file(packingList(), other), [correction('lines[0].grossKg', '1840', '18400')]);
    expect(papers).toMatchObject([{ fields: { lines: [{ grossKg: 18400 }, {}] } }, { fields: other.fields }]);
  });

  it('that has the text nowhere is refused', () => {
    const act = () => correctFile(file(packingList(), other), [correction('lines[0].grossKg', '9', '18400')]);
    expect(act).toThrow(expect.objectContaining({ code: 'correction.printed' }));
  });
});
