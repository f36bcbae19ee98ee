import type { Evidence, Reading } from './reading.ts';

/**
 * Where the value at a path was seen. Where the reader gave no evidence for the path itself, that of the nearest enclosing
 * path stands for it (a line for its cells).
 */
export function evidenceAt({ evidence }: Pick<Reading, 'evidence'>, path: string): Evidence | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    if (Object.hasOwn(evidence, at)) return evidence[at];
  }
  return undefined;
}
