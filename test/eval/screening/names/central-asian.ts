import { type Culture, capital, commonOne, listOf, type NameWord } from './culture.ts';
import { BOARD, GERMAN, PASSPORT, romanised, type Scheme } from './cyrillic.ts';

const MEN = listOf(
  'нұрлан қайрат серік ерлан әлібек жандос бауыржан мұрат талғат ғалым дәурен өмірбек шерзод бахтиёр улуғбек жасур рустам азиз',
);
const WOMEN = listOf('айгүл гүлнара жанар әсел мадина сәуле дилноза нигора зухра феруза');
const STEMS = listOf(
  'жұмабек әбдіқадыр төлеген өтеш қасым нұрпейіс байғазы сыдық ырыс мырзахмет холбек турдиқул эргаш юлдош',
);
/** Put before the end of a stem, so that most families are of one. */
const MIDDLES = listOf('ба де қу ри са ту жа мо ни лө ға бе ша ке');
const LASTS = listOf('к р н с т л м ш д й');
/** How letters that Russian has not are written; the rest as in it. */
const OWN: Scheme = { ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ў: 'o', ҳ: 'h' };
const SCHEMES: readonly Scheme[] = [
  { ...BOARD, ...OWN },
  { ...PASSPORT, ...OWN, ғ: 'gh', қ: 'q', ө: 'u', х: 'kh' },
  { ...GERMAN, ...OWN, ө: 'oe', ү: 'ue', ұ: 'u' },
];

const word = (text: string, role: NameWord['role']): NameWord => ({
  text: capital(romanised(text, SCHEMES[0] ?? BOARD)),
  original: capital(text),
  role,
});

/** Kazakh and Uzbek names in Cyrillic letters, some of them of their own. */
export const centralAsian: Culture = {
  name: 'kk',
  countries: ['KZ', 'UZ', 'KG'],
  honorifics: ['Mr', 'Dr', 'General'],
  person(chance, sex) {
    const end = chance.one(sex === 'M' ? ['ов', 'ев', 'ұлы'] : ['ова', 'ева', 'қызы']);
    return [
      word(commonOne(chance, sex === 'M' ? MEN : WOMEN), 'given'),
      word(chance.one(STEMS).slice(0, 4) + chance.one(MIDDLES) + chance.one(LASTS) + end, 'family'),
    ];
  },
  respell(words, chance) {
    const scheme = chance.one(SCHEMES);
    return words.map(({ original = '' }) => capital(romanised(original.toLowerCase(), scheme)));
  },
};
