import { type Phrase, say } from '../language/phrase.ts';
import type { EntryType, IdentifierKind, WatchlistEntry } from './entry.ts';
import { compileIndex } from './index/compile.ts';
import { identifierKey, plainIdentifier } from './index/identifier-key.ts';
import { eachOf } from './index/key-table.ts';
import { type ListIndex, openIndex } from './index/open.ts';
import { factReasons, mostForSubject, mostOfFacts } from './match/fact-reasons.ts';
import { NameSearch } from './match/name-search.ts';
import { prepareName } from './match/query.ts';
import { nameReasons, type Reason, reasonOf } from './match/reasons.ts';
import { logOdds, probability } from './match/score.ts';
import { readWordTables } from './names/word-weight.ts';
import type { Subject } from './subject.ts';

export type { Reason } from './match/reasons.ts';
export type { Subject } from './subject.ts';

/** A listed entry that the subject may be. */
export interface Match {
  entry: WatchlistEntry;
  /** The listed name that came nearest. */
  name: string;
  /** The probability that the names are one, facts left aside. */
  nameScore: number;
  /**
   * The probability that the two are one, after everything that speaks for and against, where half of those asked about are
   * listed, as in the sets that it is calibrated on; 0.999 for an equal number.
   */
  score: number;
  /** Whether an identifier is equal: then the name does not matter. */
  identified: boolean;
  reasons: Reason[];
}

/**
 * A match from here on is worth an officer's look. Of names that are not listed one or two in a hundred come as high: 7 of 833
 * beside a published list of 15,000 entries, 26 of 1,200 beside 4,000 invented ones (test/eval/screening, seed test-1).
 */
export const ALERT = 0.4;
const IDENTIFIED = 0.999;
/** A name to open tables and warm code with. */
const WARM_UP = 'Gerbrand Olaf Questmore Holding Ltd';
/** Names less alike than this are no matches, whatever else agrees: no alert rests on a date or a country. */
const LEAST_NAME_ODDS = -4.5;
/** All that come up to the alert line are given, and below it so many. */
const MOST_MATCHES = 25;
/** Whoever asks for less than this wants all that was found, however unlike. */
const LEAST_SCORE = 0.01;

/** Screens subjects against lists, one index a list. One screener serves one subject at a time. */
export class Screener {
  private readonly segments: readonly { index: ListIndex; search: NameSearch }[];

  constructor(indexes: readonly ListIndex[]) {
    // With the first name it would be too late: an officer waits for that.
    readWordTables();
    this.segments = indexes.map((index) => ({ index, search: new NameSearch(index) }));
    this.screen({ name: WARM_UP }, ALERT, true);
  }

  /** A screener over entries that no file holds: for tests, and for a difference of editions. */
  static over(entries: readonly WatchlistEntry[]): Screener {
    return new Screener([openIndex(compileIndex('entries', entries))]);
  }

  /**
   * The entries that the subject may be, best first, each once; those below `least` are left out, and below the alert line
   * those beyond the first 25. Without a type it is a party, and no ship; with `anySort` it may be anything.
   */
  screen(subject: Subject, least = ALERT, anySort = false): Match[] {
    const asked = prepareName(subject.name ?? '');
    const best = new Map<string, Match>();
    const keep = (match: Match) => {
      const other = best.get(match.entry.id);
      if (match.score >= least && (other === undefined || match.score > other.score)) best.set(match.entry.id, match);
    };
    const leastOdds =
      least < LEAST_SCORE
        ? Number.NEGATIVE_INFINITY
        : Math.max(LEAST_NAME_ODDS, logOdds(least) - mostForSubject(subject));
    for (const { index, search } of this.segments) {
      for (const found of search.find(
        asked,
        (type) => (anySort && subject.type === undefined) || isSameSort(subject.type, type),
        leastOdds,
      )) {
        if (scoreOf(found.odds + mostOfFacts(subject, index, found.entry)) < least) continue;
        const entry = index.entry(found.entry);
        const facts = factReasons(subject, entry);
        const odds = found.odds + facts.reduce((sum, reason) => sum + reason.odds, 0);
        const score = scoreOf(odds);
        if (score < least) continue;
        keep({
          ...{
            entry,
            score,
            identified: false,
            name: entry.names[found.at]?.name ?? '',
            nameScore: probability(found.odds),
          },
          reasons: [...nameReasons(index, found.query, found.name, found.alignment), ...facts],
        });
      }
      for (const match of byIdentifier(index, subject)) keep(match);
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
      .filter(({ score }, place) => place < MOST_MATCHES || score >= ALERT);
  }
}

function scoreOf(odds: number): number {
  return Math.min(IDENTIFIED - 0.001, probability(odds));
}

const SAME_NUMBER: Readonly<Record<IdentifierKind, Phrase>> = {
  imo: say`the IMO number is the listed one`,
  mmsi: say`the mmsi number is a listed one`,
  'call-sign': say`the call sign number is a listed one`,
  'tail-number': say`the tail number number is a listed one`,
  passport: say`the passport number is a listed one`,
  'national-identity': say`the national identity number is a listed one`,
  document: say`the document number is a listed one`,
  tax: say`the tax number is a listed one`,
  registration: say`the registration number is a listed one`,
  bic: say`the bic number is a listed one`,
};

/** Whoever bears a listed number, whatever the name. Seven digits of an IMO number are as well those of some passport. */
function byIdentifier(index: ListIndex, subject: Subject): Match[] {
  const { imo, documentNumber, identifiers = [] } = subject;
  const numbers = [
    ...(imo ? [{ number: imo.replace(/\D/g, ''), isOf: (kind: IdentifierKind) => kind === 'imo' }] : []),
    ...(documentNumber ? [{ number: documentNumber, isOf: (kind: IdentifierKind) => kind !== 'imo' }] : []),
    ...identifiers.map((number) => ({ number, isOf: () => true })),
  ];
  return numbers.flatMap(({ number, isOf }) => {
    const found: Match[] = [];
    const key = identifierKey(number);
    if (key === null) return found;
    eachOf(index.arrays.identifiers, key, (at) => {
      const entry = index.entry(at);
      const same = entry.identifiers.find(
        ({ kind, value }) => isOf(kind) && plainIdentifier(value) === plainIdentifier(number),
      );
      if (!same) return;
      found.push({
        ...{ entry, name: entry.names[0]?.name ?? '', nameScore: 0, score: IDENTIFIED, identified: true },
        reasons: [
          reasonOf('for', SAME_NUMBER[same.kind], Math.log(IDENTIFIED / (1 - IDENTIFIED))),
          ...factReasons(subject, entry),
        ],
      });
    });
    return found;
  });
}

/** A ship is no person and no company; a party on a paper may be either of these two. */
function isSameSort(wanted: Subject['type'], listed: EntryType): boolean {
  const isCraft = listed === 'vessel' || listed === 'aircraft';
  return wanted === 'vessel' || wanted === 'aircraft' ? listed === wanted : !isCraft;
}
