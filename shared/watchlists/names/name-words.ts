import { legalForms } from './legal-words.ts';
import { unmaskLookAlikes } from './look-alikes.ts';
import { readNumbers } from './number-words.ts';
import { inReadingOrder } from './reading-order.ts';
import { romanise } from './romanise.ts';

/** A word of a name, as it is compared. */
export interface NameWord {
  /** a to z and 0 to 9; a legal form is `~` and the form's name. */
  text: string;
  /** Its script leaves vowels out. */
  abjad: boolean;
  /** Of a legal form or a number: the words that spell it, joined; in a person's name they are a name. */
  written?: string;
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

/**
 * The words of a name in plain letters, in order, in any script; letters of two alphabets in one word are unmasked. Initials are
 * joined (`U.S.` is `us`), legal forms named by what they mean, and numbers in digits; not so in a person's name, where they are
 * names, and where the family name goes last if a comma says which it is. Empty where the name has no letter.
 */
export function nameWords(name: string, ofPerson = false): NameWord[] {
  const read = name.slice(0, MOST_READ);
  if (ASCII.test(read)) return finished(asciiWords(read, ofPerson), ofPerson);
  const seen = read.replace(WITHIN, '').normalize('NFKC').replace(UNSEEN, '');
  const plain = (ofPerson ? inReadingOrder(seen) : seen)
    .replace(BLANKS, ' ')
    .trimStart()
    .slice(0, MOST_CHARACTERS)
    .replace(INITIALS, (initials) => (ofPerson ? initials : initials.replaceAll('.', '')))
    .replace(/&/g, ' and ');
  const words: NameWord[] = [];
  for (const part of plain.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    if (part === '') continue;
    const { text, abjad } = romanise(unmaskLookAlikes(part));
    for (const word of text.split(/[^a-z0-9]+/)) {
      if (word !== '') words.push({ text: word.slice(0, MORE_LETTERS), abjad });
    }
    if (words.length > MOST_WORDS * 2) break;
  }
  return finished(words, ofPerson);
}

/** What nearly all names are made of needs nothing of what other scripts need. */
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_BLANKS = /[^a-z0-9.&]+|(?<![a-z])\.+/g;
const ASCII_INITIALS = /(?<![a-z0-9])(?:[a-z]\.){2,}(?:[a-z](?![a-z0-9]))?/g;

function asciiWords(name: string, ofPerson: boolean): NameWord[] {
  const plain = (ofPerson ? inReadingOrder(name) : name)
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

function finished(words: readonly NameWord[], ofPerson: boolean): NameWord[] {
  return (ofPerson ? [...words] : legalForms(readNumbers(words))).slice(0, MOST_WORDS);
}
