import { describe, expect, test } from 'vitest';
import { linesOf, textOf } from '../../../shared/documents/layout/lines.ts';
import type { Reader } from '../../../shared/documents/reading.ts';
import { pageOf } from '../page-of.ts';

/** Typewritten, as a recogniser sees it: boxes are as high as the ink, and so a space is wide against them. */
function seen(lines: readonly string[], reader: Reader) {
  const page = pageOf(lines, { reader });
  const words = page.words.map((word): typeof word => {
    const [x, y, width, height] = word.box;
    return { ...word, box: [x + 0.001, y + height * 0.2, width - 0.002, height * 0.45] };
  });
  return linesOf({ ...page, words }).map(({ cells }) => cells.map(({ words: inside }) => textOf(inside)));
}

describe('cells of type of one width', () => {
  const typed = [
    'Exporter:     Amber Croft Mercantile',
    '              Tidal Flat Road',
    'Importer:     Plume Brise Holding',
    '              Rotterdam',
    'Delivery      Quantity    Value',
    'Steel brackets   4,211    62,028.03',
  ];

  test('hold words that one space parts, and end where more do', () => {
    expect(seen(typed, 'ocr')).toEqual([
      ['Exporter:', 'Amber Croft Mercantile'],
      ['Tidal Flat Road'],
      ['Importer:', 'Plume Brise Holding'],
      ['Rotterdam'],
      ['Delivery', 'Quantity', 'Value'],
      ['Steel brackets', '4,211', '62,028.03'],
    ]);
  });

  test('are told on a printed form, whose own words are set in another type', () => {
    const printed = [
      'CERTIFICATE  ORIGIN  Exporter  Importer',
      'Transport  particulars  Remarks',
      'Country  Quantity  Marks',
    ];
    const page = pageOf([...printed, ...typed], { reader: 'ocr' });
    const words = page.words.map((word, at): typeof word => {
      const [x, y, width, height] = word.box;
      const share = at < 10 ? 0.6 + (at % 5) / 20 : 1;
      return { ...word, box: [x + 0.001, y + height * 0.2, (width - 0.002) * share, height * 0.45] };
    });
    const cells = linesOf({ ...page, words }).map((line) => line.cells.map(({ words: inside }) => textOf(inside)));
    expect(cells.slice(3, 6)).toEqual([
      ['Exporter:', 'Amber Croft Mercantile'],
      ['Tidal Flat Road'],
      ['Importer:', 'Plume Brise Holding'],
    ]);
    expect(cells.at(-1)).toEqual(['Steel brackets', '4,211', '62,028.03']);
    expect(cells[1]).toEqual(['Transport', 'particulars', 'Remarks']);
  });

  test('need a dozen words to be known for such type', () => {
    expect(seen(typed.slice(0, 2), 'ocr')[1]).toEqual(['Tidal', 'Flat', 'Road']);
  });
});

test('look-alikes are put right in what was recognised, never in a text layer', () => {
  const line = ['S.r.1. tins of 5 1'];
  expect(linesOf(pageOf(line, { reader: 'ocr' })).map(({ words }) => textOf(words))).toEqual(['S.r.l. tins of 5 l']);
  expect(linesOf(pageOf(line)).map(({ words }) => textOf(words))).toEqual(line);
});
