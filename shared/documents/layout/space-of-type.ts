import type { Word } from '../page-words.ts';

/** The widest space between two neighbours that may be one of a text, in shares of the page's width; 0 where type does not tell. */
export type SpaceBetween = (left: Word, right: Word) => number;

/** In characters of type of one width: a space leaves one and what its neighbours' ink leaves of theirs. */
const PITCH_GAP = 1.75;
const INK_SHORT = 0.2;
/** Of a short word: a full stop's ink is less than its place. */
const LEAST_INK = 0.8;
const SAME_PITCH = 1.2;
const FEWEST_OF_PITCH = 12;
/** Of words that a typewriter filled into a printed form: their pitches are this near. */
const TYPED_ALIKE = 1.08;

/**
 * Spaces of type of one width, on the whole page or, as on a printed form that was filled in by a typewriter, of some of its
 * words. A picture shows ink only, and a space there is wide against the height of ink.
 */
export function spaceOfType(words: readonly Word[]): SpaceBetween {
  const lettered = words.filter(isLettered);
  if (lettered.length < FEWEST_OF_PITCH) return () => 0;
  const pitches = lettered.map(pitchOf).sort((a, b) => a - b);
  const at = (share: number) => pitches[Math.floor(pitches.length * share)] ?? 0;
  if (at(0.9) < at(0.1) * SAME_PITCH) return () => at(0.5) * PITCH_GAP;
  const typed = commonest(pitches);
  return (left, right) => (isOf(typed, left) && isOf(typed, right) ? typed * PITCH_GAP : 0);
}

function isLettered({ text }: Word): boolean {
  return text.length >= 4 && text.length <= 16 && /\p{L}{2}/u.test(text);
}

/** How far one character is from the next, in shares of the page's width. */
function pitchOf({ text, box }: Word): number {
  return box[2] / (text.length - INK_SHORT);
}

/** The middle of the narrow range that most of the sorted pitches lie in; 0 where that are few. */
function commonest(pitches: readonly number[]): number {
  let most = 0;
  let middle = 0;
  let from = 0;
  for (const [to, pitch] of pitches.entries()) {
    while ((pitches[from] ?? pitch) * TYPED_ALIKE < pitch) from += 1;
    if (to - from < most) continue;
    most = to - from;
    middle = pitches[Math.floor((from + to) / 2)] ?? pitch;
  }
  return most + 1 < FEWEST_OF_PITCH ? 0 : middle;
}

/** Whether a word may be typed with a pitch: words of letters have it, others fit into as many places as they have characters. */
function isOf(pitch: number, word: Word): boolean {
  return isLettered(word) ? Math.abs(pitchOf(word) / pitch - 1) < TYPED_ALIKE - 1 : fits(pitch, word);
}

function fits(pitch: number, { text, box }: Word): boolean {
  return box[2] <= pitch * text.length && box[2] >= pitch * (text.length - LEAST_INK);
}
