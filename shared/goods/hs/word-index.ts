/** One thing that can be found by its words. */
export type Weights = ReadonlyMap<string, number>;

/** Beyond this a word said again adds nothing: as BM25 has it. */
const SATURATION = 1.2;
/** Weights are kept in steps of this. */
const STEP = 1 / 16;

/** Which things each word points to, and how strongly. Pure and small: three arrays and the words. */
export class WordIndex {
  readonly size: number;
  readonly #words: Map<string, number>;
  /** Where the postings of each word begin; one more than there are words. */
  readonly #starts: Uint32Array;
  readonly #things: Uint16Array;
  readonly #weights: Uint8Array;

  private constructor(
    size: number,
    words: readonly string[],
    starts: Uint32Array,
    things: Uint16Array,
    weights: Uint8Array,
  ) {
    this.size = size;
    this.#words = new Map(words.map((word, at) => [word, at]));
    this.#starts = starts;
    this.#things = things;
    this.#weights = weights;
  }

  static of(things: readonly Weights[]): WordIndex {
    const postings = new Map<string, [thing: number, weight: number][]>();
    for (const [thing, weights] of things.entries()) {
      for (const [word, weight] of weights) {
        const list = postings.get(word);
        if (list) list.push([thing, weight]);
        else postings.set(word, [[thing, weight]]);
      }
    }
    const words = [...postings.keys()].sort();
    const lists = words.map((word) => postings.get(word) ?? []);
    const starts = new Uint32Array(words.length + 1);
    for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
    const flat = lists.flat();
    return new WordIndex(
      things.length,
      words,
      starts,
      Uint16Array.from(flat, ([thing]) => thing),
      Uint8Array.from(flat, ([, weight]) => Math.max(1, Math.min(255, Math.round(weight / STEP)))),
    );
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** How much a word tells: the fewer things it points to, the more. 0 for one that points nowhere. */
  rarity(word: string): number {
    const at = this.#words.get(word);
    if (at === undefined) return 0;
    const count = (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0);
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
  }

  /** Adds to `scores`, one for each thing, what a word with this importance says of them. */
  addTo(scores: Float32Array, word: string, importance: number): void {
    const at = this.#words.get(word);
    if (at === undefined) return;
    const rarity = this.rarity(word) * importance;
    for (let one = this.#starts[at] ?? 0; one < (this.#starts[at + 1] ?? 0); one++) {
      const thing = this.#things[one] ?? 0;
      const weight = (this.#weights[one] ?? 0) * STEP;
      scores[thing] = (scores[thing] ?? 0) + (rarity * weight * (SATURATION + 1)) / (weight + SATURATION);
    }
  }

  /** Whether a word points to a thing. */
  points(word: string, thing: number): boolean {
    const at = this.#words.get(word);
    if (at === undefined) return false;
    for (let one = this.#starts[at] ?? 0; one < (this.#starts[at + 1] ?? 0); one++)
      if (this.#things[one] === thing) return true;
    return false;
  }

  /** Known words that begin with the same letter and are about as long. */
  *wordsLike(word: string): Iterable<string> {
    for (const known of this.#words.keys())
      if (known[0] === word[0] && Math.abs(known.length - word.length) <= 1) yield known;
  }

  /** The parts of which `open` makes the index again. */
  parts() {
    return {
      size: this.size,
      words: [...this.#words.keys()],
      starts: this.#starts,
      things: this.#things,
      weights: this.#weights,
    };
  }

  static open(parts: ReturnType<WordIndex['parts']>): WordIndex {
    return new WordIndex(parts.size, parts.words, parts.starts, parts.things, parts.weights);
  }
}
