import { compactNumber } from '../dossier/identifiers.ts';

/**
 * How optical reading errs: characters that look alike on a worn print. Folding both sides of a comparison makes values
 * equal that differ only so; such a difference asks to verify, and is no discrepancy.
 */
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

/** Two different texts that one and the same print could be read as. */
export function differsOnlyByReading(a: string, b: string): boolean {
  return foldLookAlikes(a) === foldLookAlikes(b);
}

/** Upper case without separators, every character replaced by the one that stands for all that look like it. */
export function foldLookAlikes(text: string): string {
  return LOOK_ALIKE.reduce((folded, [pattern, stands]) => folded.replace(pattern, stands), compactNumber(text));
}

/** A unit that a paper left out or mixed up, by the ratio between two numbers that should be equal. */
const MASS_RATIOS: [number, string][] = [
  [2.20462, 'pounds for kilograms'],
  [1000, 'tonnes for kilograms'],
  [907.185, 'short tons for kilograms'],
  [1016.05, 'long tons for kilograms'],
  [10, 'a shifted decimal point'],
  [100, 'a shifted decimal point'],
];

/** Names the confusion of units that would explain two masses, or null. `tolerance` is relative. */
export function massUnitConfusion(a: number, b: number, tolerance = 0.01): string | null {
  if (a <= 0 || b <= 0) return null;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return MASS_RATIOS.find(([expected]) => Math.abs(ratio / expected - 1) <= tolerance)?.[1] ?? null;
}
