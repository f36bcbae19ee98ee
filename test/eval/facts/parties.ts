import type { Batch } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';
import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';
import { FACTS } from './facts-of-batch.ts';

/** A party as printed: its name, its address in lines, the last of which is the country's name. */
export interface PrintedParty {
  name: string;
  lines: string[];
  country: string;
}

export function partyIn(country: Country, set: Batch, language: Language, chance: Chance): PrintedParty {
  const { companies, trades } = FACTS[set];
  const name = `${chance.one(companies)} ${chance.one(trades)} ${chance.one(country.legalForms)}`;
  const street = country.streetLine(chance.one(country.streets), chance.whole(2, 180));
  const town = country.townLine(chance.one(country.towns), `0${chance.digits(4)}`);
  return { name, lines: [street, town, country.names[language]], country: country.code };
}

/** The party as it should be read. */
export function partyTruth({ name, lines, country }: PrintedParty) {
  return { name, address: lines.join(', '), country };
}
