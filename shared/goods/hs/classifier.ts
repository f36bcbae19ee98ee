import { editDistance } from '../../checks/container-number.ts';
import type { Heading } from './heading-text.ts';
import { type Weights, WordIndex } from './word-index.ts';
import { stem, type Word, wordsOf } from './words.ts';

/** A heading or subheading that a description may mean. `score` is a share of the best one's: 1 for the likeliest. */
export interface Likely {
  /** Four or six digits. */
  code: string;
  title: string;
  score: number;
}

export interface Classified {
  headings: Likely[];
  subheadings: Likely[];
  /** Share of the telling words, by how much they tell, that the likeliest heading knows; 0 where nothing is known. */
  grasp: number;
}

/** What the places of a word in the knowledge of a heading weigh. */
const TITLE = 1;
const SYNONYM = 1.2;
const BELOW = 0.5;
/** What the place of a word in a description weighs: English names the thing last, `cast iron frying pans`. */
const HEAD = 1.8;
const FIRST_PART = 1;
const LATER_PART = 0.6;
const ASIDE = 0.35;
/** What goods are made of tells less than what they are, unless nothing else is said. */
const MATERIAL = 0.6;
const MATERIALS = new Set(
  `plastic steel iron cotton polyester leather wooden wood metal rubber glass ceramic aluminium copper brass nylon silk wool
  paper textile synthetic stainless bamboo acrylic viscose pvc polyethylene polypropylene silicone porcelain`
    .split(/\s+/)
    .map(stem),
);
/** How much of a heading's score its subheading's own words can add. */
const SUBHEADING_SHARE = 0.6;
/** The best so many headings are looked into for subheadings. */
const LOOKED_INTO = 12;
const SHORTEST_MISREAD = 6;
/** What a word counts that is known only if one letter of it was misread. */
const MISREAD = 0.5;
/** What a word would tell that nothing is known of: as much as one that points to few headings. */
const UNKNOWN_RARITY = 5;

/** Ranks the headings of the Harmonized System by how well they fit a free text. Pure; a text takes well under 5 ms. */
export class Classifier {
  readonly edition: string;
  readonly #headings: readonly Heading[];
  readonly #index: WordIndex;
  readonly #subheadings: readonly { code: string; title: string; heading: number }[];
  readonly #below: WordIndex;
  readonly #byCode: ReadonlyMap<string, Heading>;

