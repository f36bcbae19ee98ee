import { ZONE_ALPHABET } from './frames.ts';
import type { Letters } from './variants.ts';

/**
 * What may follow what in a field of names: names of letters with one filler between, once or never two fillers, and
 * after three or at the end of the given names nothing but fillers. States by fillers in a row and whether two were seen.
 */
const STATES = ['start', 'surname', 'surname<', 'between', 'given', 'given<', 'end'] as const;
type State = (typeof STATES)[number];
const AFTER: Readonly<Record<State, { letter: State | null; filler: State | null }>> = {
  start: { letter: 'surname', filler: null },
  surname: { letter: 'surname', filler: 'surname<' },
  'surname<': { letter: 'surname', filler: 'between' },
  between: { letter: 'given', filler: 'end' },
  given: { letter: 'given', filler: 'given<' },
  'given<': { letter: 'given', filler: 'end' },
  end: { letter: null, filler: 'end' },
};

/** The likeliest characters of a field of names, by that grammar. */
export function likeliestNames(letters: Letters): string[] {
  let open = new Map<State, { log: number; text: string[] }>([['start', { log: 0, text: [] }]]);
  for (const place of letters) {
    const letter = bestLetter(place);
    const filler = place[ZONE_ALPHABET.length - 1] ?? Number.NEGATIVE_INFINITY;
    const next = new Map<State, { log: number; text: string[] }>();
    const reach = (state: State | null, log: number, text: string[]) => {
      if (state === null || log <= (next.get(state)?.log ?? Number.NEGATIVE_INFINITY)) return;
      next.set(state, { log, text });
    };
    for (const [state, { log, text }] of open) {
      reach(AFTER[state].letter, log + letter.log, [...text, letter.character]);
      reach(AFTER[state].filler, log + filler, [...text, '<']);
    }
    open = next;
  }
  const [likeliest] = [...open.values()].sort((a, b) => b.log - a.log);
  return likeliest?.text ?? [];
}

function bestLetter(place: Float32Array): { character: string; log: number } {
  let found = { character: 'A', log: Number.NEGATIVE_INFINITY };
  for (let index = 10; index < 36; index += 1) {
    const log = place[index] ?? Number.NEGATIVE_INFINITY;
    if (log > found.log) found = { character: ZONE_ALPHABET.charAt(index), log };
  }
  return found;
}
