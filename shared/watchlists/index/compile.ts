import { createHash } from 'node:crypto';
import { type EntryType, type WatchlistEntry, watchlistEntrySchema } from '../entry.ts';
import { nameWords } from '../names/name-words.ts';
import { isPatronymic } from '../names/patronymics.ts';
import { type WordWeight, wordWeight } from '../names/word-weight.ts';
import { birthYears } from './birth-years.ts';
import { packTexts } from './entry-texts.ts';
import { writeIndex } from './file.ts';
import { ABJAD, ENTRY_TYPES, type IndexArrays, LEGAL, NAME_QUALITIES, NUMBER, PATRONYMIC } from './format.ts';
import { identifierKey } from './identifier-key.ts';
import { KeyTableBuilder } from './key-table.ts';
import { nearWords } from './near-words.ts';
import { abjadKey, endKeys, isNumber, joinedKeys, keysOf, type SpeltWord, shapeKey, spell } from './word-keys.ts';

const MOST_SIXTEENTHS = 255;
/** Names of one entry that can be told apart by the number of 16 bits which says which it is. */
const MOST_NAMES = 65_536;

/** All that an entry and its parts have, in the order in which it is written: equal entries are equal texts. */
const WRITTEN = [
  ...Object.keys(watchlistEntrySchema.shape),
  ...['name', 'quality', 'from', 'to', 'approximate', 'kind', 'value', 'text', 'country'],
];

