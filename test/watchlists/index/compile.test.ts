import { describe, expect, it } from 'vitest';
import type { WatchlistEntry } from '../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../shared/watchlists/index/compile.ts';
import { openIndex } from '../../../shared/watchlists/index/open.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { INVENTED, listed } from '../invented-entries.ts';

const index = openIndex(compileIndex('x', INVENTED));
const entriesOf = (of = index) => Array.from({ length: of.entryCount }, (_, at) => of.entry(at));

function withFieldsReversed(entry: WatchlistEntry): WatchlistEntry {
  const { id, list, type, names, ...more } = entry;
  return {
    ...Object.fromEntries(Object.entries(more).toReversed()),
    ...more,
    ...{ type, list, id, names: names.map(({ name, quality }) => ({ quality, name })) },
  };
}

describe('a compiled list', () => {
  it('gives back its name, its entries and how many names they have', () => {
    expect(index).toMatchObject({ list: 'x', entryCount: INVENTED.length });
    // All but the one of the entry that was delisted.
    expect(index.nameCount).toBe(INVENTED.flatMap(({ names }) => names).length - 1);
    expect(entriesOf()).toEqual(INVENTED);
    expect(() => index.entry(INVENTED.length)).toThrow(RangeError);
    expect(() => index.entry(-1)).toThrow(RangeError);
  });

  it('has the same bytes for the same entries, in whatever order their fields stand, and for those that a file gave back', () => {
    const bytes = compileIndex('x', INVENTED);
    expect(compileIndex('x', structuredClone(INVENTED))).toEqual(bytes);
    expect(compileIndex('x', entriesOf(openIndex(bytes)))).toEqual(bytes);
    expect(compileIndex('x', INVENTED.map(withFieldsReversed))).toEqual(bytes);
  });

  it('files names of one entry that have the same words once, with the best quality that is given', () => {
    const names = [
      { name: 'QUANDRELL, Aldemar', quality: 'weak' as const },
      { name: 'Aldemar Quandrell', quality: 'strong' as const },
      { name: 'Aldemar QUANDRELL', quality: 'low' as const },
    ];
    const of = openIndex(compileIndex('x', [listed('', { names }), listed('Aldemar Quandrell', { id: 'x:2' })]));
    expect(of.nameCount).toBe(2);
    const [first, second] = new Screener([of]).screen({ name: 'Aldemar Quandrell' });
    expect(first).toMatchObject({ name: 'Aldemar Quandrell' });
    expect(first?.score).toBe(second?.score);
  });

  it('is another edition when any entry is another, and the same under another list’s name', () => {
    const edition = (entries: typeof INVENTED, list = 'x') => openIndex(compileIndex(list, entries)).edition;
    expect(edition(INVENTED)).toMatch(/^[0-9a-f]{16}$/);
    expect(edition(INVENTED, 'y')).toBe(edition(INVENTED));
    expect(edition(INVENTED.slice(1))).not.toBe(edition(INVENTED));
    expect(edition(INVENTED.map((entry) => ({ ...entry, programmes: ['TEST'] })))).not.toBe(edition(INVENTED));
  });

  it('may be empty, and then matches nothing', () => {
    const empty = openIndex(compileIndex('x', []));
    expect(empty).toMatchObject({ entryCount: 0, nameCount: 0 });
    expect(new Screener([empty]).screen({ name: 'Aldemar Quandrell', documentNumber: 'KX-118822' }, 0)).toEqual([]);
  });

  it('may hold names without a letter, and entries without a word to look for', () => {
    const entries = [listed('🚢'), listed('...', { id: 'x:2' }), listed('Aldemar Quandrell', { id: 'x:3' })];
    expect(Screener.over(entries).screen({ name: 'Aldemar Quandrell' })).toMatchObject([{ entry: { id: 'x:3' } }]);
    expect(Screener.over(entries.slice(0, 2)).screen({ name: '🚢' }, 0)).toEqual([]);
  });

  it('keeps a delisted entry, which no name and no number matches', () => {
    const gone = listed('Emma Vexmoor', {
      delistedOn: '2025-02-01',
      identifiers: [{ kind: 'passport', value: 'KX-118822', country: null }],
    });
    const kept = openIndex(compileIndex('x', [gone]));
    expect(kept.entry(0)).toEqual(gone);
    expect(new Screener([kept]).screen({ name: 'Emma Vexmoor', documentNumber: 'KX-118822' }, 0, true)).toEqual([]);
  });

  it('finds the last of more than 255 names of one entry, and tells which it is', () => {
    const syllables = ['bar', 'del', 'fim', 'gos', 'hul', 'jat', 'kel', 'mip', 'nov', 'rut'];
    const names = Array.from({ length: 300 }, (_, at) => {
      const word = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100)].map((one) => syllables[one]).join('');
      return { name: `${word}o Quandrell`, quality: 'strong' as const };
    });
    const last = names.at(-1)?.name ?? '';
    expect(Screener.over([listed('', { names })]).screen({ name: last })).toMatchObject([{ name: last }]);
  });
});
