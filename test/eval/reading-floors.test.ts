import { describe, expect, test } from 'vitest';
import { generatePapers } from './generate.ts';
import { EVAL_KINDS, type EvalKind, type LabelledPaper } from './labelled-paper.ts';
import { measuredRead } from './measured-read.ts';
import { figuresOf, rowFiguresOf } from './scoring/figures.ts';
import { judgePaper } from './scoring/judge-paper.ts';
import { givenPaper } from './scoring/judged-value.ts';
import { evaluateSplitting } from './splitting.ts';

/**
 * What reading must not fall below, by the text layer of a few papers of the first two batches: a guard against steps back. How well
 * papers are read is told by `npm run eval:reading`, not by these.
 */
const FLOORS: Record<EvalKind, { f1: number; rows: number }> = {
  invoice: { f1: 0.95, rows: 0.95 },
  'packing-list': { f1: 0.85, rows: 0.85 },
  manifest: { f1: 0.8, rows: 0.8 },
  'bill-of-lading': { f1: 0.9, rows: 0.9 },
  'certificate-of-origin': { f1: 0.9, rows: 0.95 },
  'dangerous-goods': { f1: 0.75, rows: 0.7 },
  identity: { f1: 0.99, rows: 1 },
};

async function papersOf(kind: EvalKind): Promise<LabelledPaper[]> {
  const papers: LabelledPaper[] = [];
  for await (const paper of generatePapers('dev', {
    kinds: [kind],
    perLayout: 1,
    seed: 'floors',
    asText: true,
    batches: ['first', 'second'],
  }))
    papers.push(paper);
  return papers;
}

describe('of the text layer', () => {
  test.for(EVAL_KINDS)('%s is read as well as it was', async (kind) => {
    const papers = await papersOf(kind);
    const judged = [];
    for (const paper of papers) {
      const { reading } = await measuredRead('paper.pdf', paper.pdf, null);
      judged.push(judgePaper(paper, givenPaper(reading, kind)));
    }
    const { f1 } = figuresOf(judged.flatMap(({ values }) => values));
    const { recall } = rowFiguresOf(judged.flatMap(({ rows }) => rows));
    expect.soft(f1).toBeGreaterThanOrEqual(FLOORS[kind].f1);
    expect.soft(recall).toBeGreaterThanOrEqual(FLOORS[kind].rows);
  });
});

test('a file of several papers is divided where they begin', async () => {
  const papers = [...(await papersOf('invoice')).slice(0, 2), ...(await papersOf('packing-list')).slice(0, 2)];
  const { files } = await evaluateSplitting('dev', papers, { count: 4, seed: 'floors' });
  expect(files.filter(({ right }) => right).length).toBeGreaterThanOrEqual(3);
});
