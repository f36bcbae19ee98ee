import { NUMBER, PATRONYMIC } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';
import { lettersApart } from '../index/word-keys.ts';
import { type Alignment, type Pair, Pairs, type Rest, TELLING } from './alignment.ts';
import { evidenceOf } from './evidence-of-word.ts';
import { JoinedWords } from './joined-words.ts';
import { textOfLetters } from './letters.ts';
import { ListedName } from './listed-name.ts';
import type { Query, Unit } from './query.ts';
import { type QuerySide, querySide } from './query-side.ts';
import type { Searcher } from './search.ts';
import { areOtherNames } from './variants.ts';
import { wordCost } from './word-cost.ts';
import { isNear, MOST_APART, SAME_SOUND } from './word-finder.ts';

const LEAST = 0.3;
/** Words that are nearer than this are set against each other before anything else. */
const CLEAR = 2.5;
/** In a name that is found already, words that are farther apart may answer each other. */
const FAR = 1.2;
/** An initial agrees with one word in ten or so: it says as much as it costs. */
const INITIAL = 2.2;
const JOINED = 0.5;
/** Several words that are not quite one on the other side had better be taken one by one. */
const RUN = 0.5;

/** The spelling of a word of the index. */
export function textOfWord({ arrays }: ListIndex, word: number): string {
  return textOfLetters(arrays.wordLetters, arrays.wordStart[word], arrays.wordStart[word + 1]);
}

const NO_QUERY: Query = { words: [], units: [] };

/** Sets a query against names of an index that a searcher has found for it. */
export class Aligner {
  private readonly index: ListIndex;
  private readonly searcher: Searcher;
  private readonly listed: ListedName;
  private readonly joined: JoinedWords;
  private query: Query = NO_QUERY;
  private hasForm = false;
  private readonly sides: (QuerySide | null)[] = [null, null];
  /** The places of the query and of the name that are taken, a bit each. */
  private from = 0;
  private to = 0;
  private readonly clear = new Pairs();
  private readonly unclear = new Pairs();
  private readonly rests: Rest[] = [];
  private readonly alignment: Alignment = {
    ...{ pairs: [], restOfQuery: [], restOfName: [], queryWeight: 0, nameWeight: 0, queryWords: 0, nameWords: 0 },
    ...{ firstOfName: 0, lastOfName: 0, firstOfQuery: 0, lastOfQuery: 0, hasForm: false },
  };

  constructor(index: ListIndex, searcher: Searcher) {
    this.index = index;
    this.searcher = searcher;
    this.listed = new ListedName(index);
    this.joined = new JoinedWords(index);
  }

  /** Takes the query that the searcher was asked last. */
  take(query: Query): void {
    this.query = query;
    this.sides.fill(null);
    this.hasForm = query.words.some(({ isLegal }) => isLegal);
  }

  /**
   * Sets each word of the query against at most one of the name, whatever the order, best pairs first; neighbours may be one
   * word on the other side, and a letter alone may stand for a word that begins with it. The result holds until the next call.
   */
  align(name: number, ofPerson: boolean): Alignment {
    const { query, listed, clear, unclear, alignment } = this;
    const kind = ofPerson ? 1 : 0;
    const side = this.sides[kind] ?? querySide(query, ofPerson);
    this.sides[kind] = side;
    listed.load(name, ofPerson);
    this.from = 0;
    this.to = 0;
    alignment.pairs.length = 0;
    clear.clear();
    unclear.clear();
    this.gather(side);
    // What is near and tells is set first. A particle may belong to words that are one on the other side, and what is far may
    // answer another word better, so these wait until what is left is looked at as well.
    this.choose(clear);
    if (!isAllTaken(this.from, query.words.length) || !isAllTaken(this.to, listed.count)) {
      this.addLeftOver(side);
      this.choose(unclear);
    }
    alignment.hasForm = !ofPerson && this.hasForm;
    this.finish(side, ofPerson);
    return alignment;
  }

  /** What the searcher has found. */
  private gather({ weights }: QuerySide): void {
    const { query, listed, clear, unclear } = this;
    const { expansions, expansionOf } = this.searcher;
    for (let at = 0; at < listed.count; at++) {
      let one = (expansionOf[listed.words[at] as number] as number) - 1;
      for (; one >= 0; one = expansions.next[one] as number) {
        const number = expansions.unit[one] as number;
        const unit = query.units[number] as Unit;
        const cost = expansions.cost[one] as number;
        const asked = weights[number] as number;
        const said = evidenceOf(listed.weights[at] as number, asked, cost) - (unit.isRun && cost > 0 ? RUN : 0);
        const evidence = Math.max(0, said);
        (evidence > TELLING && cost <= CLEAR ? clear : unclear).add(unit.covers, 1 << at, cost, evidence);
      }
    }
  }

  private choose(pairs: Pairs): void {
    pairs.sort();
    for (let at = 0; at < pairs.all.length; at++) {
      const pair = pairs.all[at] as Pair;
      if ((pair.from & this.from) !== 0 || (pair.to & this.to) !== 0) continue;
      this.alignment.pairs.push(pair);
      this.from |= pair.from;
      this.to |= pair.to;
    }
  }

