import { lettersOf } from '../match/letters.ts';
import { withoutMisreadDigits } from '../match/misread.ts';
import { firmWordClass, ONE_AMONG, soundClass } from '../words/frequency.ts';
import { HONORIFICS, PARTICLES, type ParticleLoss, SUFFIXES } from '../words/titles.ts';
import { isOfLegalForm } from './legal-words.ts';
import { soundsOf } from './sound-fold.ts';

/**
 * What it says, in nats, that a word of a name is this one: the logarithm of one among how many names has it. It comes from
 * tables of the world's names, never from the lists at hand, so that a pair of names weighs the same whatever else is listed.
 */
export interface WordWeight {
  person: number;
  firm: number;
}

const OF_CLASS = Object.fromEntries(Object.entries(ONE_AMONG).map(([rarity, among]) => [rarity, Math.log(among)]));
/** Short words repeat by chance: a syllable is one of some hundreds. */
const UNKNOWN = [0, 2.5, 5, 6.8, 8, 8.8, 9.4, 9.9, 10.3, 10.6];
const FORM = 0.3;
const OF_FORM = 2.5;
const TITLE = 1;
const OF_PARTICLE: Record<ParticleLoss, number> = { free: 0.4, often: 0.8, seldom: 2.5 };
/** Words that link others in names of firms. */
const LINKS = new Set('of the for in on at by with to from und et fur pour para per voor'.split(' '));
/** What stands before the name of a ship: motor vessel, tanker. */
const BEFORE_SHIPS = new Set('mv mt ms mts mtv ss ts mfv fv vessel tanker'.split(' '));
/** Firms bear people's names, but any one of them more rarely than people do. */
const NAME_OF_FIRM = 0.7;

/** @param letters its letters by number, @param sounds as they sound: whoever has them need not let them be made again. */
export function wordWeight(word: string, letters = lettersOf(word), sounds = soundsOf(letters)): WordWeight {
  if (word.startsWith('~')) return { person: FORM, firm: FORM };
  const particle = PARTICLES.get(word);
  const asName = ofClass(soundClass(sounds));
  const asTrade = Math.min(unknown(word), asName + NAME_OF_FIRM, ofClass(firmWordClass(withoutMisreadDigits(letters))));
  const firm = isOfLegalForm(word) ? Math.min(OF_FORM, asTrade) : asTrade;
  const ofPerson = Math.min(unknown(word), asName);
  if (particle !== undefined) return { person: OF_PARTICLE[particle], firm: Math.min(firm, OF_PARTICLE[particle]) };
  if (LINKS.has(word)) return { person: OF_PARTICLE.free, firm: OF_PARTICLE.free };
  if (BEFORE_SHIPS.has(word)) return { person: ofPerson, firm: OF_PARTICLE.free };
  const person = HONORIFICS.has(word) || SUFFIXES.has(word) ? TITLE : ofPerson;
  return { person, firm };
}

function unknown(word: string): number {
  return UNKNOWN[Math.min(word.length, UNKNOWN.length - 1)] ?? 0;
}

/** Of several words written together, which no table has. */
export function joinedWeight(word: string): WordWeight {
  return { person: unknown(word), firm: unknown(word) };
}

function ofClass(rarity: number | null): number {
  return rarity === null ? Number.POSITIVE_INFINITY : (OF_CLASS[rarity] ?? 0);
}

/** Reads the tables now, which takes some milliseconds, and not with the first name. */
export function readWordTables(): void {
  wordWeight('a');
}
