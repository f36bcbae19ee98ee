import { expect, test } from 'vitest';
import { phrases } from '../../../functions/console/phrases/fr.ts';

test('French keeps quotes with what they hold, and high marks with the word before them', () => {
  const texts = Object.values(phrases);

  expect(texts.filter((text) => /« | [»:;?!%]/.test(text))).toEqual([]);
  expect(phrases['“{0}” is on {1}']).toBe('«\u00a0{0}\u00a0» figure sur {1}');
  expect(texts.filter((text) => /\u00a0%/.test(text)).length).toBeGreaterThan(10);
});
