import type { Chance } from '../../facts/chance.ts';
import { type Culture, capital, commonOne, listOf, type NameWord, pairsOf } from './culture.ts';

/** Family names with how they are written in Hong Kong; the first are the commonest. */
const FAMILIES = listOf(
  'Wang=王=Wong Li=李=Lee Zhang=张=Cheung Liu=刘=Lau Chen=陈=Chan Yang=杨=Yeung Huang=黄=Wong Zhao=赵=Chiu Wu=吴=Ng Zhou=周=Chow ' +
    'Xu=徐=Tsui Sun=孙=Suen Ma=马=Ma Zhu=朱=Chu Hu=胡=Wu Guo=郭=Kwok He=何=Ho Lin=林=Lam Gao=高=Ko Luo=罗=Law Zheng=郑=Cheng ' +
    'Liang=梁=Leung Xie=谢=Tse Song=宋=Sung Tang=唐=Tong Deng=邓=Tang Han=韩=Hon Feng=冯=Fung Cao=曹=Tso Peng=彭=Pang Zeng=曾=Tsang ' +
    'Xiao=萧=Siu Tian=田=Tin Dong=董=Tung Pan=潘=Poon Yuan=袁=Yuen Cai=蔡=Choi Jiang=蒋=Tseung Yu=余=Yu Du=杜=To Ye=叶=Yip Wei=魏=Ngai ' +
    'Su=苏=So Lu=吕=Lui Ding=丁=Ting Ren=任=Yam Shen=沈=Shum Yao=姚=Yiu Jiang=姜=Keung Cui=崔=Chui Zhong=钟=Chung Tan=谭=Tam ' +
    'Fan=范=Fan Liao=廖=Liu Shi=石=Shek Jin=金=Kam Jia=贾=Ka Qin=秦=Chun Fu=傅=Fu Bai=白=Pak Zou=邹=Chow Meng=孟=Mang Qiu=邱=Yau',
).map((entry) => {
  const [text = '', original = '', cantonese = ''] = entry.split('=');
  return { text, original, cantonese };
});
const SYLLABLES = pairsOf(
  'wei=伟 min=敏 jing=静 li=丽 qiang=强 lei=磊 jun=军 yang=洋 yong=勇 yan=艳 jie=杰 juan=娟 tao=涛 ming=明 chao=超 xiu=秀 xia=霞 ' +
    'ping=平 gang=刚 gui=桂 ying=英 hua=华 yu=玉 ping=萍 hong=红 mei=梅 lan=兰 xin=鑫 hao=浩 bo=波 peng=鹏 fei=飞 long=龙 hui=慧 ' +
    'jian=建 guo=国 zhi=志 wen=文 xiao=晓 dong=东 bin=斌 kai=凯 sheng=胜 feng=峰 liang=亮 zhong=忠 de=德 shan=山 hai=海 chun=春 ' +
    'qiu=秋 xue=雪 yun=云 ting=婷 na=娜 rui=瑞 cheng=成 han=涵 yi=怡 zi=子 xuan=轩 ze=泽 yue=月 ru=如 si=思 ning=宁 shu=淑 zhen=珍 ' +
    'fang=芳 fu=福 gen=根 quan=泉 rong=荣 shi=世 tian=天 xiang=祥 yuan=元 zhu=珠 ai=爱 bao=宝 cai=彩 dan=丹 en=恩 guang=光 he=和 ' +
    'jin=金 kun=坤 lin=林 man=曼 nan=南 pei=培 qing=青 sen=森 tong=彤 wan=婉 xi=希 ya=雅 zhe=哲 jia=嘉 kang=康 le=乐 mu=慕',
);

/** Pinyin's beginnings as Wade and Giles wrote them, without their aspiration marks, which papers leave out. */
const WADE_ONSETS: [RegExp, string][] = [
  [/^zh/, 'CH'],
  [/^ch/, 'CH'],
  [/^sh/, 'SH'],
  [/^b/, 'P'],
  [/^d/, 'T'],
  [/^g/, 'K'],
  [/^j/, 'CH'],
  [/^q/, 'CH'],
  [/^x/, 'HS'],
  [/^z/, 'TS'],
  [/^c/, 'TS'],
  [/^r/, 'J'],
];
const WADE_ENDS: [RegExp, string][] = [
  [/^(chi|shi)$/, '$1h'],
  [/^tsi$/, 'tzu'],
  [/^si$/, 'ssu'],
  [/^yan$/, 'yen'],
  [/^ye$/, 'yeh'],
  [/^you$/, 'yu'],
  [/^yi$/, 'i'],
  [/ian$/, 'ien'],
  [/ie$/, 'ieh'],
  [/ue$/, 'ueh'],
  [/ui$/, 'uei'],
  [/ong$/, 'ung'],
  [/uo$/, 'o'],
  [/^(k|h|)e$/, '$1o'],
];

export function wadeGiles(pinyin: string): string {
  const begun = WADE_ONSETS.reduce(
    (word, [pattern, instead]) => (/[A-Z]/.test(word) ? word : word.replace(pattern, instead)),
    pinyin.toLowerCase(),
  ).toLowerCase();
  return WADE_ENDS.reduce((word, [pattern, instead]) => word.replace(pattern, instead), begun);
}

/** A Chinese name: family name first; the one or two syllables of the given name are one word, each with its sign. */
export const chinese: Culture = {
  name: 'zh',
  countries: ['CN', 'HK', 'TW', 'SG'],
  honorifics: ['Mr', 'Ms', 'Dr'],
  scriptSpace: '',
  person(chance) {
    const family = commonOne(chance, FAMILIES);
    const syllables = Array.from({ length: chance.likely(0.8) ? 2 : 1 }, () => chance.one(SYLLABLES));
    return [
      { text: family.text, original: family.original, role: 'family' },
      {
        text: capital(syllables.map(({ text }) => text).join('')),
        original: syllables.map(({ original }) => original).join(''),
        role: 'given',
      },
    ];
  },
  respell(words, chance) {
    const kind = chance.whole(0, 3);
    return words.map((word) => {
      if (word.role === 'family')
        return kind === 3 ? hongKong(word) : capital(kind === 0 ? wadeGiles(word.text) : word.text);
      const parts = syllablesOf(word);
      if (kind === 0) return parts.map((part, at) => (at === 0 ? capital(wadeGiles(part)) : wadeGiles(part))).join('-');
      return kind === 1
        ? parts.map(capital).join(' ')
        : parts.map((part, at) => (at === 0 ? capital(part) : part)).join('-');
    });
  },
};

function hongKong(word: NameWord): string {
  return FAMILIES.find(({ original }) => original === word.original)?.cantonese ?? word.text;
}

/** The syllables of a given name, found by its signs. */
function syllablesOf({ text, original = '' }: NameWord): string[] {
  const found = [...original].map((sign) => SYLLABLES.find((one) => one.original === sign)?.text ?? '');
  return found.join('') === text.toLowerCase() ? found : [text];
}

/** A Chinese ship's or firm's name: two to four syllables, each a word. */
export function chineseWords(chance: Chance, count: number): NameWord[] {
  return Array.from({ length: count }, () => {
    const { text, original } = chance.one(SYLLABLES);
    return { text: capital(text), original, role: 'given' };
  });
}
