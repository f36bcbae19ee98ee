import { LETTERS, lettersOf } from '../match/letters.ts';

interface Rule {
  run: Uint8Array;
  as: Uint8Array;
  first: boolean;
  last: boolean;
}

/** Longest first: what a run of letters sounds as. `^` only at the beginning of a word, `$` only at its end. */
const RUNS: readonly [string, string][] = [
  ['tsch', 'c'],
  ['shch', 'x'],
  ['schtsch', 'x'],
  ['tch', 'c'],
  ['sch', 'x'],
  ['dzh', 'j'],
  ['off$', 'uv'],
  ['eff$', 'iv'],
  ['iew', 'iv'],
  ['sh', 'x'],
  ['ch', 'c'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['wh', 'v'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['dz', 'z'],
  ['cz', 'c'],
  ['ck', 'k'],
  ['hs', '^x'],
  ['ks', 'ks'],
  ['qu', 'ku'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['iy$', 'i'],
  ['yi$', 'i'],
  ['yy$', 'i'],
  ['ij$', 'i'],
  ['ce', 'si'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['ya', 'ia'],
  ['ja', 'ja'],
  ['yu', 'iu'],
  ['ue', 'u'],
  ['oe', 'u'],
];
const SINGLE: readonly [string, string][] = [
  ['o', 'u'],
  ['e', 'i'],
  ['y', 'i'],
  ['w', 'v'],
  ['q', 'k'],
  ['c', 'k'],
  ['x', '^x'],
  ['x', 'ks'],
];
/** By the first two letters of a run, the longest run first; and by its one letter. */
const rulesOfPair: (readonly Rule[] | undefined)[] = new Array(LETTERS * LETTERS).fill(undefined);
const rulesOfLetter: (readonly Rule[] | undefined)[] = new Array(LETTERS).fill(undefined);
for (const [pattern, sound] of [...[...RUNS].sort(([a], [b]) => b.length - a.length), ...SINGLE]) {
  const run = lettersOf(pattern);
  const rule = { run, as: lettersOf(sound), first: sound.startsWith('^'), last: pattern.endsWith('$') };
  const [one = 0, two] = run;
  if (two === undefined) rulesOfLetter[one] = [...(rulesOfLetter[one] ?? []), rule];
  else rulesOfPair[one * LETTERS + two] = [...(rulesOfPair[one * LETTERS + two] ?? []), rule];
}

function ruleAt(word: Uint8Array, at: number, end: number): Rule | null {
  const letter = word[at] as number;
  if (at + 1 < end) {
    const rules = rulesOfPair[letter * LETTERS + (word[at + 1] as number)];
    if (rules !== undefined) for (const rule of rules) if (isAt(rule, word, at, end)) return rule;
  }
  const rules = rulesOfLetter[letter];
  if (rules !== undefined) for (const rule of rules) if (isAt(rule, word, at, end)) return rule;
  return null;
}

function isAt({ run, first, last }: Rule, word: Uint8Array, at: number, end: number): boolean {
  const { length } = run;
  if (at + length > end || (first && at > 0) || (last && at + length < end)) return false;
  for (let same = 1; same < length; same++) if (word[at + same] !== run[same]) return false;
  return true;
}

let room = new Uint8Array(256);

/**
 * One spelling for what several romanisations write differently: `Khaldoun` and `Haldun`, `Hsiang` and `Xiang`, `Tchaikovsky`
 * and `Chaikovskii`, in letters by number (match/letters.ts). The result uses a, i, u for vowels; `x` stands for sh, `c` for
 * ch, `j` for zh, dj and j. A word that sounds as it is written is given back itself.
 */
export function soundsOf(letters: Uint8Array): Uint8Array {
  const { length } = letters;
  if (room.length < 2 * length) room = new Uint8Array(4 * length);
  const sounds = soundsInto(letters, length, room);
  return isBegun(letters, sounds) ? letters : room.slice(0, sounds);
}

function isBegun(letters: Uint8Array, sounds: number): boolean {
  if (sounds !== letters.length) return false;
  for (let at = 0; at < sounds; at++) if (letters[at] !== room[at]) return false;
  return true;
}

/** As {@link soundsOf}, of the first `end` letters, into an array at least twice as long; gives how many they are. */
export function soundsInto(letters: Uint8Array, end: number, out: Uint8Array): number {
  let length = 0;
  let last = -1;
  for (let at = 0; at < end; ) {
    const rule = ruleAt(letters, at, end);
    if (rule === null) {
      const letter = letters[at++] as number;
      if (letter !== last) out[length++] = letter;
      last = letter;
      continue;
    }
    at += rule.run.length;
    // A doubled letter sounds as one.
    for (let j = 0; j < rule.as.length; j++) {
      const sound = rule.as[j] as number;
      if (sound !== last) out[length++] = sound;
      last = sound;
    }
  }
  return length;
}

/** Consonants of one kind for all of it: what is left of a word when vowels and the voice are taken away; w may be a vowel. */
const KIND: Record<string, string> = {
  b: 'p',
  p: 'p',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  h: '',
  v: '',
  f: 'f',
  z: 's',
  s: 's',
  x: 's',
  c: 's',
  j: 's',
  l: 'l',
  r: 'r',
  m: 'm',
  n: 'n',
};

const NONE = 255;
const kindOf = new Uint8Array(LETTERS).fill(NONE);
for (const [letter, kind] of Object.entries(KIND)) kindOf[lettersOf(letter)[0] ?? 0] = lettersOf(kind)[0] ?? NONE;
for (const digit of lettersOf('0123456789')) kindOf[digit] = digit;

/** The consonants of a folded word, voiced and voiceless as one: what even a script without vowels keeps. */
export function skeletonOf(sounds: Uint8Array): Uint8Array {
  if (room.length < sounds.length) room = new Uint8Array(2 * sounds.length);
  let length = 0;
  let last = NONE;
  for (let at = 0; at < sounds.length; at++) {
    const kind = kindOf[sounds[at] as number] as number;
    if (kind === NONE) continue;
    if (kind !== last) room[length++] = kind;
    last = kind;
  }
  return room.slice(0, length);
}
