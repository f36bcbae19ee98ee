import type { MrzLayout, Span } from './layouts.ts';

/** What OCR takes for one another, by what may stand at a place. Nothing is changed where both may. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };
/** How OCR reads fillers; after the names nothing else can stand. */
const FILLER_LIKE = /^[KCLESGX4]+$/;

export interface Repaired {
  lines: string[];
  /** What was changed in which line, in words. */
  notes: string[][];
}

/** Sets right what is impossible at its place: letters in dates, digits in names and countries, letters after the names. */
export function repairByPlace(lines: readonly string[], layout: MrzLayout): Repaired {
  const characters = lines.map((line) => [...line]);
  const notes: string[][] = lines.map(() => []);
  const change = ([line, from, to]: Span, table: Readonly<Record<string, string>>) => {
    for (let at = from; at < to; at++) {
      const before = characters[line]?.[at] ?? '';
      const after = table[before];
      if (after === undefined) continue;
      characters[line]?.splice(at, 1, after);
      notes[line]?.push(`${before} to ${after} at place ${at + 1}`);
    }
  };
  const { composite } = layout;
  for (const span of [layout.birthDate, layout.birthCheck, layout.expiryDate, layout.expiryCheck, layout.numberCheck])
    change(span, AS_DIGIT);
  if (composite) change(composite.check, AS_DIGIT);
  for (const span of [layout.type, layout.issuer, layout.nationality, layout.names]) change(span, AS_LETTER);
  fillAfterNames(characters, layout.names, notes);
  return { lines: characters.map((line) => line.join('')), notes };
}

/** Names are `SURNAME<<GIVEN<NAMES` and then fillers only. */
function fillAfterNames(characters: string[][], [line, from, to]: Span, notes: string[][]): void {
  const names = characters[line]?.slice(from, to).join('') ?? '';
  const end = /^[A-Z]+(?:<[A-Z]+)*<<[A-Z]+(?:<[A-Z]+)*(<<.*)$/.exec(names) ?? /^[A-Z]+(?:<[A-Z]+)*(<<<.*)$/.exec(names);
  const tail = end?.[1] ?? '';
  const strays = tail.replace(/</g, '');
  if (strays === '' || !FILLER_LIKE.test(strays)) return;
  characters[line]?.splice(to - tail.length, tail.length, ...'<'.repeat(tail.length));
  notes[line]?.push(`${strays.length} characters after the names to fillers`);
}
