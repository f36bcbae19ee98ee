import type { EntryType } from '../entry.ts';
import type { KeyTable } from './key-table.ts';

/**
 * An index file: `TWWL`, its version and the length of its head as 32-bit little-endian numbers, the SHA-256 of that length
 * and of all that follows, the head as JSON, and then the arrays that the head names, each from a place that eight divides.
 */
export const MAGIC = 'TWWL';
export const VERSION = 12;
export const LENGTH_AT = 8;
export const CHECKSUM_AT = 12;
export const HEAD_AT = 44;

/** Everything of an index but its head: arrays that are searched as they lie, and entries' facts. */
export interface IndexArrays {
  /** Letters of all words, one behind the other, by number (match/letters.ts); where each begins, and one more. */
  wordLetters: Uint8Array;
  wordStart: Uint32Array;
  soundLetters: Uint8Array;
  soundStart: Uint32Array;
  /** Which sounds each word has, a bit each (word-keys.ts). */
  wordMask: Uint32Array;
  /** What sort of word it is, a bit each (below). */
  wordFlags: Uint8Array;
  /** What a word says in a person's name and in a firm's, in sixteenths of a nat. */
  personWeight: Uint8Array;
  firmWeight: Uint8Array;
  words: KeyTable;
  /** For each word, where the words near it begin, and those: which, and what it costs to take one for the other (near-words.ts). */
  nearStart: Uint32Array;
  nearWords: Uint32Array;
  /** Names of a word: where they begin for each word, and the names. */
  postingStart: Uint32Array;
  postings: Uint32Array;
  /** From the key of neighbouring words written together to names. */
  joined: KeyTable;
  nameStart: Uint32Array;
  nameWords: Uint32Array;
  nameEntry: Uint32Array;
  /** Which of its entry's names it is. */
  nameAt: Uint16Array;
  nameQuality: Uint8Array;
  /** All that the name's words say together, in sixteenths of a nat; names are in its order. */
  nameWeight: Uint16Array;
  entryType: Uint8Array;
  identifiers: KeyTable;
  /** Years of birth (birth-years.ts). */
  bornFrom: Uint8Array;
  bornTo: Uint8Array;
  /** Entries' facts as JSON: where each begins in all of them, and one more; packed by blocks (entry-texts.ts). */
  entryStart: Uint32Array;
  blockStart: Uint32Array;
  entryBlocks: Uint8Array;
}

/** Bits of `wordFlags`: its script leaves vowels out; a legal form; of digits only; made of a father's name. */
export const ABJAD = 1;
export const LEGAL = 2;
export const NUMBER = 4;
export const PATRONYMIC = 8;
/** By number in `entryType` and `nameQuality`; only ever longer at the end. */
export const ENTRY_TYPES: readonly EntryType[] = ['person', 'organisation', 'vessel', 'aircraft'];
export const NAME_QUALITIES = ['primary', 'strong', 'weak', 'low'] as const;
