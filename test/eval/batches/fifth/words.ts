import type { Language, Words } from '../../words/words.ts';
import { FIRST_WORDS } from '../first/words.ts';

export const FIFTH_WORDS: Record<Language, Words> = FIRST_WORDS;
