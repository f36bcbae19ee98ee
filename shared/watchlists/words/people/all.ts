import type { WordClasses } from '../frequency.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { PERSIAN } from './persian.ts';
import { RUSSIAN } from './russian.ts';
import { SOUTH_ASIAN } from './south-asian.ts';
import { SPANISH } from './spanish.ts';
import { TURKISH } from './turkish.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** The names of people of the world, one list a culture. */
export function peopleWords(): readonly WordClasses[] {
  return [ARABIC, CHINESE, ENGLISH, JAPANESE, KOREAN, PERSIAN, RUSSIAN, SOUTH_ASIAN, SPANISH, TURKISH, VIETNAMESE];
}
