import { type Chance, chanceOf } from '../facts/chance.ts';
import type { EvalSet } from '../labelled-paper.ts';

export const ZONE_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;
export type ZoneFormat = (typeof ZONE_FORMATS)[number];

/** An invented holder of an invented document; the states are real codes, as the reader knows those. */
export interface ZoneSpecimen {
  id: string;
  format: ZoneFormat;
  surname: string;
  givenNames: string;
  number: string;
  issuer: string;
  nationality: string;
  /** YYMMDD. */
  birth: string;
  expiry: string;
  sex: 'F' | 'M' | '<';
  lines: string[];
  /** A check digit was printed wrong on purpose: a reader has to leave it so. */
  wrongDigit: boolean;
}

const STATES = ['UTO', 'UTO', 'UTO', 'D', 'XXA', 'UNO', 'NLD', 'PRT', 'KOR', 'BRA', 'GBR', 'FRA', 'SWE', 'ZAF', 'JPN'];
const SYLLABLES: Record<EvalSet, readonly string[]> = {
  dev: ['QUIL', 'ZWA', 'MOR', 'GEN', 'PEL', 'OST', 'RAN', 'VEK', 'DU', 'SI', 'HAX', 'LO', 'BRA', 'JY', 'FEN'],
  'held-out': ['WREN', 'NOOR', 'SEI', 'UMB', 'KOL', 'TAV', 'GRI', 'XU', 'PE', 'DAL', 'HI', 'JO', 'CZE', 'FY', 'BAM'],
};
const SHARE_OF_WRONG_DIGITS = 0.08;
const LENGTHS = { TD1: 30, TD2: 36, TD3: 44, 'MRV-A': 44, 'MRV-B': 36 } as const;
const TYPES = {
  TD1: ['I<', 'ID', 'AC', 'C<'],
  TD2: ['I<', 'ID'],
  TD3: ['P<', 'PD', 'PM'],
  'MRV-A': ['V<', 'VC'],
  'MRV-B': ['V<', 'VB'],
};

/** The same specimen for the same number of the same set. */
export function specimenOf(set: EvalSet, index: number): ZoneSpecimen {
  const chance = chanceOf(`zone/${set}/${index}`);
  const format = ZONE_FORMATS[index % ZONE_FORMATS.length] ?? 'TD3';
  const word = () => chance.some(SYLLABLES[set], chance.whole(1, 3)).join('');
  const names = (most: number) =>
    Array.from({ length: chance.whole(1, most) }, word).join(chance.likely(0.8) ? ' ' : '-');
  const date = (from: number, to: number) =>
    `${String(chance.whole(from, to) % 100).padStart(2, '0')}${two(chance, 12)}${two(chance, 28)}`;
  const issuer = chance.one(STATES);
  const person = {
    id: `${set}-${index}`,
    format,
    surname: names(2),
    givenNames: names(3),
    number: (chance.likely(0.6) ? chance.letters(chance.whole(1, 3)) : '') + chance.digits(6),
    issuer,
    nationality: chance.likely(0.8) ? issuer : chance.one(STATES),
    birth: date(1940, 2008),
    expiry: date(2024, 2035),
    sex: chance.one(['F', 'M', 'F', 'M', '<'] as const),
  };
  const wrongDigit = chance.likely(SHARE_OF_WRONG_DIGITS);
  const optional = chance.likely(0.5) ? chance.letters(2) + chance.digits(chance.whole(3, 6)) : '';
  const type = chance.one(TYPES[format]);
  return { ...person, wrongDigit, lines: zoneLines({ ...person, wrongDigit, optional, type }) };
}

function two(chance: Chance, most: number): string {
  return String(chance.whole(1, most)).padStart(2, '0');
}

/** ICAO 9303 parts 4 to 7, written anew here so that a mistake in the reader's tables does not hide in the test. */
function zoneLines(of: Omit<ZoneSpecimen, 'lines'> & { optional: string; type: string }): string[] {
  const length = LENGTHS[of.format];
  const fill = (text: string, size: number) => text.padEnd(size, '<').slice(0, size);
  const state = (code: string) => fill(code, 3);
  const latin = (name: string) => name.replaceAll(/[ '-]/g, '<');
  const names = `${latin(of.surname)}<<${latin(of.givenNames)}`;
  const number = fill(of.number, 9);
  const digit = of.wrongDigit ? (checkDigit(number) + 3) % 10 : checkDigit(number);
  const birth = `${of.birth}${checkDigit(of.birth)}`;
  const expiry = `${of.expiry}${checkDigit(of.expiry)}`;
  if (of.format === 'TD1') {
    const first = fill(`${of.type}${state(of.issuer)}${number}${digit}${of.optional}`, 30);
    const last = fill('', 11);
    const whole = checkDigit(first.slice(5) + birth + expiry + last);
    return [first, `${birth}${of.sex}${expiry}${state(of.nationality)}${last}${whole}`, fill(names, 30)];
  }
  const top = fill(`${of.type}${state(of.issuer)}${names}`, length);
  const start = `${number}${digit}${state(of.nationality)}${birth}${of.sex}${expiry}`;
  if (of.format.startsWith('MRV')) return [top, fill(start + of.optional, length)];
  const personal = fill(of.optional, length - 30);
  const rest =
    of.format === 'TD3' ? `${personal}${of.optional === '' ? '<' : checkDigit(personal)}` : fill(of.optional, 7);
  return [top, `${start}${rest}${checkDigit(`${number}${digit}${birth}${expiry}${rest}`)}`];
}

function checkDigit(text: string): number {
  const values = [...text].map((each) => (each === '<' ? 0 : Number.parseInt(each, 36)));
  return values.reduce((sum, value, index) => sum + value * ([7, 3, 1][index % 3] ?? 0), 0) % 10;
}
