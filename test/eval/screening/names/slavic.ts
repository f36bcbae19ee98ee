import type { Chance } from '../../facts/chance.ts';
import { type Culture, capital, commonOne, listOf, type NameWord, type Sex } from './culture.ts';
import { BOARD, FRENCH, GERMAN, PASSPORT, romanised, SCHOLARLY, type Scheme, UKRAINIAN } from './cyrillic.ts';

const RUSSIAN_MEN = listOf(
  'александр сергей владимир андрей алексей дмитрий николай иван михаил евгений виктор юрий павел игорь олег константин ' +
    'анатолий валерий вячеслав роман максим артем кирилл денис антон илья никита егор григорий василий борис леонид ' +
    'геннадий станислав тимофей руслан ярослав вадим федор семен степан захар матвей эдуард аркадий лев',
);
const RUSSIAN_WOMEN = listOf(
  'елена ольга наталья татьяна ирина светлана анна мария екатерина юлия людмила галина марина надежда валентина вера ' +
    'любовь нина оксана алла лариса дарья виктория полина ксения алина евгения анастасия софья варвара зоя раиса жанна',
);
const RUSSIAN_STEMS = listOf(
  'иван смирн кузнец попов васил петр сокол михайл фёдор морозов волк алексе лебед семён егор павл козл степан никола орл ' +
    'андре макар никит захар зайц соловь борис яковл григорь роман воробь сергее кузьм фрол александр дмитри корол гусь ' +
    'киселев иль максим поляк сорок виноград ковал бел медвед антон тарас жук баран филипп комар давыд беляк герасим',
);
const UKRAINIAN_MEN = listOf(
  'олександр сергій володимир андрій олексій дмитро микола іван михайло євген віктор юрій павло ігор олег тарас богдан ' +
    'василь роман максим артем кирило денис антон ілля григорій ярослав остап назар петро степан гліб',
);
const UKRAINIAN_WOMEN = listOf(
  'олена ольга наталія тетяна ірина світлана ганна марія катерина юлія людмила галина оксана надія віра любов ніна лариса ' +
    'дарина вікторія соломія леся зоряна христина',
);
const ONSETS = listOf('б в г д ж з к л м н п р с т х ч ш бр гр др кр пр тр ст ск сл кл шк зв');
const VOWELS = listOf('а е и о у я ю');
const ENDS = listOf('б в г д ж з к л м н п р с т х ч ш ст рк лк нд рт');

/** Schemes that a Russian or Ukrainian name is met in; the first is what lists use most. */
const SCHEMES: readonly Scheme[] = [BOARD, PASSPORT, GERMAN, FRENCH, SCHOLARLY];

function rareStem(chance: Chance): string {
  const syllables = chance.whole(1, 2);
  const open = Array.from({ length: syllables }, () => chance.one(ONSETS) + chance.one(VOWELS)).join('');
  return open + chance.one(ENDS);
}

function patronymic(father: string, sex: Sex, ukrainian: boolean): string {
  const stem = father.replace(/[ьй]$/, '').replace(/[оая]$/, '');
  const soft = /[ьй]$/.test(father);
  if (ukrainian) return `${stem}${soft && !/[ьр]$/.test(father) ? 'й' : ''}${sex === 'M' ? 'ович' : 'івна'}`;
  if (/[ая]$/.test(father)) return `${stem}${sex === 'M' ? 'ич' : 'инична'}`;
  return `${stem}${soft ? 'е' : 'о'}${sex === 'M' ? 'вич' : 'вна'}`;
}

function russianFamily(chance: Chance, sex: Sex): string {
  const stem = chance.likely(0.45) ? commonOne(chance, RUSSIAN_STEMS) : rareStem(chance);
  const plain = stem.replace(/(ов|ев)$/, '');
  const kind = chance.whole(0, 9);
  const [man, woman] =
    kind < 5
      ? ([/[еьи]$/.test(plain) ? 'ев' : 'ов', 'а'] as const)
      : kind < 7
        ? (['ин', 'а'] as const)
        : kind < 9
          ? (['ский', 'ская'] as const)
          : (['енко', ''] as const);
  const base = plain.replace(/[ьеи]$/, '');
  if (man === 'ский') return base + (sex === 'M' ? man : woman);
  return base + man + (sex === 'M' ? '' : woman);
}

function ukrainianFamily(chance: Chance): string {
  const stem = rareStem(chance).replaceAll('и', 'і').replaceAll('е', 'є');
  return stem + chance.one(['енко', 'енко', 'чук', 'ук', 'ко', 'ський', 'ишин', 'як']);
}

function word(cyrillic: string, role: NameWord['role'], scheme = BOARD): NameWord {
  return { text: capital(romanised(cyrillic, scheme)), original: capital(cyrillic), role };
}

function respell(words: readonly NameWord[], chance: Chance): string[] {
  const scheme = chance.one(SCHEMES.slice(1));
  const loose = chance.likely(0.5);
  return words.map(({ original = '', text }) => {
    const plain = romanised(original.toLowerCase(), scheme);
    const ended = loose ? plain.replace(/(ii|iy|yy|ij|yi)$/, chance.one(['y', 'i', 'iy', 'ij'])) : plain;
    const french =
      scheme === FRENCH
        ? ended
            .replace(/([io]n)$/, '$1e')
            .replace(/ev$/, 'eff')
            .replace(/ov$/, 'off')
        : ended;
    return original === '' ? text : capital(french);
  });
}

export const russian: Culture = {
  name: 'ru',
  countries: ['RU', 'BY', 'KZ'],
  honorifics: ['Mr', 'Gospodin', 'Dr', 'General'],
  person(chance, sex) {
    const father = commonOne(chance, RUSSIAN_MEN);
    return [
      word(commonOne(chance, sex === 'M' ? RUSSIAN_MEN : RUSSIAN_WOMEN), 'given'),
      ...(chance.likely(0.75) ? [word(patronymic(father, sex, false), 'middle')] : []),
      word(russianFamily(chance, sex), 'family'),
    ];
  },
  respell,
};

export const ukrainian: Culture = {
  name: 'uk',
  countries: ['UA'],
  honorifics: ['Mr', 'Pan', 'Dr'],
  person(chance, sex) {
    return [
      word(commonOne(chance, sex === 'M' ? UKRAINIAN_MEN : UKRAINIAN_WOMEN), 'given', UKRAINIAN),
      ...(chance.likely(0.6)
        ? [word(patronymic(commonOne(chance, UKRAINIAN_MEN), sex, true), 'middle', UKRAINIAN)]
        : []),
      word(ukrainianFamily(chance), 'family', UKRAINIAN),
    ];
  },
  respell,
};