/** Names the edition: the first 16 hex digits of the SHA-256 of its entries. Equal entries in equal order are one edition. */
export function editionOf(entries: readonly WatchlistEntry[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(textOf(entry)).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** Compiles the entries of one list into its index file. The same entries give the same bytes. */
export function compileIndex(list: string, entries: readonly WatchlistEntry[]): Uint8Array {
  return writeIndex({ list, edition: editionOf(entries) }, arraysOf(entries));
}

interface Vocabulary {
  words: SpeltWord[];
  weights: WordWeight[];
  idOf: Map<string, number>;
}

function arraysOf(entries: readonly WatchlistEntry[]): IndexArrays {
  const listed = namesOf(entries);
  const vocabulary = vocabularyOf(listed);
  const names = byWeight(listed, vocabulary);
  const words = { ...lettersAndWeights(vocabulary), words: wordTable(vocabulary.words) };
  return {
    ...words,
    ...nearWords(vocabulary.words, words),
    ...nameArrays(names, vocabulary),
    joined: joinedTable(names),
    identifiers: identifierTable(entries),
    entryType: Uint8Array.from(entries, ({ type }) => ENTRY_TYPES.indexOf(type)),
    ...birthYears(entries),
    ...packTexts(entries.map(textOf)),
  };
}

interface Name {
  entry: number;
  at: number;
  quality: number;
  type: EntryType;
  words: { key: string; text: string; abjad: boolean }[];
}

/**
 * What a list has taken off is kept to explain old matches, and matches no more. Names of one entry that come to the same
 * words are filed once, as the best quality that one of them has.
 */
function namesOf(entries: readonly WatchlistEntry[]): Name[] {
  return entries.flatMap((entry, at) => (entry.delistedOn !== null ? [] : namesOfEntry(entry, at)));
}

function namesOfEntry({ names, type }: WatchlistEntry, entry: number): Name[] {
  const once = new Map<string, Name>();
  for (const [at, { name, quality: called }] of names.slice(0, MOST_NAMES).entries()) {
    const words = nameWords(name, type === 'person').map(({ text, abjad }) => ({
      ...{ text, abjad, key: text + (abjad ? '*' : '') },
    }));
    const quality = NAME_QUALITIES.indexOf(called);
    const key = words.map(({ key }) => key).join(' ');
    const same = once.get(key);
    if (same === undefined || quality < same.quality) once.set(key, { entry, at, type, quality, words });
  }
  return [...once.values()];
}

function vocabularyOf(names: readonly Name[]): Vocabulary {
  const known = new Map<string, boolean>();
  for (const { words } of names) for (const { key, abjad } of words) known.set(key, abjad);
  const keys = [...known.keys()].sort();
  const words = keys.map((key) => (known.get(key) ? spell(key.slice(0, -1), true) : spell(key, false)));
  return {
    words,
    weights: words.map(({ text, letters, sounds }) => wordWeight(text, letters, sounds)),
    idOf: new Map(keys.map((key, id) => [key, id])),
  };
}

/** Those that say least first: which names are too heavy to be met by a light word is then a matter of their numbers. */
function byWeight(names: readonly Name[], { weights, idOf }: Vocabulary): (Name & { weight: number })[] {
  const weightOf = ({ words, type }: Name) =>
    words.reduce(
      (sum, { key }) => sum + (weights[idOf.get(key) ?? 0]?.[type === 'person' ? 'person' : 'firm'] ?? 0),
      0,
    );
  return names
    .map((name) => ({ ...name, weight: Math.round(weightOf(name) * 16) }))
    .sort((a, b) => a.weight - b.weight);
}

function lettersAndWeights({ words, weights }: Vocabulary) {
  const sixteenths = (nats: number) => Math.min(MOST_SIXTEENTHS, Math.round(nats * 16));
  return {
    wordStart: startsOf(words.map(({ letters }) => letters.length)),
    wordLetters: concatenate(words.map(({ letters }) => letters)),
    soundStart: startsOf(words.map(({ sounds }) => sounds.length)),
    soundLetters: concatenate(words.map(({ sounds }) => sounds)),
    wordMask: Uint32Array.from(words, ({ mask }) => mask),
    wordFlags: Uint8Array.from(words, flagsOf),
    personWeight: Uint8Array.from(weights, ({ person }) => sixteenths(person)),
    firmWeight: Uint8Array.from(weights, ({ firm }) => sixteenths(firm)),
  };
}

function flagsOf({ text, letters, abjad }: SpeltWord): number {
  if (text.startsWith('~')) return LEGAL;
  return (abjad ? ABJAD : 0) | (isNumber(letters) ? NUMBER : 0) | (isPatronymic(text) ? PATRONYMIC : 0);
}

function wordTable(words: readonly SpeltWord[]) {
  const table = new KeyTableBuilder();
  for (const [id, word] of words.entries()) {
    if (word.text.startsWith('~')) continue;
    keysOf(word, (key) => table.add(key, id));
    for (const key of endKeys(word)) table.add(key, id);
    const shape = shapeKey(word);
    if (shape !== null) table.add(shape, id);
    const short = abjadKey(word);
    if (short !== null) table.add(short, id);
  }
  return table.build();
}

function nameArrays(names: readonly (Name & { weight: number })[], { words, idOf }: Vocabulary) {
  const ids = names.map(({ words: own }) => own.map(({ key }) => idOf.get(key) ?? 0));
  const counts = new Uint32Array(words.length + 1);
  for (const own of ids) for (const id of new Set(own)) counts[id + 1] = (counts[id + 1] ?? 0) + 1;
  for (let id = 1; id < counts.length; id++) counts[id] = (counts[id] ?? 0) + (counts[id - 1] ?? 0);
  const next = counts.slice();
  const postings = new Uint32Array(counts.at(-1) ?? 0);
  for (const [name, own] of ids.entries()) {
    for (const id of new Set(own)) {
      postings[next[id] ?? 0] = name;
      next[id] = (next[id] ?? 0) + 1;
    }
  }
  return {
    postingStart: counts,
    postings,
    nameStart: startsOf(ids.map(({ length }) => length)),
    nameWords: Uint32Array.from(ids.flat()),
    nameEntry: Uint32Array.from(names, ({ entry }) => entry),
    nameAt: Uint16Array.from(names, ({ at }) => at),
    nameQuality: Uint8Array.from(names, ({ quality }) => quality),
    nameWeight: Uint16Array.from(names, ({ weight }) => weight),
  };
}

/** Two and three neighbours written together, and all of a short name, forwards and back. */
function joinedTable(names: readonly Name[]) {
  const table = new KeyTableBuilder();
  const add = (text: string, abjad: boolean, name: number) => {
    const keys = joinedKeys(spell(text, abjad));
    if (keys === null) return;
    table.add(keys.sounds, name);
    if (keys.skeleton !== null) table.add(keys.skeleton, name);
  };
  for (const [name, { words }] of names.entries()) {
    const plain = words.filter(({ text }) => !text.startsWith('~'));
    for (const length of [2, 3]) {
      for (let from = 0; from + length <= plain.length; from++) {
        const run = plain.slice(from, from + length);
        add(
          run.map(({ text }) => text).join(''),
          run.some(({ abjad }) => abjad),
          name,
        );
      }
    }
    const [first, second, more] = plain;
    if (first && second && !more) add(second.text + first.text, first.abjad, name);
  }
  return table.build();
}

function identifierTable(entries: readonly WatchlistEntry[]) {
  const table = new KeyTableBuilder();
  for (const [at, { identifiers, delistedOn }] of entries.entries()) {
    if (delistedOn !== null) continue;
    for (const { value } of identifiers) {
      const key = identifierKey(value);
      if (key !== null) table.add(key, at);
    }
  }
  return table.build();
}

function textOf(entry: WatchlistEntry): string {
  return JSON.stringify(entry, WRITTEN);
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
