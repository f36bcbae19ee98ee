import type { Language } from './words/words.ts';

/**
 * `dev` may be looked at, error by error, while readers are made better. `held-out` shows its totals only: a reader that
 * was fitted to it would measure itself.
 */
export const EVAL_SETS = ['dev', 'held-out'] as const;
export type EvalSet = (typeof EVAL_SETS)[number];

/** Papers that were made together by one author: each batch has layouts, labels, names and wares of its own. */
export const BATCH_NAMES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;
export type Batch = (typeof BATCH_NAMES)[number];

export const EVAL_KINDS = [
  'invoice',
  'packing-list',
  'manifest',
  'bill-of-lading',
  'certificate-of-origin',
  'dangerous-goods',
  'identity',
] as const;
export type EvalKind = (typeof EVAL_KINDS)[number];

/** What is printed on a paper, as plain values in the shape of the fields of its kind; null for what is not printed. */
export type Truth = { [key: string]: TruthValue };
export type TruthValue = string | number | boolean | null | Truth | TruthValue[];

/** A paper of the generator: what is printed on it is known. */
export interface LabelledPaper {
  /** `invoice/letterhead/de/3`. */
  id: string;
  kind: EvalKind;
  set: EvalSet;
  layout: string;
  language: Language;
  /** Counts over the layouts of a set and their papers: which way of spoiling its copy gets. */
  turn: number;
  pages: number;
  /** Or the message. */
  pdf: Uint8Array;
  truth: Truth;
}
