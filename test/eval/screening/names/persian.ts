import { type Culture, commonOne, listOf, type NameWord, pairsOf, respellBy } from './culture.ts';

const MEN = pairsOf(
  'Mohammad=محمد Ali=علی Hossein=حسین Reza=رضا Mehdi=مهدی Hassan=حسن Amir=امیر Abbas=عباس Saeed=سعید Majid=مجید Hamid=حمید ' +
    'Ahmad=احمد Javad=جواد Davoud=داوود Behrouz=بهروز Bahram=بهرام Kourosh=کوروش Dariush=داریوش Farhad=فرهاد Jamshid=جمشید ' +
    'Rostam=رستم Siavash=سیاوش Parviz=پرویز Khosrow=خسرو Manouchehr=منوچهر Iraj=ایرج Omid=امید Arash=آرش Babak=بابک Kamran=کامران ' +
    'Shahram=شهرام Esmail=اسماعیل Gholam=غلام Nader=نادر Houshang=هوشنگ Vahid=وحید Rahim=رحیم Mojtaba=مجتبی Yaghoub=یعقوب',
);
const WOMEN = pairsOf(
  'Fatemeh=فاطمه Zahra=زهرا Maryam=مریم Shirin=شیرین Parvin=پروین Nasrin=نسرین Leila=لیلا Mahin=مهین Soraya=ثریا Azadeh=آزاده ' +
    'Laleh=لاله Roya=رویا Farideh=فریده Giti=گیتی Homa=هما Mina=مینا Setareh=ستاره Yasaman=یاسمن Banafsheh=بنفشه Tahereh=طاهره',
);
const ENDS = pairsOf('i=ی zadeh=زاده pour=پور nejad=نژاد nia=نیا far=فر ian=یان vand=وند dad=داد khah=خواه manesh=منش');
const PLACES = pairsOf(
  'Tehran=تهران Shiraz=شیراز Isfahan=اصفهان Tabriz=تبریز Kerman=کرمان Kashan=کاشان Yazd=یزد Ardabil=اردبیل Gilan=گیلان Hamadan=همدان',
);
/** Beginnings of family names that nobody is likely to bear. */
const ONSETS = pairsOf(
  'Bar=بر Dor=در Far=فر Gol=گل Jah=جه Kav=کاو Mir=میر Nav=نو Par=پر Roz=روز Sar=سر Shab=شب Tav=تو Zar=زر Kesh=کش Meh=مه',
);
const MIDDLES = pairsOf('an=ان av=او esh=ش or=ر am=ام ad=اد ist=یست een=ین om=م and=ند');

const RULES = [
  [/^mohammad$/, ['muhammad', 'mohammed', 'mohamad'], 0.6],
  [/^hossein$/, ['hussein', 'hosein', 'husayn', 'hossain'], 0.6],
  [/ou/g, ['u', 'oo', 'o'], 0.6],
  [/gh/g, ['q', 'g'], 0.4],
  [/ee/g, ['i', 'ei'], 0.6],
  [/eh$/, ['e', 'a', 'ah'], 0.4],
  [/zadeh$/, ['zade', 'zada', 'zadah'], 0.4],
  [/v/g, ['w'], 0.25],
  [/ei/g, ['ey', 'ay', 'ai'], 0.4],
  [/kh/g, ['k', 'x'], 0.15],
  [/ow$/, ['o', 'au', 'ov'], 0.5],
  [/i$/, ['y', 'ee', 'i'], 0.3],
  [/ss/g, ['s'], 0.4],
  [/o/g, ['u'], 0.2],
] as const;

export const persian: Culture = {
  name: 'fa',
  countries: ['IR', 'AF'],
  honorifics: listOf('Mr Dr Agha Haji Engineer Hojatoleslam'),
  scriptSpace: ' ',
  person(chance, sex) {
    const givens = [commonOne(chance, sex === 'M' ? MEN : WOMEN)];
    if (sex === 'M' && chance.likely(0.35)) givens.push(commonOne(chance, MEN));
    const stem = chance.likely(0.35)
      ? commonOne(chance, MEN)
      : chance.likely(0.25)
        ? chance.one(PLACES)
        : joinPair(chance.one(ONSETS), chance.one(MIDDLES));
    const family = joinPair(stem, chance.one(ENDS));
    return [
      ...givens.map((given, at): NameWord => ({ ...given, role: at === 0 ? 'given' : 'middle' })),
      { ...family, role: 'family' },
    ];
  },
  respell: (words, chance) => respellBy(words, chance, RULES),
};

function joinPair(a: { text: string; original: string }, b: { text: string; original: string }) {
  return { text: a.text + b.text, original: a.original + b.original };
}
