import anyAscii from 'any-ascii';

/** Chinese family names of two characters, as they are written in China and in Taiwan. */
const DOUBLE_SURNAME =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|公孙|公孫|慕容|令狐|长孙|長孫|宇文|端木|东方|東方|独孤|獨孤|南宫|南宮|司徒|司空|尉迟|尉遲|澹台|澹臺|申屠|钟离|鍾離|轩辕|軒轅|百里|呼延|闻人|聞人|东郭|東郭|完颜|完顏|太史|西门|西門|万俟|公羊|第五)(?=.)/;
/** Characters that are read otherwise where they are a family name. */
const AS_SURNAME: Readonly<Record<string, string>> = {
  ...{ 曾: 'Zeng', 单: 'Shan', 單: 'Shan', 解: 'Xie', 仇: 'Qiu', 查: 'Zha', 区: 'Ou', 區: 'Ou', 翟: 'Zhai', 覃: 'Qin' },
  ...{ 盖: 'Ge', 蓋: 'Ge', 朴: 'Piao', 缪: 'Miao', 繆: 'Miao', 折: 'She', 黑: 'He', 种: 'Chong', 卜: 'Bu', 万: 'Wan' },
  ...{ 尉: 'Yu', 宓: 'Fu', 幺: 'Yao', 佴: 'Nai', 冼: 'Xian', 乐: 'Yue', 樂: 'Yue' },
};
/** Korean family names as those who bear them write them in Latin letters most. */
const KOREAN_SURNAME: Readonly<Record<string, string>> = {
  ...{
    이: 'Lee',
    박: 'Park',
    최: 'Choi',
    오: 'Oh',
    우: 'Woo',
    노: 'Noh',
    유: 'Yoo',
    윤: 'Yoon',
    문: 'Moon',
    신: 'Shin',
  },
  ...{
    고: 'Ko',
    구: 'Koo',
    강: 'Kang',
    김: 'Kim',
    권: 'Kwon',
    곽: 'Kwak',
    임: 'Lim',
    림: 'Lim',
    정: 'Jung',
    조: 'Cho',
  },
  ...{
    안: 'Ahn',
    허: 'Heo',
    심: 'Shim',
    백: 'Baek',
    주: 'Joo',
    추: 'Choo',
    공: 'Kong',
    길: 'Gil',
    국: 'Kook',
    육: 'Yook',
  },
  ...{ 류: 'Ryu', 리: 'Ri', 라: 'Ra', 로: 'Ro', 기: 'Ki', 금: 'Geum' },
};
/** Legal forms, longest first, each as a spelling of its table (words/legal-forms.ts). */
const FORMS: readonly [RegExp, string][] = [
  [/股份有限公司|股[份分]公司/g, ' gufenyouxiangongsi '],
  [/有限[责責]任公司|[责責]任有限公司/g, ' youxianzerengongsi '],
  [/有限公司/g, ' youxiangongsi '],
  [/株式[会會]社|㈱/g, ' kabushikigaisha '],
  [/주식회사|㈜/g, ' jusighoesa '],
];
const HAS_FORM = /[公会會]|사|[㈱㈜]/;

/** A firm's name with the legal form apart, which these scripts write without a space. */
export function formsInSyllables(name: string): string {
  if (!HAS_FORM.test(name)) return name;
  return FORMS.reduce((text, [form, spelling]) => text.replace(form, spelling), name);
}

const MOST_OF_NAME = 4;
const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;

/** Latin syllables of a run of Chinese characters or Hangul, each with a capital; a family name is read as one. */
export function syllables(text: string): string {
  const isShort = [...text].length <= MOST_OF_NAME;
  if (HANGUL.test(text)) {
    const surname = isShort && text.length > 1 ? KOREAN_SURNAME[text.charAt(0)] : undefined;
    // What closes a syllable is voiceless: Seok, Kuk, Yeop.
    return (
      (surname ?? '') +
      romanised(surname === undefined ? text : text.slice(1))
        .replace(/(?<!n)g(?=[A-Z]|$)/g, 'k')
        .replace(/d(?=[A-Z]|$)/g, 't')
        .replace(/b(?=[A-Z]|$)/g, 'p')
    );
  }
  if (!HAN.test(text)) return romanised(text);
  const double = DOUBLE_SURNAME.exec(text)?.[0];
  if (double !== undefined) {
    const read = romanised(double).toLowerCase();
    return read.charAt(0).toUpperCase() + read.slice(1) + romanised(text.slice(double.length));
  }
  const surname = isShort ? AS_SURNAME[text.charAt(0)] : undefined;
  return surname === undefined ? romanised(text) : surname + romanised(text.slice(1));
}

function romanised(text: string): string {
  return anyAscii(text).replace(/[^A-Za-z0-9]/g, '');
}
