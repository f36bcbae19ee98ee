import { consonantSkeleton } from './name-words.ts';

/** Words less alike than this are different words. */
export const LEAST_LIKENESS = 0.75;
/** What an equal consonant skeleton says where the letters do not. */
const SKELETON_LIKENESS = 0.85;

/** A sound alone is not enough: `krupa` and `gorpi` share theirs. */
const LEAST_LETTERS = 0.7;

/** How alike two words are, 0 to 1: by letters (Jaro-Winkler, with a bound on edits that grows with length), else by sound. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (/\d/.test(a + b)) return 0;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? LEAST_LIKENESS : 0;
  const longest = Math.max(a.length, b.length);
  const allowed = longest < 4 ? 0 : longest < 8 ? 1 : 2;
  const edits = editsApart(a, b, allowed);
  const byLetters =
    edits <= allowed ? Math.min(jaroWinkler(a, b), 1 - (edits * 0.6) / Math.min(a.length, b.length)) : 0;
  if (byLetters >= SKELETON_LIKENESS) return byLetters;
  const skeleton = soundsOf(a);
  const bySound =
    skeleton.length >= 2 && skeleton === soundsOf(b) && jaroWinkler(a, b) >= LEAST_LETTERS ? SKELETON_LIKENESS : 0;
  return Math.max(byLetters, bySound);
}

/** Names repeat their words; working out the sounds of one is the dearest step. */
const SOUNDS = new Map<string, string>();
const MOST_SOUNDS = 100_000;

function soundsOf(word: string): string {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  const sounds = consonantSkeleton(word);
  if (SOUNDS.size < MOST_SOUNDS) SOUNDS.set(word, sounds);
  return sounds;
}

/** Edits (change, insertion, omission, swap of neighbours) between two words, counted up to `most` + 1. */
export function editsApart(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Jaro's likeness with Winkler's bonus for a common beginning. */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken: boolean[] = [];
  const ours: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      ours.push(a.charAt(i));
      break;
    }
  }
  if (ours.length === 0) return 0;
  const theirs = [...b].filter((_, j) => taken[j]);
  const swapped = ours.filter((letter, index) => letter !== theirs[index]).length / 2;
  const jaro = (ours.length / a.length + ours.length / b.length + (ours.length - swapped) / ours.length) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
