import type * as z from 'zod';
import type { Evidence, EvidenceByPath } from './reading.ts';

/** A value with where it was seen. */
export interface Seen<T> {
  value: T;
  evidence: Evidence;
}

/** Fields as an extractor builds them: every value still with its evidence. */
export type SeenTree<T> = T extends string | number
  ? Seen<T>
  : T extends boolean
    ? Seen<boolean>
    : T extends null
      ? null
      : T extends readonly (infer E)[]
        ? SeenTree<E>[]
        : { [K in keyof T]: SeenTree<T[K]> };

/** A path into the fields, with where its value was seen. */
export type EvidenceEntry = [path: string, evidence: Evidence];

/** Splits a tree into plain fields, checked by the schema, and the evidence by path. */
export function settle<T>(schema: z.ZodType<T>, tree: SeenTree<T>): { fields: T; evidence: EvidenceByPath } {
  const { fields, evidence } = settleEntries(schema, tree);
  return { fields, evidence: Object.fromEntries(evidence) };
}

/**
 * The same with the evidence in a list, for what is made in great numbers: a path that is the key of an object is kept in
 * the engine's table of names, and the object's shape beside it, until all of memory is gone through. `at` is the path of
 * the tree itself.
 */
export function settleEntries<T>(
  schema: z.ZodType<T>,
  tree: SeenTree<T>,
  at = '',
): { fields: T; evidence: EvidenceEntry[] } {
  const evidence: EvidenceEntry[] = [];
  const fields = strip(tree, at, evidence);
  return { fields: schema.parse(fields), evidence };
}

function strip(node: unknown, path: string, evidence: EvidenceEntry[]): unknown {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map((item, i) => strip(item, `${path}[${i}]`, evidence));
  if (isSeen(node)) {
    evidence.push([path, node.evidence]);
    return node.value;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, strip(value, path === '' ? key : `${path}.${key}`, evidence)]),
  );
}

function isSeen(node: object): node is Seen<unknown> {
  return 'value' in node && 'evidence' in node;
}
