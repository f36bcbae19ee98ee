import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Word } from '../../../shared/documents/page-words.ts';
import { layerDifferences, placeOf } from '../../../shared/documents/text-layer/layer-differences.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';

const word = (text: string, x: number, y: number, confidence = 1): Word => ({
  text,
  box: [x, y, text.length * 0.01, 0.012],
  confidence,
});
const layer = [word('Total', 0.1, 0.5), word('1,234.50', 0.3, 0.5), word('TWTU4102142', 0.1, 0.6)];
const differ = (seen: Word[]) => layerDifferences(layer, seen, { sureEnough: 0.85 });

test('the same figures are no difference, however they are cut into words', () => {
  expect(differ(layer)).toEqual([]);
  expect(
    differ([word('Total', 0.1, 0.5), word('1,234', 0.3, 0.5), word('.50', 0.35, 0.5), word('TWTU 4102142', 0.1, 0.6)]),
  ).toEqual([]);
  expect(differ([word('Total            1,234.50     ', 0.1, 0.5), word('TWTU4102142', 0.1, 0.6)])).toEqual([]);
});

test('another figure is one, and names its place', () => {
  const [difference, ...others] = differ([word('7,234.50', 0.3, 0.502), word('TWTU4102142', 0.1, 0.6)]);
  expect(others).toEqual([]);
  expect(difference).toEqual({ box: layer[1]?.box, picture: 'other' });
  expect(difference && placeOf(difference.box)).toBe('34 % from the left, 51 % from the top');
});

test('a figure where nothing is to be seen is one', () => {
  expect(differ([word('TWTU4102142', 0.1, 0.6)])).toEqual([{ box: layer[1]?.box, picture: 'absent' }]);
});

test('words without figures, look-alikes and doubtful recognition are none', () => {
  expect(differ([word('Tofal', 0.1, 0.5), word('I,234.5O', 0.3, 0.5), word('TWTU41O2I42', 0.1, 0.6)])).toEqual([]);
  expect(differ([word('9,999.99', 0.3, 0.5, 0.8), word('TWTU4102142', 0.1, 0.6)])).toEqual([]);
});

test('no words whatever are compared without an error, and a page with itself never differs', () => {
  const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  const any = fc.array(
    fc.record({ text: fc.string({ unit: 'binary' }), box: fc.tuple(share, share, share, share), confidence: share }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(any, any, (one, other) => {
      layerDifferences(one, other, { sureEnough: 0.5 });
    }),
    { numRuns: fuzzRuns(200), seed: 7 },
  );
});
