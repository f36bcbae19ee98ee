import type { WatchlistEntry } from '../entry.ts';

/** What of a list a parser could not use, by kind; the entry it belongs to is kept without it. */
export type WarningKind =
  | 'birth-date'
  | 'date'
  | 'type'
  | 'sex'
  | 'country'
  | 'name'
  | 'nameless'
  | 'identifier'
  | 'unused'
  | 'reference'
  | 'duplicate'
  | 'unfinished';

/** One kind of what could not be used: how often, and where first. Places name file, row or entry's id, and no listed name. */
export interface ListWarning {
  kind: WarningKind;
  count: number;
  places: string[];
}

/** What the files of one list give. Entries in order of their ids. */
export interface ParsedList {
  /** The form that they were in, in words: `OFAC's CSV`. */
  form: string;
  entries: WatchlistEntry[];
  warnings: ListWarning[];
}

/** So many places are told of each kind: enough to look it up, and a bound on what a broken list makes of a log. */
const MOST_PLACES = 5;

/** Collects what could not be used, while a list is parsed. */
export class Warnings {
  readonly #byKind = new Map<WarningKind, ListWarning>();

  add(kind: WarningKind, place: string): void {
    const warning = this.#byKind.get(kind) ?? { kind, count: 0, places: [] };
    warning.count += 1;
    if (warning.places.length < MOST_PLACES && !warning.places.includes(place)) warning.places.push(place);
    this.#byKind.set(kind, warning);
  }

  count(kind: WarningKind): number {
    return this.#byKind.get(kind)?.count ?? 0;
  }

  /** In order of kind. */
  all(): ListWarning[] {
    return [...this.#byKind.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
