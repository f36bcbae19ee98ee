import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { readJson, readXml } from '../../../shared/documents/structured/cargo-report.ts';
import { readCsv } from '../../../shared/documents/structured/csv.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  return null;
};

describe('JSON', () => {
  const report = {
    vessel: { name: 'NORDIC HERON', imo: '9074729' },
    voyage: '044W',
    consignments: [
      { billOfLading: 'B1', containers: [{ number: 'CSQU3054383', seals: ['S1'], grossKg: 19200, empty: false }] },
    ],
  };
  test('of our own shape is a manifest, what is absent being null', () => {
    const paper = readJson(bytes(JSON.stringify({ cargoReport: report })));
    expect(paper).toMatchObject({
      kind: 'manifest',
      reader: 'structured',
      partial: false,
      fields: {
        portOfLoading: null,
        consignments: [{ shipper: null, goods: [], containers: [{ sizeType: null, seals: ['S1'], grossKg: 19200 }] }],
      },
    });
    expect(paper.evidence['consignments[0].containers[0].grossKg']).toMatchObject({
      text: '19200',
      place: 'consignments[0].containers[0].grossKg',
      confidence: 1,
    });
  });
  test('with a field that is not known is partial and names it', () => {
    const paper = readJson(bytes(JSON.stringify({ cargoReport: { ...report, vessle: {} } })));
    expect(paper).toMatchObject({
      partial: true,
      problems: [{ code: 'field.unknown', message: expect.stringContaining('vessle') }],
    });
  });
  test('with a value of another type names the place', () => {
    const wrong = { cargoReport: { consignments: [{ containers: [{ grossKg: 'heavy' }] }] } };
    expect(() => readJson(bytes(JSON.stringify(wrong)))).toThrow(/at consignments\[0\]\.containers\[0\]\.grossKg/);
  });
  test.each([
    ['json.broken', '{"cargoReport": {'],
    ['json.shape', '[1, 2]'],
    ['json.shape', '{"other": {}}'],
    ['json.broken', '['.repeat(100_000)],
  ])('%s where it can not be read', (code, text) => {
    expect(codeOf(() => readJson(bytes(text)))).toBe(code);
  });
});

describe('XML', () => {
  test('has an element for each field, repeated for lists', () => {
    const paper = readXml(
      bytes(`<?xml version="1.0"?>
      <t:cargoReport xmlns:t="urn:x"><vessel><name>NORDIC HERON</name></vessel>
        <consignment><billOfLading>007</billOfLading>
          <container><number>CSQU3054383</number><seal>S1</seal><seal>S2</seal><grossKg>19200.5</grossKg><empty>false</empty></container>
        </consignment></t:cargoReport>`),
    );
    expect(paper).toMatchObject({
      kind: 'manifest',
      partial: false,
      fields: {
        vessel: { name: 'NORDIC HERON', imo: null },
        consignments: [
          {
            billOfLading: '007',
            containers: [{ number: 'CSQU3054383', seals: ['S1', 'S2'], grossKg: 19200.5, empty: false }],
          },
        ],
      },
    });
  });
  test.each([
    ['xml.doctype', '<!DOCTYPE a [<!ENTITY b "c">]><cargoReport>&b;</cargoReport>'],
    ['xml.broken', '<cargoReport><vessel></cargoReport>'],
    ['xml.broken', '<cargoReport>&unknown;</cargoReport>'],
    ['xml.broken', '<cargoReport>'],
    ['xml.root', '<svg/>'],
    ['xml.too-deep', '<a>'.repeat(100)],
  ])('%s where it can not be read', (code, text) => {
    expect(codeOf(() => readXml(bytes(text)))).toBe(code);
  });
});

describe('CSV', () => {
  test('with headings of a manifest is one, its units taken from the headings', () => {
    const paper = readCsv(
      bytes(
        'Vessel;Voyage;B/L No.;Container No.;Seal No.;Packages;Description;Gross weight (t)\nHERON;044W;B1;CSQU3054383;S12345;320;Coffee;19,2\n;;B1;HLXU2008419;S12346;10;"Coffee; roasted";0,6\n',
      ),
      DEFAULT_LIMITS,
    );
    expect(paper).toMatchObject({
      kind: 'manifest',
      partial: false,
      fields: {
        vessel: { name: 'HERON' },
        voyage: '044W',
        consignments: [
          {
            billOfLading: 'B1',
            containers: [
              { number: 'CSQU3054383', seals: ['S12345'], packages: 320, grossKg: 19200 },
              { number: 'HLXU2008419', grossKg: 600 },
            ],
            goods: [{ description: 'Coffee' }, { description: 'Coffee; roasted' }],
          },
        ],
      },
    });
    expect(paper.evidence['consignments[0].containers[1].number']).toMatchObject({ place: 'row 3, column 4' });
  });
  test('with headings of an invoice is one', () => {
    const paper = readCsv(
      bytes('Invoice No,Description,HS code,Quantity,Unit price,Amount\nQL-17,Lamps,940540,120,35.00,4200.00\n'),
      DEFAULT_LIMITS,
    );
    expect(paper).toMatchObject({
      kind: 'invoice',
      fields: { invoiceNumber: 'QL-17', lines: [{ amount: '4200.00', hsCode: '940540' }] },
    });
  });
  test('with a row of another length is partial and names the row', () => {
    const paper = readCsv(bytes('container,seal,packages\nCSQU3054383,S1234,5\nHLXU2008419,S1\n'), DEFAULT_LIMITS);
    expect(paper).toMatchObject({
      partial: true,
      problems: [{ code: 'csv.cells', message: expect.stringContaining('row 3') }],
    });
  });
  test.each([
    ['csv.columns', 'a,b,c\n1,2,3\n'],
    ['csv.broken', 'container,seal,packages\n"CSQU'],
    ['text.encoding', null],
  ])('%s where it can not be read', (code, text) => {
    const content = text === null ? Uint8Array.from('container,seal\nCAF\xc9,1', (c) => c.charCodeAt(0)) : bytes(text);
    expect(codeOf(() => readCsv(content, DEFAULT_LIMITS))).toBe(code);
  });
  test('with more rows than the limit is refused', () => {
    expect(
      codeOf(() =>
        readCsv(bytes(`container,seal,packages\n${'A,B,1\n'.repeat(20)}`), { ...DEFAULT_LIMITS, records: 10 }),
      ),
    ).toBe('csv.too-many-rows');
  });
});
