import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import type { DocumentKind, ReadingOf } from '../../../shared/documents/reading.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import type { ScannedScene } from '../scans/scene.ts';
import type { Truth } from '../truth/truth.ts';

export type PaperKind = Exclude<DocumentKind, 'unknown'>;
/** How a paper comes: a message, a PDF with its text, or a picture of it. */
export type Medium = 'structured' | 'text-layer' | 'ocr';

/** A paper with what truly stands on it, before it is read. */
export interface DraftPaper<K extends PaperKind> {
  kind: K;
  file: string;
  medium: Medium;
  fields: ReadingOf<K>['fields'];
  /** What the reader tells of it beside its values. */
  problems: { code: string; message: string }[];
  /** The paper's bytes, where they are those of another case's paper. */
  bytesOf?: string;
  receivedAt: string;
  /** What the file says of its own making. */
  metadata?: FileMetadata;
  /** A value that the reader doubts, whatever the noise makes of the others. */
  doubted?: { path: string; confidence: number };
  /** What an upload at the same place held before this one. */
  earlier?: { fields: ReadingOf<K>['fields']; receivedAt: string };
}
export type AnyPaper = { [K in PaperKind]: DraftPaper<K> }[PaperKind];

export interface DraftScan {
  scanId: string;
  record: ScanRecord;
  /** What stood in the gantry; null where no image was filed. */
  scene: ScannedScene | null;
}

/** A consignment's papers and scans as they are filed. */
export interface Draft {
  truth: Truth;
  /** When the case was first put to examination. */
  selectedAt: string;
  papers: AnyPaper[];
  scans: DraftScan[];
  /** Legitimate oddities in it, by name. */
  oddities: string[];
}

export type Fields<K extends PaperKind> = ReadingOf<K>['fields'];

export function papersIn<K extends PaperKind>(draft: Draft, kind: K): DraftPaper<K>[] {
  return draft.papers.filter((paper): paper is AnyPaper & DraftPaper<K> => paper.kind === kind);
}

/** The first paper of a kind; throws where there is none, which a plant's wishes rule out. */
export function paperIn<K extends PaperKind>(draft: Draft, kind: K): DraftPaper<K> {
  const [first] = papersIn(draft, kind);
  if (first === undefined) throw new RangeError(`no ${kind} in ${draft.truth.reference}`);
  return first;
}

/** Manifests and bills of lading, whose fields are alike. */
export function transportIn(draft: Draft): (DraftPaper<'manifest'> | DraftPaper<'bill-of-lading'>)[] {
  return [...papersIn(draft, 'manifest'), ...papersIn(draft, 'bill-of-lading')];
}

/** Reports of a message type, e.g. CODECO. */
export function reportsIn(draft: Draft, message: string): DraftPaper<'equipment-report'>[] {
  return papersIn(draft, 'equipment-report').filter(({ fields }) => fields.message === message);
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new RangeError('the list is empty');
  return first;
}
