import type { Sighting } from '../../../shared/checks/check.ts';
import type { Identifier } from '../../../shared/dossier/case-identifiers.ts';

/** As functions/stores/identifiers.ts reads: the newest so many of one key. */
const MOST = 25;

/** Stands in for the index of identifiers, in memory, with the same bounds, and counts what would be read. */
export class IdentifierIndex {
  readonly #byKey = new Map<string, Sighting[]>();
  reads = 0;
  items = 0;

  remember(caseId: string, identifiers: readonly Identifier[], seenAt = '2026-01-01T00:00:00.000Z'): void {
    for (const { sought, ...identifier } of identifiers) {
      if (sought) continue;
      const key = `${identifier.kind}#${identifier.value}`;
      const sightings = this.#byKey.get(key);
      const sighting = { caseId, seenAt, ...identifier };
      if (sightings === undefined) this.#byKey.set(key, [sighting]);
      else sightings.push(sighting);
      // Older ones are never read: dropping them keeps a million images within memory.
      if (sightings && sightings.length > MOST) sightings.shift();
    }
  }

  seenElsewhere(identifiers: readonly Identifier[]): Sighting[] {
    const keys = new Set(identifiers.map(({ kind, value }) => `${kind}#${value}`));
    this.reads += keys.size;
    const found = [...keys].flatMap((key) => this.#byKey.get(key) ?? []);
    this.items += found.length;
    return found;
  }
}
