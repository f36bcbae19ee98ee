/** Letters are numbered a to z, 0 to 9: 0 to 35. */
export const LETTERS = 36;

/** The letters of a folded word by number; what is neither letter nor digit is left out. */
export function lettersOf(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) out[length++] = code - 97;
    else if (code >= 48 && code <= 57) out[length++] = code - 48 + 26;
  }
  return length === text.length ? out : out.subarray(0, length);
}

/** A stretch of letters by number as text. */
export function textOfLetters(letters: Uint8Array, from = 0, to = letters.length): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const letter = letters[i] as number;
    text += String.fromCharCode(letter < 26 ? 97 + letter : 22 + letter);
  }
  return text;
}

const at = (letter: string) => lettersOf(letter)[0] ?? 0;
export const isVowel = new Uint8Array(LETTERS);
for (const letter of 'aeiouy') isVowel[at(letter)] = 1;
export const isDigit = (letter: number) => letter >= 26;

/** What it costs, in nats, that one letter stands for another, or that one is there or not. */
export interface EditCosts {
  substitution: Float32Array;
  /** Of a letter that stands on one side only. */
  gap: Float32Array;
}

const SLIP = 4.2;
/** A digit is never a slip of the pen for another: ships and firms differ by number. */
const NEVER = 40;

/** Pairs that scanning or reading confuses, with what a confusion costs. */
const LOOK_ALIKE: readonly [string, number][] = [
  ['o0', 0.8],
  ['i1', 0.9],
  ['l1', 0.9],
  ['s5', 0.9],
  ['b8', 0.9],
  ['g9', 1.2],
  ['q9', 1.2],
  ['z2', 1.2],
  ['e3', 1.2],
  ['a4', 1.2],
  ['t7', 1.6],
  ['g6', 1.4],
  ['b6', 1.6],
  ['il', 1.4],
  ['uv', 1.6],
  ['vw', 1.6],
  ['ij', 1.8],
  ['ce', 3],
  ['co', 3],
  ['hn', 3],
  ['mn', 2.6],
  ['ft', 2.8],
  ['ef', 2],
  ['do', 2.6],
  ['oq', 1.8],
  ['gq', 2],
  ['bh', 2.4],
  ['nu', 2.4],
  ['it', 2.6],
  ['lt', 2.6],
  ['cg', 2.8],
  ['pr', 3],
  ['jy', 1.8],
  ['hj', 2.6],
];
/** The same sound in neighbouring languages and romanisations: Igor and Ihor, Chang and Jang, Ivanov and Ivanau. */
const SAME_SOUND = ['gh', 'cj', 'uv', 'gk', 'bp', 'dt', 'hj', 'dz'];
const SPIRANT = 0.8;
const KINDRED = ['st', 'bp', 'dt', 'gkqc', 'vfw', 'szxcj'];

function costs(vowelForVowel: number, kindred: number, sameSound: number, vowelGap: number): EditCosts {
  const substitution = new Float32Array(LETTERS * LETTERS).fill(SLIP);
  const set = (a: number, b: number, cost: number) => {
    substitution[a * LETTERS + b] = cost;
    substitution[b * LETTERS + a] = cost;
  };
  for (let a = 0; a < LETTERS; a++) {
    for (let b = 0; b < a; b++) {
      if (isDigit(a) && isDigit(b)) set(a, b, NEVER);
      else if (isDigit(a) !== isDigit(b)) set(a, b, SLIP + 2);
      else if (isVowel[a] && isVowel[b]) set(a, b, vowelForVowel);
    }
    substitution[a * LETTERS + a] = 0;
  }
  const lower = (a: number, b: number, cost: number) =>
    set(a, b, Math.min(cost, substitution[a * LETTERS + b] ?? SLIP));
  for (const group of KINDRED) {
    for (const a of group) for (const b of group) if (a !== b) set(at(a), at(b), kindred);
  }
  for (const pair of SAME_SOUND) lower(at(pair.charAt(0)), at(pair.charAt(1)), sameSound);
  for (const [pair, cost] of LOOK_ALIKE) lower(at(pair.charAt(0)), at(pair.charAt(1)), cost);
  const gap = new Float32Array(LETTERS).fill(SLIP);
  for (let a = 0; a < LETTERS; a++) {
    if (isDigit(a)) gap[a] = NEVER;
    else if (isVowel[a]) gap[a] = vowelGap;
  }
  // W, which is v here, is a vowel as often.
  if (vowelGap < 1) {
    gap[at('v')] = vowelGap;
    set(at('u'), at('v'), vowelGap);
  }
  // One letter of these scripts stands for both.
  if (vowelGap < 1) {
    lower(at('p'), at('f'), SPIRANT);
    lower(at('b'), at('v'), SPIRANT);
    lower(at('c'), at('h'), SPIRANT);
    lower(at('c'), at('k'), SPIRANT);
  }
  gap[at('h')] = Math.min(2, vowelGap + 0.4);
  return { substitution, gap };
}

/** As written; as it sounds; and as it sounds where one side does not write vowels. */
export const AS_WRITTEN = costs(2.4, 2.8, 2.8, 3.2);
export const AS_HEARD = costs(1.1, 1.8, 1.3, 1.7);
export const WITHOUT_VOWELS = costs(0.3, 1.4, 1, 0.15);
