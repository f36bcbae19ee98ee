import * as z from 'zod';
import type { CaseServices } from '../case-services.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { awaitPapers } from './await-papers.ts';
import { type SealOutcome, seal } from './seal.ts';

const place = { port: z.string(), reference: z.string(), revision: z.int() };
const eventSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('await'), taskToken: z.string(), ...place }),
  z.object({ step: z.literal('seal'), ...place }),
]);

const services: CaseServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(''),
  ports: portsFromEnvironment(),
  now: () => new Date().toISOString(),
};

export async function handler(event: unknown): Promise<SealOutcome | null> {
  const input = eventSchema.parse(event);
  if (input.step === 'seal') return seal(services, input);
  await awaitPapers(services, input);
  return null;
}
