import type { EntryType } from '../../../shared/watchlists/entry.ts';

/** A listed entity as `tidewaiter screen --entities` takes it. */
export interface EvalEntity {
  id: string;
  type: EntryType;
  names: string[];
  birthDates?: string[];
  countries?: string[];
  identifiers?: { kind: string; value: string }[];
}

/** What a query has beside its name: figures of one group are held against the clean queries of that group. */
export type QueryGroup = 'names' | 'dates' | 'facts';

/** A query as `tidewaiter screen --queries` takes it, with what is right. */
export interface EvalQuery {
  query: string;
  /** Left out where it is not known. */
  type?: EntryType;
  birthDate?: string;
  countries?: string[];
  identifiers?: { kind: string; value: string }[];
  /** The entity that is meant; null for somebody who is not listed. */
  expected: string | null;
  category: string;
  group: QueryGroup;
  /** Whoever is not listed but near it, as a brother is: told apart from the clean queries that thresholds are taken from. */
  hard?: boolean;
}

export interface LabelledSet {
  entities: EvalEntity[];
  queries: EvalQuery[];
}
