import type { FileReading } from '../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import { type RenderedPaper, renderPaper } from './degradations/render-paper.ts';
import type { Render } from './degradations/renders.ts';
import type { EvalSet, LabelledPaper, Truth } from './labelled-paper.ts';
import { measuredRead } from './measured-read.ts';
import { withPeakMemory } from './peak-memory.ts';
import type { RecognitionTally } from './recognition-cache.ts';
import { judgePaper } from './scoring/judge-paper.ts';
import { type GivenPaper, type JudgedRows, type JudgedValue, NOTHING_GIVEN } from './scoring/judged-value.ts';

/** One paper, as it was given to the reader, with what the reader made of it. */
export interface EvaluatedPaper {
  paper: Pick<LabelledPaper, 'id' | 'kind' | 'set' | 'layout' | 'language' | 'pages'>;
  /** How the picture was spoilt: `phone`, `noise`; empty for clean ones. */
  degradation: string;
  givenKind: string;
  kindConfidence: number;
  refusal: string | null;
  values: JudgedValue[];
  rows: JudgedRows[];
  ownMs: number;
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

interface Engine {
  ocr: OcrEngine | null;
  tally: RecognitionTally;
}

export async function evaluateGroup(
  set: EvalSet,
  render: Render,
  papers: AsyncIterable<LabelledPaper>,
  engine: Engine,
  onPaper: (id: string) => void = () => {},
): Promise<EvaluatedGroup> {
  const { result, peakMb } = await withPeakMemory(async () => {
    const evaluated: EvaluatedPaper[] = [];
    for await (const paper of papers) {
      onPaper(paper.id);
      for (const rendered of await renderPaper(paper, render)) evaluated.push(await evaluate(paper, rendered, engine));
    }
    return evaluated;
  });
  return { set, render, papers: result, peakMb };
}

async function evaluate(paper: LabelledPaper, rendered: RenderedPaper, engine: Engine): Promise<EvaluatedPaper> {
  const { reading, refusal, ...times } = await measuredRead(rendered.file, rendered.bytes, engine.ocr, engine.tally);
  const { id, kind, set, layout, language, pages } = paper;
  const first = reading?.papers[0];
  return {
    paper: { id, kind, set, layout, language, pages },
    degradation: rendered.degradation,
    givenKind: reading === null ? 'refused' : reading.papers.map((one) => one.kind).join('+'),
    kindConfidence: first?.kindConfidence ?? 0,
    refusal,
    ...judgePaper(paper, givenPaper(reading, kind)),
    ...times,
    costUsd: reading?.costUsd ?? 0,
  };
}

/** What was read as the kind that it is; nothing where it was taken for another. */
function givenPaper(reading: FileReading | null, kind: string): GivenPaper {
  const paper = reading?.papers.find((one) => one.kind === kind);
  // Fields are plain JSON by their schemas, which is what the comparison walks through.
  return paper ? { fields: paper.fields as Truth, evidence: paper.evidence } : NOTHING_GIVEN;
}
