import type { SourcePage } from './layout/lines.ts';
import { readIdentity } from './mrz/identity.ts';
import { readInvoice } from './papers/invoice.ts';
import { kindOf } from './papers/kind.ts';
import { readManifest } from './papers/manifest.ts';
import { readPackingList } from './papers/packing-list.ts';
import { layOut } from './papers/paper-text.ts';
import type { ReadPages, ReadPaper } from './read-paper.ts';
import type { DocumentKind, Reader } from './reading.ts';

const DEAREST_FIRST: readonly Reader[] = ['textract', 'ocr', 'text-layer', 'structured'];

/** Reads laid-out words into the fields of the kind of paper that they make. Pure; time grows with the number of words. */
export function readPages(pages: readonly SourcePage[]): ReadPaper {
  const reader = DEAREST_FIRST.find((each) => pages.some((page) => page.reader === each)) ?? 'text-layer';
  return { ...readByKind(pages), reader, pages: pages.length };
}

function readByKind(pages: readonly SourcePage[]): { [K in DocumentKind]: ReadPages<K> }[DocumentKind] {
  const identity = readIdentity(pages);
  if (identity) return identity;
  const paper = layOut(pages);
  const { kind } = kindOf(paper);
  if (kind === 'invoice') return readInvoice(paper);
  if (kind === 'packing-list') return readPackingList(paper);
  if (kind === 'manifest' || kind === 'bill-of-lading') return { kind, ...readManifest(paper) };
  const message =
    'the paper is none of those that are read here: manifest, bill of lading, invoice, packing list, travel document';
  return { kind: 'unknown', fields: {}, evidence: {}, partial: true, problems: [{ code: 'kind.unknown', message }] };
}
