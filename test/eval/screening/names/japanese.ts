import type { Chance } from '../../facts/chance.ts';
import { type Culture, capital, commonOne, listOf, pairsOf, respellBy } from './culture.ts';

const KANA = pairsOf(
  'a=ア i=イ u=ウ e=エ o=オ ka=カ ki=キ ku=ク ke=ケ ko=コ sa=サ shi=シ su=ス se=セ so=ソ ta=タ chi=チ tsu=ツ te=テ to=ト na=ナ ni=ニ nu=ヌ ' +
    'ne=ネ no=ノ ha=ハ hi=ヒ fu=フ he=ヘ ho=ホ ma=マ mi=ミ mu=ム me=メ mo=モ ya=ヤ yu=ユ yo=ヨ ra=ラ ri=リ ru=ル re=レ ro=ロ wa=ワ n=ン ' +
    'ga=ガ gi=ギ gu=グ ge=ゲ go=ゴ za=ザ ji=ジ zu=ズ zo=ゾ da=ダ de=デ do=ド ba=バ bi=ビ bu=ブ be=ベ bo=ボ',
);
const SIGNS = new Map(KANA.map(({ text, original }) => [text, original]));
const FAMILIES = listOf(
  'sa-to su-zu-ki ta-ka-ha-shi ta-na-ka i-to wa-ta-na-be ya-ma-mo-to na-ka-mu-ra ko-ba-ya-shi ka-to yo-shi-da ya-ma-da sa-sa-ki ' +
    'ya-ma-gu-chi ma-tsu-mo-to i-no-u-e ki-mu-ra ha-ya-shi shi-mi-zu mo-ri a-be i-ke-da ha-shi-mo-to i-shi-ka-wa o-ga-wa go-to ' +
    'o-ka-da ha-se-ga-wa fu-ji-ta mu-ra-ka-mi ko-n-do ni-shi-mu-ra a-o-ki sa-ka-mo-to e-n-do fu-ku-da o-ta mi-u-ra',
);
const GIVENS = listOf(
  'hi-ro-shi ta-ka-shi ke-n-ji a-ki-ra ka-zu-o ma-sa-o yu-ki-o to-shi-o i-sa-mu mi-no-ru shi-ge-ru ta-ro ji-ro sa-bu-ro ko-ji ' +
    'yu-ki-ko ke-i-ko sa-chi-ko yo-ko mi-chi-ko to-mo-ko a-ke-mi na-o-mi ma-yu-mi ka-o-ri e-mi ha-na-ko mi-do-ri chi-e',
);

const written = (syllables: string) => ({
  text: capital(syllables.replaceAll('-', '')),
  original: syllables
    .split('-')
    .map((syllable) => SIGNS.get(syllable) ?? '')
    .join(''),
});

function rare(chance: Chance): string {
  return Array.from(
    { length: chance.whole(3, 4) },
    () => chance.one(KANA.filter(({ text }) => text !== 'n')).text,
  ).join('-');
}

/** Names in kana, as papers for foreigners and banks have them. */
export const japanese: Culture = {
  name: 'ja',
  countries: ['JP'],
  honorifics: ['Mr', 'Ms', 'Dr'],
  scriptSpace: ' ',
  person(chance) {
    const family = chance.likely(0.7) ? commonOne(chance, FAMILIES) : rare(chance);
    return [
      { ...written(family), role: 'family' },
      { ...written(commonOne(chance, GIVENS)), role: 'given' },
    ];
  },
  respell: (words, chance) =>
    respellBy(words, chance, [
      [/shi/g, ['si'], 0.7],
      [/chi/g, ['ti'], 0.7],
      [/tsu/g, ['tu'], 0.7],
      [/fu/g, ['hu'], 0.6],
      [/ji/g, ['zi'], 0.6],
      [/o$/, ['oh', 'ou'], 0.5],
    ]),
};
