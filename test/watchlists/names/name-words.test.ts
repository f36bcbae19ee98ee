import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../shared/watchlists/names/name-words.ts';

const read = (name: string, ofPerson = false) =>
  nameWords(name, ofPerson)
    .map(({ text }) => text)
    .join(' ');

describe('the words of a name', () => {
  it.each([
    ['Cyrillic', 'Михаил Велтранов', 'mikhail veltranov'],
    ['Greek', 'Θεόδωρος Βελτράνης', 'theodoros veltranis'],
    ['Greek with two letters for a sound', 'Ευάγγελος Μπελτρανόπουλος', 'evangelos beltranopoulos'],
    ['Arabic', 'محمد الفلطراني', 'mhmd al fltrani'],
    ['Arabic with its article', 'عبدالرحمن القصراوي', 'abdul rahmn al qsraui'],
    ['Persian', 'پروین گلچهر', 'pruin glchhr'],
    ['Hebrew', 'יוסף ולטראן', 'iosf oltran'],
    ['Han', '魏天', 'wei tian'],
    ['Hangul', '오세 벨', 'oh se bel'],
    ['Hangul with closed syllables', '박석국', 'park seok guk'],
    ['a Chinese family name of two characters', '欧阳维天', 'ouyang wei tian'],
    ['a character that is read otherwise as a family name', '曾维天', 'zeng wei tian'],
    ['Arabic h behind a consonant', 'زهراء سهيل', 'zahra sahil'],
    ['Arabic names of two parts', 'نورالدین حبیب‌الله محمدرضا عبد الله', 'nur al din hbib allh mhmd riza abdallh'],
    ['kana', 'ベルトラノ かず', 'berutorano kazu'],
    ['kana with small ones', 'シュンジ きょう', 'shunji kiyou'],
    ['Devanagari', 'वेल्ट्रान', 'veltran'],
    ['Armenian', 'Ալդեմար', 'aldemar'],
    ['Georgian', 'ალდემარ', 'aldemar'],
    ['Ethiopic', 'አበበ', 'abebe'],
    ['Cyrillic with soft and hard signs', 'Ольга Васильева-Подъездова', 'olga vasileva podezdova'],
    ['Armenian with breaths', 'Փառաքով', 'parrakov'],
    ['Latin with marks of its own', 'Łódź Øresund Straße Đorđe', 'lodz oresund strasse dorde'],
    ['wide letters', 'Ｑｕａｎｄｒｅｌｌ', 'quandrell'],
    ['mathematical letters', '𝐀𝐥𝐝𝐞𝐦𝐚𝐫 Ⓠuandrell', 'aldemar quandrell'],
    ['several scripts', 'Aldemar Велтранов', 'aldemar veltranov'],
  ])('are plain letters: %s', (_, name, words) => {
    expect(read(name)).toBe(words);
  });

  it('say where a script leaves vowels out, and forget the points that give them', () => {
    expect(nameWords('Yosef יוסף مُحَمَّد')).toEqual([
      { text: 'yosef', abjad: false },
      { text: 'iosf', abjad: true },
      { text: 'mhmd', abjad: true },
    ]);
    expect(read('مُحَمَّد')).toBe(read('محمد'));
    expect(read('מֹשֶׁה')).toBe(read('משה'));
  });

  it.each([
    ['Cyrillic letters in a Latin word', 'Аldemаr Quаndrell', 'aldemar quandrell'],
    ['a Greek letter in a Latin word', 'ALDΕMAR QUANDRΕLL', 'aldemar quandrell'],
    ['letters that read otherwise than they look', 'Вeltran Veхmoor Νarcott', 'beltran vexmoor narcott'],
    ['but a word all in Cyrillic is Cyrillic', 'Вера', 'vera'],
  ])('are unmasked: %s', (_, name, words) => {
    expect(read(name)).toBe(words);
  });

  it.each([
    ['a space of no width in a word', 'Alde\u200bmar', 'aldemar'],
    ['joiners', 'Alde\u200dmar Quan\u200cdrell \ufeffTobias', 'aldemar quandrell tobias'],
    ['marks of direction', '\u202eAldemar\u202c \u2066Quan\u200fdrell\u2069', 'aldemar quandrell'],
    ['a soft hyphen', 'Quan\u00addrell', 'quandrell'],
    ['control characters', 'Aldemar\u0000Quandrell\u0007\tTobias\r\nVexmoor', 'aldemar quandrell tobias vexmoor'],
    ['emoji and flags', 'Aldemar 🚢 Quandrell❤️ 🇪🇪', 'aldemar quandrell'],
    ['halves of characters', '\ud800Aldemar\udc00', 'aldemar'],
    ['marks apart from their letters', 'Ge\u0301rard Nun\u0303ez', 'gerard nunez'],
    ['marks piled up', `A${'\u0301\u0334'.repeat(300)}ldemar`, 'aldemar'],
    ['apostrophes of all kinds', 'O’Brannigan d´Orvelle ʻAbd Ma‘ruf', 'obrannigan dorvelle abdul maruf'],
    ['blanks of all kinds', 'Aldemar\u00a0Quandrell\u3000Tobias', 'aldemar quandrell tobias'],
    ['strokes', 'Veltran/Vexmoor-Ossivane_Quandrell', 'veltran vexmoor ossivane quandrell'],
    ['an ampersand', 'Veltran & Vexmoor', 'veltran and vexmoor'],
  ])('come through %s', (_, name, words) => {
    expect(read(name)).toBe(words);
  });

  it.each(['', '   ', '\n\t', '🚢🚢', '...', '—', '\u202e\u200b', 'ъ', '\ud83d'])('are none in %j', (name) => {
    expect(nameWords(name)).toEqual([]);
  });

  it('are one for one letter', () => {
    expect(nameWords('X')).toEqual([{ text: 'x', abjad: false }]);
  });

  it.each([
    ['blanks', ' '.repeat(2_000)],
    ['what can’t be seen', '\u200b\u202e'.repeat(1_000)],
    ['stops', '. ... , ; '.repeat(300)],
    ['emoji', '🚢'.repeat(1_000)],
  ])('are found behind many %s', (_, before) => {
    expect(read(`${before}Aldemar Quandrell`)).toBe('aldemar quandrell');
  });

  it.each([
    ['a'.repeat(10_000), 1],
    ['ab '.repeat(4_000), 24],
    ['魏'.repeat(10_000), 24],
    ['ﷺ'.repeat(10_000), 24],
    ['a.'.repeat(5_000), 1],
  ])('are few and short however long the name', (name, count) => {
    const words = nameWords(name);
    expect(words.length).toBe(count);
    expect(words.every(({ text }) => text.length <= 24)).toBe(true);
  });
});

