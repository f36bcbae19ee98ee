import { expect, it } from 'vitest';
import { takesForSame } from '../../shared/cases/decision.ts';
import { isNewMatch } from '../../shared/cases/new-match.ts';
import { listedEntry } from '../../shared/watchlists/entry.ts';
import { pairOf } from '../../shared/watchlists/matched-pair.ts';

const entry = listedEntry({
  ...{ id: 'un:1', list: 'un', type: 'person' },
  names: [{ name: 'TOMAS BRACKWATER', quality: 'primary' }],
});
const pair = pairOf({ name: 'Tomas Brackwater' }, entry);
const changed = pairOf({ name: 'Tomas Brackwater' }, { ...entry, countries: ['KE'] });
const open = { status: 'in-review', disposition: null } as const;

it('a match that nobody was asked about is new', () => {
  expect(isNewMatch(pair, [], open)).toBe(true);
  expect(isNewMatch(pair, [pairOf({ name: 'Somebody Else' }, entry)], open)).toBe(true);
});

it('one that officers were asked about is new only once the entry changed, and they have not acted on it', () => {
  expect(isNewMatch(pair, [pair], open)).toBe(false);
  expect(isNewMatch(changed, [pair], open)).toBe(true);
  expect(isNewMatch(changed, [pair], { status: 'closed', disposition: 'released' })).toBe(true);
  expect(isNewMatch(changed, [pair], { status: 'closed', disposition: 'held' })).toBe(false);
  expect(isNewMatch(changed, [], { status: 'closed', disposition: 'held' })).toBe(true);
});

it('only a release for want of a match dismisses, and only a confirmed match takes both for the same', () => {
  expect(takesForSame({ disposition: 'released', reason: 'not-a-match' })).toBe(false);
  expect(takesForSame({ disposition: 'held', reason: 'not-a-match' })).toBeNull();
  expect(takesForSame({ disposition: 'released', reason: 'in-order' })).toBeNull();
  expect(takesForSame({ disposition: 'seized', reason: 'match-confirmed' })).toBe(true);
});
