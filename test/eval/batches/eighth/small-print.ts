import type { Language } from '../../words/words.ts';
import { DUTCH } from './small-print/dutch.ts';
import { ENGLISH } from './small-print/english.ts';
import { FRENCH } from './small-print/french.ts';
import { GERMAN } from './small-print/german.ts';
import { ITALIAN } from './small-print/italian.ts';
import { PORTUGUESE } from './small-print/portuguese.ts';
import type { SmallPrint } from './small-print/small-print.ts';
import { SPANISH } from './small-print/spanish.ts';

export const SMALL_PRINT: Record<Language, SmallPrint> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
  nl: DUTCH,
  pt: PORTUGUESE,
  it: ITALIAN,
};
