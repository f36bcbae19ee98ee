import type { WordClasses } from '../frequency.ts';
import { AFGHAN } from './afghan.ts';
import { ARABIC } from './arabic.ts';
import { BALKAN } from './balkan.ts';
import { CAUCASIAN } from './caucasian.ts';
import { CENTRAL_ASIAN } from './central-asian.ts';
import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { EAST_AFRICAN } from './east-african.ts';
import { ENGLISH } from './english.ts';
import { FINNISH_BALTIC } from './finnish-baltic.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { JOINING } from './joining.ts';
import { KOREAN } from './korean.ts';
import { MALAY_FILIPINO } from './malay-filipino.ts';
import { PERSIAN } from './persian.ts';
import { POLISH_CZECH } from './polish-czech.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN_HUNGARIAN } from './romanian-hungarian.ts';
import { RUSSIAN } from './russian.ts';
import { SCANDINAVIAN } from './scandinavian.ts';
import { SOUTH_ASIAN } from './south-asian.ts';
import { SOUTHERN_AFRICAN } from './southern-african.ts';
import { SPANISH } from './spanish.ts';
import { THAI_BURMESE } from './thai-burmese.ts';
import { TURKISH } from './turkish.ts';
import { VIETNAMESE } from './vietnamese.ts';
import { WEST_AFRICAN } from './west-african.ts';

/** The names of people of the world, one list a culture. */
export function peopleWords(): readonly WordClasses[] {
  return [
    AFGHAN,
    ARABIC,
    BALKAN,
    CAUCASIAN,
    CENTRAL_ASIAN,
    CHINESE,
    DUTCH,
    EAST_AFRICAN,
    ENGLISH,
    FINNISH_BALTIC,
    FRENCH,
    GERMAN,
    GREEK,
    HEBREW,
    ITALIAN,
    JAPANESE,
    JOINING,
    KOREAN,
    MALAY_FILIPINO,
    PERSIAN,
    POLISH_CZECH,
    PORTUGUESE,
    ROMANIAN_HUNGARIAN,
    RUSSIAN,
    SCANDINAVIAN,
    SOUTH_ASIAN,
    SOUTHERN_AFRICAN,
    SPANISH,
    THAI_BURMESE,
    TURKISH,
    VIETNAMESE,
    WEST_AFRICAN,
  ];
}
