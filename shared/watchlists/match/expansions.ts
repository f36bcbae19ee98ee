/** Words of the index that a unit of the query may be, unit by unit, with what it costs to take one for the other. */
export interface Expansions {
  length: number;
  unit: Uint8Array;
  word: Uint32Array;
  cost: Float32Array;
  /** What it promises of a name to have that word (PROMISE_UNITS). */
  promise: Uint16Array;
  /** The next expansion with the same word, by number; -1 for none. */
  next: Int32Array;
}
