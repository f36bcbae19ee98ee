import { tokensOf } from '../layout/vocabulary.ts';
import type { DocumentKind } from '../reading.ts';
import { lineText, type PaperText } from './paper-text.ts';

const SCORED = ['manifest', 'bill-of-lading', 'invoice', 'packing-list'] as const satisfies readonly DocumentKind[];
type ScoredKind = (typeof SCORED)[number];

/** Titles in plain form. The longer, more particular ones come first and weigh more. */
const TITLES: readonly { kind: ScoredKind; title: string; weight: number }[] = [
  { kind: 'bill-of-lading', title: 'bill of lading', weight: 6 },
  { kind: 'bill-of-lading', title: 'sea waybill', weight: 6 },
  { kind: 'manifest', title: 'cargo manifest', weight: 7 },
  { kind: 'manifest', title: 'freight manifest', weight: 7 },
  { kind: 'manifest', title: 'container manifest', weight: 7 },
  { kind: 'manifest', title: 'manifest', weight: 4 },
  { kind: 'manifest', title: 'cargo declaration', weight: 6 },
  { kind: 'packing-list', title: 'packing list', weight: 7 },
  { kind: 'packing-list', title: 'packing note', weight: 6 },
  { kind: 'invoice', title: 'commercial invoice', weight: 7 },
  { kind: 'invoice', title: 'proforma invoice', weight: 6 },
  { kind: 'invoice', title: 'invoice', weight: 5 },
  { kind: 'invoice', title: 'facture', weight: 5 },
  { kind: 'invoice', title: 'rechnung', weight: 5 },
  { kind: 'invoice', title: 'factuur', weight: 5 },
  { kind: 'invoice', title: 'factura', weight: 5 },
];
const TITLE_LINES = 14;
/** `Bill of lading No.` is a label, no title. */
const LABEL_END = /\b(no|nos|number|nr|date|dated|ref)$/;
const FEWEST_POINTS = 4;

/**
 * What kind of paper it is, by its title and by which labels and columns it has. A title counts fully where it stands
 * alone near the top, little where it is mentioned. `unknown` below a few points or without a lead.
 */
export function kindOf(paper: PaperText): { kind: ScoredKind | 'unknown'; score: Record<ScoredKind, number> } {
  const score: Record<ScoredKind, number> = { manifest: 0, 'bill-of-lading': 0, invoice: 0, 'packing-list': 0 };
  addTitles(paper, score);
  addContent(paper, score);
  const ranked = [...SCORED].sort((a, b) => score[b] - score[a]);
  const [best, second] = ranked;
  const clear = best !== undefined && score[best] >= FEWEST_POINTS && score[best] > (second ? score[second] : 0);
  return { kind: clear ? best : 'unknown', score };
}

function addTitles(paper: PaperText, score: Record<ScoredKind, number>): void {
  const given = new Set<ScoredKind>();
  for (const [at, line] of paper.lines.entries()) {
    for (const cell of at < TITLE_LINES ? line.cells.map(({ words }) => words) : [line.words]) {
      const text = tokensOf(cell.map((word) => word.text).join(' ')).join(' ');
      const found = TITLES.find(({ title }) => text === title || ` ${text} `.includes(` ${title} `));
      if (!found) continue;
      const alone =
        at < TITLE_LINES && !LABEL_END.test(text) && text.split(' ').length <= found.title.split(' ').length + 2;
      if (alone && !given.has(found.kind)) {
        given.add(found.kind);
        score[found.kind] += found.weight;
      } else if (!alone) score[found.kind] += Math.max(0, 0.3 - at / 1000);
    }
  }
}

function addContent({ labels, tables, lines }: PaperText, score: Record<ScoredKind, number>): void {
  const has = (...names: Parameters<typeof labels.hits>) => labels.hits(...names).length > 0;
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
  if (has('invoiceNumber', 'invoiceAndDate')) score.invoice += 2;
  if (has('total', 'subtotal') || (has('plainTotal') && columns.has('amount'))) score.invoice += 2;
  if (columns.has('unitPrice')) score.invoice += 3;
  if (has('taxTotal')) score.invoice += 1;
  if (has('vessel', 'vesselAndVoyage')) for (const kind of ['manifest', 'bill-of-lading'] as const) score[kind] += 1;
  if (has('notify')) score['bill-of-lading'] += 1.5;
  if (has('shipper')) score['bill-of-lading'] += 1;
  if (columns.has('billOfLading')) score.manifest += 4;
  if (labels.hits('billOfLading').length > 2) score.manifest += 3;
  if (columns.has('seal') || columns.has('containerAndSeal'))
    for (const kind of ['manifest', 'bill-of-lading'] as const) score[kind] += 1;
  if (columns.has('netWeight') && columns.has('grossWeight') && !columns.has('amount')) score['packing-list'] += 2;
  if (lines.some((line) => /shipped on board|said to contain|original bill/i.test(lineText(line))))
    score['bill-of-lading'] += 1.5;
}
