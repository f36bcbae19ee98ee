import type { SourcePage } from './layout/lines.ts';
import { readIdentity, readPrintedIdentity } from './mrz/identity.ts';
import { readStraight } from './page-view.ts';
import { readCertificateOfOrigin } from './papers/certificate-of-origin.ts';
import { readDangerousGoods } from './papers/dangerous-goods.ts';
import { readInvoice } from './papers/invoice.ts';
import { type KindGuess, kindOf } from './papers/kind.ts';
import { readBillOfLading, readManifest } from './papers/manifest.ts';
import { readPackingList } from './papers/packing-list.ts';
import { layOut, type PaperText } from './papers/paper-text.ts';
import { papersIn } from './papers/split.ts';
import type { ReadPages, ReadPaper } from './read-paper.ts';
import { type DocumentKind, readerSchema } from './reading.ts';

type ReadAny = { [K in DocumentKind]: ReadPages<K> }[DocumentKind] & { kindConfidence?: number };
/**
 * Reads laid-out words into papers, each with the fields of its kind; a file may hold several. At least one is given.
 * Pure; time grows with the number of words.
 */
export function readPages(pages: readonly SourcePage[]): ReadPaper[] {
  return readStraight(pages, readLevel);
}

function readLevel(pages: readonly SourcePage[]): ReadPaper[] {
  return papersIn(pages, (page) => (readIdentity([page]) ?? readPrintedIdentity([page])) !== null).map(readOne);
}

function readOne(pages: readonly SourcePage[]): ReadPaper {
  const reader = readerSchema.options.findLast((each) => pages.some((page) => page.reader === each)) ?? 'text-layer';
  const [first] = pages;
  return { fromPage: first?.page ?? 1, ...readByKind(pages), reader, pages: pages.length };
}

function readByKind(pages: readonly SourcePage[]): ReadAny {
  const identity = readIdentity(pages);
  if (identity) return identity;
  const paper = layOut(pages);
  const guess = kindOf(paper);
  const printed = guess.kind === 'unknown' ? readPrintedIdentity(pages) : null;
  if (printed) return printed;
  return { ...readKnown(paper, guess), kindConfidence: guess.confidence };
}

function readKnown(paper: PaperText, { kind, form }: KindGuess): ReadAny {
  if (kind === 'invoice') return readInvoice(paper);
  if (kind === 'packing-list') return readPackingList(paper);
  if (kind === 'manifest') return readManifest(paper);
  if (kind === 'certificate-of-origin') return readCertificateOfOrigin(paper);
  if (kind === 'dangerous-goods') return readDangerousGoods(paper);
  if (kind === 'bill-of-lading') return readBillOfLading(paper, form);
  const message =
    'the paper is none of those that are read here: manifest, bill of lading, invoice, packing list, certificate of origin, dangerous-goods declaration, identity document';
  return { kind: 'unknown', fields: {}, evidence: {}, partial: true, problems: [{ code: 'kind.unknown', message }] };
}
