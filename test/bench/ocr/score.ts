/** What an engine made of one page. */
export interface EngineReading {
  words: string[];
  lines: string[];
}

/** How many of a page's words of each kind were found as printed, letter by letter; of MRZ lines, how many characters. */
export type Score = Record<Kind, { printed: number; found: number }>;
export type Kind = 'words' | 'containers' | 'amounts' | 'numbers' | 'mrz';

const MRZ_LINE = /^[A-Z0-9<]{30,44}$/;
const KINDS: [Kind, RegExp][] = [
  ['words', /./],
  ['containers', /^[A-Z]{3}U\d{7}$/],
  ['amounts', /^\d[\d,]*\.\d{2}$/],
  // Seals, references, dates, weights: whatever holds four digits.
  ['numbers', /(\d.*){4}/],
];

export function scoreOf(printed: readonly string[], reading: EngineReading): Score {
  const score: Score = emptyScore();
  const words = printed.filter((word) => !MRZ_LINE.test(word));
  for (const [kind, pattern] of KINDS) {
    const wanted = words.filter((word) => pattern.test(word));
    score[kind] = { printed: wanted.length, found: shared(wanted, reading.words) };
  }
  for (const line of printed.filter((word) => MRZ_LINE.test(word))) {
    const wrong = reading.lines.map((read) => editDistance(line, read.replaceAll(' ', '')));
    score.mrz.printed += line.length;
    score.mrz.found += line.length - Math.min(line.length, ...wrong);
  }
  return score;
}

export function emptyScore(): Score {
  const none = () => ({ printed: 0, found: 0 });
  return { words: none(), containers: none(), amounts: none(), numbers: none(), mrz: none() };
}

export function addTo(total: Score, one: Score): void {
  for (const kind of ['words', 'containers', 'amounts', 'numbers', 'mrz'] as const) {
    total[kind].printed += one[kind].printed;
    total[kind].found += one[kind].found;
  }
}

/** How many of the wanted words are there; a word that is printed twice has to be read twice. */
function shared(wanted: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (character === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
