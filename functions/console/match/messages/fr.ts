import type { Translation } from '../../language/words.ts';
import { messages as english } from './en.ts';

export const messages: Translation<typeof english> = english;
