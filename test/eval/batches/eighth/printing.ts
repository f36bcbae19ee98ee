import type { Chance } from '../../facts/chance.ts';
import { COUNTRIES } from '../../facts/countries.ts';
import type { Notation } from '../../facts/notation.ts';
import { type PrintedParty, partyIn } from '../../facts/parties.ts';
import type { Desk } from '../../layouts/layout.ts';
import type { Concept } from '../../words/words.ts';
import { EIGHTH_WORDS } from './words.ts';

/** Forms that say in their headings that weights are in kilograms print them so, whatever the trader's habit. */
export function inKilograms(notation: Notation, decimals: number, weightUnit = 'kg'): Notation {
  return {
    ...notation,
    weightUnit,
    weight: (kg) => notation.number(kg, decimals),
    weightRead: (kg) => Number(kg.toFixed(decimals)),
  };
}

/** A label with its like in English behind it, or in French where the paper is English. */
export function inTwoLanguages({ label, language }: Desk, concept: Concept): string {
  const [other = ''] = EIGHTH_WORDS[language === 'en' ? 'fr' : 'en'][concept];
  const own = label(concept);
  return own.toUpperCase().includes(other.toUpperCase()) ? own : `${own} / ${other}`;
}

/** A party that is named on the paper and is none of those that are asked for. */
export function bystander({ set, language, chance }: Desk): PrintedParty {
  return partyIn(chance.one(COUNTRIES), set, language, chance);
}

export function phoneNumber(chance: Chance): string {
  return `+${chance.digits(2)} ${chance.digits(3)} ${chance.digits(3)} ${chance.digits(2)}`;
}

/** Looks like an account's number and has no check digits that hold. */
export function accountNumber(country: string, chance: Chance): string {
  return `${country}00 ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(2)}`;
}

export function currencySign(currency: string): string {
  return { EUR: '€', GBP: '£', USD: '$' }[currency] ?? currency;
}
