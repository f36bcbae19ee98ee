import type { ReadPaper } from '../../../shared/documents/read-paper.ts';
import type { Box, Evidence, ReadingOf } from '../../../shared/documents/reading.ts';
import { pageOf, readOne } from '../page-of.ts';

export const INVOICE = [
  'Quayside Lamps Ltd                                      COMMERCIAL INVOICE',
  '',
  'Seller:                                   Buyer:',
  'Quayside Lamps Ltd                        Lichthuis B.V.',
  '12 Rope Walk                              Kade 7',
  'Hull, United Kingdom                      Rotterdam, Netherlands',
  '',
  'Invoice No.: QL-2026-17                   Invoice date: 25/03/2026',
  '',
  'Description of goods        HS code     Quantity   Unit   Unit price   Net weight (KG)   Amount USD',
  'Storm lamps, brass          940540           120   pcs         35.00            240.00     4,200.00',
  'Lamp oil                    271019            60   can         12.50          1,200.00       750.00',
  '',
  'Total USD                                                                                 4,950.00',
];

export type PaperOf<K extends ReadPaper['kind']> = Extract<ReadPaper, { kind: K }> & Pick<ReadingOf<K>, 'fields'>;

/** An invoice as read by OCR, with its lines changed and the confidence of its words. */
export function invoiceRead(
  change: (lines: string[]) => string[] = (lines) => lines,
  { confidence = 0.97, reader = 'ocr' as Evidence['reader'], page = 1 } = {},
): PaperOf<'invoice'> {
  const paper = readOne([pageOf(change([...INVOICE]), { confidence, reader, page })]);
  if (paper.kind !== 'invoice') throw new Error(`read as ${paper.kind}`);
  return paper;
}

/** The box of a line of the typewritten page, from one column to another. */
export function boxOfLine(line: number, from = 0, to = 100): Box {
  return [from / 100, (line + 0.1) / 60, (to - from) / 100, 0.8 / 60];
}

/** With the confidence of the values at some paths lowered. */
export function doubting<P extends ReadPaper>(paper: P, confidence: number, ...paths: string[]): P {
  const evidence = { ...paper.evidence };
  for (const path of paths) {
    const known = evidence[path];
    if (known === undefined) throw new Error(`nothing was read at ${path}`);
    evidence[path] = { ...known, confidence };
  }
  return { ...paper, evidence };
}
