import { PDFDocument } from 'pdf-lib';
import { chanceOf } from './facts/chance.ts';
import type { EvalKind, EvalSet, LabelledPaper } from './labelled-paper.ts';
import { measuredRead } from './measured-read.ts';

interface Part {
  kind: EvalKind;
  fromPage: number;
  pages: number;
}

/** A file of several papers, and how it was divided. */
export interface DividedFile {
  printed: Part[];
  given: { kind: string; fromPage: number; pages: number }[];
  /** Every paper begins and ends where it does. */
  bordersRight: boolean;
  /** And is told for what it is. */
  right: boolean;
}

export interface SplittingResult {
  set: EvalSet;
  files: DividedFile[];
}

/** Puts papers of a set together by twos and threes, as offices scan a whole folder into one PDF, and reads the files. */
export async function evaluateSplitting(
  set: EvalSet,
  papers: readonly LabelledPaper[],
  { count, seed }: { count: number; seed: string },
): Promise<SplittingResult> {
  const chance = chanceOf(`splitting/${set}/${seed}`);
  const files: DividedFile[] = [];
  for (let number = 0; number < count; number++) {
    const chosen = chance.some(papers, chance.whole(2, 3));
    const printed: Part[] = [];
    let fromPage = 1;
    for (const { kind, pages } of chosen) {
      printed.push({ kind, fromPage, pages });
      fromPage += pages;
    }
    const { reading } = await measuredRead('folder.pdf', await joined(chosen), null);
    const given = (reading?.papers ?? []).map((one) => ({ kind: one.kind, fromPage: one.fromPage, pages: one.pages }));
    const bordersRight =
      given.length === printed.length &&
      printed.every(({ fromPage: from, pages }, at) => given[at]?.fromPage === from && given[at]?.pages === pages);
    const right = bordersRight && printed.every(({ kind }, at) => given[at]?.kind === kind);
    files.push({ printed, given, bordersRight, right });
  }
  return { set, files };
}

async function joined(papers: readonly LabelledPaper[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  for (const { pdf } of papers) {
    const one = await PDFDocument.load(pdf);
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}
