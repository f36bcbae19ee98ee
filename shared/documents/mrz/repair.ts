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
const AS_LETTER: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
};
/** Which letters a digit may be in a code of letters. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'OUDQ',
  '1': 'ILT',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'TI',
  '8': 'B',
};
/** How OCR reads fillers; after the names nothing else can stand. */
const FILLER_LIKE = /^[KCLESGX4]+$/;

/** What was changed, in words. */
export interface LineChange {
  /** From 0; null where it concerns the whole line. */
  place: number | null;
  change: string;
}

export interface Repaired {
  lines: string[];
  /** What was changed in each line. */
  notes: LineChange[][];
}

/** Sets right what is impossible at its place: letters in dates, digits in names and countries, letters after the names. */
export function repairByPlace(lines: readonly string[], layout: MrzLayout): Repaired {
  const characters = lines.map((line) => [...line]);
  const notes: LineChange[][] = lines.map(() => []);
  const change = (span: Span | null, table: Readonly<Record<string, string>>) => {
    if (span === null) return;
    const [line, from, to] = span;
    for (let at = from; at < to; at++) {
      const before = characters[line]?.[at] ?? '';
      const after = table[before];
      if (after === undefined) continue;
      characters[line]?.splice(at, 1, after);
      notes[line]?.push({ place: at, change: `${before} to ${after} at place ${at + 1}` });
    }
  };
  const { composite } = layout;
  for (const span of [layout.birthDate, layout.birthCheck, layout.expiryDate, layout.expiryCheck, layout.numberCheck])
    change(span, AS_DIGIT);
  if (composite) change(composite.check, AS_DIGIT);
  for (const span of [layout.type, layout.issuer, layout.names, layout.givenNames]) change(span, AS_LETTER);
  takeFromIssuer(characters, layout, notes);
  change(layout.nationality, AS_LETTER);
  if (layout.givenNames === null) fillAfterNames(characters, layout.names, notes);
  return { lines: characters.map((line) => line.join('')), notes };
}

/** Holders are mostly nationals of the issuer: a code that can be the issuer's misread is taken for it. */
function takeFromIssuer(characters: string[][], { issuer, nationality }: MrzLayout, notes: LineChange[][]): void {
  if (nationality === null) return;
  const [from, at] = [issuer[1], nationality[1]];
  const wanted = characters[issuer[0]]?.slice(from, from + 3) ?? [];
  const line = characters[nationality[0]] ?? [];
  const printed = line.slice(at, at + 3);
  const misread = printed.some((character) => /\d/.test(character));
  const alike = printed.every(
    (character, i) => character === wanted[i] || LOOKS_LIKE[character]?.includes(wanted[i] ?? ' '),
  );
  if (!misread || !alike || wanted.join('') === printed.join('')) return;
  line.splice(at, 3, ...wanted);
  const change = `${printed.join('')} to ${wanted.join('')} at place ${at + 1}, the code of the issuer`;
  notes[nationality[0]]?.push({ place: at, change });
}

/** Names are `SURNAME<<GIVEN<NAMES` and then fillers only. */
function fillAfterNames(characters: string[][], [line, from, to]: Span, notes: LineChange[][]): void {
  const names = characters[line]?.slice(from, to).join('') ?? '';
  const end = /^[A-Z]+(?:<[A-Z]+)*<<[A-Z]+(?:<[A-Z]+)*(<<.*)$/.exec(names) ?? /^[A-Z]+(?:<[A-Z]+)*(<<<.*)$/.exec(names);
  const tail = end?.[1] ?? '';
  const strays = tail.replace(/</g, '');
  if (strays === '' || !FILLER_LIKE.test(strays)) return;
  characters[line]?.splice(to - tail.length, tail.length, ...'<'.repeat(tail.length));
  notes[line]?.push({ place: from, change: `${strays.length} characters after the names to fillers` });
}
