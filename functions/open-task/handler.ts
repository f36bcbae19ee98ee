import * as z from 'zod';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import type { CaseServices } from '../case-services.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';
import { openTask } from './open-task.ts';

const requestSchema = workflowPlaceSchema.extend({
  taskToken: z.string(),
  lane: laneSchema,
  escalation: z.int().min(0),
});

const services: CaseServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(''),
  ports: portsFromEnvironment(),
  now: () => new Date().toISOString(),
};

export async function handler(event: unknown): Promise<void> {
  await openTask(services, requestSchema.parse(event));
}
