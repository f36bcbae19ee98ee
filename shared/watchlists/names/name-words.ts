import { GENERATIONS } from '../words/titles.ts';
import { withoutAddress } from './address-tail.ts';
import { partedCompounds } from './arabic-compounds.ts';
import { legalForms } from './legal-words.ts';
import { unmaskLookAlikes } from './look-alikes.ts';
import { readNumbers } from './number-words.ts';
import { inReadingOrder } from './reading-order.ts';
import { romanise } from './romanise.ts';
import { formsInSyllables } from './syllables.ts';

/** A word of a name, as it is compared. */
export interface NameWord {
  /** a to z and 0 to 9; a legal form is `~` and the form's name. */
  text: string;
  /** Its script leaves vowels out. */
  abjad: boolean;
  /** Of a legal form or a number: the words that spell it, joined; in a person's name they are a name. */
  written?: string;
  /** One of several that a run of Chinese characters or Hangul is read as. */
  isSyllable?: boolean;
}

/** What is longer is no name; what follows is not looked at. Blanks, and what can't be seen, do not count. */
const MOST_CHARACTERS = 400;
const MOST_READ = 20_000;
const MOST_WORDS = 24;
/** Marks that stand within words, for a pause or a soft sign. */
const WITHIN = /['"`´‘’‚‛“”„ʻʼʽʾʿˈ′‵＇·]/g;
/** Joiners, marks of direction, spaces of no width, marks piled on marks: what a word looks the same without. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]|\u034f|(?<=\p{M}{4})\p{M}/gu;
/** What is of no word and joins none, taken together before letters are counted: a name may stand behind a page of blanks. */
const BLANKS = /[^\p{L}\p{N}\p{M}.&]+|(?<![\p{L}\p{M}])\.+/gu;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const MORE_LETTERS = 24;
/** Abdullah: nobody writes it as two in Latin letters. */
const SERVANT_OF_GOD = /عبد\s+الله(?![\p{L}\p{M}])/gu;

/**
 * The words of a name in plain letters, in order, in any script; letters of two alphabets in one word are unmasked. Initials are
 * joined (`U.S.` is `us`), legal forms named by what they mean, and numbers in digits; not so in a person's name, where they are
 * names, and where the family name goes last if a comma says which it is. Empty where the name has no letter.
 */
export function nameWords(name: string, ofPerson = false): NameWord[] {
  const read = withoutAddress(name.slice(0, MOST_READ));
  if (ASCII.test(read)) return finished(asciiWords(read, ofPerson), ofPerson);
  const seen = read.replace(WITHIN, '').normalize('NFKC').replace(UNSEEN, '').replace(SERVANT_OF_GOD, 'عبدالله');
  const plain = (ofPerson ? inReadingOrder(seen) : plainForm(seen))
    .replace(BLANKS, ' ')
    .trimStart()
    .slice(0, MOST_CHARACTERS)
    .replace(INITIALS, (initials) => (ofPerson ? initials : initials.replaceAll('.', '')))
    .replace(/&/g, ' and ');
  const words: NameWord[] = [];
  for (const part of plain.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    if (part === '') continue;
    const { text, abjad } = romanise(unmaskLookAlikes(part));
    const read = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
    const isSyllable = !abjad && read.length > 1;
    for (const word of read)
      words.push({ text: word.slice(0, MORE_LETTERS), abjad, ...(isSyllable && { isSyllable }) });
    if (words.length > MOST_WORDS * 2) break;
  }
  return finished(words, ofPerson);
}

/** What nearly all names are made of needs nothing of what other scripts need. */
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_BLANKS = /[^a-z0-9.&]+|(?<![a-z])\.+/g;
const ASCII_INITIALS = /(?<![a-z0-9])(?:[a-z]\.){2,}(?:[a-z](?![a-z0-9]))?/g;

function asciiWords(name: string, ofPerson: boolean): NameWord[] {
  const plain = (ofPerson ? inReadingOrder(name) : plainForm(name))
    .toLowerCase()
    .replace(/['"`]/g, '')
    .replace(ASCII_BLANKS, ' ')
    .trimStart()
    .slice(0, MOST_CHARACTERS)
    .replace(ASCII_INITIALS, (initials) => (ofPerson ? initials : initials.replaceAll('.', '')))
    .replaceAll('&', ' and ');
  const words: NameWord[] = [];
  for (const word of plain.split(/[^a-z0-9]+/)) {
    if (word !== '') words.push({ text: word.slice(0, MORE_LETTERS), abjad: false });
    if (words.length > MOST_WORDS * 2) break;
  }
  return words;
}

/** `M/V`, and what says only that a number follows. */
const SHIP = /^\s*([ms])\s?[/ ]\s?([vts])(?=[\s.])/i;
const NUMBER_FOLLOWS = /(?<![\p{L}\p{N}])(?:no|nr|n°|nº|№)\s?[.:#]?\s?(?=\d)/giu;

/** Of anything but a person. */
function plainForm(name: string): string {
  return formsInSyllables(name.replace(SHIP, '$1$2 ')).replace(NUMBER_FOLLOWS, ' ');
}

function finished(words: readonly NameWord[], ofPerson: boolean): NameWord[] {
  const once = withoutRepeat(partedCompounds(words).slice(0, MOST_WORDS));
  return (ofPerson ? generations(once) : legalForms(readNumbers(once))).slice(0, MOST_WORDS);
}

/** A name that is written twice, in whatever order, once: papers fill two fields with it. */
function withoutRepeat(words: readonly NameWord[]): readonly NameWord[] {
  if (words.length < 4 || words.length % 2 !== 0) return words;
  const once = words.filter(({ text }, at) => words.findIndex((word) => word.text === text) === at);
  const isTwice = once.every(({ text }) => words.filter((word) => word.text === text).length === 2);
  return isTwice ? once : words;
}

/** Which of father and son is meant, as a form that a name has or has not: no letters of it are compared. */
function generations(words: readonly NameWord[]): NameWord[] {
  return words.map((word, at) => {
    const generation = at === 0 ? undefined : GENERATIONS.get(word.text);
    return generation === undefined ? word : { text: `~${generation}`, abjad: false, written: word.text };
  });
}
