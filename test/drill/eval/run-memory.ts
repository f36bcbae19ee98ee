import { caseIdOf } from '../../../shared/cases/case-id.ts';
import type { Sighting } from '../../../shared/checks/check.ts';
import { identifiersOf } from '../../../shared/dossier/case-identifiers.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';

/** As the table's index does: the newest so many of each. */
const NEWEST = 25;

/** What earlier cases of a run showed, remembered and looked up as the pipeline does it. */
export class RunMemory {
  readonly #seen = new Map<string, Sighting[]>();

  /** Remembers a case's identifiers, and gives where else they were seen. */
  sightingsFor(dossier: Dossier): Sighting[] {
    const caseId = caseIdOf(dossier.port, dossier.reference);
    const found: Sighting[] = [];
    const keys = new Set<string>();
    const identifiers = identifiersOf(dossier);
    for (const { kind, value } of identifiers) {
      const key = `${kind}#${value}`;
      if (keys.has(key)) continue;
      keys.add(key);
      found.push(...(this.#seen.get(key) ?? []).filter((one) => one.caseId !== caseId).slice(0, NEWEST));
    }
    for (const identifier of identifiers) {
      const key = `${identifier.kind}#${identifier.value}`;
      const list = this.#seen.get(key) ?? [];
      list.unshift({ ...identifier, caseId, seenAt: dossier.asOf });
      this.#seen.set(key, list.slice(0, NEWEST + 10));
    }
    return found;
  }
}
