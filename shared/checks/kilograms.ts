import { figure, type Phrase, say, stated } from '../language/phrase.ts';

/** Kilograms as an officer reads them: `18,450 kg`. */
export function kilograms(kg: number): Phrase {
  return say`${figure(kg)} kg`;
}

/** A mass as it is stated, thousands not set apart: `18450 kg`. */
export function statedKg(kg: number): Phrase {
  return say`${stated(kg)} kg`;
}
