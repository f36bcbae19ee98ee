import { AS_HEARD, AS_WRITTEN, type EditCosts, LETTERS, lettersOf, WITHOUT_VOWELS } from './letters.ts';

const LONGEST = 64;
const SWAPPED = 3;
const DOUBLED = 1;
const LIGATURE = 1.4;
/** Letters for which scanning reads two, each before the two. */
const LIGATURES = 'mrn mnn wvv dcl dci uii uil uli ull nri nrl nii nil hli hii hll klc bl3'.split(' ');
const FIRST_LETTER = 0.6;
const LEAST_GAP = 0.15;
/** Another spelling of the same sound. */
const RESPELT = 0.6;

/** Of the word of the columns: what a gap of each letter costs, and which letter it may be for together with the one before. */
const gaps = new Float64Array(LONGEST + 2);
const joins = new Int32Array(LONGEST + 2);
const rows: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(LONGEST + 2),
  new Float64Array(LONGEST + 2),
  new Float64Array(LONGEST + 2),
];

/** Letters of a word as written and as it sounds, by number (letters.ts), each a stretch of an array that may hold more. */
export interface Spelling {
  letters: Uint8Array;
  from: number;
  to: number;
  sounds: Uint8Array;
  soundsFrom: number;
  soundsTo: number;
  /** Its script leaves vowels out. */
  abjad: boolean;
}

/** What it costs to take one word for the other, in nats; Infinity beyond `most`. 0 for equal words. */
export function wordCost(a: Spelling, b: Spelling, most: number): number {
  const scale = scaleOf(Math.min(a.to - a.from, b.to - b.from));
  const bound = most / scale;
  if (a.abjad !== b.abjad) return scale * (RESPELT + soundCost(a, b, WITHOUT_VOWELS, bound - RESPELT));
  const written = editCost(a.letters, a.from, a.to, b.letters, b.from, b.to, AS_WRITTEN, bound);
  if (written === 0) return 0;
  const heard = RESPELT + soundCost(a, b, AS_HEARD, Math.min(written, bound) - RESPELT);
  const cost = scale * Math.min(written, heard);
  return cost <= most ? cost : Number.POSITIVE_INFINITY;
}

function soundCost(a: Spelling, b: Spelling, costs: EditCosts, most: number): number {
  return editCost(a.sounds, a.soundsFrom, a.soundsTo, b.sounds, b.soundsFrom, b.soundsTo, costs, most);
}

/** A short word has many neighbours, so a difference in it says more. */
function scaleOf(length: number): number {
  return length <= 2 ? 2.5 : length === 3 ? 1.5 : length === 4 ? 1.2 : 1;
}

function gapCost(word: Uint8Array, at: number, from: number, to: number, gap: Float32Array): number {
  const letter = word[at] as number;
  const alone =
    (at > from && letter === word[at - 1]) || (at + 1 < to && letter === word[at + 1])
      ? DOUBLED
      : (gap[letter] as number);
  return at === from ? alone + FIRST_LETTER : alone;
}

/**
 * Weighted Damerau-Levenshtein distance of two stretches; Infinity beyond `most`. The innermost loop of all screening: indices
 * are within their arrays by construction, and the assertions spare it a branch each.
 */
export function editCost(
  a: Uint8Array,
  fromA: number,
  toA: number,
  b: Uint8Array,
  fromB: number,
  toB: number,
  { substitution, gap }: EditCosts,
  most: number,
): number {
  if (most < 0) return Number.POSITIVE_INFINITY;
  let startA = fromA;
  let startB = fromB;
  let endA = Math.min(toA, fromA + LONGEST);
  let endB = Math.min(toB, fromB + LONGEST);
  // What is equal at both ends costs nothing.
  while (startA < endA && startB < endB && a[startA] === b[startB]) {
    startA++;
    startB++;
  }
  if (startA === endA && startB === endB) return 0;
  while (endA > startA && endB > startB && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const m = endA - startA;
  const n = endB - startB;
  // Every letter more on one side costs at least a doubled one's gap.
  if (Math.abs(m - n) * LEAST_GAP > most) return Number.POSITIVE_INFINITY;
  const isFirst = startA === fromA && startB === fromB;
  if (m === 1 && n === 1) {
    const [ours, theirs] = [a[startA] as number, b[startB] as number];
    const changed = (substitution[ours * LETTERS + theirs] as number) + (isFirst ? FIRST_LETTER : 0);
    const moved = gapCost(a, startA, fromA, toA, gap) + gapCost(b, startB, fromB, toB, gap);
    const cost = changed < moved ? changed : moved;
    return cost <= most ? cost : Number.POSITIVE_INFINITY;
  }
  let [before, row, next] = rows;
  row[0] = 0;
  let sum = 0;
  for (let j = 1; j <= n; j++) {
    const at = startB + j - 1;
    const cost = gapCost(b, at, fromB, toB, gap);
    gaps[j] = cost;
    joins[j] = j > 1 ? (ligatures[(b[at - 1] as number) * LETTERS + (b[at] as number)] as number) : 0;
    sum += cost;
    row[j] = sum;
  }
  // What stands to the left and above to the left is carried along: reading it again would wait for it to be written.
  let oursBefore = -1;
  for (let i = 1; i <= m; i++) {
    const ours = a[startA + i - 1] as number;
    const ourGap = gapCost(a, startA + i - 1, fromA, toA, gap);
    const ourJoin = i > 1 ? (ligatures[oursBefore * LETTERS + ours] as number) : 0;
    const ourRow = ours * LETTERS;
    let corner = row[0] as number;
    let left = corner + ourGap;
    let theirsBefore = -1;
    let least = left;
    next[0] = left;
    for (let j = 1; j <= n; j++) {
      const theirs = b[startB + j - 1] as number;
      const above = row[j] as number;
      let cost = corner + (substitution[ourRow + theirs] as number);
      if (isFirst && i + j === 2 && ours !== theirs) cost += FIRST_LETTER;
      const deleted = above + ourGap;
      if (deleted < cost) cost = deleted;
      const inserted = left + (gaps[j] as number);
      if (inserted < cost) cost = inserted;
      if (ours === theirsBefore && theirs === oursBefore && ours !== theirs) {
        const swapped = (before[j - 2] as number) + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      if (ourJoin !== 0 && theirs < LATIN && ((ourJoin >>> theirs) & 1) !== 0) {
        const joined = (before[j - 1] as number) + LIGATURE;
        if (joined < cost) cost = joined;
      }
      const theirJoin = joins[j] as number;
      if (theirJoin !== 0 && ours < LATIN && ((theirJoin >>> ours) & 1) !== 0) {
        const parted = (row[j - 2] as number) + LIGATURE;
        if (parted < cost) cost = parted;
      }
      next[j] = cost;
      if (cost < least) least = cost;
      corner = above;
      left = cost;
      theirsBefore = theirs;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    oursBefore = ours;
    const spare = before;
    before = row;
    row = next;
    next = spare;
  }
  const cost = row[n] as number;
  return cost <= most ? cost : Number.POSITIVE_INFINITY;
}

/** Letters without digits. */
const LATIN = 26;
/** By two letters, one after the other: which letters they are read for, a bit each. */
const ligatures = new Int32Array(LETTERS * LETTERS);
for (const [one = '', first = '', second = ''] of LIGATURES) {
  const [a = 0, b = 0, c = 0] = lettersOf(one + first + second);
  const at = b * LETTERS + c;
  ligatures[at] = (ligatures[at] as number) | (1 << a);
}
