import type { Person } from '../facts/person.ts';
import type { Truth } from '../labelled-paper.ts';

/** Names are those of the zone, where hyphens and apostrophes are fillers. */
export function identityTruth(person: Person, format: string, lines: readonly string[]): Truth {
  const zoneName = (name: string) => name.toUpperCase().replaceAll(/['-]/g, ' ');
  return {
    issuer: 'UTO',
    number: person.number,
    surname: zoneName(person.surname),
    givenNames: zoneName(person.givenNames),
    nationality: 'UTO',
    birthDate: person.birthDate,
    sex: person.sex,
    expiryDate: person.expiryDate,
    mrz: { format, lines: [...lines] },
  };
}
