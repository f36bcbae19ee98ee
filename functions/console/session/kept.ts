/** What this tab remembers over a reload and over signing in again. Gone with the tab. */
export interface Kept {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
}

/** Keeps values as JSON in a storage. A storage that is full or forbidden keeps them until the reload only. */
export function keptIn(storage: Storage, prefix = 'tidewaiter.'): Kept {
  const memory = new Map<string, unknown>();
  return {
    get(name) {
      if (memory.has(name)) return memory.get(name);
      try {
        return JSON.parse(storage.getItem(prefix + name) ?? 'null');
      } catch {
        return null;
      }
    },
    set(name, value) {
      memory.set(name, value);
      try {
        storage.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // Full or forbidden: the memory has it.
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage.removeItem(prefix + name);
      } catch {
        // Forbidden: there was nothing.
      }
    },
  };
}
