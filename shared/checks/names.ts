import anyAscii from 'any-ascii';
import { foldLookAlikes } from './doubt/look-alikes.ts';

/** Forms of companies, as they stand in names; they tell nothing about who it is. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ag as asa ab aps bv bvba co company corp corporation cv doo dmcc eood fzc fzco fze fzllc gmbh inc incorporated joint jsc kft kg kk lda liability limited llc llp lp ltd ltda mbh nv oao ojsc ooo oy oyj pao plc private pte pty public pt pvt sa sac saog sal sarl sas sasu sdn bhd se sl sp spa spol sro srl stock stg stk zao zoo'.split(
    ' ',
  ),
);
const FILLERS = new Set(['and', 'und', 'et', 'y', 'the', 'of', 'de', 'm', 's']);

/** Who acts for whom: either may stand on the other paper. */
const FOR_ANOTHER =
  /\s+(?:(?:acting\s+)?as\s+agents?\s+(?:of|for)|on\s+behalf\s+of|on\s+account\s+of|for\s+(?:the\s+)?account\s+of|by\s+order\s+(?:of|and\s+for\s+account\s+of)|o\/b(?:\/o)?|c\/o|f\/a\/o|im\s+auftrag\s+(?:von|der)|pour\s+(?:le\s+)?compte\s+de|por\s+(?:orden\s+y\s+)?cuenta\s+de|per\s+conto\s+di|namens)\s+/i;

/** The parties that one printed name names: `A as agent of B` names two. */
export function partiesNamed(name: string): string[] {
  return name.split(FOR_ANOTHER).filter((part) => part.trim() !== '');
}

/** The words of a name that tell who it is, in plain lower-case letters: without accents, legal forms and fillers. */
export function tellingWords(name: string): string[] {
  const words = anyAscii(name)
    .toLowerCase()
    .replace(/\b((?:[a-z]\.\s?)+[a-z])\b\.?/g, (initials) => initials.replace(/[^a-z]/g, ''))
    .replace(/['`’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether two printed names name the same party: `same` whatever the order, the legal form and the accents; `doubtful`
 * where one only says more than the other or letters could be misread; else `different`.
 */
export function compareNames(a: string, b: string): 'same' | 'doubtful' | 'different' {
  const left = tellingWords(a);
  const right = tellingWords(b);
  if (left.length === 0 || right.length === 0) return 'doubtful';
  if (left.toSorted().join(' ') === right.toSorted().join(' ') || left.join('') === right.join('')) return 'same';
  if (foldLookAlikes(left.toSorted().join('')) === foldLookAlikes(right.toSorted().join(''))) return 'doubtful';
  if (left.length === right.length && areAbbreviations(left, right)) return 'same';
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const free = [...more];
  let matched = 0;
  for (const word of fewer) {
    const at = free.findIndex((other) => isNearWord(word, other));
    if (at < 0) continue;
    free.splice(at, 1);
    matched++;
  }
  return matched === fewer.length ? 'doubtful' : 'different';
}

/** Word by word equal or an abbreviation of the other, as `Tradg.` is of `Trading`; one word at least is written out on both. */
function areAbbreviations(left: readonly string[], right: readonly string[]): boolean {
  const equal = left.filter((word, at) => word === right[at]);
  return (
    equal.some((word) => word.length >= 4) &&
    left.every(
      (word, at) =>
        word === right[at] || isAbbreviation(word, right[at] ?? '') || isAbbreviation(right[at] ?? '', word),
    )
  );
}

/** Shorter, begins alike, and its letters stand in the other in this order. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Equal, an initial of the other, or one slip of the pen apart in a word long enough to bear it. */
function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** A name as cases are joined by it: its telling words, in the order of the alphabet. */
export function nameKey(name: string): string {
  return tellingWords(name).toSorted().join(' ');
}
