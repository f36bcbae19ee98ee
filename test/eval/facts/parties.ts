import type { Batch } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';
import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';

/** A party as printed: its name, its address in lines, the last of which is the country's name. */
export interface PrintedParty {
  name: string;
  lines: string[];
  country: string;
}

/** Invented; no register of companies was looked at. */
const FIRST: Record<Batch, readonly string[]> = {
  first: [
    'Brackwater',
    'Fenwhistle',
    'Lanternhof',
    'Morgenzwaluw',
    'Quillfeather',
    'Ostrevent',
    'Pellegarra',
    'Ruivento',
    'Thistlequay',
    'Valdenebro',
  ],
  second: [
    'Ambercroft',
    'Dunnehaven',
    'Girasole',
    'Kestrelbeck',
    'Noordelicht',
    'Oliveral',
    'Plumebrise',
    'Seidelhorn',
    'Umbrafonte',
    'Wrenfield',
  ],
  third: [
    'Brightmere',
    'Corvelle',
    'Drosselbart',
    'Espigada',
    'Fjordwacht',
    'Hartzinger',
    'Isolabella',
    'Juncalera',
    'Moorland Gate',
    'Tramontis',
  ],
  'held-out': [
    'Aldervane',
    'Bellacosta',
    'Cinderholm',
    'Duinroos',
    'Estrelar',
    'Flintbarrow',
    'Goldregen',
    'Hautebrise',
    'Ilhavento',
    'Yonghaida',
  ],
};
const SECOND: Record<Batch, readonly string[]> = {
  first: ['Trading', 'Ceramics', 'Logistik', 'Import', 'Export', 'Industries', 'Tableware'],
  second: ['Commerce', 'Handels', 'Supplies', 'International', 'Components', 'Mercantile'],
  third: ['Sourcing', 'Distribution', 'Werke', 'Group', 'Partners', 'Manufacturing'],
  'held-out': ['Industrial', 'Foods', 'Automotive', 'Medical', 'Home & Garden', 'Technik', 'Global Trade'],
};

export function partyIn(country: Country, set: Batch, language: Language, chance: Chance): PrintedParty {
  const name = `${chance.one(FIRST[set])} ${chance.one(SECOND[set])} ${chance.one(country.legalForms)}`;
  const street = country.streetLine(chance.one(country.streets), chance.whole(2, 180));
  const town = country.townLine(chance.one(country.towns), `0${chance.digits(4)}`);
  return { name, lines: [street, town, country.names[language]], country: country.code };
}

/** The party as it should be read. */
export function partyTruth({ name, lines, country }: PrintedParty) {
  return { name, address: lines.join(', '), country };
}
