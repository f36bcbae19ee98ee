import { LEGAL } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';
import { lettersApart } from '../index/word-keys.ts';
import type { Expansions } from './expansions.ts';
import { mayBeInitials, mayBeJoined } from './glance.ts';
import type { Query, Unit } from './query.ts';
import { isNear, MOST_APART, type WordFinder } from './word-finder.ts';

/** Lighter words are particles, titles and legal forms (align.ts), which nobody is sought by. */
export const TELLING = 1.2;
/**
 * A name may be the one that is asked for where what its words promise, to so much, is more by this than what speaks against
 * it: every telling word that is asked for, and what the words of the name weigh that none of them meets. Where a word that is
 * asked for is met by none, and could be none of the name that the keys have missed, it must promise more. All this depends on
 * the two names alone, so that a name is found whatever else is listed. Of names that come up to the alert line where every
 * name is looked at, 994 of 1,000 pass.
 */
export const HOPE = 2.1;
const UNMET = 0.6;
export const UNANSWERED = 3.75;
/** Bits of a word's mask (word-keys.ts) for all sounds but a, i, u and what is written for them. */
const CONSONANTS = ~[0, 4, 8, 14, 20, 24].reduce((bits, vowel) => bits | (1 << vowel), 0);

/**
 * Where setting the words against each other will answer no more of them, the odds are as good as known before. Of what is
 * promised this must be left after a share of what each side has alone. Fitted on invented names; of 7,555 alerts of 24,000
 * names, 9,240 of them looked at only afterwards, none is lost by it.
 */
const SETTLED = 2.2;
const OF_ASKED = 0.4;
const OF_NAME = 0.8;

/** What weighing a name could come to, told without it. */
export class Hope {
  private readonly index: ListIndex;
  private readonly finder: WordFinder;
  private readonly expansions: Expansions;
  private readonly expansionOf: Int32Array;
  /** What each word says at least, in sixteenths of a nat; 0 for what tells nothing. */
  private readonly telling: Uint8Array;
  /** Places of telling words of the query that nothing in the name meets, a bit each. */
  private missing = 0;

  constructor(index: ListIndex, finder: WordFinder, expansions: Expansions, expansionOf: Int32Array) {
    this.index = index;
    this.finder = finder;
    this.expansions = expansions;
    this.expansionOf = expansionOf;
    const { personWeight, firmWeight } = index.arrays;
    this.telling = personWeight.map((person, word) => {
      const least = Math.min(person, firmWeight[word] ?? 0);
      return least > TELLING * 16 ? least : 0;
    });
  }

  /**
   * Whether a name that promises so much, in nats, may be what is asked for with so many telling words; with `forAlert` names
   * of odds below -1 are none.
   */
  isOf(query: Query, name: number, promise: number, words: number, forAlert: boolean): boolean {
    const { nameStart, nameWords } = this.index.arrays;
    const { expansionOf, telling } = this;
    // Most names have a rare word that nothing of the query meets, and that settles it.
    const most = ((promise - words - HOPE + UNANSWERED) / UNMET) * 16;
    const end = nameStart[name + 1] as number;
    let unmet = 0;
    for (let at = nameStart[name] as number; at < end; at++) {
      const word = nameWords[at] as number;
      if (expansionOf[word] !== 0) continue;
      unmet += telling[word] as number;
      if (unmet > most) return false;
    }
    const isEnough = unmet <= ((promise - words - HOPE) / UNMET) * 16;
    if (isEnough && !forAlert) return true;
    const missing = this.missingWeight(query, name);
    if (missing === 0) return true;
    if (!isEnough && !this.isAnswered(query, name, false)) return false;
    if (!forAlert || promise - OF_ASKED * missing - (OF_NAME * unmet) / 16 >= SETTLED) return true;
    return this.isAnswered(query, name, true) || this.isJoined(query, name);
  }

  /** What the telling words of the query weigh that nothing in the name meets. */
  private missingWeight(query: Query, name: number): number {
    const { nameStart, nameWords } = this.index.arrays;
    const { expansions, expansionOf } = this;
    const end = nameStart[name + 1] as number;
    let met = 0;
    for (let at = nameStart[name] as number; at < end; at++) {
      let one = (expansionOf[nameWords[at] as number] as number) - 1;
      for (; one >= 0; one = expansions.next[one] as number)
        met |= (query.units[expansions.unit[one] as number] as Unit).covers;
    }
    let sum = 0;
    this.missing = 0;
    for (let at = 0; at < query.words.length; at++) {
      const unit = query.words[at] as Unit;
      const weight = leastWeight(unit);
      if ((unit.covers & met) !== 0 || unit.isLegal || weight <= TELLING) continue;
      this.missing |= unit.covers;
      sum += weight;
    }
    return sum;
  }

  /** Whether a word that is missing may be one of the name that no key found: at a glance, or, `counted`, as align.ts tells it. */
  private isAnswered(query: Query, name: number, counted: boolean): boolean {
    const { nameStart, nameWords, wordMask, wordFlags, wordStart, wordLetters } = this.index.arrays;
    const { expansionOf, finder } = this;
    const end = nameStart[name + 1] as number;
    for (let place = 0; place < query.words.length; place++) {
      const unit = query.words[place] as Unit;
      if ((unit.covers & this.missing) === 0) continue;
      const { mask, abjad, letters } = unit.spelling;
      for (let at = nameStart[name] as number; at < end; at++) {
        const word = nameWords[at] as number;
        if ((!counted && expansionOf[word] !== 0) || ((wordFlags[word] as number) & LEGAL) !== 0) continue;
        const first = wordStart[word] as number;
        const isInitial = ((wordStart[word + 1] as number) - first === 1) !== (letters.length === 1);
        if (isInitial) {
          if (wordLetters[first] === letters[0]) return true;
        } else if (counted) {
          const isSimilar = abjad || lettersApart(mask, wordMask[word] as number) <= MOST_APART;
          if (isSimilar && isNear(unit.spelling, finder.load(word))) return true;
        } else if (isAlike(mask, wordMask[word] as number, abjad)) return true;
      }
    }
    return false;
  }

  /** Whether words of the one side may be one of the other, or letters that words begin with. */
  private isJoined(query: Query, name: number): boolean {
    const { arrays } = this.index;
    for (let number = 0; number < query.units.length; number++) {
      const unit = query.units[number] as Unit;
      const isRun = number >= query.words.length;
      if ((unit.covers & this.missing) === 0) continue;
      if (mayBeJoined(arrays, name, unit.spelling, isRun ? 1 : 2)) return true;
      if (!isRun && mayBeInitials(arrays, name, unit.spelling.letters)) return true;
    }
    return false;
  }
}

/** What a unit says, in nats, whatever bears it. */
export function leastWeight({ weight }: Unit): number {
  return Math.min(weight.person, weight.firm);
}

function isAlike(ours: number, theirs: number, abjad: boolean): boolean {
  const counted = abjad ? CONSONANTS : -1;
  return lettersApart(ours & counted, theirs & counted) <= MOST_APART;
}
