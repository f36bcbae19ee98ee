import { expect, test } from 'vitest';
import { judgeLayer } from '../../../shared/documents/text-layer/judge-layer.ts';
import type { LayerPage, LayerWord } from '../../../shared/documents/text-layer/layer-page.ts';

const word = (text: string, more: Partial<LayerWord> = {}): LayerWord => ({
  text,
  box: [0.1, 0.1, 0.1, 0.012],
  confidence: 1,
  painted: true,
  order: 1,
  contrast: 200,
  ...more,
});
const page = (words: LayerWord[], more: Partial<LayerPage> = {}): LayerPage => ({
  page: 1,
  width: 600,
  height: 800,
  words,
  outside: 0,
  pictures: [],
  unmapped: 0,
  ...more,
});
const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text);

test('print that stands out from its ground is shown', () => {
  expect(texts(judgeLayer(page([word('80.00')])).shown)).toEqual(['80.00']);
});

test('what is not painted, does not stand out or is too small is hidden', () => {
  const hidden = [
    word('unpainted', { painted: false }),
    word('white', { contrast: 2 }),
    word('small', { box: [0.1, 0.1, 0.01, 0.001] }),
  ];
  for (const each of hidden) expect(texts(judgeLayer(page([each])).hidden)).toEqual([each.text]);
});

test('single marks are not missed for want of ink', () => {
  expect(texts(judgeLayer(page([word('-', { contrast: 2 })])).shown)).toEqual(['-']);
});

test('of two words in one place the one that was painted first is hidden, and twice the same is not', () => {
  const judged = judgeLayer(page([word('80.00', { order: 1 }), word('99.00', { order: 3 })]));
  expect([texts(judged.hidden), texts(judged.shown)]).toEqual([['80.00'], ['99.00']]);
  expect(judgeLayer(page([word('80.00', { order: 1 }), word('80.00', { order: 3 })])).hidden).toEqual([]);
});

test('what a picture covers, and what is laid unpainted over one, is only to be had from the picture', () => {
  const pictures = [{ box: [0, 0, 1, 1] as LayerPage['pictures'][number]['box'], order: 2 }];
  const words = [
    word('behind', { order: 1 }),
    word('before', { order: 3, painted: false }),
    word('over', { order: 4, box: [0.5, 0.5, 0.1, 0.012] }),
  ];
  const judged = judgeLayer(page(words, { pictures }));
  expect([texts(judged.inPicture), texts(judged.shown), judged.pictured]).toEqual([['behind', 'before'], ['over'], 1]);
});

test('strips of a scan add up to the page, and overlaps do not count twice', () => {
  const strip = (y: number, height: number) => ({
    box: [0, y, 1, height] as LayerPage['pictures'][number]['box'],
    order: 1,
  });
  expect(judgeLayer(page([], { pictures: [strip(0, 0.25), strip(0.25, 0.25)] })).pictured).toBe(0.5);
  expect(judgeLayer(page([], { pictures: [strip(0, 0.5), strip(0, 0.5)] })).pictured).toBe(0.5);
});

test('twenty thousand words in one place take no time to speak of', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => word(`w${i}`, { order: i }));
  expect(judgeLayer(page(words)).shown.length).toBeGreaterThan(0);
});