  /** What the keys of the index do not find: legal forms, initials, words joined in the query, words far apart. */
  private addLeftOver({ weights }: QuerySide): void {
    const { words, units } = this.query;
    const { count } = this.listed;
    for (let number = 0; number < units.length; number++) {
      const unit = units[number] as Unit;
      if ((unit.covers & this.from) !== 0) continue;
      const isRun = number >= words.length;
      for (let at = 0; at < count; at++) {
        if (isRun) {
          for (let length = 1; length <= 3; length++) this.addJoined(unit, at, length);
        } else if ((this.to & (1 << at)) === 0) {
          this.addNear(unit, at, weights[number] as number);
          this.addInitials(unit, at);
          this.addJoined(unit, at, 2);
          this.addJoined(unit, at, 3);
        }
      }
    }
  }

  private addNear(unit: Unit, at: number, asked: number): void {
    const { listed, searcher } = this;
    const word = listed.words[at] as number;
    const weight = listed.weights[at] as number;
    const isLegal = listed.isLegal(at);
    if (isLegal || unit.isLegal) {
      if (isLegal && unit.isLegal && this.hasLetters(at, unit.spelling.letters))
        this.unclear.add(unit.covers, 1 << at, 0, weight);
      return;
    }
    const { letters, abjad, mask } = unit.spelling;
    const length = listed.lengths[at] as number;
    if ((length === 1) !== (letters.length === 1)) {
      if (listed.firsts[at] === letters[0] && !unit.isNumber)
        this.unclear.add(unit.covers, 1 << at, INITIAL, INITIAL, true);
      return;
    }
    if (unit.isNumber || length === 1) return;
    if (!abjad && lettersApart(mask, listed.masks[at] as number) > MOST_APART) return;
    const spelling = searcher.load(word);
    if (!isNear(unit.spelling, spelling)) return;
    const cost = wordCost(unit.spelling, spelling, unit.most * FAR);
    if (cost > unit.most * FAR) return;
    if (cost > SAME_SOUND && unit.isGivenName && areOtherNames(unit.spelling.text, textOfWord(this.index, word)))
      return;
    this.unclear.add(unit.covers, 1 << at, cost, evidenceOf(weight, asked, cost));
  }

  /** `JP` for `Jean Pierre`: two or three letters that begin words that follow each other. */
  private addInitials(unit: Unit, at: number): void {
    const { listed } = this;
    const { letters } = unit.spelling;
    const { length } = letters;
    if (length < 2 || length > 3 || at + length > listed.count || unit.isNumber || unit.isLegal) return;
    let bits = 0;
    for (let place = 0; place < length; place++) {
      if ((listed.lengths[at + place] as number) < 2 || listed.firsts[at + place] !== letters[place]) return;
      bits |= 1 << (at + place);
    }
    if ((bits & this.to) !== 0) return;
    const said = INITIAL * length;
    this.unclear.add(unit.covers, bits, said, said, true);
  }

  private addJoined(unit: Unit, at: number, length: number): void {
    const { listed } = this;
    const bits = ((1 << length) - 1) << at;
    if (!this.joined.mayBe(unit, listed, at, length) || (bits & this.to) !== 0) return;
    const cost = this.joined.cost(unit, listed, at, length) + JOINED;
    if (cost === Number.POSITIVE_INFINITY) return;
    let weight = 0;
    for (let one = at; one < at + length; one++) weight += listed.weights[one] as number;
    if (weight - cost > LEAST) this.unclear.add(unit.covers, bits, cost, weight - cost);
  }

  private hasLetters(at: number, ours: Uint8Array): boolean {
    const { wordStart, wordLetters } = this.index.arrays;
    if (this.listed.lengths[at] !== ours.length) return false;
    const start = wordStart[this.listed.words[at] as number] as number;
    for (let letter = 0; letter < ours.length; letter++) if (wordLetters[start + letter] !== ours[letter]) return false;
    return true;
  }

  private finish(side: QuerySide, ofPerson: boolean): void {
    const { query, listed, alignment, from, to } = this;
    alignment.queryWeight = side.weight;
    alignment.queryWords = side.telling;
    alignment.firstOfQuery = side.first;
    alignment.lastOfQuery = side.last;
    alignment.restOfQuery.length = 0;
    for (let at = 0; at < query.words.length; at++)
      if ((from & (1 << at)) === 0) alignment.restOfQuery.push(side.rests[at] as Rest);
    alignment.restOfName.length = 0;
    alignment.nameWeight = 0;
    alignment.nameWords = 0;
    alignment.firstOfName = 0;
    alignment.lastOfName = 0;
    for (let at = 0; at < listed.count; at++) {
      const weight = listed.weights[at] as number;
      alignment.nameWeight += weight;
      if (weight > TELLING) {
        alignment.nameWords++;
        alignment.firstOfName ||= 1 << at;
        alignment.lastOfName = 1 << at;
      }
      if ((to & (1 << at)) === 0) this.addRest(at, weight, ofPerson);
    }
  }

  private addRest(at: number, weight: number, ofPerson: boolean): void {
    const { rests, listed, alignment } = this;
    const flags = listed.flags[at] as number;
    const place = alignment.restOfName.length;
    const rest = rests[place] ?? { at, weight, isNumber: false, isLegal: false, isPatronymic: false };
    rests[place] = rest;
    rest.at = at;
    rest.weight = weight;
    rest.isNumber = (flags & NUMBER) !== 0;
    rest.isLegal = listed.isLegal(at);
    rest.isPatronymic = ofPerson && (flags & PATRONYMIC) !== 0;
    alignment.restOfName.push(rest);
  }
}

function isAllTaken(bits: number, count: number): boolean {
  return bits === 2 ** count - 1;
}
