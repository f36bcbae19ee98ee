import type { Batch } from '../labelled-paper.ts';
import { DUTCH as FIRST_DUTCH } from './first/dutch.ts';
import { ENGLISH as FIRST_ENGLISH } from './first/english.ts';
import { FRENCH as FIRST_FRENCH } from './first/french.ts';
import { GERMAN as FIRST_GERMAN } from './first/german.ts';
import { ITALIAN as FIRST_ITALIAN } from './first/italian.ts';
import { PORTUGUESE as FIRST_PORTUGUESE } from './first/portuguese.ts';
import { SPANISH as FIRST_SPANISH } from './first/spanish.ts';
import { DUTCH as HELD_OUT_DUTCH } from './held-out/dutch.ts';
import { ENGLISH as HELD_OUT_ENGLISH } from './held-out/english.ts';
import { FRENCH as HELD_OUT_FRENCH } from './held-out/french.ts';
import { GERMAN as HELD_OUT_GERMAN } from './held-out/german.ts';
import { ITALIAN as HELD_OUT_ITALIAN } from './held-out/italian.ts';
import { PORTUGUESE as HELD_OUT_PORTUGUESE } from './held-out/portuguese.ts';
import { SPANISH as HELD_OUT_SPANISH } from './held-out/spanish.ts';
import { DUTCH as SECOND_DUTCH } from './second/dutch.ts';
import { ENGLISH as SECOND_ENGLISH } from './second/english.ts';
import { FRENCH as SECOND_FRENCH } from './second/french.ts';
import { GERMAN as SECOND_GERMAN } from './second/german.ts';
import { ITALIAN as SECOND_ITALIAN } from './second/italian.ts';
import { PORTUGUESE as SECOND_PORTUGUESE } from './second/portuguese.ts';
import { SPANISH as SECOND_SPANISH } from './second/spanish.ts';
import { DUTCH as THIRD_DUTCH } from './third/dutch.ts';
import { ENGLISH as THIRD_ENGLISH } from './third/english.ts';
import { FRENCH as THIRD_FRENCH } from './third/french.ts';
import { GERMAN as THIRD_GERMAN } from './third/german.ts';
import { ITALIAN as THIRD_ITALIAN } from './third/italian.ts';
import { PORTUGUESE as THIRD_PORTUGUESE } from './third/portuguese.ts';
import { SPANISH as THIRD_SPANISH } from './third/spanish.ts';
import type { Language, Words } from './words.ts';

/** The words of each batch: each has others. */
export const WORDS: Record<Batch, Record<Language, Words>> = {
  first: {
    en: FIRST_ENGLISH,
    fr: FIRST_FRENCH,
    de: FIRST_GERMAN,
    es: FIRST_SPANISH,
    nl: FIRST_DUTCH,
    pt: FIRST_PORTUGUESE,
    it: FIRST_ITALIAN,
  },
  second: {
    en: SECOND_ENGLISH,
    fr: SECOND_FRENCH,
    de: SECOND_GERMAN,
    es: SECOND_SPANISH,
    nl: SECOND_DUTCH,
    pt: SECOND_PORTUGUESE,
    it: SECOND_ITALIAN,
  },
  third: {
    en: THIRD_ENGLISH,
    fr: THIRD_FRENCH,
    de: THIRD_GERMAN,
    es: THIRD_SPANISH,
    nl: THIRD_DUTCH,
    pt: THIRD_PORTUGUESE,
    it: THIRD_ITALIAN,
  },
  'held-out': {
    en: HELD_OUT_ENGLISH,
    fr: HELD_OUT_FRENCH,
    de: HELD_OUT_GERMAN,
    es: HELD_OUT_SPANISH,
    nl: HELD_OUT_DUTCH,
    pt: HELD_OUT_PORTUGUESE,
    it: HELD_OUT_ITALIAN,
  },
};
