import type { Chance } from '../../facts/chance.ts';
import { type Culture, capital, commonOne, listOf, type NameWord, pairsOf, respellBy } from './culture.ts';

const MEN = pairsOf(
  'Muhammad=محمد Ahmad=أحمد Ali=علي Hassan=حسن Hussein=حسين Mahmud=محمود Ibrahim=إبراهيم Khalid=خالد Omar=عمر Yusuf=يوسف ' +
    'Mustafa=مصطفى Said=سعيد Hamid=حامد Jamal=جمال Tariq=طارق Faisal=فيصل Nasir=ناصر Salim=سالم Walid=وليد Karim=كريم ' +
    'Bilal=بلال Ziyad=زياد Rashid=راشد Majid=ماجد Samir=سمير Nabil=نبيل Fuad=فؤاد Munir=منير Adnan=عدنان Marwan=مروان ' +
    'Anwar=أنور Yasin=ياسين Taha=طه Qasim=قاسم Jafar=جعفر Haitham=هيثم Ayman=أيمن Basim=باسم Fahd=فهد Sultan=سلطان ' +
    'Hisham=هشام Isam=عصام Ghassan=غسان Harith=حارث Idris=إدريس Luqman=لقمان Musa=موسى Zakariya=زكريا Thamir=ثامر',
);
const WOMEN = pairsOf(
  'Fatima=فاطمة Aisha=عائشة Maryam=مريم Khadija=خديجة Zaynab=زينب Layla=ليلى Salma=سلمى Huda=هدى Nura=نورة Amina=أمينة ' +
    'Samira=سميرة Hanan=حنان Rania=رانيا Dalal=دلال Sawsan=سوسن Widad=وداد Jamila=جميلة Karima=كريمة Ruqayya=رقية Asma=أسماء',
);
const SERVANT_OF = pairsOf(
  'Rahman=رحمن Rahim=رحيم Karim=كريم Aziz=عزيز Qadir=قادر Latif=لطيف Hamid=حميد Majid=مجيد Razzaq=رزاق Wahhab=وهاب Salam=سلام Ghani=غني',
);
const FROM = pairsOf(
  'Masri=مصري Shami=شامي Baghdadi=بغدادي Halabi=حلبي Basri=بصري Hijazi=حجازي Maghribi=مغربي Yamani=يمني Libi=ليبي Najdi=نجدي ' +
    'Tunisi=تونسي Kuwaiti=كويتي Hashimi=هاشمي Qurashi=قرشي Ansari=أنصاري Tamimi=تميمي Zubaydi=زبيدي Dulaymi=دليمي ' +
    'Shammari=شمري Qahtani=قحطاني Ghamdi=غامدي Harbi=حربي Otaybi=عتيبي Najjar=نجار Haddad=حداد Khayyat=خياط Sabbagh=صباغ',
);
const CONSONANTS = pairsOf(
  'b=ب t=ت th=ث j=ج h=ح kh=خ d=د dh=ذ r=ر z=ز s=س sh=ش s=ص d=ض t=ط z=ظ gh=غ f=ف q=ق k=ك l=ل m=م n=ن h=ه',
);
const ARTICLE = { text: 'al', original: 'ال', role: 'particle' as const };

/** A name of three root consonants in one of the patterns that names have: as rare as the draw makes it. */
function fromRoot(chance: Chance, article: boolean): { text: string; original: string } {
  const [a, b, c] = [chance.one(CONSONANTS), chance.one(CONSONANTS), chance.one(CONSONANTS)];
  const patterns: [string, string][] = [
    [`${a.text}a${b.text}i${c.text}`, `${a.original}${b.original}ي${c.original}`],
    [`${a.text}a${b.text}${b.text}a${c.text}`, `${a.original}${b.original}ا${c.original}`],
    [`${a.text}a${b.text}i${c.text}`, `${a.original}ا${b.original}${c.original}`],
    [`mu${a.text}a${b.text}i${c.text}`, `م${a.original}${b.original}${c.original}`],
    [`${a.text}u${b.text}ay${c.text}`, `${a.original}${b.original}ي${c.original}`],
    [`ma${a.text}${b.text}u${c.text}`, `م${a.original}${b.original}و${c.original}`],
  ];
  const [text, original] = chance.one(patterns);
  return article && chance.likely(0.5)
    ? { text: capital(`${text}i`), original: `${original}ي` }
    : { text: capital(text), original };
}

function givenName(chance: Chance, women: boolean): NameWord[] {
  if (women) return [{ ...commonOne(chance, WOMEN), role: 'given' }];
  if (chance.likely(0.14)) {
    return [
      { text: 'Abd', original: 'عبد', role: 'given' },
      { ...ARTICLE, role: 'given' },
      { ...chance.one(SERVANT_OF), role: 'given', joined: true },
    ];
  }
  return [{ ...(chance.likely(0.8) ? commonOne(chance, MEN) : fromRoot(chance, false)), role: 'given' }];
}

const asMiddle = (words: NameWord[]): NameWord[] => words.map((word) => ({ ...word, role: 'middle' }));

/** What clerks write for the sounds that Latin letters have no one way to write. */
const RULES = [
  [/^muhammad$/, ['mohammed', 'mohamed', 'mohammad', 'mohamad', 'muhammed'], 0.8],
  [/^hussein$/, ['husayn', 'hussain', 'hossein', 'husein'], 0.7],
  [/^yusuf$/, ['youssef', 'yousef', 'yousuf', 'yusef'], 0.7],
  [/^omar$/, ['umar'], 0.5],
  [/^al$/, ['el', 'ul', 'al'], 0.5],
  [/u/g, ['o', 'ou', 'oo'], 0.45],
  [/i(?=[bcdfghjklmnpqrstvwxz])/g, ['e', 'ee'], 0.35],
  [/q/g, ['k', 'g', 'gh'], 0.5],
  [/kh/g, ['k', 'ch'], 0.2],
  [/gh/g, ['g'], 0.3],
  [/dh/g, ['d', 'z', 'th'], 0.5],
  [/th/g, ['t', 's'], 0.4],
  [/sh/g, ['ch'], 0.15],
  [/j/g, ['dj', 'g'], 0.25],
  [/ay/g, ['ai', 'ei', 'e'], 0.5],
  [/aw/g, ['au', 'ao'], 0.5],
  [/([bdfklmnrstz])\1/g, ['$1'], 0.4],
  [/a$/, ['ah', 'eh', 'a'], 0.4],
  [/i$/, ['y', 'i', 'ee'], 0.3],
] as const;

export const arabic: Culture = {
  name: 'ar',
  countries: ['SY', 'IQ', 'EG', 'YE', 'LY', 'SA', 'LB', 'AE', 'TN', 'JO'],
  honorifics: listOf('Sheikh Haji Mr Dr Sayyid Hajji Mullah'),
  person(chance, sex) {
    const family: NameWord[] = chance.likely(0.7)
      ? [
          ARTICLE,
          { ...(chance.likely(0.5) ? commonOne(chance, FROM) : fromRoot(chance, true)), role: 'family', joined: true },
        ]
      : [{ ...fromRoot(chance, false), role: 'family' }];
    const fathers = chance.whole(0, 2);
    return [
      ...givenName(chance, sex === 'F'),
      ...Array.from({ length: fathers }, () => asMiddle(givenName(chance, false))).flat(),
      ...family,
    ];
  },
  respell: (words, chance) => respellBy(words, chance, RULES),
};
