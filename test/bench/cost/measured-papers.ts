import { readDocument } from '../../../functions/read-document/read-document.ts';
import { type DearCalls, dearStepSchema } from '../../../shared/documents/cascade/dear-calls.ts';
import { type CallCounts, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { renderPaper } from '../../eval/degradations/render-paper.ts';
import { generatePapers } from '../../eval/generate.ts';
import { EVAL_KINDS, type EvalKind, type EvalSet } from '../../eval/labelled-paper.ts';
import type { Form } from './mix.ts';

/** A generated paper in one form, and what the cascade asked to read it. */
export interface MeasuredPaper {
  id: string;
  kind: EvalKind;
  form: Exclude<Form, 'message'>;
  pages: number;
  calls: CallCounts;
}

/** All steps on, and none of them answers anything: what is asked is paid, and nothing is saved by what an answer tells. */
const SILENT: DearCalls = {
  steps: dearStepSchema.options,
  expense: async () => ({ fields: [], rows: [] }),
  identity: async () => ({ fields: [] }),
  document: async () => ({ pairs: [], tables: [], answers: [] }),
};

/** Reads so many generated papers of each kind in each form, each of another layout as far as there are layouts. */
export async function* measurePapers(
  set: EvalSet,
  { perKind, seed }: { perKind: number; seed: string },
  ocr: OcrEngine,
): AsyncGenerator<MeasuredPaper> {
  for (const form of ['text', '200', 'degraded'] as const) {
    const given = new Map<EvalKind, number>();
    for await (const paper of generatePapers(set, { kinds: EVAL_KINDS, perLayout: 1, seed })) {
      const { id, kind, pages, turn } = paper;
      const already = given.get(kind) ?? 0;
      if (already >= perKind) continue;
      given.set(kind, already + 1);
      const { file, bytes } = await renderPaper(paper, form, turn);
      const about = { file, bytes, ocr, dear: SILENT, limits: DEFAULT_LIMITS, prices: LIST_PRICES };
      const { calls } = await readDocument(about);
      yield { id, kind, form, pages, calls };
    }
  }
}
