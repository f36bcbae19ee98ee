import { expect, it } from 'vitest';
import { packTexts, textsOf } from '../../../shared/watchlists/index/entry-texts.ts';

const texts = Array.from({ length: 50 }, (_, at) => `${at}: ${'é漢🚢 Quandrell '.repeat(at % 7)}`);

it('gives packed texts back, one by one and in any order', () => {
  const text = textsOf(packTexts(texts));
  for (const at of [...texts.keys(), 49, 0, 16, 15, 31, 32, 33, 1]) expect(text(at)).toBe(texts[at]);
});

it('packs what many texts have in common', () => {
  const same = Array.from({ length: 50 }, (_, at) => `${at}: ${'Aldemar Quandrell, Harbour Road 7 '.repeat(10)}`);
  expect(packTexts(same).entryBlocks.length).toBeLessThan(same.join('').length / 10);
});
