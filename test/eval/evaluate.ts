import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { type RenderedPaper, renderPaper } from './degradations/render-paper.ts';
import type { Render } from './degradations/renders.ts';
import type { EvalKind, EvalSet, LabelledPaper } from './labelled-paper.ts';
import { type MeasuredRead, measuredRead } from './measured-read.ts';
import { withPeakMemory } from './peak-memory.ts';
import type { RecognitionTally } from './recognition-cache.ts';
import { valueAt } from './scoring/comparisons.ts';
import { judgePaper } from './scoring/judge-paper.ts';
import { givenPaper, type JudgedRows, type JudgedValue } from './scoring/judged-value.ts';
import { type ZoneErrors, zoneErrorsOf } from './scoring/zone-errors.ts';

/** One paper, as it was given to the reader, with what the reader made of it. */
export interface EvaluatedPaper {
  id: string;
  kind: EvalKind;
  layout: string;
  language: string;
  pages: number;
  /** How the picture was spoilt: `phone`, `noisy-150dpi`; empty where it was not. */
  degradation: string;
  /** Of all papers that the file was taken for, joined by a plus. */
  givenKind: string;
  values: JudgedValue[];
  rows: JudgedRows[];
  /** Null where no machine-readable zone is printed. */
  zone: ZoneErrors | null;
  ownMs: number;
  cpuMs: number;
  ocrMs: number;
  ocrPages: number;
  costUsd: number;
}

/** Papers of one set in one rendering: what is measured and printed together. */
export interface EvaluatedGroup {
  set: EvalSet;
  render: Render;
  papers: EvaluatedPaper[];
  peakMb: number;
}

export interface Engine {
  ocr: OcrEngine;
  tally: RecognitionTally;
}

export async function evaluateGroup(
  { set, render }: { set: EvalSet; render: Render },
  papers: AsyncIterable<LabelledPaper>,
  engine: Engine,
  onPaper: (id: string) => void = () => {},
): Promise<EvaluatedGroup> {
  const { result, peakMb } = await withPeakMemory(async () => {
    const evaluated: EvaluatedPaper[] = [];
    for await (const paper of papers) {
      onPaper(paper.id);
      const rendered = await renderPaper(paper, render, paper.turn);
      const read = await measuredRead(rendered.file, rendered.bytes, engine);
      evaluated.push(judged(paper, rendered, read));
    }
    return evaluated;
  });
  return { set, render, papers: result, peakMb };
}

function judged(
  { id, kind, layout, language, pages, truth }: LabelledPaper,
  { degradation }: RenderedPaper,
  { reading, refusal, ...times }: MeasuredRead,
): EvaluatedPaper {
  const givenKind = reading === null ? `refused: ${refusal}` : reading.papers.map((one) => one.kind).join('+');
  const costUsd = reading?.costUsd ?? 0;
  const about = { id, kind, layout, language, pages, degradation, givenKind, costUsd, ...times };
  const given = givenPaper(reading, kind);
  const zone = zoneErrorsOf(valueAt(truth, 'mrz.lines'), valueAt(given.fields, 'mrz.lines'));
  return { ...about, zone, ...judgePaper({ id, kind, truth }, given) };
}
