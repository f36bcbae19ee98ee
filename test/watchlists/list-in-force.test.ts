import { expect, it } from 'vitest';
import { isShrunk, listNameSchema } from '../../shared/watchlists/list-in-force.ts';

it('a list may lose a tenth of its entries, and no more', () => {
  expect(isShrunk(100, 10)).toBe(false);
  expect(isShrunk(100, 11)).toBe(true);
  expect(isShrunk(4, 1)).toBe(true);
  expect(isShrunk(0, 0)).toBe(false);
});

it.each(['OFAC', 'a/b', '..', '', '-x', 'a'.repeat(41)])('%j names no list', (name) => {
  expect(listNameSchema.safeParse(name).success).toBe(false);
});
