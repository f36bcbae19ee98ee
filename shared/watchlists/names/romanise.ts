import anyAscii from 'any-ascii';
import { syllables } from './syllables.ts';

/** A run of letters in one script, in plain Latin letters. */
export interface Romanised {
  /** Lower-case a to z and digits, and blanks between syllables that each have a letter of their own. */
  text: string;
  /** Short vowels are not written in this script, so what is missing says nothing. */
  abjad: boolean;
}

const ARABIC: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ة: 'a',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ؤ: 'u',
  ي: 'i',
  ى: 'a',
  ئ: 'i',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'i',
  ے: 'e',
  ں: 'n',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ھ: 'h',
  ہ: 'h',
  ۃ: 'a',
  ڤ: 'v',
  ې: 'e',
  ۍ: 'i',
  ښ: 'sh',
  ړ: 'r',
  ټ: 't',
  ډ: 'd',
  ڼ: 'n',
  څ: 'ts',
  ځ: 'dz',
  ږ: 'zh',
  ګ: 'g',
};

const HEBREW: Record<string, string> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'o',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
  װ: 'v',
  ײ: 'ei',
};

const ARABIC_LETTER = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
const HEBREW_LETTER = /[\u0590-\u05ff\ufb1d-\ufb4f]/;
/** At the end of a word, and behind the first letter, it is v. */
const SPIRANT = /ב$|(?<=^א)ב/g;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** Vowel points, tatweel and what else is written above and below the letters of these scripts. */
const POINTS = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** What two Greek letters say together, once each is a Latin one. */
const GREEK_PAIRS: readonly [RegExp, string][] = [
  [/oy/g, 'ou'],
  [/(?<=[ae])y/g, 'v'],
  [/gg/g, 'ng'],
  [/^mp/, 'b'],
  [/^nt/, 'd'],
  [/^gk/, 'g'],
];
const GREEK_LETTER = /\p{Script=Greek}/u;
const SMALL_KANA = /[ゃゅょャュョ]/;

/** Latin letters for a run of letters, their marks and digits. Source of the tables: the common readings of the letters in names. */
export function romanise(text: string): Romanised {
  if (ARABIC_LETTER.test(text)) return { text: byTable(parted(text), ARABIC), abjad: true };
  if (HEBREW_LETTER.test(text)) return { text: byTable(text.replace(SPIRANT, 'v'), HEBREW), abjad: true };
  if (SYLLABIC.test(text)) {
    // Syllables come joined, each with a capital: what is a word there only the reader knows.
    return {
      text: syllables(text)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase(),
      abjad: false,
    };
  }
  const latin = plainLatin(text);
  if (GREEK_LETTER.test(text)) {
    const greek = GREEK_PAIRS.reduce((said, [pair, sound]) => said.replace(pair, sound), latin.toLowerCase());
    return { text: greek, abjad: false };
  }
  if (SMALL_KANA.test(text)) return { text: latin.replace(/(?<=sh|ch|j)iy(?=[auo])/g, ''), abjad: false };
  return { text: latin.toLowerCase(), abjad: false };
}

const DOUBLE_NAME =
  /^(محمد|علي|علی|غلام|امير|امیر|سيد|سید|احمد|حميد|حمید|عبد)(رضا|علي|علی|حسين|حسین|حسن|محمد|محمود|مهدي|مهدی|جواد|حيدر|حیدر|نبي|نبی|رسول)$/;

/** The article, and `abd` with it, are written joined to the word that they belong to. */
function parted(text: string): string {
  return (
    text
      .replace(POINTS, '')
      .replace(/^عبدال(?=.{2})(?!ل?[هة]$)/, 'عبد ال')
      // Two names in one, and a name with its second part: Nur al-Din, Nasr Allah, Muhammad Rida.
      .replace(/(?<=^\S{2,})(?:ال(?:دين|دین)|(?<!عبد)الل?ه)$/, ' $&')
      .replace(DOUBLE_NAME, '$1 $2')
      .replace(/(?<=^| )رضا$/, 'ريزا')
      .replace(/(^| )ال(?=\S{3}|ح[قيیر](?: |$))/g, '$1ال ')
      // At the beginning of a word this is heard by its vowel, and these two are consonants.
      .replace(/(?<=^| )ع(?=\S)/g, 'a')
      .replace(/(?<=^| )و(?=\S)/g, 'w')
      .replace(/(?<=^| )[يی](?=\S)/g, 'y')
  );
}

const ASPIRATED = /[bcdgkprstwz]$/;

function byTable(text: string, table: Record<string, string>): string {
  let out = '';
  for (const letter of text.replace(POINTS, '')) {
    const read = letter === ' ' ? letter : (table[letter] ?? plainLatin(letter));
    // There is a vowel between: what is s and h here is no sh.
    out += read === 'h' && ASPIRATED.test(out) ? 'ah' : read;
  }
  return out.toLowerCase();
}

/** Without what stands for a soft sign or a breath: `Ольга` is `Olga`, and no two words. */
function plainLatin(text: string): string {
  return anyAscii(text).replace(/[^A-Za-z0-9]/g, '');
}
