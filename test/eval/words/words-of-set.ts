import type { EvalSet } from '../labelled-paper.ts';
import { DUTCH as DEV_DUTCH } from './dev/dutch.ts';
import { ENGLISH as DEV_ENGLISH } from './dev/english.ts';
import { FRENCH as DEV_FRENCH } from './dev/french.ts';
import { GERMAN as DEV_GERMAN } from './dev/german.ts';
import { ITALIAN as DEV_ITALIAN } from './dev/italian.ts';
import { PORTUGUESE as DEV_PORTUGUESE } from './dev/portuguese.ts';
import { SPANISH as DEV_SPANISH } from './dev/spanish.ts';
import { DUTCH as HELD_OUT_DUTCH } from './held-out/dutch.ts';
import { ENGLISH as HELD_OUT_ENGLISH } from './held-out/english.ts';
import { FRENCH as HELD_OUT_FRENCH } from './held-out/french.ts';
import { GERMAN as HELD_OUT_GERMAN } from './held-out/german.ts';
import { ITALIAN as HELD_OUT_ITALIAN } from './held-out/italian.ts';
import { PORTUGUESE as HELD_OUT_PORTUGUESE } from './held-out/portuguese.ts';
import { SPANISH as HELD_OUT_SPANISH } from './held-out/spanish.ts';
import type { Language, Words } from './words.ts';

/** The words of each set: those of `held-out` are other ones. */
export const WORDS: Record<EvalSet, Record<Language, Words>> = {
  dev: {
    en: DEV_ENGLISH,
    fr: DEV_FRENCH,
    de: DEV_GERMAN,
    es: DEV_SPANISH,
    nl: DEV_DUTCH,
    pt: DEV_PORTUGUESE,
    it: DEV_ITALIAN,
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
