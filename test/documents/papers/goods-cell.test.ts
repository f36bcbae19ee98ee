import { expect, test } from 'vitest';
import { goodsCellOf } from '../../../shared/documents/papers/goods-cell.ts';

const read = (...lines: string[]) => {
  const cell = goodsCellOf(lines);
  return cell && [cell.marks?.value ?? null, cell.packages.value, cell.packageType, cell.lines.join(' ')];
};

test.each([
  [
    ['1. TWP 1/40 40 CASES', 'Storm lamps of brass', 'HS 9405.50'],
    ['TWP 1/40', 40, 'CASES', 'Storm lamps of brass HS 9405.50'],
  ],
  [['2) 1 204 CARTONS de lampes-tempête'], [null, 1204, 'CARTONS', 'lampes-tempête']],
  [
    ['N/M', '12 PALLETS OF LAMP OIL'],
    ['N/M', 12, 'PALLETS', 'LAMP OIL'],
  ],
  [['40 CASES Storm lamps'], [null, 40, 'CASES', 'Storm lamps']],
])('goods that are numbered, marked and packed in one cell are taken apart: %j', (lines, wanted) => {
  expect(read(...lines)).toEqual(wanted);
});
test('a cell that counts no packages is left as it is', () => {
  expect(read('Storm lamps, 2 wicks each')).toBeNull();
});
