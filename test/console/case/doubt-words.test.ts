import { expect, it } from 'vitest';
import { misreadWord, readingWord } from '../../../functions/console/case/doubt-words.ts';

it('says the chance of a misreading in words', () => {
  expect([undefined, 0, 0.1, 0.3, 0.5, 0.9].map(misreadWord)).toEqual([
    ...['none', 'none', 'hardly', 'may-be', 'as-likely', 'probably'],
  ]);
});

it('calls doubtful what is held against nobody', () => {
  expect([null, 0.79, 0.8, 0.99].map(readingWord)).toEqual([null, 'doubtful', 'fair', 'clear']);
});
