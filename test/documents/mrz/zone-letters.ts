import { ZONE_ALPHABET } from '../../../shared/documents/mrz/zone/frames.ts';
import type { Letters } from '../../../shared/documents/mrz/zone/variants.ts';

/** A place where the network hesitates: the letters it considers with their probabilities. */
export type Doubts = Readonly<Record<number, Readonly<Record<string, number>>>>;

/** What the network would say of a clear line, but for the places in doubt. */
export function lettersOf(text: string, doubts: Doubts = {}): Letters {
  return [...text].map((character, at) => {
    const considered = doubts[at] ?? { [character]: 0.9999 };
    return Float32Array.from(ZONE_ALPHABET, (letter) => Math.log(considered[letter] ?? 1e-6));
  });
}
