/** How each Cyrillic letter is written by one scheme; what is missing is written as in the first. */
export type Scheme = Readonly<Record<string, string>>;

/** Travel documents since 2013 (ICAO Doc 9303). */
export const PASSPORT: Scheme = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
  },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', "'": '' },
};

/** The American and British boards on geographic names. */
export const BOARD: Scheme = { ...PASSPORT, ё: 'yo', й: 'y', ю: 'yu', я: 'ya', ъ: '', є: 'ye', ї: 'yi' };
/** Ukraine's own table of 2010. */
export const UKRAINIAN: Scheme = { ...PASSPORT, г: 'h', ґ: 'g', и: 'y', і: 'i' };
export const GERMAN: Scheme = {
  ...{ ...BOARD, в: 'w', ж: 'sch', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', й: 'j', ю: 'ju', я: 'ja' },
  ё: 'jo',
};
export const FRENCH: Scheme = {
  ...{ ...BOARD, ж: 'j', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', й: 'i', ё: 'io' },
};
export const SCHOLARLY: Scheme = {
  ...{ ...BOARD, ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'sc', й: 'j', ю: 'ju', я: 'ja', ё: 'e' },
};

/** A word in lower-case Cyrillic by a scheme. */
export function romanised(word: string, scheme: Scheme): string {
  return [...word].map((letter) => scheme[letter] ?? letter).join('');
}
