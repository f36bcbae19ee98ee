import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { type Reconciled, type ReconcileServices, reconcile } from './reconcile.ts';

const services: ReconcileServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(required('CASE_WORKFLOW_ARN')),
  ports: portsFromEnvironment(),
  sqs: new SQSClient({}),
  queues: {
    papers: required('PAPERS_QUEUE_URL'),
    scans: required('SCANS_QUEUE_URL'),
    arrivals: required('ARRIVALS_QUEUE_URL'),
  },
  bus: { client: new EventBridgeClient({}), name: required('EVENT_BUS') },
  intakeBucket: required('INTAKE_BUCKET'),
  stillSeconds: Number(required('STILL_SECONDS')),
  now: () => new Date().toISOString(),
};

export async function handler(): Promise<Reconciled> {
  return reconcile(services);
}
