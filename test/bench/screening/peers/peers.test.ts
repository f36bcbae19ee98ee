import { describe, expect, it } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';
import { PEERS } from './peers.ts';
import { metaphone, soundex } from './soundex.ts';
import { watchman } from './watchman.ts';

describe('what peers are built of', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
  ])('sets %s against %s as Winkler published it', (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
    expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 3);
  });

  it.each([
    ['robert', 'r163'],
    ['rupert', 'r163'],
    ['tymczak', 't522'],
    ['ashcraft', 'a261'],
    ['lee', 'l000'],
  ])('gives %s the Soundex code of the textbooks', (word, code) => {
    expect(soundex(word)).toBe(code);
  });

  it('gives spellings of one sound one key', () => {
    expect(metaphone('philip')).toBe(metaphone('filip'));
    expect(metaphone('knight')).toBe(metaphone('nite'));
    expect(metaphone('carter')).not.toBe(metaphone('garner'));
  });
});

const LISTED = [
  { id: 'A', names: ['Aldemar Quandrell', 'Aldemaro Kwandrel'] },
  { id: 'B', names: ['Fenella Ossivane'] },
  { id: 'C', names: ['VELIZHAROV MARITIME SUPPLY LLC'] },
];

describe.each(PEERS)('$name', ({ search }) => {
  const { first } = search(LISTED);

  it('puts the entity first that a misspelt name means', () => {
    expect(first('Aldemar Quandrel')?.id).toBe('A');
    expect(first('Fenela Ossivane')?.id).toBe('B');
    expect(first('Velizharov Maritime Suply')?.id).toBe('C');
  });

  it('gives the very name 1 and any other less', () => {
    expect(first('fenella OSSIVANE')?.score).toBeCloseTo(1);
    expect(first('Fenela Osivane')?.score ?? 1).toBeLessThan(1);
  });

  it('bears an empty name and one of other letters', () => {
    for (const name of ['', '!', '名前', 'x'.repeat(2_000)]) expect(first(name)?.score ?? 0).toBeLessThan(0.7);
  });
});

it('takes off a listed name what nothing was set against, as Watchman does', () => {
  const { first } = watchman.search([
    { id: 'long', names: ['John Bartholomew Doe'] },
    { id: 'short', names: ['John Doe'] },
  ]);
  expect(first('John Doe')).toEqual({ id: 'short', score: 1 });
});
