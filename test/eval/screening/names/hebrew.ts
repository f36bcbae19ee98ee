import { type Culture, commonOne, type NameWord, pairsOf, respellBy } from './culture.ts';

const MEN = pairsOf(
  'Moshe=משה Avraham=אברהם Yosef=יוסף David=דוד Yaakov=יעקב Shlomo=שלמה Yitzhak=יצחק Haim=חיים Eliyahu=אליהו Shimon=שמעון ' +
    'Daniel=דניאל Mordechai=מרדכי Menachem=מנחם Aharon=אהרון Uri=אורי Eitan=איתן Amnon=אמנון Gideon=גדעון Nahum=נחום Reuven=ראובן',
);
const WOMEN = pairsOf(
  'Sarah=שרה Rivka=רבקה Rachel=רחל Miriam=מרים Hannah=חנה Esther=אסתר Tamar=תמר Noa=נועה Yael=יעל Dvora=דבורה Michal=מיכל Naomi=נעמי',
);
/** Beginnings and ends of family names, so that most are borne by nobody. */
const STARTS = pairsOf(
  'Rozen=רוזנ Gold=גולד Zilber=זילבר Grin=גרינ Vais=וייס Shtern=שטרנ Mizra=מזרח Dagan=דגנ Karm=כרמ Barzil=ברזיל Nagar=נגר Sapir=ספיר',
);
const MIDDLES = pairsOf('a=א o=ו i=י ur=ור em=מ ar=ר al=ל in=ינ ok=וק esh=ש av=ב at=ת');
const ENDS = pairsOf('berg=ברג man=מן feld=פלד shtein=שטיין i=י on=ון bach=בך ov=וב ski=סקי eli=אלי');

export const hebrew: Culture = {
  name: 'he',
  countries: ['IL'],
  honorifics: ['Mr', 'Rabbi', 'Dr', 'Adv'],
  person(chance, sex) {
    const parts = [chance.one(STARTS), chance.one(MIDDLES), chance.one(ENDS)];
    const joined = (of: 'text' | 'original') => parts.map((part) => part[of]).join('');
    return [
      { ...commonOne(chance, sex === 'M' ? MEN : WOMEN), role: 'given' },
      ...(chance.likely(0.2) ? [{ ...commonOne(chance, MEN), role: 'middle' } satisfies NameWord] : []),
      { text: joined('text'), original: joined('original'), role: 'family' },
    ];
  },
  respell: (words, chance) =>
    respellBy(words, chance, [
      [/z/g, ['s', 'ts'], 0.3],
      [/ai/g, ['ei', 'ay', 'ey'], 0.5],
      [/sht/g, ['st'], 0.5],
      [/ch/g, ['h', 'kh'], 0.5],
      [/aa/g, ['a'], 0.6],
      [/tz/g, ['ts', 'z'], 0.5],
      [/h$/, [''], 0.5],
      [/v/g, ['w', 'b'], 0.25],
      [/i/g, ['ee', 'y'], 0.2],
    ]),
};
