import type { EntryType } from '../../../../shared/watchlists/entry.ts';
import type { Match, Screener, Subject } from '../../../../shared/watchlists/screener.ts';

const SORTS: readonly (EntryType | undefined)[] = [undefined, 'vessel', 'aircraft'];

/** Screens somebody or something of whom it is not said which of the two it is: against all sorts of entries. */
export function screenAnything(screener: Screener, subject: Subject, least: number): Match[] {
  if (subject.type !== undefined) return screener.screen(subject, least);
  const best = new Map<string, Match>();
  for (const type of SORTS) {
    for (const match of screener.screen(type === undefined ? subject : { ...subject, type }, least)) {
      const other = best.get(match.entry.id);
      if (other === undefined || match.score > other.score) best.set(match.entry.id, match);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}
