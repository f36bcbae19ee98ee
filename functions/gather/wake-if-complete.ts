import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { mayExamine } from '../../shared/cases/completeness.ts';
import type { CaseServices } from '../case-services.ts';
import { wake } from '../stores/case-workflow.ts';
import { documentsOf } from '../stores/documents.ts';

/**
 * Ends the wait for papers where nothing is missing. Called by both sides, after each has written its own part (the
 * workflow its token, the arrival its document), so whichever comes second sees the other's.
 */
export async function wakeIfComplete(services: CaseServices, record: CaseRecord): Promise<void> {
  const { table, workflow, ports, now } = services;
  if (record.gatherToken === null || record.status !== 'gathering') return;
  const documents = await documentsOf(table, record.port, record.reference);
  const required = ports.get(record.port)?.required ?? [];
  if (!mayExamine(documents, required, now() >= record.gatherUntil)) return;
  await wake(workflow.client, record.gatherToken, { complete: true });
}
