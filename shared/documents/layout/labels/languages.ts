import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { LanguageWords } from './label-names.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** To read another language, add its file here. Where two languages mean different things by one phrase, the earlier wins. */
export const LANGUAGES: readonly LanguageWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  DUTCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  CHINESE,
];
