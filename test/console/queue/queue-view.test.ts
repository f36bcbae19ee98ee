import { expect, test } from 'vitest';
import { viewOf } from '../../../functions/console/queue/queue-view.ts';

test('an address says which tasks are shown', () => {
  expect(viewOf({ view: 'late', port: 'NLRTM', lane: 'imaging', stage: 'second', text: 'UTO' })).toEqual({
    ...{ view: 'late', port: 'NLRTM', lane: 'imaging', stage: 'second', text: 'UTO' },
  });
});

test('what an address asks wrongly is as if it were not there', () => {
  const wrong = { view: 'all', port: '../etc', lane: 'constructor', stage: '1', text: 'x'.repeat(5_000) };
  expect(viewOf(wrong)).toEqual({
    view: 'next',
    port: undefined,
    lane: undefined,
    stage: undefined,
    text: 'x'.repeat(100),
  });
});
