import type { Reading } from './reading.ts';

type WithoutFile<R> = R extends Reading ? Omit<R, 'file' | 'sha256'> : never;

/** A reading before it is known from which file it came. */
export type ReadPaper = WithoutFile<Reading>;
