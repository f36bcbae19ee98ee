import { isPatronymic } from '../names/patronymics.ts';
import { type Rest, TELLING } from './alignment.ts';
import type { Query, Unit } from './query.ts';

/** What of a query is the same for every name that it is held against: as a person's name, or as another's. */
export interface QuerySide {
  /** What each unit says, in nats. */
  weights: Float64Array;
  /** What is left of each word where nothing answers it. */
  rests: readonly Rest[];
  weight: number;
  telling: number;
  first: number;
  last: number;
}

export function querySide({ words, units }: Query, ofPerson: boolean): QuerySide {
  const weightOf = (unit: Unit) => (ofPerson ? unit.weight.person : unit.weight.firm);
  const side: QuerySide = {
    weights: Float64Array.from(units, weightOf),
    rests: words.map((unit, at) => ({
      ...{ at, weight: weightOf(unit), isNumber: unit.isNumber, isLegal: unit.isLegal },
      isPatronymic: ofPerson && isPatronymic(unit.spelling.text),
    })),
    ...{ weight: 0, telling: 0, first: 0, last: 0 },
  };
  for (const unit of words) {
    side.weight += weightOf(unit);
    if (weightOf(unit) <= TELLING) continue;
    side.telling++;
    side.first ||= unit.covers;
    side.last = unit.covers;
  }
  return side;
}
