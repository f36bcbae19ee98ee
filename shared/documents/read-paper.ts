import type { FileMetadata } from './file-metadata.ts';
import type { CallCounts } from './file-reading.ts';
import type { DocumentKind, Reading, ReadingOf } from './reading.ts';

type WithoutFile<R> = R extends Reading
  ? Omit<R, 'file' | 'sha256' | 'fromPage' | 'kindConfidence'> & { fromPage?: number; kindConfidence?: number }
  : never;

/** A reading before it is known from which file it came. */
export type ReadPaper = WithoutFile<Reading>;

/** The papers of one file, in the order of their pages, and the calls that were paid for. */
export interface ReadFile {
  papers: ReadPaper[];
  pages: number;
  calls: CallCounts;
  metadata?: FileMetadata;
}

/** What an extractor of one kind reads from laid-out pages; the caller knows the pages and their readers. */
export type ReadPages<K extends DocumentKind> = Omit<
  ReadingOf<K>,
  'file' | 'sha256' | 'pages' | 'fromPage' | 'kindConfidence' | 'reader'
>;