  private constructor(edition: string, headings: readonly Heading[], index: WordIndex, below: WordIndex) {
    this.edition = edition;
    this.#headings = headings;
    this.#byCode = new Map(headings.map((heading) => [heading.code, heading]));
    this.#subheadings = headings.flatMap(({ code, title, subheadings }, heading) =>
      subheadings.length > 0
        ? subheadings.map((one) => ({ code: one.code, title: `${title}: ${one.words}`, heading }))
        : [{ code: `${code}00`, title, heading }],
    );
    this.#index = index;
    this.#below = below;
  }

  static over(edition: string, headings: readonly Heading[]): Classifier {
    const below = headings.map(({ subheadings }) => subheadings.map(({ words }) => sumOf([[words, 1]])));
    const index = WordIndex.of(headings.map((heading, at) => weightsOf(heading, below[at] ?? [])));
    const own = WordIndex.of(below.flatMap((words) => (words.length > 0 ? words : [new Map()])));
    return new Classifier(edition, headings, index, own);
  }

  /** Over indexes that were made before: see `parts`. */
  static open(edition: string, headings: readonly Heading[], index: WordIndex, below: WordIndex): Classifier {
    return new Classifier(edition, headings, index, below);
  }

  parts() {
    return { edition: this.edition, headings: this.#headings, indexes: [this.#index.parts(), this.#below.parts()] };
  }

  /** The heading of a code of four or more digits, or undefined where there is none. */
  heading(code: string): Heading | undefined {
    return this.#byCode.get(code.slice(0, 4));
  }

  classify(description: string, most = 5): Classified {
    const { scores, said, words } = this.#scored(description);
    const order = best(scores, LOOKED_INTO);
    const [first] = order;
    if (first === undefined) return { headings: [], subheadings: [], grasp: 0 };
    const top = scores[first] ?? 1;
    const headings = order.slice(0, most).map((at) => ({
      code: this.#headings[at]?.code ?? '',
      title: this.#headings[at]?.title ?? '',
      score: (scores[at] ?? 0) / top,
    }));
    return { headings, subheadings: this.#within(order, scores, words, most), grasp: this.#grasp(first, said) };
  }

  /** How well the heading of a code fits a text, as a share of the likeliest one's score, and how much of the text is known. */
  fit(description: string, code: string): { share: number; grasp: number } {
    const { scores, said, words } = this.#scored(description);
    const at = this.#headings.findIndex((heading) => heading.code === code.slice(0, 4));
    const [first] = best(scores, 1);
    if (first === undefined || words.length === 0) return { share: 0, grasp: 0 };
    return { share: (scores[at] ?? 0) / (scores[first] ?? 1), grasp: this.#grasp(first, said) };
  }

  /** Of a heading's subheadings, how well the words that tell them apart fit a text; those that are not known fit nothing. */
  within(description: string, heading: string): ReadonlyMap<string, number> {
    const { words } = this.#scored(description);
    const own = new Float32Array(this.#subheadings.length);
    for (const { text, importance } of words) this.#below.addTo(own, text, importance);
    const fits = new Map<string, number>();
    for (const [at, { code }] of this.#subheadings.entries())
      if (code.startsWith(heading)) fits.set(code, own[at] ?? 0);
    return fits;
  }

  #scored(description: string) {
    const said = this.#weighed(description);
    const words = said.flatMap(({ text, importance }) => (text === null ? [] : [{ text, importance }]));
    const scores = new Float32Array(this.#headings.length);
    for (const { text, importance } of words) this.#index.addTo(scores, text, importance);
    return { scores, said, words };
  }

  #within(
    order: readonly number[],
    scores: Float32Array,
    words: readonly { text: string; importance: number }[],
    most: number,
  ): Likely[] {
    const own = new Float32Array(this.#subheadings.length);
    for (const { text, importance } of words) this.#below.addTo(own, text, importance);
    const wanted = new Set(order);
    const strongest = Math.max(...own, 1e-6);
    const ranked = this.#subheadings.flatMap(({ code, title, heading }, at) => {
      if (!wanted.has(heading)) return [];
      const score = (scores[heading] ?? 0) * (1 - SUBHEADING_SHARE + (SUBHEADING_SHARE * (own[at] ?? 0)) / strongest);
      return [{ code, title, score }];
    });
    ranked.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
    const top = ranked[0]?.score ?? 1;
    return ranked.slice(0, most).map((one) => ({ ...one, score: one.score / top }));
  }

  /** Each word, or the one that it may be misread from, with how much its place makes it tell; null for an unknown one. */
  #weighed(description: string): { text: string | null; importance: number; certain: number }[] {
    const words = wordsOf(description, (word) => this.#index.has(word));
    const parts = partsOf(description, words);
    return parts.flatMap(({ word, importance }) => {
      const text = word.denied ? `not ${word.text}` : word.text;
      if (this.#index.has(text)) return [{ text, importance, certain: 1 }];
      if (word.denied) return [];
      const meant = this.#misread(word.text);
      return [{ text: meant, importance: importance * (meant === null ? 1 : MISREAD), certain: MISREAD }];
    });
  }

  #misread(word: string): string | null {
    if (word.length < SHORTEST_MISREAD) return null;
    for (const known of this.#index.wordsLike(word)) if (editDistance(word, known) === 1) return known;
    return null;
  }

  #grasp(heading: number, words: readonly { text: string | null; importance: number; certain: number }[]): number {
    let known = 0;
    let all = 0;
    for (const { text, importance, certain } of words) {
      const tells = importance * (text === null ? UNKNOWN_RARITY : this.#index.rarity(text));
      all += tells;
      if (text !== null && this.#index.points(text, heading)) known += tells * certain;
    }
    return all === 0 ? 0 : known / all;
  }
}

function partsOf(description: string, words: readonly Word[]): { word: Word; importance: number }[] {
  const first = wordsOf(description.split(/[,;(]| - /)[0] ?? '').length;
  const lead = words.slice(0, first).filter(({ aside, denied }) => !aside && !denied);
  const head = lead.findLast(({ text }) => !MATERIALS.has(text)) ?? lead.at(-1);
  return words.map((word, at) => {
    const place = word === head ? HEAD : word.aside ? ASIDE : at < first ? FIRST_PART : LATER_PART;
    return { word, importance: place * (word !== head && MATERIALS.has(word.text) ? MATERIAL : 1) };
  });
}

function weightsOf({ title, synonyms }: Heading, below: readonly Weights[]): Weights {
  const weights = sumOf([
    [title, TITLE],
    [synonyms, SYNONYM],
  ]);
  for (const words of below)
    for (const [word, weight] of words) weights.set(word, (weights.get(word) ?? 0) + weight * BELOW);
  return weights;
}

function sumOf(texts: readonly (readonly [text: string, weight: number])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const word of wordsOf(text)) {
      const key = word.denied ? `not ${word.text}` : word.text;
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return weights;
}

function best(scores: Float32Array, most: number): number[] {
  const found: number[] = [];
  for (const [at, score] of scores.entries()) if (score > 0) found.push(at);
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}
