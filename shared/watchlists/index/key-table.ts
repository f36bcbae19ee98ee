/** From 32-bit keys to the numbers filed under them, in three flat arrays: small, and ready as soon as it is in memory. */
export interface KeyTable {
  /** Where the keys begin that share their upper bits; one more than there are such groups. */
  directory: Uint32Array;
  /** Lower 16 bits of each key; whoever looks up checks what was found. */
  tags: Uint16Array;
  values: Uint32Array;
}

const KEYS_A_GROUP = 4;
const MOST_BITS = 22;

/** The group of keys that a key belongs to: where to look is from its place in the directory to the next. */
export function groupOf({ directory }: KeyTable, key: number): number {
  // The directory has a power of two of groups, and one place more.
  return key >>> (Math.clz32(directory.length - 1) + 1);
}

export function eachOf(table: KeyTable, key: number, visit: (value: number) => void): void {
  const { directory, tags, values } = table;
  const group = groupOf(table, key);
  const end = directory[group + 1] ?? 0;
  for (let at = directory[group] ?? 0; at < end; at++) if (tags[at] === (key & 0xffff)) visit(values[at] ?? 0);
}

export class KeyTableBuilder {
  private keys = new Uint32Array(1 << 16);
  private values = new Uint32Array(1 << 16);
  private length = 0;

  add(key: number, value: number): void {
    if (this.length === this.keys.length) {
      const [keys, values] = [this.keys, this.values];
      this.keys = new Uint32Array(2 * this.length);
      this.values = new Uint32Array(2 * this.length);
      this.keys.set(keys);
      this.values.set(values);
    }
    this.keys[this.length] = key;
    this.values[this.length++] = value;
  }

  build(): KeyTable {
    const bits = Math.min(MOST_BITS, Math.max(1, Math.ceil(Math.log2(Math.max(2, this.length / KEYS_A_GROUP)))));
    const shift = 32 - bits;
    const starts = new Uint32Array((1 << bits) + 1);
    for (let i = 0; i < this.length; i++) count(starts, ((this.keys[i] ?? 0) >>> shift) + 1);
    for (let group = 1; group < starts.length; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    const next = starts.slice();
    const pairs = new Float64Array(this.length);
    for (let i = 0; i < this.length; i++) {
      const group = (this.keys[i] ?? 0) >>> shift;
      pairs[next[group] ?? 0] = ((this.keys[i] ?? 0) & 0xffff) * 2 ** 32 + (this.values[i] ?? 0);
      count(next, group);
    }
    const directory = new Uint32Array(starts.length);
    const tags = new Uint16Array(this.length);
    const values = new Uint32Array(this.length);
    let kept = 0;
    for (let group = 0; group + 1 < starts.length; group++) {
      directory[group] = kept;
      const sorted = pairs.subarray(starts[group], starts[group + 1]).sort();
      for (let i = 0; i < sorted.length; i++) {
        const pair = sorted[i] ?? 0;
        if (i > 0 && pair === sorted[i - 1]) continue;
        tags[kept] = Math.floor(pair / 2 ** 32);
        values[kept++] = pair % 2 ** 32;
      }
    }
    directory[directory.length - 1] = kept;
    return { directory, tags: tags.slice(0, kept), values: values.slice(0, kept) };
  }
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
