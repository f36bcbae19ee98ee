/**
 * Which class a word has, for tens of thousands of words of [a-z0-9]: the words of one first letter are looked up in the texts
 * when a word with that letter is first asked for. All at once would take a function that has just started longer than it has
 * for its first name, and a name begins few letters. A word in several classes has the most common of them.
 */
export class WordTable {
  readonly #classes: readonly string[];
  readonly #byLetter = new Map<string, ReadonlyMap<string, number>>();

  /** @param classes the words of each class, most common first, each a text of words between white space. */
  constructor(classes: readonly string[]) {
    this.#classes = classes;
  }

  /** 1 for the first class; null for a word in none. */
  classOf(word: string): number | null {
    const letter = word.charAt(0);
    if (!/[a-z0-9]/.test(letter)) return null;
    let words = this.#byLetter.get(letter);
    if (words === undefined) {
      words = this.#wordsWith(letter);
      this.#byLetter.set(letter, words);
    }
    return words.get(word) ?? null;
  }

  #wordsWith(letter: string): ReadonlyMap<string, number> {
    const words = new Map<string, number>();
    const beginning = new RegExp(`\\b${letter}[a-z0-9]*`, 'g');
    for (const [rarity, text] of [...this.#classes.entries()].reverse()) {
      for (const word of text.match(beginning) ?? []) words.set(word, rarity + 1);
    }
    return words;
  }
}
