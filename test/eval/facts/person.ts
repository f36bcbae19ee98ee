import type { Batch } from '../labelled-paper.ts';
import type { Chance } from './chance.ts';
import { FACTS } from './facts-of-batch.ts';

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

export function personOf(set: Batch, chance: Chance): Person {
  const day = () => `${String(chance.whole(1, 12)).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
  const issued = chance.whole(2018, 2025);
  return {
    surname: chance.one(FACTS[set].surnames),
    givenNames: chance.one(FACTS[set].givenNames),
    number: `${chance.letters(1)}${chance.digits(8)}`,
    birthDate: `${chance.whole(1948, 2004)}-${day()}`,
    sex: chance.one(['F', 'M'] as const),
    issueDate: `${issued}-${day()}`,
    expiryDate: `${issued + 10}-${day()}`,
  };
}
