import { tokensOf } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';

/** Travel documents have some dozens of words on a page; full pages of print have hundreds. */
const FEW_WORDS = 90;
/** What such documents call themselves, plain: the beginning of a word suffices. */
const TITLES = [
  ...['passport', 'passeport', 'pasaporte', 'passaporte', 'passaporto', 'reisepass', 'paspoort', 'paszport'],
  ...['pasaport', 'cestovni', 'utlevel', 'pasport', 'pass', 'personalausweis', 'identity', 'identite', 'identidad'],
  ...['identidade', 'identita', 'identiteitskaart', 'identiteits', 'ausweis', 'aufenthaltstitel', 'residence'],
  ...[
    'sejour',
    'residencia',
    'soggiorno',
    'verblijfs',
    'visa',
    'visum',
    'visado',
    'visto',
    'wiza',
    'seafarer',
    'seaman',
  ],
  ...['护照', 'паспорт', 'διαβατηριο'],
];
/** Fillers in a row, as recognisers read them, and long runs of capitals and digits. */
const ZONE_LIKE = /[<«‹≪]{2}|[\p{Lu}\d][«≪][\p{Lu}\d]|^[A-Z0-9<]{24,}$/u;

/**
 * Whether a picture with these words may hold a machine-readable zone: likely where something on it says so, possible
 * where there is no more print than on such a document.
 */
export function mayHoldZone(words: readonly Word[]): 'likely' | 'possible' | 'no' {
  if (words.some(({ text }) => ZONE_LIKE.test(text) || tokensOf(text).some(startsTitle))) return 'likely';
  return words.length > 0 && words.length <= FEW_WORDS ? 'possible' : 'no';
}

function startsTitle(token: string): boolean {
  return TITLES.some((title) => (title.length > 4 ? token.startsWith(title) : token === title));
}
