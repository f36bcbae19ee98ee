import type { Batch } from '../labelled-paper.ts';
import type { Chance } from './chance.ts';

/** A holder of Utopia (UTO), the state that ICAO 9303 invented for examples. Dates YYYY-MM-DD. */
export interface Person {
  surname: string;
  givenNames: string;
  number: string;
  birthDate: string;
  sex: 'F' | 'M';
  issueDate: string;
  expiryDate: string;
}

const SURNAMES: Record<Batch, readonly string[]> = {
  first: ['Quillfeather', 'Zwaluw', 'Van Morgenrood', 'Ostrevent', 'Pellegarra'],
  second: ['Wrenfield', 'De Noordelicht', 'Seidelhorn', 'Umbrafonte', 'Oliveral-Brume'],
  third: ['Drosselbart', 'Corvelle', 'Von Hartzing', 'Juncalera', 'Moorgate'],
  'held-out': ['Aldervane', 'Cinderholm', 'Van Duinroos', 'Estrelar', 'Hautebrise'],
};
const GIVEN_NAMES: Record<Batch, readonly string[]> = {
  first: ['Bram Odo', 'Ilse Jacoba', 'Marit', 'Tobias Ennio', 'Ysolde'],
  second: ['Corvin', 'Hedda Maren', 'Lioba', 'Aurelio Tomas', 'Wendelin'],
  third: ['Ottilie', 'Fenno Jark', 'Severin', 'Delphine Maud', 'Casimir'],
  'held-out': ['Maurits', 'Edda Solvei', 'Ricard', 'Livia', 'Tancred Ulf'],
};

export function personOf(set: Batch, chance: Chance): Person {
  const day = () => `${String(chance.whole(1, 12)).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
  const issued = chance.whole(2018, 2025);
  return {
    surname: chance.one(SURNAMES[set]),
    givenNames: chance.one(GIVEN_NAMES[set]),
    number: `${chance.letters(1)}${chance.digits(8)}`,
    birthDate: `${chance.whole(1948, 2004)}-${day()}`,
    sex: chance.one(['F', 'M'] as const),
    issueDate: `${issued}-${day()}`,
    expiryDate: `${issued + 10}-${day()}`,
  };
}
