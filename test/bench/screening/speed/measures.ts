import * as z from 'zod';

/** What a child process tells of an index that it made. */
export const madeSchema = z.object({
  entries: z.number(),
  names: z.number(),
  from: z.string(),
  compileMs: z.number(),
  bytes: z.number(),
});

/** Milliseconds of the clock, from the file to the first answer, and of processor time; megabytes resident after the load. */
export const loadedSchema = z.object({
  loadMs: z.number(),
  loadCpuMs: z.number(),
  firstMs: z.number(),
  firstCpuMs: z.number(),
  loadedMb: z.number(),
});

/**
 * Milliseconds of the clock. A query's is the least of three passes over all queries, as other processes lengthen single
 * ones; what it took in the first pass stands beside it. The mean is processor time.
 */
export const searchedSchema = loadedSchema.extend({
  p50Ms: z.number(),
  p99Ms: z.number(),
  onceP50Ms: z.number(),
  onceP99Ms: z.number(),
  meanMs: z.number(),
  queries: z.number(),
  matches: z.number(),
  /** Resident after all queries; the process alone takes `emptyMb`. */
  residentMb: z.number(),
  emptyMb: z.number(),
});

export const bruteSchema = z.object({ meanMs: z.number(), queries: z.number() });

export const rescreenedSchema = z.object({
  changed: z.number(),
  parties: z.number(),
  seconds: z.number(),
  matches: z.number(),
});

export type Made = z.infer<typeof madeSchema>;
export type Loaded = z.infer<typeof loadedSchema>;
export type Searched = z.infer<typeof searchedSchema>;
export type Rescreened = z.infer<typeof rescreenedSchema>;
