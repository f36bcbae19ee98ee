/**
 * One spelling for what several romanisations write differently: `Khadour` and `Hadur`, `Hsiang` and `Xiang`, `Tchaikovsky`
 * and `Chaikovskii`. The result uses a, i, u for vowels; `x` stands for sh, `c` for ch, `j` for zh, dj and j.
 */
export function soundFold(word: string): string {
  let out = '';
  let last = '';
  const end = word.length;
  for (let i = 0; i < end; ) {
    const sound = soundAt(word, i);
    i += sound.length;
    // A doubled letter sounds as one.
    for (const letter of sound.as) {
      if (letter !== last) out += letter;
      last = letter;
    }
  }
  return out;
}

interface Sound {
  as: string;
  length: number;
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
const BY_FIRST = new Map<string, { run: string; as: string; first: boolean; last: boolean }[]>();
for (const [pattern, sound] of [...RUNS].sort(([a], [b]) => b.length - a.length)) {
  const last = pattern.endsWith('$');
  const first = sound.startsWith('^');
  const run = last ? pattern.slice(0, -1) : pattern;
  const list = BY_FIRST.get(run.charAt(0)) ?? [];
  list.push({ run, as: first ? sound.slice(1) : sound, first, last });
  BY_FIRST.set(run.charAt(0), list);
}
const SINGLE: Record<string, string> = { o: 'u', e: 'i', y: 'i', w: 'v', q: 'k', c: 'k', x: 'ks' };

function soundAt(word: string, at: number): Sound {
  const letter = word.charAt(at);
  for (const { run, as, first, last } of BY_FIRST.get(letter) ?? []) {
    if (!word.startsWith(run, at) || (first && at > 0) || (last && at + run.length < word.length)) continue;
    return { as, length: run.length };
  }
  if (letter === 'x' && at === 0) return { as: 'x', length: 1 };
  return { as: SINGLE[letter] ?? letter, length: 1 };
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
