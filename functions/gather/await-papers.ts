import type { CaseServices } from '../case-services.ts';
import { wake } from '../stores/case-workflow.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { wakeIfComplete } from './wake-if-complete.ts';

/** Keeps the token under which the workflow waits for the case's papers, and wakes it at once if there is nothing to wait for. */
export async function awaitPapers(
  services: CaseServices,
  place: { port: string; reference: string; revision: number; taskToken: string },
): Promise<void> {
  const { table, workflow, now } = services;
  const kept = await changeCase(
    table,
    place,
    { revision: place.revision, status: 'gathering' },
    { gatherToken: place.taskToken },
    now(),
  );
  const record = await getCase(table, place.port, place.reference);
  if (kept && record !== null) await wakeIfComplete(services, record);
  else await wake(workflow.client, place.taskToken, { complete: true });
}
