import { expect, it } from 'vitest';
import { partedCompounds } from '../../../shared/watchlists/names/arabic-compounds.ts';

const parted = (name: string) =>
  partedCompounds(name.split(' ').map((text) => ({ text, abjad: false })))
    .map(({ text }) => text)
    .join(' ');

it.each([
  ['abdulrahman', 'abdul rahman'],
  ['abd ar rahman', 'abdul rahman'],
  ['abd rahman', 'abdul rahman'],
  ['abdul rahman', 'abdul rahman'],
  ['abderrahmane', 'abdul rahmane'],
  ['abdennour', 'abdul nour'],
  ['abdushukur', 'abdul shukur'],
  ['abdrakhman', 'abdul rakhman'],
  ['nuruddin', 'nur din'],
  ['nur ud din', 'nur ud din'],
  ['ezzedine', 'ezz din'],
  ['nurettin', 'nur din'],
  ['jamalaldin', 'jamal din'],
  ['matiullah', 'mati allah'],
  ['habib ullah', 'habib allah'],
  ['nasrulla', 'nasr allah'],
  ['ziaulhaq', 'zia haq'],
])('a name that is made of two is two: %s', (written, words) => {
  expect(parted(written)).toBe(words);
});

it.each(
  'abdullah abdallah abdulla abdullayev abdoulaye abdi martin valentin konstantin geraldine claudine delilah jamilah'.split(
    ' ',
  ),
)('another stays as it is: %s', (word) => {
  expect(parted(word)).toBe(word);
});
