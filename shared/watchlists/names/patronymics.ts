import { PATRONYMIC_ENDINGS } from '../words/titles.ts';

const SHORTEST_STEM = 3;

/** Whether a word of a person's name is made of a father's name. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC_ENDINGS.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));
}
