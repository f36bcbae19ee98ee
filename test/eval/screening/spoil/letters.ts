import type { Chance } from '../../facts/chance.ts';

/** Returns null where the name has nothing to spoil in this way. */
export type Spoil = (name: string, chance: Chance) => string | null;

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 4;

function typedBeside(letter: string, chance: Chance): string {
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined || chance.likely(0.4)) return chance.one([...LETTERS]);
  const at = row.indexOf(letter.toLowerCase());
  return row[at + (chance.likely(0.5) ? 1 : -1)] ?? chance.one([...LETTERS]);
}

const likeCase = (letter: string, as: string) =>
  as === as.toUpperCase() && as !== as.toLowerCase() ? letter.toUpperCase() : letter;

/** One slip of the hand in a word: another letter, one too many, one too few, or two changed about. */
function slip(word: string, chance: Chance): string {
  const letters = [...word];
  const at = chance.whole(0, letters.length - 1);
  const letter = letters[at] ?? '';
  switch (chance.whole(0, 3)) {
    case 0: {
      let other = typedBeside(letter, chance);
      while (other === letter.toLowerCase()) other = chance.one([...LETTERS]);
      letters[at] = likeCase(other, letter);
      break;
    }
    case 1:
      letters.splice(at, 0, likeCase(chance.likely(0.4) ? letter.toLowerCase() : typedBeside(letter, chance), letter));
      break;
    case 2:
      letters.splice(at, 1);
      break;
    default: {
      const from = Math.min(at, letters.length - 2);
      const [a = '', b = ''] = letters.slice(from);
      if (a.toLowerCase() === b.toLowerCase()) letters.splice(from, 1);
      else letters.splice(from, 2, likeCase(b, a), likeCase(a, b));
    }
  }
  return letters.join('');
}

/** So many slips, in different words where there are as many of four letters or more. */
export function typos(count: number): Spoil {
  return (name, chance) => {
    const words = name.split(' ');
    const long = words.flatMap((word, at) => (/^[\p{L}'-]+$/u.test(word) && word.length >= SHORTEST ? [at] : []));
    if (long.length === 0) return null;
    const chosen = chance.some(long, count);
    for (let done = 0; done < count; done++) {
      const at = chosen[done % chosen.length] ?? 0;
      words[at] = slip(words[at] ?? '', chance);
    }
    const spoilt = words.join(' ');
    return spoilt === name ? null : spoilt;
  };
}

/** What a scan's letters are taken for. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['O', '0'],
  ['o', '0'],
  ['I', '1'],
  ['l', '1'],
  ['I', 'l'],
  ['l', 'I'],
  ['S', '5'],
  ['s', '5'],
  ['B', '8'],
  ['Z', '2'],
  ['G', '6'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['M', 'RN'],
  ['RN', 'M'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['e', 'c'],
  ['E', 'F'],
  ['h', 'b'],
  ['u', 'ii'],
  ['U', 'LI'],
  ['n', 'ri'],
  ['D', 'O'],
  ['i', 'j'],
  ['t', 'f'],
  ['Q', 'O'],
  ['g', 'q'],
];

/** One or two letters as character recognition misreads them. */
export const misread: Spoil = (name, chance) => {
  let spoilt = name;
  for (let left = chance.whole(1, 2); left > 0; left--) {
    const places = MISREAD.flatMap(([right, wrong]) =>
      [...spoilt.matchAll(new RegExp(right, 'g'))].map(({ index }) => ({ index, right, wrong })),
    );
    if (places.length === 0) break;
    const { index, right, wrong } = chance.one(places);
    spoilt = spoilt.slice(0, index) + wrong + spoilt.slice(index + right.length);
  }
  return spoilt === name ? null : spoilt;
};

/** Two neighbouring words written as one. */
export const joinedWords: Spoil = (name, chance) => {
  const words = name.split(' ');
  if (words.length < 2) return null;
  const at = chance.whole(0, words.length - 2);
  const [a = '', b = ''] = words.slice(at);
  words.splice(at, 2, a + (a === a.toUpperCase() ? b : b.toLowerCase()));
  return words.join(' ');
};

/** One long word written as two. */
export const splitWord: Spoil = (name, chance) => {
  const words = name.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{6,}$/u.test(word) ? [at] : []));
  if (long.length === 0) return null;
  const at = chance.one(long);
  const word = words[at] ?? '';
  const cut = chance.whole(2, word.length - 3);
  words[at] = `${word.slice(0, cut)} ${word.slice(cut)}`;
  return words.join(' ');
};
