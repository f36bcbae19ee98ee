import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';
import { type Clock, lookAtClock } from './look-at-clock.ts';
import { type OpenTaskServices, openTask } from './open-task.ts';

const place = { ...workflowPlaceSchema.shape, lane: laneSchema };
const seconds = z.number().positive();
const requestSchema = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('ask'),
    ...place,
    taskToken: z.string(),
    escalation: z.int().min(0),
    dueSeconds: seconds,
  }),
  z.object({ step: z.literal('look'), ...place, escalateSeconds: seconds }),
]);

const services: OpenTaskServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(''),
  ports: portsFromEnvironment(),
  bus: { client: new EventBridgeClient({}), name: required('EVENT_BUS') },
  now: () => new Date().toISOString(),
};

export async function handler(event: unknown): Promise<Clock | null> {
  const request = requestSchema.parse(event);
  if (request.step === 'look') return lookAtClock(services.table, request, request.escalateSeconds, services.now());
  await openTask(services, request);
  return null;
}
