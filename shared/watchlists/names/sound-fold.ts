/**
 * One spelling for what several romanisations write differently: `Khaldoun` and `Haldun`, `Hsiang` and `Xiang`, `Tchaikovsky`
 * and `Chaikovskii`. The result uses a, i, u for vowels; `x` stands for sh, `c` for ch, `j` for zh, dj and j.
 */
export function soundFold(word: string): string {
  let out = '';
  let last = 0;
  const end = word.length;
  for (let i = 0; i < end; ) {
    const letter = word.charCodeAt(i);
    const rule = ruleAt(word, i, letter);
    const as = rule === null ? null : rule.as;
    i += rule === null ? 1 : rule.run.length;
    if (as === null) {
      if (letter !== last) out += word.charAt(i - 1);
      last = letter;
      continue;
    }
    // A doubled letter sounds as one.
    for (let j = 0; j < as.length; j++) {
      const sound = as.charCodeAt(j);
      if (sound !== last) out += as.charAt(j);
      last = sound;
    }
  }
  return out;
}

interface Rule {
  run: string;
  as: string;
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
/** By the code of the first letter, the longest run first. */
const RULES: (readonly Rule[] | undefined)[] = [];
for (const [pattern, sound] of [...[...RUNS].sort(([a], [b]) => b.length - a.length), ...SINGLE]) {
  const last = pattern.endsWith('$');
  const first = sound.startsWith('^');
  const run = last ? pattern.slice(0, -1) : pattern;
  const code = run.charCodeAt(0);
  RULES[code] = [...(RULES[code] ?? []), { run, as: first ? sound.slice(1) : sound, first, last }];
}

function ruleAt(word: string, at: number, letter: number): Rule | null {
  const rules = RULES[letter];
  if (rules === undefined) return null;
  for (const rule of rules) {
    if (rule.first && at > 0) continue;
    const { run } = rule;
    if (rule.last && at + run.length < word.length) continue;
    let same = 1;
    while (same < run.length && word.charCodeAt(at + same) === run.charCodeAt(same)) same++;
    if (same === run.length) return rule;
  }
  return null;
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

/** The consonants of a folded word, voiced and voiceless as one: what even a script without vowels keeps. */
export function skeletonOf(fold: string): string {
  let out = '';
  let last = '';
  for (let i = 0; i < fold.length; i++) {
    const letter = fold.charAt(i);
    const kind = letter >= '0' && letter <= '9' ? letter : (KIND[letter] ?? '');
    if (kind !== '' && kind !== last) out += kind;
    if (kind !== '') last = kind;
  }
  return out;
}
