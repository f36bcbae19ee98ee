/** An entity as a matcher of names sees it. */
export interface NamedEntity {
  id: string;
  names: readonly string[];
}

/** The entities of one run, as one matcher has made them ready. */
export interface Search {
  /** The best entity for a name with its score, 0 to 1; null where none has any. */
  first(name: string): { id: string; score: number } | null;
}

/** Another way of matching names, written here from what is published of it. It sees names only. */
export interface Peer {
  name: string;
  /** Where its way is described. */
  source: string;
  search(entities: readonly NamedEntity[]): Search;
}

/** Lower-case letters and digits, words one space apart; letters with marks without them. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
