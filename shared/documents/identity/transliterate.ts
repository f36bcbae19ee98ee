/**
 * ICAO 9303 part 3, section 6, tables A (Latin) and B (Cyrillic): what zones print for national characters, where that
 * is not the letter without its accent. Several where states differ.
 */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ð: ['D'],
  Đ: ['D'],
  Ħ: ['H'],
  ı: ['I'],
  Ĳ: ['IJ'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ø: ['OE'],
  Œ: ['OE'],
  ß: ['SS'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Ŧ: ['T'],
  Ü: ['UE', 'UXX', 'U'],
  ĸ: ['Q'],
  Ő: ['OE', 'O'],
  Ű: ['UE', 'U'],
};
const CYRILLIC: Readonly<Record<string, readonly string[]>> = {
  ...{ А: ['A'], Б: ['B'], В: ['V'], Г: ['G', 'H'], Ґ: ['G'], Д: ['D'], Е: ['E'], Ё: ['E', 'IO'], Ж: ['ZH'] },
  ...{ З: ['Z'], И: ['I', 'Y'], І: ['I'], Ї: ['I'], Й: ['I'], К: ['K'], Л: ['L'], М: ['M'], Н: ['N'], О: ['O'] },
  ...{ П: ['P'], Р: ['R'], С: ['S'], Т: ['T'], У: ['U'], Ў: ['U'], Ф: ['F'], Х: ['KH', 'H'], Ц: ['TS'], Ч: ['CH'] },
  ...{ Ш: ['SH'], Щ: ['SHCH', 'SHT'], Ъ: ['IE', ''], Ы: ['Y'], Ь: [''], Э: ['E'], Ю: ['IU'], Я: ['IA'], Є: ['IE'] },
  ...{ Ђ: ['D', 'DJ'], Ј: ['J'], Љ: ['LJ'], Њ: ['NJ'], Ћ: ['C'], Џ: ['DZ', 'DJ'], Ѓ: ['G'], Ќ: ['K'], Ѕ: ['DZ'] },
};
const MOST_FORMS = 64;

/** The forms that a printed name may have in a zone, words parted by a filler. Apostrophes and the like are left out. */
export function zoneForms(printed: string): string[] {
  let forms = [''];
  for (const character of printed.normalize('NFC').toLocaleUpperCase('en')) {
    const more = lettersFor(character);
    const next = forms.flatMap((form) => more.map((letters) => form + letters));
    forms = next.length <= MOST_FORMS ? next : forms.map((form) => form + (more[0] ?? ''));
  }
  return [...new Set(forms.map((form) => form.replace(/<+/g, '<').replace(/^<|<$/g, '')))];
}

function lettersFor(character: string): readonly string[] {
  const special = LATIN[character] ?? CYRILLIC[character];
  if (special !== undefined) return special;
  if (/[\s-]/.test(character)) return ['<'];
  const plain = character.normalize('NFD').replace(/[^A-Z]/g, '');
  return [plain];
}
