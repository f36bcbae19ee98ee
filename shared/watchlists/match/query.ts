import { isNumber, joinedKeys, type SpeltWord, spell } from '../index/word-keys.ts';
import { type NameWord, nameWords } from '../names/name-words.ts';
import { familyNameLast } from '../names/reading-order.ts';
import { joinedWeight, type WordWeight, wordWeight } from '../names/word-weight.ts';
import { GENERATIONS } from '../words/titles.ts';
import { isGivenName } from './variants.ts';
import { isRare, mostOf } from './word-finder.ts';

/** A word of the query, or neighbouring words of it written together, as it is sought in an index. */
export interface Unit {
  spelling: SpeltWord;
  /** The places in the query that it takes, a bit each. */
  covers: number;
  /** Several words written together. */
  isRun: boolean;
  /** Under which names are filed that write its parts apart. */
  joined: { sounds: number; skeleton: number | null } | null;
  weight: WordWeight;
  isRare: boolean;
  isGivenName: boolean;
  /** What may be misspelt of it, in nats. */
  most: number;
  isNumber: boolean;
  isLegal: boolean;
}

/** A name made ready to be sought in any index. */
export interface Query {
  /** Words, in order. */
  words: readonly Unit[];
  /** Words, and runs of two and three. */
  units: readonly Unit[];
}

/** What may make another reading of a person's name: points of initials, a comma behind the family name. */
const MARKS = /[.,،，、/]|\bno\b/i;

/** Bits of `covers`, and so the words of a query that are looked at. */
const MOST_WORDS = 24;
/** A run of words is only sought as one word where few letters are in doubt. */
const MOST_OF_RUN = 4.5;

/** A name made ready, as a person's and as anything else's: the same object twice where nothing in it makes a difference. */
export interface Asked {
  person: Query;
  other: Query;
  /** A person's where capitals say that the family name stands first, with it last; null for most. */
  turned: Query | null;
}

/**
 * The name as a person's and as anything else's: they differ where words could be a legal form, a number or initials, which
 * in a person's name are names, and where a comma sets the family name first.
 */
export function prepareName(name: string): Asked {
  const asOther = nameWords(name);
  const other = prepareQuery(asOther);
  const familyLast = familyNameLast(name);
  const turned = familyLast === null ? null : prepareQuery(nameWords(familyLast, true));
  if (asOther.every(({ written, text }) => written === undefined && !GENERATIONS.has(text)) && !MARKS.test(name))
    return { person: other, other, turned };
  const asPerson = nameWords(name, true);
  const isPlain = asPerson.length === asOther.length && asPerson.every(({ text }, at) => text === asOther[at]?.text);
  return { person: isPlain ? other : prepareQuery(asPerson), other, turned };
}

function prepareQuery(written: readonly NameWord[]): Query {
  const words = written.slice(0, MOST_WORDS).map(({ text, abjad }, at) => unitOf(spell(text, abjad), 1 << at));
  const units = [...words];
  for (const length of [2, 3]) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = runOf(words, from, length);
      if (run !== null) units.push(run);
    }
  }
  return { words, units };
}

/** Neighbouring words written together; null where one of them is a legal form, or all are short. */
function runOf(words: readonly Unit[], from: number, length: number): Unit | null {
  let text = '';
  let covers = 0;
  let abjad = true;
  for (let at = from; at < from + length; at++) {
    const word = words[at];
    if (word === undefined || word.isLegal) return null;
    text += word.spelling.text;
    covers |= word.covers;
    abjad &&= word.spelling.abjad;
  }
  return text.length < 4 ? null : unitOf(spell(text, abjad), covers, true);
}

function unitOf(spelling: SpeltWord, covers: number, isRun = false): Unit {
  const isLegal = spelling.text.startsWith('~');
  const most = mostOf(spelling);
  const weight = isRun ? joinedWeight(spelling.text) : wordWeight(spelling.text, spelling.letters, spelling.sounds);
  return {
    spelling,
    covers,
    isLegal,
    isRun,
    joined: isLegal ? null : joinedKeys(spelling),
    weight,
    isRare: isRare(weight),
    isGivenName: !isRun && isGivenName(spelling.text),
    most: isRun ? Math.min(most, MOST_OF_RUN) : most,
    isNumber: isNumber(spelling.letters),
  };
}
