import { english, figure, type Phrase, say } from '../language/phrase.ts';

/** Kilograms as an officer reads them: `18,450 kg`. */
export function kilograms(kg: number): Phrase {
  return say`${figure(kg)} kg`;
}

export function formatKg(kg: number): string {
  return english(kilograms(kg));
}
