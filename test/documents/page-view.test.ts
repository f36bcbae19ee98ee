import { describe, expect, test } from 'vitest';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { Box } from '../../shared/documents/reading.ts';
import { type QuarterTurns, turnedBack } from '../../shared/documents/recognition/page-turn.ts';
import { skewOf } from '../../shared/documents/recognition/word-skew.ts';
import { pageOf } from './page-of.ts';

const INVOICE = [
  'COMMERCIAL INVOICE',
  '',
  'Invoice No.: QL-2026-17                    Invoice date: 2026-03-25',
  'Seller: Quayside Lamps Ltd, 12 Rope Walk, Hull, United Kingdom',
  '',
  'Description               Quantity            Unit price           Amount EUR',
  'Storm lamps                    120                 35.00             4,200.00',
  'Deck lamps                      60                 15.00               900.00',
  'Cabin lamps                     10                 20.00               200.00',
  'Total                                                                5,300.00',
];
const upright = () => ({ ...pageOf(INVOICE, { confidence: 0.95 }), reader: 'ocr' as const });
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('nothing was read');
  return first;
};
const middle = ([left = 0, top = 0, width = 0, height = 0]: readonly number[]) => [left + width / 2, top + height / 2];

/** The page as it lies when its upright self was turned counterclockwise so often. */
function lying(turned: QuarterTurns) {
  const { width, height, words, ...page } = upright();
  const size = turned % 2 === 0 ? { width, height } : { width: height, height: width };
  return { ...page, ...size, turned, words: words.map((word) => ({ ...word, box: turnedBack(word.box, turned) })) };
}

/** Every word's middle turned around the page's, and the box around the turned word, as an engine gives it. */
function skewed(degrees: number) {
  const page = upright();
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const words = page.words.map((word) => {
    const [left, top, width, height] = word.box;
    const [x, y] = [(left + width / 2 - 0.5) * page.width, (top + height / 2 - 0.5) * page.height];
    const [w, h] = [width * page.width, height * page.height];
    const [long, high] = [(w * cos + h * Math.abs(sin)) / page.width, (h * cos + w * Math.abs(sin)) / page.height];
    const box: Box = [
      (x * cos - y * sin) / page.width + 0.5 - long / 2,
      (y * cos + x * sin) / page.height + 0.5 - high / 2,
      long,
      high,
    ];
    return { ...word, box };
  });
  return { ...page, words };
}

describe('a recognised page that does not lie straight', () => {
  test.each([1, 2, 3] as const)('is read like an upright one after %i quarter turns', (turned) => {
    const straight = only(readPages([upright()]));
    const read = only(readPages([lying(turned)]));
    expect(straight).toMatchObject({ kind: 'invoice', fields: { invoiceNumber: 'QL-2026-17', total: '5300.00' } });
    expect(read.fields).toEqual(straight.fields);
    for (const [path, { box }] of Object.entries(straight.evidence)) {
      const back = turnedBack(box ?? [0, 0, 0, 0], turned);
      for (const [index, edge] of back.entries()) expect(read.evidence[path]?.box?.[index], path).toBeCloseTo(edge, 3);
    }
  });

  test.each([-4, -1.5, 1, 2.5, 5])('is read like a straight one at %d degrees of skew', (degrees) => {
    const read = only(readPages([skewed(degrees)]));
    expect(read.fields).toEqual(only(readPages([upright()])).fields);
    const total = skewed(degrees).words.find(({ text }) => text === '5,300.00');
    const [x = 0, y = 0] = middle(read.evidence.total?.box ?? []);
    const [wantedX = 1, wantedY = 1] = middle(total?.box ?? []);
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.01);
  });

  test('keeps its places within the page', () => {
    const read = only(readPages([skewed(5)]));
    for (const { box } of Object.values(read.evidence)) {
      const [left = 0, top = 0, width = 0, height = 0] = box ?? [];
      expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(0);
      expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1.00001);
    }
  });
});

describe('the skew of words', () => {
  test.each([-4, -1, 0, 0.5, 3])('is found at %d degrees', (degrees) => {
    const { words, width, height } = skewed(degrees);
    expect((skewOf(words, width / height) * 180) / Math.PI).toBeCloseTo(degrees, 0.5);
  });

  test('is none where there are too few words to tell', () => {
    const { words, width, height } = skewed(4);
    expect(skewOf(words.slice(0, 8), width / height)).toBe(0);
    expect(skewOf([], 1)).toBe(0);
  });
});
