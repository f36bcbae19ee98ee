import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../shared/watchlists/edition.ts';
import { Screener } from '../../shared/watchlists/screener.ts';
import { bytes, ofacFiles, UN } from './sample-lists.ts';

const screener = Screener.over([
  ...parseList('ofac-sdn', ofacFiles()).entries,
  ...parseList('un', new Map([['un.xml', bytes(UN)]])).entries,
]);
const ids = (name: string, more = {}) => screener.screen({ name, ...more }).map(({ entry }) => entry.id);

describe('screening a name', () => {
  it.each([
    ['the same name', 'Mikhel Danilo Veltranov', 'ofac-sdn:101'],
    ['another order', 'VELTRANOV MIKHEL DANILO', 'ofac-sdn:101'],
    ['a middle name left out', 'Mikhel Veltranov', 'ofac-sdn:101'],
    ['a slip of the pen', 'Mikhel Danilo Veltarnov', 'ofac-sdn:101'],
    ['another transliteration', 'Michail Weltranow', 'ofac-sdn:101'],
    ['other letters', 'Михаил Велтранов', 'ofac-sdn:101'],
    ['words run together', 'Abdalrahmen Alqasrawi', 'ofac-sdn:104'],
    ['another legal form', 'Ostervale Shipping and Trading GmbH', 'ofac-sdn:102'],
    ['a former name', 'OSTERVALE LINES LLC', 'ofac-sdn:102'],
  ])('finds %s', (_, name, id) => {
    expect(ids(name)).toContain(id);
  });

  it.each(['Anna Lindqvist', 'Harbour Tile Trading Co Ltd', 'Danilo Pedersen', 'Mikhel', ''])(
    'leaves “%s” alone',
    (name) => {
      expect(ids(name)).toEqual([]);
    },
  );

  it('matches vessels with vessels only', () => {
    expect(ids('Quiet Pelican', { type: 'vessel' })).toEqual(['ofac-sdn:103']);
    expect(ids('Quiet Pelican')).toEqual([]);
  });
});

describe('what speaks for and against a match', () => {
  const best = (more = {}) => screener.screen({ name: 'Mikhel Danilo Veltranov', type: 'person', ...more }, 0)[0];

  it('takes an equal date of birth for it, and another one against it until no match is left', () => {
    expect(best({ birthDate: '1964-03-23' })?.reasons.at(-1)).toMatchObject({
      speaks: 'for',
      text: 'born 1964-03-23, as listed',
    });
    expect(best({ birthDate: '1991-07-01' })?.reasons.at(-1)?.speaks).toBe('against');
    expect(ids('Mikhel Danilo Veltranov', { birthDate: '1991-07-01' })).toEqual([]);
    expect(ids('Mikhel Danilo Veltranov', { birthDate: '1964-09-09' })).toEqual(['ofac-sdn:101']);
  });

  it('lets no country add to a score, and another one only lower it a little', () => {
    const plain = best()?.score ?? 0;
    expect(best({ countries: ['EE'] })?.score).toBe(plain);
    expect(best({ countries: ['KE'] })?.score).toBeLessThan(plain);
    expect(screener.screen({ name: 'Anna Lindqvist', countries: ['EE'], birthDate: '1964-03-23' })).toEqual([]);
  });

  it('lets an equal identifier override the name', () => {
    expect(screener.screen({ name: 'SUNNY DAY', type: 'vessel', imo: '9074729' })[0]).toMatchObject({
      identified: true,
      score: 0.999,
    });
    expect(screener.screen({ name: 'Someone Else', documentNumber: 'kx118822' })[0]).toMatchObject({
      identified: true,
      entry: { id: 'ofac-sdn:101' },
    });
  });

  it('takes another IMO number for another ship', () => {
    expect(ids('Quiet Pelican', { type: 'vessel', imo: '9321483' })).toEqual([]);
  });
});

const data = process.env.TIDEWAITER_DATA;
describe.skipIf(data === undefined)('the published lists below TIDEWAITER_DATA (skipped where it is not set)', () => {
  const files = (folder: string, ...names: string[]) =>
    new Map(
      names
        .map((name) => join(data ?? '', 'watchlists', folder, name))
        .filter(existsSync)
        .map((path) => [path.slice(path.lastIndexOf('/') + 1), readFileSync(path)]),
    );

  it('parse, and every tenth entry is found by its own name', () => {
    const entries = [
      ...parseList('ofac-sdn', files('ofac', 'sdn.csv', 'alt.csv', 'add.csv')).entries,
      ...parseList('un', files('un', 'consolidated.xml')).entries,
    ];
    expect(entries.length).toBeGreaterThan(15_000);
    const real = Screener.over(entries);
    const sample = entries.filter((_, index) => index % 10 === 0);
    const missed = sample.filter(
      ({ id, type, names: [main] }) =>
        !real.screen({ name: main?.name ?? '', type }).some(({ entry }) => entry.id === id),
    );
    expect(missed.length / sample.length).toBeLessThan(0.01);
  }, 120_000);
});
