import type { Box, Evidence } from '../../../shared/documents/reading.ts';
import { type Tone, toneOf } from '../../../shared/documents/sureness.ts';
import type { Told } from '../language/words.ts';
import type { ReadValueAnswer } from './answers.ts';
import { fieldName } from './field-name.ts';
import type { Mark } from './mark.ts';

/** Something to be shown on a paper: a side of the finding, a value that was read, or both in one. */
export interface Shown {
  id: string;
  page: number;
  box: Box | null;
  place: string | null;
  label: string | Told;
  /** As printed. */
  text: string;
  confidence: number | null;
  tone: Tone;
  /** Of the finding's evidence: what is looked at, or what it is held against. */
  side: Mark['tone'] | null;
  mark: Mark | null;
  value: ReadValueAnswer | null;
}

/** A value as it is shown; with the finding's mark on it where there is one. */
export function shownValue(value: ReadValueAnswer, mark: Mark | null = null): Shown {
  const { page, box, place = null, text, confidence } = value;
  return {
    ...{ id: mark?.id ?? valueId(value), page, box, place, text, confidence, mark, value },
    label: mark?.label ?? fieldName(value.path),
    tone: toneOf(value),
    side: mark?.tone ?? null,
  };
}

/** A mark for which no value is known. */
export function shownMark(mark: Mark): Shown {
  const { id, page, box, place = null, label, text, confidence } = mark;
  const tone = toneOf({ confidence: confidence ?? 1 });
  return { id, page, box, place, label, text, confidence, tone, side: mark.tone, mark, value: null };
}

export function valueId({ paper, path }: Pick<ReadValueAnswer, 'paper' | 'path'>): string {
  return `${paper} ${path}`;
}

/** Whether a mark of a finding and a value that was read are the same print. */
export function isSame(
  mark: Mark,
  value: Pick<Evidence, 'page' | 'box' | 'place' | 'text'> & { path?: string },
): boolean {
  if (mark.page !== value.page || mark.text !== value.text) return false;
  if (mark.box !== null && value.box !== null) {
    const { box } = value;
    return mark.box.every((edge, i) => Math.abs(edge - (box[i] ?? 0)) < 0.002);
  }
  // In a message: by the segment, or by the path that the evidence of a finding has.
  if (mark.box !== value.box) return false;
  return (mark.place ?? null) === (value.place ?? null) || (value.path !== undefined && mark.place === value.path);
}

/**
 * The values of a page and the finding's marks on it; marks come last, so that they are drawn on top. Several values may be
 * read from one print: a mark is of the one that the check looked at, so that a correction is of that one too.
 */
export function shownOnPage(values: readonly ReadValueAnswer[], marks: readonly Mark[], page: number): Shown[] {
  const here = marks.filter((mark) => mark.page === page);
  const of = new Map<ReadValueAnswer, Mark>();
  const left = here.filter((mark) => {
    const value = values.find((one) => one.path === mark.place && !of.has(one) && isSame(mark, one));
    if (value !== undefined) of.set(value, mark);
    return value === undefined;
  });
  const alone = left.filter((mark) => {
    const value = values.find((one) => !of.has(one) && isSame(mark, one));
    if (value !== undefined) of.set(value, mark);
    return value === undefined;
  });
  const plain = values.filter((value) => !of.has(value)).map((value) => shownValue(value));
  const marked = values.flatMap((value) => {
    const mark = of.get(value);
    return mark === undefined ? [] : [shownValue(value, mark)];
  });
  return [...plain, ...marked, ...alone.map(shownMark)];
}
