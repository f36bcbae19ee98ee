import type { Box, Reading } from '../../../../shared/documents/reading.ts';
import { type Tone, toneOf } from '../../../../shared/documents/sureness.ts';

/** One place on a page that values were read at. */
export interface Mark {
  box: Box;
  /** Short names of the fields; empty where the mark above it in the same column says it already. */
  label: string;
  tone: Tone;
}

interface Named {
  box: Box;
  /** Numbers of the rows that the field stands in, from 1, e.g. `2.1`. */
  row: string;
  names: string[];
  tone: Tone;
}

/** What was read on one page of a file, from top to bottom; values that were read equally surely at the same place are one mark. */
export function marksOf(papers: readonly Reading[], page: number): Mark[] {
  const found: Named[] = [];
  for (const [path, evidence] of papers.flatMap((paper) => Object.entries(paper.evidence))) {
    if (evidence.page !== page || evidence.box === null) continue;
    const { row, name } = shortName(path);
    const tone = toneOf(evidence);
    const same = found.find((other) => other.row === row && other.tone === tone && sameBox(other.box, evidence.box));
    if (same) {
      if (!same.names.includes(name)) same.names.push(name);
    } else found.push({ box: evidence.box, row, names: [name], tone });
  }
  found.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  return found.map((mark, i) => ({ box: mark.box, tone: mark.tone, label: labelOf(mark, found.slice(0, i)) }));
}

/** `consignments[0].containers[1].grossKg` stands in row 1.2 and is named grossKg. */
export function shortName(path: string): { row: string; name: string } {
  const indices = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1);
  const tail = path.slice(path.lastIndexOf(']') + 1).replace(/^\./, '');
  const list = /([^.[\]]*)(?:\[\d+\])+$/.exec(path)?.[1] ?? '';
  return { row: indices.join('.'), name: tail === '' ? list : tail };
}

/** In a column the first cell names the field and the others only their row, once a row. */
function labelOf(mark: Named, above: readonly Named[]): string {
  const names = mark.names.join(', ');
  if (mark.row === '') return names;
  const column = above.some((other) => other.names.join(', ') === names && overlapAcross(other.box, mark.box));
  if (!column) return `${mark.row} ${names}`;
  const numbered = above.some((other) => other.row === mark.row && sameLine(other.box, mark.box));
  return numbered ? '' : mark.row;
}

function sameBox(a: Box, b: Box | null): boolean {
  return b !== null && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < 0.002);
}

function overlapAcross(a: Box, b: Box): boolean {
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return shared > Math.min(a[2], b[2]) / 2;
}

function sameLine(a: Box, b: Box): boolean {
  return Math.abs(a[1] + a[3] / 2 - (b[1] + b[3] / 2)) < Math.max(a[3], b[3]);
}
