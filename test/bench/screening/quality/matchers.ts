import { Screener } from '../../../../shared/watchlists/screener.ts';
import { asEntry, asSubject } from '../../../eval/screening/as-entries.ts';
import type { EvalEntity, EvalQuery } from '../../../eval/screening/labelled-set.ts';
import type { FirstAnswer } from '../../../eval/screening/score.ts';
import { PEERS } from '../peers/peers.ts';

/** What is asked: a name, and for whoever can use it what else is known. */
export type AskedQuery = Pick<EvalQuery, 'query'> & Partial<EvalQuery>;

/** A matcher made ready with entities; gives the best entity for a query. */
export interface Matcher {
  name: string;
  open(entities: readonly EvalEntity[]): (query: AskedQuery) => FirstAnswer;
}

const LEAST = 0.001;

function ours(name: string, subjectOf: (query: AskedQuery) => AskedQuery): Matcher {
  return {
    name,
    open(entities) {
      const screener = Screener.over(entities.map(asEntry));
      return (query) => {
        const [match] = screener.screen(asSubject(subjectOf(query)), LEAST, true);
        return match === undefined ? null : { id: match.entry.id, score: match.score };
      };
    },
  };
}

export const WITH_FACTS: Matcher = ours('Tidewaiter', (query) => query);
export const NAMES_ONLY: Matcher = ours('Tidewaiter, name only', ({ query, type }) => ({
  query,
  ...(type === undefined ? {} : { type }),
}));

export const PEER_MATCHERS: readonly Matcher[] = PEERS.map(({ name, search }) => ({
  name,
  open(entities) {
    const { first } = search(entities);
    return ({ query }) => first(query);
  },
}));
