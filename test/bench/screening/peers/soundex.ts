const CODES: Record<string, string> = {
  ...{ b: '1', f: '1', p: '1', v: '1', c: '2', g: '2', j: '2', k: '2', q: '2', s: '2', x: '2', z: '2' },
  ...{ d: '3', t: '3', l: '4', m: '5', n: '5', r: '6' },
};

/** Russell's Soundex: the first letter and three figures for the consonants after it. */
export function soundex(word: string): string {
  let code = word.charAt(0);
  let last = CODES[code] ?? '';
  for (const letter of word.slice(1)) {
    const figure = CODES[letter] ?? '';
    if (figure !== '' && figure !== last) code += figure;
    if (letter !== 'h' && letter !== 'w') last = figure;
    if (code.length === 4) break;
  }
  return code.padEnd(4, '0');
}

const SOUNDS: [RegExp, string][] = [
  [/^(kn|gn|pn|wr)/, 'n'],
  [/^x/, 's'],
  [/sch|sh|ch|tch/g, 'X'],
  [/th/g, '0'],
  [/ph/g, 'f'],
  [/gh(?![aeiou])/g, ''],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/dg(?=[eiy])/g, 'j'],
  [/[vw](?![aeiou])/g, 'f'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/(?<=.)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a word as they sound in English, after Philips' Metaphone of 1990, without its rarer rules. */
export function metaphone(word: string): string {
  return SOUNDS.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word);
}
