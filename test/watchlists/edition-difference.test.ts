import { describe, expect, it } from 'vitest';
import { editionDifference, entryFingerprint } from '../../shared/watchlists/edition-difference.ts';
import { listedEntry, type WatchlistEntry } from '../../shared/watchlists/entry.ts';

const entry = (number: number, given: Partial<WatchlistEntry> = {}) =>
  listedEntry({
    id: `x:${number}`,
    list: 'x',
    type: 'person',
    names: [
      { name: 'Oswin Tarnfeld', quality: 'primary' },
      { name: 'Oz', quality: 'weak' },
    ],
    ...given,
  });

describe('an entry’s fingerprint', () => {
  const BIRTH = { from: '1961-01-01', to: '1961-12-31', approximate: false };
  const PASSPORT = { kind: 'passport', value: 'X1', country: 'UT' } as const;

  it.each<[string, Partial<WatchlistEntry>]>([
    ['type', { type: 'vessel' }],
    ['names', { names: [{ name: 'Oswin Tarnfeld', quality: 'primary' }] }],
    [
      'quality of a name',
      {
        names: [
          { name: 'Oswin Tarnfeld', quality: 'primary' },
          { name: 'Oz', quality: 'strong' },
        ],
      },
    ],
    ['dates of birth', { birthDates: [BIRTH] }],
    ['sex', { sex: 'F' }],
    ['countries', { countries: ['MT'] }],
    ['nationalities', { nationalities: ['MT'] }],
    ['numbers', { identifiers: [PASSPORT] }],
    ['addresses', { addresses: [{ text: 'Quay 7', country: null }] }],
  ])('changes with its %s', (_, change) => {
    expect(entryFingerprint(entry(1, change))).not.toBe(entryFingerprint(entry(1)));
  });

  it('is the same whatever the order of what the list tells, its programmes and days', () => {
    const one = entry(1, { birthDates: [BIRTH, { ...BIRTH, to: '1962-12-31' }], countries: ['MT', 'PA'] });
    const other = {
      ...one,
      names: one.names.toReversed(),
      birthDates: one.birthDates.toReversed(),
      countries: ['PA', 'MT'],
      programmes: ['TEST'],
      listedOn: '2026-01-01',
    };
    expect(entryFingerprint(other)).toBe(entryFingerprint(one));
    expect(entryFingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the difference of two editions', () => {
  it('holds what was added, changed and removed, and nothing else', () => {
    const changed = entry(2, { sex: 'M' });
    const difference = editionDifference(
      [entry(1), entry(2), entry(3)],
      [entry(1, { programmes: ['NEW'] }), changed, entry(4)],
    );
    expect(difference).toEqual({ added: [entry(4)], changed: [changed], removed: [entry(3)] });
  });

  it('takes a delisted entry for an absent one', () => {
    const delisted = entry(1, { delistedOn: '2026-01-01' });
    expect(editionDifference([entry(1)], [delisted]).removed).toEqual([entry(1)]);
    expect(editionDifference([delisted], [entry(1)]).added).toEqual([entry(1)]);
    expect(editionDifference([delisted], [])).toEqual({ added: [], changed: [], removed: [] });
  });
});