describe('legal forms in a name', () => {
  it.each([
    ['Ostervale LLC', 'Ostervale L.L.C.'],
    ['Ostervale LLC', 'Ostervale Limited Liability Company'],
    ['ООО Остервейл', 'Obshchestvo s ogranichennoi otvetstvennostyu Osterveyl'],
    ['OOO Osterveyl', 'Общество с ограниченной ответственностью Остервейл'],
    ['Ostervale GmbH', 'Ostervale Gesellschaft mit beschränkter Haftung'],
    ['Ostervale Ltd', 'Ostervale Sp. z o.o.'],
    ['Ostervale Ltd', 'Ostervale SDN. BHD.'],
    ['Ostervale Ltd', 'Ostervale Limied'],
    ['Ostervale Ltd', 'Ostervale Lirnited'],
    ['Ostervale LLC', 'Ostervale Lirnited Liabillity Cornpany'],
    ['Ostervale Inc', 'Ostervale Incorporated'],
  ])('are one for “%s” and “%s”', (one, other) => {
    expect(read(one)).toBe(read(other));
    expect(read(one)).toMatch(/~[a-z-]+/);
  });

  it('are told apart by what they mean', () => {
    expect(new Set(['LLC', 'PJSC', 'Inc', 'Foundation'].map((form) => read(`Ostervale ${form}`))).size).toBe(4);
  });

  it.each([
    ['Limited', 'limited'],
    ['Limited Liability Company', 'limited liability company'],
    ['Ltd.', 'ltd'],
  ])('are words where there is nothing else: %s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  it('are names in a person’s', () => {
    expect(read('Quandrell Inc', true)).toBe('quandrell inc');
  });
});

describe('numbers in a name', () => {
  it.each([
    ['Meridian III', 'meridian 3'],
    ['Meridian Ⅲ', 'meridian 3'],
    ['Meridian Three', 'meridian 3'],
    ['Meridian Tres', 'meridian 3'],
    ['Meridian ３', 'meridian 3'],
    ['Meridian ٣', 'meridian 3'],
    ['Meridian V', 'meridian 5'],
    ['Brigade Forty-Four', 'brigade 44'],
    ['Brigade Twenty 1', 'brigade 21'],
    ['Meridian 7893', 'meridian 7893'],
  ])('are digits: %s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  it.each([
    ['V Meridian', 'v meridian'],
    ['X Meridian', 'x meridian'],
    ['Brigade Forty Forty', 'brigade 40 40'],
    ['Ten Ostervale', 'ten ostervale'],
  ])('are none where they may be letters or a first word: %s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  it('are names in a person’s', () => {
    expect(read('Maria Seis', true)).toBe('maria seis');
    expect(read('Dang Vi Thanh', true)).toBe('dang vi thanh');
  });
});

describe('initials', () => {
  it.each([
    ['J.T. Quandrell', 'jt quandrell', 'j t quandrell'],
    ['J. T. Quandrell', 'j t quandrell', 'j t quandrell'],
    ['U.V.W.X. Lines', 'uvwx lines', 'u v w x lines'],
    ['М.А. Велтранов', 'ma veltranov', 'm a veltranov'],
  ])('are one word, and in a person’s name a word each: %s', (name, joined, apart) => {
    expect(read(name)).toBe(joined);
    expect(read(name, true)).toBe(apart);
  });
});
