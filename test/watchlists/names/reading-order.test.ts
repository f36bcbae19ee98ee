import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../shared/watchlists/names/name-words.ts';
import { inReadingOrder } from '../../../shared/watchlists/names/reading-order.ts';

describe('a person’s name with a comma', () => {
  it.each([
    ['QUANDRELL, Aldemar Tobias', 'aldemar tobias quandrell'],
    ['Veltranov，Mikhail', 'mikhail veltranov'],
    ['Велтранов, Михаил Андреевич', 'mikhail andreevich veltranov'],
    ['الفلطراني، محمد', 'mhmd al fltrani'],
    ['VAN DER VEXMOOR, J.', 'j van der vexmoor'],
  ])('is read with the family name last: %s', (name, words) => {
    expect(
      nameWords(name, true)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(words);
  });

  it.each([
    'Aldemar Quandrell, Jr.',
    'Aldemar Quandrell, Ph.D., MBA',
    'Aldemar Quandrell, Esq',
    'Quandrell,',
    ', A',
    ',',
  ])('is left as it is where no given name follows: %s', (name) => {
    expect(inReadingOrder(name)).toBe(name);
  });

  it('is soon read however long', () => {
    const hostile = ['a,'.repeat(10_000), 'a'.repeat(20_000)];
    expect(hostile.map(inReadingOrder)).toEqual(hostile);
    expect(inReadingOrder(`${' '.repeat(20_000)},`)).toHaveLength(20_001);
  });

  it('is left as it is where it is no person’s', () => {
    expect(nameWords('Quandrell, Vexmoor').map(({ text }) => text)).toEqual(['quandrell', 'vexmoor']);
  });
});
