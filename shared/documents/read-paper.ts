import type { DocumentKind, Reading, ReadingOf } from './reading.ts';

type WithoutFile<R> = R extends Reading ? Omit<R, 'file' | 'sha256'> : never;

/** A reading before it is known from which file it came. */
export type ReadPaper = WithoutFile<Reading>;

/** What an extractor of one kind reads from laid-out pages; the caller knows the pages and their readers. */
export type ReadPages<K extends DocumentKind> = Omit<ReadingOf<K>, 'file' | 'sha256' | 'pages' | 'reader'>;
