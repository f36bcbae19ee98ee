import type { Kept } from '../../../functions/console/session/kept.ts';

/** What a tab remembers, without a tab. */
export function memoryKept(): Kept {
  const values = new Map<string, unknown>();
  return {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => void values.set(name, structuredClone(value)),
    remove: (name) => void values.delete(name),
  };
}
