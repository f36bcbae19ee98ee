import { expect, test } from 'vitest';
import { generateSet } from './generate-set.ts';

const set = generateSet('test-of-generator', 3_000);

test('the same seed gives the same set, another seed another one', () => {
  expect(generateSet('test-of-generator', 3_000)).toEqual(set);
  expect(generateSet('another', 3_000).entities).not.toEqual(set.entities);
});

test('every expected entity is listed, and no clean query bears a listed name', () => {
  const ids = new Set(set.entities.map(({ id }) => id));
  const names = new Set(set.entities.flatMap((entity) => entity.names.map((name) => name.toLowerCase())));
  for (const { query, expected, group } of set.queries) {
    if (expected !== null) expect(ids).toContain(expected);
    else if (group === 'names') expect(names).not.toContain(query.toLowerCase());
  }
});

test('each kind of spoiling that papers do to names is in it', () => {
  const categories = new Set(set.queries.map(({ category }) => category));
  const wanted = [
    'typo1',
    'typo2',
    'reorder',
    'drop_middle',
    'initial',
    'joined',
    'split',
    'ocr',
    'honorific',
    'nickname',
  ];
  for (const category of [...wanted, 'firm_form', 'vessel_number', 'date_swapped', 'number_vessel', 'hard_sibling']) {
    expect(categories).toContain(category);
  }
  for (const category of ['ocr', 'firm_ocr', 'vessel_ocr'])
    expect(
      generateSet('train-sizes', 6_000).queries.filter((query) => query.category === category).length,
    ).toBeGreaterThan(100);
  for (const culture of ['ar', 'ru', 'fa', 'zh', 'ko', 'he', 'kk']) expect(categories).toContain(`script_${culture}`);
});
