import { english, listed as list, type Phrase, say } from '../../language/phrase.ts';
import { ENTRY_TYPES } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';
import { textOfWord } from './align.ts';
import { type Alignment, type Pair, TELLING } from './alignment.ts';
import type { Query, Unit } from './query.ts';

/** One thing that speaks for the two being one, or against it, in words that an officer can weigh. */
export interface Reason {
  speaks: 'for' | 'against';
  /** In English. */
  text: string;
  said: Phrase;
  /** What it adds to the log-odds; of the words of a name, what they say by themselves, in nats. */
  odds: number;
}

/** One name in some ten thousand, and one in a thousand. */
const RARE = 9;
const COMMON = 7;
const MOST_WORDS = 4;
/** Father and son. */
const GENERATION = 5;

/** What the words of both names say: those that are the same, those that are spelt otherwise, those on one side only. */
export function nameReasons(index: ListIndex, query: Query, name: number, alignment: Alignment): Reason[] {
  const { nameStart, nameWords, nameEntry, entryType } = index.arrays;
  const ofPerson = ENTRY_TYPES[entryType[nameEntry[name] ?? 0] ?? 0] === 'person';
  const listed = (bits: number) =>
    placesOf(bits)
      .map((at) => textOfWord(index, nameWords[(nameStart[name] ?? 0) + at] ?? 0))
      .join(' ');
  const asked = (bits: number) =>
    placesOf(bits)
      .map((at) => query.words[at])
      .map(wordOf)
      .join(' ');
  const telling = alignment.pairs.filter(({ evidence, cost }) => evidence > TELLING || cost > 0);
  const same = telling.filter(({ cost, isInitial }) => cost === 0 && !isInitial);
  const other = telling.filter(({ cost, isInitial }) => cost > 0 && !isInitial);
  const weight = (rest: Alignment['restOfQuery']) => rest.reduce((sum, one) => sum + one.weight, 0);
  const ours = alignment.restOfQuery.filter((rest) => rest.weight > TELLING && !rest.isLegal);
  const theirs = alignment.restOfName.filter((rest) => rest.weight > TELLING && !rest.isLegal);
  const form = (rest: Alignment['restOfQuery'], text: (bits: number) => string) =>
    rest.filter(({ isLegal }) => isLegal).map(({ at }) => text(1 << at).replace('~', ''));
  const [ourForm] = form(alignment.restOfQuery, asked);
  const [theirForm] = form(alignment.restOfName, listed);
  return [
    ...sameReason(same, asked),
    ...other.map((pair): Reason => spellingReason(pair, asked(pair.from), listed(pair.to))),
    ...alignment.pairs
      .filter(({ isInitial }) => isInitial)
      .map(({ from, to, evidence }) =>
        reasonOf('for', say`“${asked(from)}” fits “${listed(to)}” by its initial`, evidence),
      ),
    ...(ofPerson && ourForm !== undefined && theirForm !== undefined
      ? [reasonOf('against', say`“${ourForm}” was asked for, but listed is “${theirForm}”`, -GENERATION)]
      : []),
    ...(ours.length > 0
      ? [
          onlyAsked(
            ours.map(({ at }) => asked(1 << at)),
            weight(ours),
          ),
        ]
      : []),
    ...(theirs.length > 0
      ? [
          onlyListed(
            theirs.map(({ at }) => listed(1 << at)),
            weight(theirs),
          ),
        ]
      : []),
  ];
}

function sameReason(pairs: readonly Pair[], asked: (bits: number) => string): Reason[] {
  if (pairs.length === 0) return [];
  const odds = pairs.reduce((sum, { evidence }) => sum + evidence, 0);
  const words = pairs.map(({ from, evidence }) => {
    if (evidence >= RARE) return say`“${asked(from)}” (rare)`;
    return evidence < COMMON ? say`“${asked(from)}” (common)` : say`“${asked(from)}”`;
  });
  return [reasonOf('for', say`${list(words)} the same`, odds)];
}

function spellingReason({ cost, evidence }: Pair, ours: string, theirs: string): Reason {
  return reasonOf(evidence > TELLING ? 'for' : 'against', spelling(cost, ours, theirs), evidence - cost);
}

function spelling(cost: number, ours: string, theirs: string): Phrase {
  if (cost < 2) return say`“${ours}” is another spelling of “${theirs}”`;
  return cost < 5
    ? say`“${ours}” is one letter or so from “${theirs}”`
    : say`“${ours}” is some letters from “${theirs}”`;
}

/** A reason with its words in English beside them. */
export function reasonOf(speaks: Reason['speaks'], said: Phrase, odds: number): Reason {
  return { speaks, text: english(said), said, odds };
}

function onlyAsked(words: readonly string[], weight: number): Reason {
  const said =
    words.length > 1
      ? say`${quoted(words)} are only in the name that was asked for`
      : say`${quoted(words)} is only in the name that was asked for`;
  return reasonOf('against', said, -weight);
}

function onlyListed(words: readonly string[], weight: number): Reason {
  const said =
    words.length > 1
      ? say`${quoted(words)} are only in the listed name`
      : say`${quoted(words)} is only in the listed name`;
  return reasonOf('against', said, -weight);
}

function quoted(words: readonly string[]): Phrase {
  const shown = list(words.slice(0, MOST_WORDS).map((word) => say`“${word}”`));
  return words.length > MOST_WORDS ? say`${shown} and ${words.length - MOST_WORDS} more` : shown;
}

function wordOf(unit: Unit | undefined): string {
  return unit?.spelling.text ?? '';
}

function placesOf(bits: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < 31; at++) if ((bits & (1 << at)) !== 0) places.push(at);
  return places;
}
