import type { Word } from '../page-words.ts';
import { bottomOf, boxAround, rightOf } from './lines.ts';
import type { Column } from './table-header.ts';

/** One heading for a column whose cells hold the net weight above the gross, or the other way round. */
export function stackedWeights(words: Word[], columns: readonly Column[]): Column | null {
  const [upper, lower, ...others] = columns;
  if (!upper || !lower || others.length > 0 || upper.name === lower.name) return null;
  const weighs = ({ name }: Column) => name === 'netWeight' || name === 'grossWeight';
  if (!weighs(upper) || !weighs(lower)) return null;
  const below = lower.box[1] + lower.box[3] / 2 > bottomOf(upper.box);
  const overlap = lower.box[0] < rightOf(upper.box) && upper.box[0] < rightOf(lower.box);
  if (!below || !overlap || lower.name === null) return null;
  return { name: upper.name, below: lower.name, heading: words, box: boxAround(words) };
}

/** The words of a cell by the line that they stand on: those of the first, and those of all below it. */
export function firstAndBelow(words: readonly Word[]): { first: Word[]; below: Word[] } {
  const [top] = words;
  const isFirst = (word: Word) => top !== undefined && word.box[1] < top.box[1] + top.box[3] / 2;
  return { first: words.filter(isFirst), below: words.filter((word) => !isFirst(word)) };
}
