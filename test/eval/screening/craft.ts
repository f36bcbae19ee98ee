import { imoNumber } from '../../../events/generator/check-digits.ts';
import type { Chance } from '../facts/chance.ts';
import { inventedWord } from './firms.ts';
import { chineseWords } from './names/chinese.ts';
import { listOf } from './names/culture.ts';

const WORDS = listOf(
  'OCEAN STAR SEA LADY PACIFIC GOLDEN HAPPY NORTHERN DAWN PEARL EAGLE FORTUNE SPIRIT GLORY VENUS TITAN AURORA PIONEER LUCKY VICTORY HARMONY BREEZE CORAL WAVE QUEEN PRINCE SUN SKY',
);
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const SPOKEN = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];

export interface InventedVessel {
  words: string[];
  number: number | null;
  imo: string;
  flag: string;
}

export function inventVessel(chance: Chance): InventedVessel {
  const kind = chance.whole(0, 9);
  const words =
    kind < 4
      ? chance.some(WORDS, 2)
      : kind < 6
        ? [chance.one(WORDS), inventedWord(chance).toUpperCase()]
        : kind < 8
          ? [inventedWord(chance).toUpperCase()]
          : chineseWords(chance, chance.whole(2, 3)).map(({ text }) => text.toUpperCase());
  return {
    words,
    number: chance.likely(0.45) ? (chance.likely(0.6) ? chance.whole(1, 9) : chance.whole(11, 9_999)) : null,
    imo: imoNumber(`9${chance.digits(5)}`),
    flag: chance.one(['PA', 'LR', 'MH', 'CM', 'GA', 'KP', 'CK', 'TZ', 'RU', 'IR']),
  };
}

export function vesselName({ words, number }: InventedVessel): string {
  return [...words, ...(number === null ? [] : [String(number)])].join(' ');
}

/** The same vessel with its number in words or Roman figures; null where it has none that is written so. */
export function numberInWords({ words, number }: InventedVessel, chance: Chance): string | null {
  if (number === null || number > 9) return null;
  return [...words, chance.one([ROMAN[number] ?? '', SPOKEN[number] ?? '', `NO. ${number}`, `NO.${number}`])].join(' ');
}

/** Another vessel of the same fleet: the same words, another number. */
export function sisterShip(vessel: InventedVessel, chance: Chance): InventedVessel | null {
  if (vessel.number === null) return null;
  let number = vessel.number;
  while (number === vessel.number) number = vessel.number < 10 ? chance.whole(1, 9) : chance.whole(11, 9_999);
  return { ...vessel, number };
}

/** A tail number of no country: `ZZ-` is assigned to none. */
export function inventTail(chance: Chance): string {
  return `ZZ-${chance.letters(3)}`;
}
