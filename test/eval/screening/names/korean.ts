import { type Culture, capital, commonOne, listOf, type NameWord } from './culture.ts';

/** Family names in Hangul with the ways their bearers write them, the commonest first. */
const FAMILIES = listOf(
  '김=Kim=Gim 이=Lee=Yi=Ri=Rhee 박=Park=Pak=Bak 최=Choi=Choe 정=Jung=Jeong=Chung=Chong 강=Kang=Gang 조=Cho=Jo 윤=Yoon=Yun 장=Jang=Chang ' +
    '임=Lim=Im=Rim 한=Han 오=Oh=O 서=Seo=Suh=So 신=Shin=Sin 권=Kwon=Gwon 황=Hwang 안=Ahn=An 송=Song 류=Ryu=Yoo=Yu 전=Jeon=Jun=Chon ' +
    '홍=Hong 고=Ko=Go=Koh 문=Moon=Mun 양=Yang 손=Son=Sohn 배=Bae=Pae 백=Baek=Paek=Paik 허=Heo=Huh=Ho 남=Nam 심=Shim=Sim 노=Noh=Ro=Roh ' +
    '하=Ha 곽=Kwak=Gwak 성=Sung=Seong=Song 차=Cha 주=Joo=Ju=Chu 우=Woo=U 구=Koo=Gu=Ku 민=Min 진=Jin=Chin 나=Na=Ra 지=Ji=Chi',
).map((entry) => {
  const [original = '', ...spellings] = entry.split('=');
  return { original, spellings };
});
const SYLLABLES = [
  ...'민준서연지우현영수진호성철은혜경희미정선주상동재훈용태석광일남순옥명숙인기대원창학만종봉길윤하나라다빈솔찬건규도형승환국춘화복금덕',
];

const ONSETS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = listOf('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
const ENDS = ['', ...listOf('k k k n n n t l k m l l l p l m p p t t ng t t k t p t')];

/** A syllable in Hangul by the revised romanisation, letter by letter. */
function revised(syllable: string): string {
  const at = (syllable.codePointAt(0) ?? 0xac00) - 0xac00;
  return `${ONSETS[Math.floor(at / 588)] ?? ''}${VOWELS[Math.floor((at % 588) / 28)] ?? ''}${ENDS[at % 28] ?? ''}`;
}

/** How passports and newspapers differ from it. */
function loosely(syllable: string, style: number): string {
  const plain = revised(syllable);
  if (style === 0) {
    return plain
      .replace(/^g/, 'k')
      .replace(/^d/, 't')
      .replace(/^b/, 'p')
      .replace(/^j/, 'ch')
      .replace('yeo', 'yo')
      .replace('eo', 'o');
  }
  if (style === 1)
    return plain
      .replace('yeo', 'you')
      .replace('eo', 'u')
      .replace(/^u/, 'woo')
      .replace(/([^w])u$/, '$1oo');
  return plain.replace('yeo', 'yu').replace('eo', 'u').replace('eu', 'u').replace(/^si/, 'shi');
}

/** A Korean name: family name first, two syllables of given name. */
export const korean: Culture = {
  name: 'ko',
  countries: ['KR', 'KP'],
  honorifics: ['Mr', 'Ms', 'General', 'Dr'],
  scriptSpace: '',
  person(chance) {
    const family = commonOne(chance, FAMILIES);
    const [one, two] = [chance.one(SYLLABLES), chance.one(SYLLABLES)];
    return [
      { text: family.spellings[0] ?? '', original: family.original, role: 'family' },
      {
        text: capital(`${revised(one)}${chance.likely(0.5) ? '-' : ''}${revised(two)}`),
        original: one + two,
        role: 'given',
      },
    ];
  },
  respell(words, chance) {
    const style = chance.whole(0, 2);
    const between = chance.one(['-', ' ', '']);
    return words.map(({ text, role, original = '' }: NameWord) => {
      if (role === 'family') return chance.one(FAMILIES.find((one) => one.original === original)?.spellings ?? [text]);
      const parts = [...original].map((syllable) => loosely(syllable, style));
      return parts.map((part, at) => (at === 0 || between === ' ' ? capital(part) : part)).join(between);
    });
  },
};
