import { expect, test } from 'vitest';
import { stretched, textRows, turnedRow, zoneRows } from '../../../shared/documents/mrz/zone/text-rows.ts';
import type { TextLine } from '../../../shared/documents/recognition/text-lines.ts';

const row = (y: number, given: Partial<TextLine> = {}): TextLine => ({
  x: 300,
  y,
  length: 500,
  height: 18,
  angle: 0,
  ...given,
});

test('parts of one line are joined, those of other lines are not', () => {
  const [joined, ...others] = textRows([
    row(100, { x: 150, length: 200 }),
    row(103, { x: 420, length: 260 }),
    row(131, { x: 150, length: 210 }),
  ]);
  expect(joined).toMatchObject({ height: 18 });
  expect(joined?.length).toBeCloseTo(500, 0);
  expect(joined?.y).toBeCloseTo(102, 0);
  expect(others.length).toBe(1);
});
test('short lines are none of a zone', () => {
  expect(textRows([row(100, { length: 120 })])).toEqual([]);
});
test('three lines below one another are a group before two of them are', () => {
  const groups = zoneRows([row(100), row(130), row(160), row(400)]);
  expect(groups.map((group) => group.map(({ y }) => y))).toEqual([
    [100, 130, 160],
    [100, 130],
    [130, 160],
  ]);
});
test('below is where the lines say, on its head, too', () => {
  expect(zoneRows([row(100), row(130)].map(turnedRow)).map((group) => group.map(({ y }) => y))).toEqual([[130, 100]]);
});
test('lines are stretched to the ends of the longest', () => {
  const [short, long] = stretched([row(100, { x: 200, length: 300 }), row(130)], 1);
  expect([(short?.x ?? 0) - (short?.length ?? 0) / 2, (short?.x ?? 0) + (short?.length ?? 0) / 2]).toEqual([32, 568]);
  expect(long?.length).toBe(536);
});
