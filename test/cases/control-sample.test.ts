import { expect, test } from 'vitest';
import { isDrawn } from '../../shared/cases/control-sample.ts';

const references = Array.from({ length: 20_000 }, (_, index) => `NLRTM/C${index}`);
const drawnWith = (salt: string, lot?: string) => references.filter((id) => isDrawn(salt, id, 0.05, lot));

test('a draw is of about its share, and the same whenever it is repeated', () => {
  const drawn = drawnWith('a');
  expect(drawn.length).toBeGreaterThan(850);
  expect(drawn.length).toBeLessThan(1150);
  expect(drawnWith('a')).toEqual(drawn);
});

test('whoever knows the draws of one salt, or of another lot, knows nothing of the next', () => {
  const drawn = new Set(drawnWith('a'));
  for (const other of [drawnWith('b'), drawnWith('a', 'drill')]) {
    const both = other.filter((id) => drawn.has(id)).length;
    expect(both / other.length).toBeLessThan(0.1);
  }
});
