import type { LabelledPaper } from '../labelled-paper.ts';
import type { Render } from './renders.ts';

/** A paper as a file that a port could upload. */
export interface RenderedPaper {
  file: string;
  bytes: Uint8Array;
  degradation: string;
}

export async function renderPaper(paper: LabelledPaper, render: Render): Promise<RenderedPaper[]> {
  if (render === 'text') return [{ file: 'paper.pdf', bytes: paper.pdf, degradation: '' }];
  throw new RangeError(`not yet: ${render}`);
}
