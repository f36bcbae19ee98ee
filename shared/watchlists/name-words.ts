import anyAscii from 'any-ascii';

/** Titles and joining words that a name is as likely to be written with as without. */
const DROPPED = new Set(['mr', 'mrs', 'ms', 'dr', 'and', 'the', 'of', 'und', 'et', 'y']);
const MOST_WORDS = 24;

/** The words of a name in plain lower-case Latin letters and digits, in order; initials of a legal form joined: `S.A.` is `sa`. */
export function nameWords(name: string): string[] {
  const plain = anyAscii(name.normalize('NFKC')).toLowerCase();
  const words = plain
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/['`"]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !DROPPED.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/** Spellings of one sound in names carried over from other scripts; applied in order. */
const SOUNDS: [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/sch|sh|ch|tch|tsh/g, 'x'],
  [/kh|gh|q|ck|c|g/g, 'k'],
  [/ph|v|w/g, 'f'],
  [/th|dh/g, 't'],
  [/ts|tz|z|j|zh/g, 's'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a word, kindred sounds taken for one: what spellings of one name in several alphabets have in common. */
export function consonantSkeleton(word: string): string {
  return SOUNDS.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word);
}
