/** Words of the query set against words of a listed name. */
export interface Pair {
  /** Places in the query and in the name, a bit each. */
  from: number;
  to: number;
  /** What it costs to take one for the other, in nats; 0 where they are equal. */
  cost: number;
  /** What it says that they agree, less the cost; at least 0. */
  evidence: number;
  isInitial: boolean;
}

/** What stands on one side only. */
export interface Rest {
  at: number;
  /** In nats. */
  weight: number;
  isNumber: boolean;
  isLegal: boolean;
  /** A father's name, in a person's: papers leave it out. */
  isPatronymic: boolean;
}

/** How the words of a query and of a listed name answer each other. */
export interface Alignment {
  pairs: Pair[];
  /** By place. */
  restOfQuery: Rest[];
  restOfName: Rest[];
  queryWeight: number;
  nameWeight: number;
  /** Words that tell, without particles, titles and legal forms. */
  queryWords: number;
  nameWords: number;
  /** Places in the name of its first and last telling word, a bit each. */
  firstOfName: number;
  lastOfName: number;
  firstOfQuery: number;
  lastOfQuery: number;
  /** Whether the query has a legal form. */
  hasForm: boolean;
}

/** Lighter words are particles, titles and legal forms. */
export const TELLING = 1.2;

/** One to keep: that of an aligner is another with the next name. */
export function kept(alignment: Alignment): Alignment {
  return {
    ...alignment,
    pairs: alignment.pairs.map((pair) => ({ ...pair })),
    restOfQuery: [...alignment.restOfQuery],
    restOfName: alignment.restOfName.map((rest) => ({ ...rest })),
  };
}

/** Pairs that are made anew for each name, in objects that stay: most names are looked at once and forgotten. */
export class Pairs {
  readonly all: Pair[] = [];
  private readonly made: Pair[] = [];

  clear(): void {
    this.all.length = 0;
  }

  add(from: number, to: number, cost: number, evidence: number, isInitial = false): void {
    const { all, made } = this;
    let pair = made[all.length];
    if (pair === undefined) {
      pair = { from, to, cost, evidence, isInitial };
      made.push(pair);
    } else {
      pair.from = from;
      pair.to = to;
      pair.cost = cost;
      pair.evidence = evidence;
      pair.isInitial = isInitial;
    }
    all.push(pair);
  }

  /** The best first. They are few. */
  sort(): void {
    const { all, made } = this;
    for (let at = 1; at < all.length; at++) {
      const pair = all[at] as Pair;
      let place = at;
      for (; place > 0 && isBefore(pair, all[place - 1] as Pair); place--) all[place] = all[place - 1] as Pair;
      all[place] = pair;
    }
    // Those in use stay the first of those made.
    for (let at = 0; at < all.length; at++) made[at] = all[at] as Pair;
  }
}

function isBefore(a: Pair, b: Pair): boolean {
  if (a.evidence !== b.evidence) return a.evidence > b.evidence;
  if (a.cost !== b.cost) return a.cost < b.cost;
  return a.from !== b.from ? a.from < b.from : a.to < b.to;
}
