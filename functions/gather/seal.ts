import { mayExamine } from '../../shared/cases/completeness.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { documentsOf } from '../stores/documents.ts';
import { currentProfile } from '../stores/profiles.ts';

/** `incomplete`: wait again, at most so many seconds. `superseded`: the case went on to another revision. */
export type SealOutcome = { outcome: 'sealed' | 'superseded' } | { outcome: 'incomplete'; gatherSeconds: number };

/** How long to wait at a time, past the deadline, for papers that are here but not read. */
const BACKLOG_SECONDS = 60;

/**
 * Fixes which documents a revision examines, as of when, and by which edition of the port's profile of checks: its steps
 * run side by side and are repeated after a crash, and all must go by the same. The write holds only if nothing arrived since the documents
 * were listed (`arrivals`), so a document is either in, or its arrival finds the case sealed and opens the next revision.
 */
export async function seal(
  services: CaseServices,
  place: { port: string; reference: string; revision: number },
): Promise<SealOutcome> {
  const { table, ports, now } = services;
  for (;;) {
    const record = await getCase(table, place.port, place.reference);
    if (record === null || record.revision !== place.revision) return { outcome: 'superseded' };
    if (record.status !== 'gathering') return { outcome: 'sealed' };
    const documents = await documentsOf(table, place.port, place.reference);
    const at = now();
    const secondsLeft = Math.ceil((Date.parse(record.gatherUntil) - Date.parse(at)) / 1000);
    if (!mayExamine(documents, ports.get(place.port)?.required ?? [], secondsLeft <= 0)) {
      return { outcome: 'incomplete', gatherSeconds: secondsLeft > 0 ? secondsLeft : BACKLOG_SECONDS };
    }
    const sealed = documents.map((document) => document.documentId);
    const { revision, status, arrivals, selectedAt } = record;
    const { edition: profileEdition } = await currentProfile(table, place.port);
    const change = { status: 'examining', sealed, asOf: at, profileEdition, selectedAt: selectedAt ?? at } as const;
    if (await changeCase(table, place, { revision, status, arrivals }, change, at)) {
      await recordAudit(table, place.port, place.reference, {
        id: `sealed-r${revision}`,
        at,
        actor: 'gather',
        action: 'papers gathered',
        detail: { revision, documents: sealed.length },
      });
      return { outcome: 'sealed' };
    }
  }
}
