import { compactNumber } from '../../dossier/identifiers.ts';

/** How optical reading errs: characters that look alike on a worn print. The first of each stands for all when folding. */
const LOOK_ALIKE: [RegExp, string][] = [
  [/RN/g, 'M'],
  [/VV/g, 'W'],
  [/[OQD]/g, '0'],
  [/[IL|]/g, '1'],
  [/Z/g, '2'],
  [/S/g, '5'],
  [/G/g, '6'],
  [/B/g, '8'],
];

/** Upper case without separators, every character replaced by the one that stands for all that look like it: a key to join by. */
export function foldLookAlikes(text: string): string {
  return LOOK_ALIKE.reduce((folded, [pattern, stands]) => folded.replace(pattern, stands), compactNumber(text));
}

/** Two different texts that one and the same print could be read as. */
export function differsOnlyByReading(a: string, b: string): boolean {
  return foldLookAlikes(a) === foldLookAlikes(b);
}

/** Likeness of two characters, 1 for those that many typefaces hardly tell apart. */
const STRONG = 'O0 OQ OD I1 L1 IL 0Q 0D';
const FAIR = 'S5 B8 Z2 G6 UV VY';
const WEAK = '38 17 56 68 08 06 09 EF CG PR MN MH NH KX 4A 27 T7 35 CO';
const PAIRS = new Map<string, number>();
for (const [pairs, likeness] of [
  [STRONG, 1],
  [FAIR, 0.6],
  [WEAK, 0.12],
] as const) {
  for (const pair of pairs.split(' ')) {
    PAIRS.set(pair, likeness);
    PAIRS.set([...pair].reverse().join(''), likeness);
  }
}

/** 0 for two characters that nobody confounds, up to 1. */
export function likeness(a: string, b: string): number {
  return PAIRS.get(a + b) ?? 0;
}

/** Two characters that run together into one, in capitals: `rn` and `m`. */
export const RUN_TOGETHER: ReadonlyMap<string, string> = new Map([
  ['RN', 'M'],
  ['VV', 'W'],
  ['CL', 'D'],
  ['NN', 'M'],
  ['LI', 'U'],
]);
