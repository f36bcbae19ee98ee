import { type Phrase, say } from '../../language/phrase.ts';
import type { WatchlistEntry } from '../../watchlists/entry.ts';
import { type MatchedPair, pairOf } from '../../watchlists/matched-pair.ts';
import { type Known, NOTHING_REMEMBERED, type Remembered } from '../../watchlists/remembered.ts';
import type { Match, Screener, Subject } from '../../watchlists/screener.ts';
import type { CheckResult, Discrepancy, Settled } from '../check.ts';

/** What screening goes by. */
export interface Screening {
  /** Null where no list is in force. */
  screener: Pick<Screener, 'screen'> | null;
  /** Lists in force that could not be opened: nothing is said of who is on them. */
  unopened: readonly string[];
  remembered: Remembered;
}

/** Screening by lists alone, where nothing is remembered. */
export function screeningBy(screener: Screening['screener']): Screening {
  return { screener, unopened: [], remembered: NOTHING_REMEMBERED };
}

/** Matches of one subject: those to tell an officer, with what is known of each, and those that were settled before. */
export interface Sifted {
  open: (Match & { known: Known | null })[];
  settled: Settled[];
}

export function sift(matches: readonly Match[], subject: Subject, remembered: Remembered): Sifted {
  const sifted: Sifted = { open: [], settled: [] };
  for (const match of matches) {
    const known = remembered.about(subject, match.entry);
    if (known?.settled)
      sifted.settled.push({ subject: subject.name ?? '', entry: match.entry.id, because: known.because });
    else sifted.open.push({ ...match, known });
  }
  return sifted;
}

/** What is told of matches that were dismissed before and are back. */
export function backNote(matches: Sifted['open']): Phrase | null {
  const [back = null] = matches.flatMap(({ known, entry }) =>
    known ? say`Entry ${entry.id} was ${known.because}.` : [],
  );
  return back;
}

export function pairsOf(subject: Subject, matches: readonly { entry: WatchlistEntry }[]): MatchedPair[] {
  return matches.map(({ entry }) => pairOf(subject, entry));
}

/** What a check that screened says. */
export function screened(screening: Screening, found: Discrepancy[], settled: Settled[]): CheckResult {
  const [unseen] = screening.unopened.length > 0 ? [unopenedText(screening.unopened)] : [];
  return { found, settled, ...(unseen !== undefined && { unseen }) };
}

export function notScreened({ screener, unopened }: Screening): { notExamined: Phrase } | null {
  if (screener !== null) return null;
  return { notExamined: unopened.length > 0 ? unopenedText(unopened) : say`no watchlist is loaded` };
}

function unopenedText(lists: readonly string[]): Phrase {
  const names = lists.join(', ');
  return lists.length === 1
    ? say`not screened against ${names}: no edition of it could be opened`
    : say`not screened against ${names}: no edition of them could be opened`;
}
