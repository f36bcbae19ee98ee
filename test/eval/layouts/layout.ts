import type { Paper } from '../drawing/paper.ts';
import type { Chance } from '../facts/chance.ts';
import type { Notation } from '../facts/notation.ts';
import type { Batch, EvalKind, Truth } from '../labelled-paper.ts';
import type { Concept, Language } from '../words/words.ts';

/** What a layout is given to draw with. */
export interface Desk {
  set: Batch;
  language: Language;
  chance: Chance;
  notation: Notation;
  /** The label that this paper prints for something: the same one wherever it is asked for. */
  label(concept: Concept): string;
}

export interface DrawnPaper {
  paper: Pick<Paper, 'pages' | 'save'>;
  /** Of what was drawn, and nothing else. */
  truth: Truth;
}

/** One way of setting up a paper of a kind. Where it is listed says whether it belongs to `dev` or `held-out`. */
export interface Layout {
  kind: EvalKind;
  name: string;
  /** Papers of this layout are written in these, in turn. */
  languages: readonly Language[];
  /** Set where what is to be read is drawn as shapes: there is nothing of it in a text layer. */
  pictureOnly?: true;
  draw(desk: Desk): Promise<DrawnPaper>;
}
