import anyAscii from 'any-ascii';
import { CONTROLLED_SUBSTANCES, type ControlledSubstance } from './controlled-substances.ts';

/** How a line of goods pointed to a substance. `misread` names it only when look-alike characters are taken for one another. */
export type Pointer = 'name' | 'cas' | 'misread' | 'hs6' | 'hs6-shared';

export interface SubstanceHit {
  substance: ControlledSubstance;
  by: Pointer;
  /** The name, number or code that was recognised. */
  term: string;
  /** Concentration printed in the same text, per cent; null where none or several stand there. */
  percent: number | null;
}

/** Longest first, so that calcium ammonium nitrate is not taken for ammonium nitrate. */
const NAMES = CONTROLLED_SUBSTANCES.flatMap((substance) =>
  [substance.name, ...substance.synonyms].map((name) => ({ substance, name, misread: unclear(name) })),
).sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));

/** Letters that print and scanner confuse, taken together; only for names long enough not to turn into one another. */
const SHORTEST_MISREAD = 7;

/** The same goods stand on every paper of a case, and on every line of some. */
const known = new Map<string, readonly SubstanceHit[]>();
const MOST_KEPT = 1000;

/** Finds controlled substances in one line of goods: by name or synonym, CAS number, or the first six digits of its HS code. */
export function findSubstances(line: { description: string | null; hsCode: string | null }): readonly SubstanceHit[] {
  const key = JSON.stringify([line.description, line.hsCode]);
  const hits = known.get(key) ?? find(line);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, hits);
  return hits;
}

function find(line: { description: string | null; hsCode: string | null }): SubstanceHit[] {
  const hits = new Map<ControlledSubstance, SubstanceHit>();
  const text = line.description ?? '';
  const percent = statedPercent(text);
  const add = (substance: ControlledSubstance, by: Pointer, term: string) => {
    if (!hits.has(substance)) hits.set(substance, { substance, by, term, percent });
  };
  for (const [cas] of text.matchAll(/\b\d{2,7}-\d{2}-\d\b/g)) {
    for (const substance of CONTROLLED_SUBSTANCES) if (substance.cas.includes(cas)) add(substance, 'cas', cas);
  }
  let words = ` ${plainWords(text)} `;
  for (const { substance, name } of NAMES) {
    if (!words.includes(` ${name} `)) continue;
    if (!isDenied(words, name)) add(substance, 'name', name);
    words = words.replaceAll(` ${name} `, ' | ');
  }
  const unclearWords = ` ${unclear(words)} `;
  for (const { substance, name, misread } of NAMES) {
    if (name.length >= SHORTEST_MISREAD && unclearWords.includes(` ${misread} `)) add(substance, 'misread', name);
  }
  const hs6 = (line.hsCode ?? '').replace(/\D/g, '').slice(0, 6);
  for (const substance of CONTROLLED_SUBSTANCES) {
    const code = substance.hs6.find((one) => one.code === hs6);
    if (code) add(substance, code.alone ? 'hs6' : 'hs6-shared', hs6);
  }
  return [...hits.values()];
}

function plainWords(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function unclear(words: string): string {
  return words.replace(/rn/g, 'm').replace(/[0o]/g, 'o').replace(/[1il]/g, 'l').replace(/5/g, 's').replace(/8/g, 'b');
}

/** "Free of acetone", "acetone-free", "does not contain acetone" say that it is not there. */
function isDenied(words: string, name: string): boolean {
  return new RegExp(`( (free of|free from|without|no|non|not contain|not containing) ${name} )|( ${name} free )`).test(
    words,
  );
}

/** The share that a text states, per cent; null where it states none or several. */
export function statedPercent(text: string): number | null {
  const stated = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map(([, number = '']) =>
    Number(number.replace(',', '.')),
  );
  return stated.length === 1 ? (stated[0] ?? null) : null;
}
