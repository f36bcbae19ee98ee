import { lettersOf, textOfLetters } from '../match/letters.ts';
import { withoutMisreadDigits } from '../match/misread.ts';
import { LEGAL_FORMS } from '../words/legal-forms.ts';
import type { NameWord } from './name-words.ts';

/** Words of legal forms that are long enough to be known though a letter of them is wrong. */
const LONG = 5;

interface Node {
  next: Map<string, Node>;
  form: string | null;
}

let root: Node | undefined;
let ofForms: Set<string> | undefined;
let spoilt: Map<string, string> | undefined;

/** Whether the word stands in the spelling of a legal form: `liability`, `obshchestvo`. */
export function isOfLegalForm(word: string): boolean {
  ofForms ??= new Set(
    LEGAL_FORMS.flatMap(({ spellings: written }) => written.flatMap((spelling) => spelling.split(' '))),
  );
  return ofForms.has(word);
}

/** A word that stands beside one of a legal form is more likely to be one itself. */
function isBesideForm(words: readonly NameWord[], at: number): boolean {
  return isOfLegalForm(words[at - 1]?.text ?? '') || isOfLegalForm(words[at + 1]?.text ?? '');
}

/**
 * The word of a legal form of which this one is a misspelling by one letter: `limied` and `lirnited` of `limited`. A short
 * word of one is known only beside another: `joint stuock company`.
 */
function mendedForm(written: string, isBeside: boolean): string {
  const word = DIGIT_IN_WORD.test(written) ? withoutDigits(written) : written;
  if (word.length < LONG || isOfLegalForm(word)) return word;
  spoilt ??= spoiltForms();
  if (!mayBeForm(word)) return word;
  const known = (key: string) => {
    const found = spoilt?.get(key);
    const isOne = found !== undefined && found.charAt(0) === word.charAt(0);
    return isOne && (isBeside || found.length > LONG) ? found : undefined;
  };
  let found = known(word) ?? (word.includes('rn') ? known(word.replaceAll('rn', 'm')) : undefined);
  for (let at = 1; at < word.length && found === undefined; at++) found = known(word.slice(0, at) + word.slice(at + 1));
  return found ?? word;
}

const DIGIT_IN_WORD = /\d[a-z]|[a-z]\d/;

/** A one is an l, or an i where that makes a word of a form. */
function withoutDigits(written: string): string {
  const word = textOfLetters(withoutMisreadDigits(lettersOf(written.replaceAll('1', 'i'))));
  return isOfLegalForm(word) ? word : textOfLetters(withoutMisreadDigits(lettersOf(written)));
}

function spoiltForms(): Map<string, string> {
  const all = new Map<string, string>();
  for (const { spellings: written } of LEGAL_FORMS) {
    for (const word of written.flatMap((spelling) => spelling.split(' '))) {
      if (word.length >= LONG) for (const key of [word, ...withoutEach(word)]) all.set(key, word);
    }
  }
  return all;
}

let likes: Map<string, { length: number; letters: number }[]> | undefined;

/** Whether any word of a form begins so, is about as long and has about these letters: most words have no such word at all. */
function mayBeForm(word: string): boolean {
  likes ??= formsByLetter();
  const some = likes.get(word.charAt(0));
  if (some === undefined) return false;
  // Two letters may stand for one, which makes one letter of another, and one more may be wrong.
  const most = word.includes('rn') ? MOST_WITH_PAIR : MOST_OTHER;
  const letters = lettersIn(word);
  return some.some((form) => Math.abs(form.length - word.length) <= 2 && bitsOf(form.letters ^ letters) <= most);
}

const MOST_OTHER = 2;
const MOST_WITH_PAIR = 5;

function formsByLetter(): Map<string, { length: number; letters: number }[]> {
  const all = new Map<string, { length: number; letters: number }[]>();
  for (const { spellings: written } of LEGAL_FORMS) {
    for (const word of new Set(written.flatMap((spelling) => spelling.split(' ')))) {
      if (word.length < LONG) continue;
      all.set(word.charAt(0), [...(all.get(word.charAt(0)) ?? []), { length: word.length, letters: lettersIn(word) }]);
    }
  }
  return all;
}

/** Which letters a word has, a bit each. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function withoutEach(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Spellings by their words, so that the longest that stands at a place is found in one walk. */
function spellings(): Node {
  const top: Node = { next: new Map(), form: null };
  for (const { form, spellings: written } of LEGAL_FORMS) {
    for (const spelling of written) {
      let node = top;
      for (const word of spelling.split(' ')) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), form: null };
          node.next.set(word, next);
        }
        node = next;
      }
      node.form ??= form;
    }
  }
  return top;
}

/** Legal forms in place of the words that spell them. A name of nothing else is left as it is. */
export function legalForms(words: readonly NameWord[]): NameWord[] {
  root ??= spellings();
  const plain = words.map(({ text }, at) => mendedForm(text, isBesideForm(words, at)));
  const out: NameWord[] = [];
  for (let at = 0; at < words.length; ) {
    let node = root.next.get(plain[at] ?? '');
    let form: string | null = null;
    let length = 0;
    for (let end = at + 1; node; end++) {
      if (node.form !== null) {
        form = node.form;
        length = end - at;
      }
      node = node.next.get(plain[end] ?? '');
    }
    const word = words[at];
    // A syllable alone is none: 欧 is no OÜ.
    if (form !== null && !(length === 1 && word?.isSyllable)) {
      const written = words.slice(at, at + length).map(({ text }) => text);
      out.push({ text: `~${form}`, abjad: false, written: written.join('') });
    } else if (word) out.push(word);
    at += form === null || (length === 1 && word?.isSyllable) ? 1 : length;
  }
  return out.every(({ text }) => text.startsWith('~')) ? [...words] : out;
}
