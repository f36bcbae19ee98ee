import type { ListIndex } from '../index/open.ts';
import { soundsInto } from '../names/sound-fold.ts';
import { EditCounter } from './edit-count.ts';
import type { ListedName } from './listed-name.ts';
import type { Unit } from './query.ts';
import { type Spelling, wordCost } from './word-cost.ts';

const SHORTEST = 4;
const LETTERS_APART = 3;
const MOST = 4.5;
/** Several words that are several others differ in where they are parted, and hardly in their letters. */
const MOST_PARTED = 1.5;
/** Four edits or more cost more than that, whatever they are. */
const MOST_EDITS = 3;
/** Letters of three words, of 24 at most. */
const LONGEST = 128;

const letterEdits = new EditCounter();
const soundEdits = new EditCounter();

/** Words of a listed name written as one, held against a unit of the query. */
export class JoinedWords {
  private readonly index: ListIndex;
  private readonly joined: Spelling = {
    letters: new Uint8Array(LONGEST),
    from: 0,
    to: 0,
    sounds: new Uint8Array(2 * LONGEST),
    soundsFrom: 0,
    soundsTo: 0,
    abjad: false,
  };

  constructor(index: ListIndex) {
    this.index = index;
  }

  /** Whether so many words of the name from a place on may be the unit, as far as a glance tells: most are not. */
  mayBe(
    { spelling, isLegal }: Unit,
    { before, firsts, lasts, count }: ListedName,
    at: number,
    length: number,
  ): boolean {
    const { letters } = spelling;
    const end = at + length;
    if (isLegal || end > count || letters.length < SHORTEST) return false;
    const apart = (before[end] as number) - (before[at] as number) - letters.length;
    if (apart > LETTERS_APART || apart < -LETTERS_APART) return false;
    // Whole words were joined, so a slip may be at either end, but hardly at both.
    return firsts[at] === letters[0] || lasts[end - 1] === letters[letters.length - 1];
  }

  /** What it costs to take so many words of the name from a place on for the unit; Infinity where they are not near. */
  cost(unit: Unit, name: ListedName, at: number, length: number): number {
    const { spelling } = unit;
    for (let one = at; one < at + length; one++) if (name.isLegal(one)) return Number.POSITIVE_INFINITY;
    this.join(name, at, length);
    const { joined } = this;
    joined.abjad = spelling.abjad;
    if (!spelling.abjad && !isNear(unit, joined)) return Number.POSITIVE_INFINITY;
    return wordCost(spelling, joined, unit.isRun && length > 1 ? MOST_PARTED : Math.min(unit.most, MOST));
  }

  private join(name: ListedName, at: number, length: number): void {
    const { wordStart, wordLetters } = this.index.arrays;
    const { joined } = this;
    let to = 0;
    for (let one = at; one < at + length; one++) {
      const word = name.words[one] as number;
      const end = wordStart[word + 1] as number;
      for (let letter = wordStart[word] as number; letter < end; letter++)
        joined.letters[to++] = wordLetters[letter] as number;
    }
    joined.to = to;
    joined.soundsTo = soundsInto(joined.letters, to, joined.sounds);
  }
}

function isNear({ spelling }: Unit, { letters, to, sounds, soundsTo }: Spelling): boolean {
  soundEdits.take(spelling.sounds);
  if (soundEdits.to(sounds, 0, soundsTo) <= MOST_EDITS) return true;
  letterEdits.take(spelling.letters);
  return letterEdits.to(letters, 0, to) <= MOST_EDITS;
}
