import type { EntryType } from '../entry.ts';
import { ENTRY_TYPES, NAME_QUALITIES } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';
import { Aligner } from './align.ts';
import { type Alignment, kept } from './alignment.ts';
import { featuresOf } from './features.ts';
import type { Asked, Query } from './query.ts';
import { nameOdds, newFeatures } from './score.ts';
import { Searcher } from './search.ts';

/** The name of an entry that came nearest. */
export interface Found {
  entry: number;
  name: number;
  /** Which of its entry's names. */
  at: number;
  /** Log-odds that the two names are one. */
  odds: number;
  /** The name that was asked for, as it was read for this sort of entry. */
  query: Query;
  alignment: Alignment;
}

/** So many are looked at for whoever wants the best that there is, however unlike. */
export const AT_LEAST = 12;
/** Whoever asks for better ones than this, in log-odds, wants no others than those. */
const HARDLY = -1;

/** Finds in one list the names that a query may be. */
export class NameSearch {
  private readonly index: ListIndex;
  private readonly searcher: Searcher;
  private readonly aligner: Aligner;
  private readonly features = newFeatures();

  constructor(index: ListIndex) {
    this.index = index;
    this.searcher = new Searcher(index);
    this.aligner = new Aligner(index, this.searcher);
  }

  /** One name an entry, the best first; those below `least` log-odds and those of sorts not wanted are left out. */
  find({ person, other, turned }: Asked, isWanted: (type: EntryType) => boolean, least: number): Found[] {
    const best = new Map<number, Found>();
    if (person === other) this.findAs(other, isWanted, least, best);
    else {
      this.findAs(person, (type) => type === 'person' && isWanted(type), least, best);
      this.findAs(other, (type) => type !== 'person' && isWanted(type), least, best);
    }
    if (turned !== null) this.findAs(turned, (type) => type === 'person' && isWanted(type), least, best);
    return [...best.values()].sort((a, b) => b.odds - a.odds || a.entry - b.entry);
  }

  private findAs(query: Query, isWanted: (type: EntryType) => boolean, least: number, best: Map<number, Found>): void {
    if (query.words.length === 0) return;
    const { nameEntry, nameQuality, nameAt } = this.index.arrays;
    this.eachPromising(query, isWanted, least > HARDLY ? 0 : AT_LEAST, (name, type, alignment) => {
      featuresOf(alignment, type, this.features);
      const odds = nameOdds(this.features, NAME_QUALITIES[nameQuality[name] ?? 0] ?? 'primary');
      const entry = nameEntry[name] ?? 0;
      if (odds < least || odds <= (best.get(entry)?.odds ?? Number.NEGATIVE_INFINITY)) return;
      best.set(entry, { entry, name, at: nameAt[name] ?? 0, odds, query, alignment: kept(alignment) });
    });
  }

  /**
   * Sets the names that the query may be, and of others up to `atLeast`, against it. The alignment holds until the next.
   */
  eachPromising(
    query: Query,
    isWanted: (type: EntryType) => boolean,
    atLeast: number,
    visit: (name: number, type: EntryType, alignment: Alignment) => void,
  ): void {
    const { nameEntry, entryType } = this.index.arrays;
    const candidates = this.searcher.candidates(query, atLeast);
    this.aligner.take(query);
    for (const name of candidates) {
      const type = ENTRY_TYPES[entryType[nameEntry[name] ?? 0] ?? 0] ?? 'person';
      if (isWanted(type)) visit(name, type, this.aligner.align(name, type === 'person'));
    }
  }
}
