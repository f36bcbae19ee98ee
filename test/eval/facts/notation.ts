import type { Language } from '../words/words.ts';
import type { Chance } from './chance.ts';

/** How one paper prints numbers, dates and weights. */
export interface Notation {
  number(value: number, decimals: number): string;
  date(iso: string): string;
  /** A weight as printed in the paper's unit, without the unit. */
  weight(kg: number): string;
  weightUnit: string;
  /** The weight that the printed figure says, in kilograms: what a reader should give. */
  weightRead(kg: number): number;
}

const MARKS: Record<Language, readonly (readonly [group: string, point: string])[]> = {
  en: [[',', '.']],
  fr: [
    [' ', ','],
    ['.', ','],
  ],
  de: [
    ['.', ','],
    ["'", '.'],
  ],
  es: [['.', ',']],
  nl: [['.', ',']],
  pt: [
    ['.', ','],
    [' ', ','],
  ],
  it: [['.', ',']],
};

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
};

type DateForm = (year: string, month: string, day: string, name: string) => string;
const slashes: DateForm = (year, month, day) => `${day}/${month}/${year}`;
const dots: DateForm = (year, month, day) => `${day}.${month}.${year}`;
const dashes: DateForm = (year, month, day) => `${day}-${month}-${year}`;
const iso: DateForm = (year, month, day) => `${year}-${month}-${day}`;
const worded: DateForm = (year, _month, day, name) => `${Number(day)} ${name} ${year}`;
const wordedDe: DateForm = (year, _month, day, name) => `${Number(day)} de ${name} de ${year}`;
const DATES: Record<Language, readonly DateForm[]> = {
  en: [
    worded,
    (year, _month, day, name) => `${name} ${Number(day)}, ${year}`,
    (year, _month, day, name) => `${day}-${name.slice(0, 3)}-${year}`,
    iso,
    slashes,
  ],
  fr: [slashes, worded, dots],
  de: [dots, (year, _month, day, name) => `${Number(day)}. ${name} ${year}`],
  es: [slashes, wordedDe, dashes],
  nl: [dashes, worded],
  pt: [slashes, wordedDe, dashes],
  it: [slashes, worded, dots],
};

const POUND_KG = 0.45359237;
const UNITS: readonly { unit: string; kg: number; decimals: number; languages: readonly Language[] }[] = [
  { unit: 'kg', kg: 1, decimals: 2, languages: ['en', 'fr', 'de', 'es', 'nl', 'pt', 'it'] },
  { unit: 'KG', kg: 1, decimals: 1, languages: ['en', 'fr', 'de', 'es', 'nl', 'pt', 'it'] },
  { unit: 'KGS', kg: 1, decimals: 3, languages: ['en', 'es', 'it'] },
  { unit: 'LBS', kg: POUND_KG, decimals: 1, languages: ['en'] },
];

/** Chosen per paper. Numeric dates are in the order of the language's countries; English ones have days beyond 12. */
export function notationOf(language: Language, chance: Chance): Notation {
  const [group, point] = chance.one(MARKS[language]);
  const form = chance.one(DATES[language]);
  const { unit, kg: unitKg, decimals } = chance.one(UNITS.filter(({ languages }) => languages.includes(language)));
  const number = (value: number, places: number) => {
    const [whole = '', fraction = ''] = Math.abs(value).toFixed(places).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : point + fraction}`;
  };
  const inUnit = (kg: number) => Number((kg / unitKg).toFixed(decimals));
  return {
    number,
    date(date) {
      const [year = '', month = '', day = ''] = date.split('-');
      return form(year, month, day, MONTHS[language][Number(month) - 1] ?? '');
    },
    weight: (kg) => number(inUnit(kg), decimals),
    weightUnit: unit,
    weightRead: (kg) => Number((inUnit(kg) * unitKg).toFixed(4)),
  };
}
