import type { Chance } from '../facts/chance.ts';
import { type InventedVessel, inventTail, inventVessel, vesselName } from './craft.ts';
import { firmName, type InventedFirm, inventFirm, otherForm, otherTrade } from './firms.ts';
import type { EvalEntity } from './labelled-set.ts';
import { aliasesOf, type InventedPerson, inventPerson, listedForm } from './people.ts';

/** An entity with what it was made of, from which queries are made. */
export type Listed =
  | { kind: 'person'; entity: EvalEntity; person: InventedPerson }
  | { kind: 'firm'; entity: EvalEntity; firm: InventedFirm }
  | { kind: 'vessel'; entity: EvalEntity; vessel: InventedVessel }
  | { kind: 'aircraft'; entity: EvalEntity };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function inventListed(id: string, chance: Chance): Listed {
  const kind = chance.whole(0, 99);
  if (kind < 58) return listedPerson(id, chance);
  if (kind < 89) return listedFirm(id, chance);
  if (kind < 98) return listedVessel(id, chance);
  const tail = inventTail(chance);
  return {
    kind: 'aircraft',
    entity: { id, type: 'aircraft', names: [tail], identifiers: [{ kind: 'tail-number', value: tail }] },
  };
}

function listedPerson(id: string, chance: Chance): Listed {
  const person = inventPerson(chance);
  const names = [listedForm(person.words, chance), ...aliasesOf(person, chance.whole(0, 4), chance)];
  return {
    kind: 'person',
    person,
    entity: {
      ...{ id, type: 'person', names: [...new Set(names)] },
      ...(chance.likely(0.75) ? { birthDates: [listedDate(person.birthDate, chance)] } : {}),
      ...(chance.likely(0.8) ? { countries: [person.country] } : {}),
      ...(chance.likely(0.35)
        ? { identifiers: [{ kind: 'passport', value: chance.letters(2) + chance.digits(7) }] }
        : {}),
    },
  };
}

function listedFirm(id: string, chance: Chance): Listed {
  const firm = inventFirm(chance);
  const names = [firmName(firm, chance.likely(0.6))];
  if (chance.likely(0.4)) names.push(otherForm(firm, chance));
  if (chance.likely(0.25)) names.push(otherTrade(firm, chance) ?? firm.core.join(' '));
  return {
    kind: 'firm',
    firm,
    entity: {
      ...{ id, type: 'organisation', names: [...new Set(names)] },
      ...(chance.likely(0.7) ? { countries: [firm.country] } : {}),
      ...(chance.likely(0.3) ? { identifiers: [{ kind: 'registration', value: chance.digits(9) }] } : {}),
    },
  };
}

function listedVessel(id: string, chance: Chance): Listed {
  const vessel = inventVessel(chance);
  const names = [vesselName(vessel)];
  if (chance.likely(0.3)) names.push(vesselName(inventVessel(chance)));
  return {
    kind: 'vessel',
    vessel,
    entity: {
      ...{ id, type: 'vessel', names, countries: [vessel.flag] },
      ...(chance.likely(0.8) ? { identifiers: [{ kind: 'imo', value: vessel.imo }] } : {}),
    },
  };
}

/** A date as lists give it: to the day, or less. */
function listedDate(iso: string, chance: Chance): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const kind = chance.whole(0, 99);
  if (kind < 60) return iso;
  if (kind < 75) return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
  if (kind < 90) return year;
  return kind < 95 ? `circa ${year}` : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** Whether none of the listed names is in another script: a query in that script then has to cross over. */
export function isLatinOnly({ entity }: Listed): boolean {
  return entity.names.every((name) => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]+$/u.test(name));
}
