import type { SourcePage } from './layout/lines.ts';
import { readIdentity } from './mrz/identity.ts';
import { readInvoice } from './papers/invoice.ts';
import { kindOf } from './papers/kind.ts';
import { readManifest } from './papers/manifest.ts';
import { readPackingList } from './papers/packing-list.ts';
import { layOut } from './papers/paper-text.ts';
import type { ReadPages, ReadPaper } from './read-paper.ts';
import { type DocumentKind, readerSchema } from './reading.ts';

/**
 * Reads laid-out words into papers, each with the fields of its kind; a file may hold several. At least one is given.
 * Pure; time grows with the number of words.
 */
export function readPages(pages: readonly SourcePage[]): ReadPaper[] {
  return [readOne(pages)];
}

function readOne(pages: readonly SourcePage[]): ReadPaper {
  const reader = readerSchema.options.findLast((each) => pages.some((page) => page.reader === each)) ?? 'text-layer';
  const [first] = pages;
  return { fromPage: first?.page ?? 1, ...readByKind(pages), reader, pages: pages.length };
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
