import type { Render } from '../../eval/degradations/renders.ts';
import type { EvalKind } from '../../eval/labelled-paper.ts';

/** How a paper comes in. */
export type Form = 'message' | Extract<Render, 'text' | '200' | 'degraded'>;

/**
 * What a case is taken to hold: which papers, with the share of cases that have one, and in which form they come. Chosen
 * for a port that still gets every third paper as a picture; no port's own figures were at hand.
 */
export const MIX: readonly { kind: EvalKind; share: number; forms: Partial<Record<Form, number>> }[] = [
  { kind: 'manifest', share: 0.5, forms: { message: 0.6, text: 0.2, '200': 0.12, degraded: 0.08 } },
  { kind: 'bill-of-lading', share: 0.5, forms: { message: 0.2, text: 0.4, '200': 0.25, degraded: 0.15 } },
  { kind: 'invoice', share: 1, forms: { text: 0.55, '200': 0.3, degraded: 0.15 } },
  { kind: 'packing-list', share: 0.8, forms: { text: 0.55, '200': 0.3, degraded: 0.15 } },
  { kind: 'certificate-of-origin', share: 0.25, forms: { text: 0.3, '200': 0.45, degraded: 0.25 } },
  { kind: 'dangerous-goods', share: 0.1, forms: { text: 0.5, '200': 0.3, degraded: 0.2 } },
  { kind: 'identity', share: 0.3, forms: { '200': 0.5, degraded: 0.5 } },
];

export interface DrawnPaper {
  kind: EvalKind;
  form: Form;
}

/** The papers of one case. `random` gives numbers from 0 up to 1. */
export function drawCase(random: () => number): DrawnPaper[] {
  return MIX.flatMap(({ kind, share, forms }) => (random() < share ? [{ kind, form: drawForm(forms, random()) }] : []));
}

function drawForm(forms: Partial<Record<Form, number>>, at: number): Form {
  const known: readonly Form[] = ['message', 'text', '200', 'degraded'];
  let upTo = 0;
  for (const form of known) {
    upTo += forms[form] ?? 0;
    if (at < upTo) return form;
  }
  return 'text';
}
