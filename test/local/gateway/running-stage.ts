import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTables } from '../../../infra/local/dynamodb/open-tables.ts';
import { Authority, type Denial } from '../../../infra/local/gateway/authority.ts';
import { type Gateway, openGateway } from '../../../infra/local/gateway/gateway.ts';
import { Policies } from '../../../infra/local/policies/policies.ts';
import { openObjectStore } from '../../../infra/local/s3/open-object-store.ts';
import { openQueues, type Queues } from '../../../infra/local/sqs/open-queues.ts';
import { loadStage } from '../../../infra/local/templates/load-stage.ts';
import type { Stage } from '../../../infra/local/templates/stage.ts';
import { type SmallStage, synthesizeSmallStage } from '../templates/small-stage.ts';

export interface RunningStage {
  gateway: Gateway;
  stage: Stage;
  authority: Authority;
  policies: Policies;
  queues: Queues;
  denials: Denial[];
  /** What an SDK client of a principal is made from. */
  clientOf(principalArn: string): {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
    maxAttempts: number;
  };
  close(): Promise<void>;
}

/** The small stage behind a gateway on a free port: S3, SQS and DynamoDB, with all policies in force. */
export async function runSmallStage(change: (stage: SmallStage) => void = () => {}): Promise<RunningStage> {
  const synthesized = synthesizeSmallStage(change);
  const dataDir = mkdtempSync(join(tmpdir(), 'running-stage-'));
  const gateway = await openGateway({ dataDir: join(dataDir, 'gateway'), port: 0 });
  const addresses = {
    endpoint: gateway.endpoint,
    apiEndpoint: gateway.endpoint,
    pageEndpoint: gateway.endpoint,
    identityEndpoint: gateway.endpoint,
  };
  const stage = loadStage(synthesized.cdkOut, synthesized.stageName, addresses);
  const policies = new Policies(stage);
  const denials: Denial[] = [];
  const authority = new Authority({ stage, policies, onDenial: (denial) => denials.push(denial) });
  const { region, accountId } = stage;
  const s3 = await openObjectStore({
    dataDir: join(dataDir, 's3'),
    region,
    buckets: stage.buckets,
    onObjectCreated: async () => {},
  });
  const queues = await openQueues({ dataDir: join(dataDir, 'sqs'), region, queues: stage.queues });
  const dynamodb = await openTables({ dataDir: join(dataDir, 'dynamodb'), region, accountId, tables: stage.tables });
  gateway.serve({ authority, services: { s3, sqs: queues, dynamodb } });
  return {
    gateway,
    stage,
    authority,
    policies,
    queues,
    denials,
    clientOf: (principalArn) => ({
      endpoint: gateway.endpoint,
      region,
      credentials: gateway.credentials.issue(principalArn),
      maxAttempts: 1,
    }),
    async close() {
      await gateway.close();
      for (const service of [s3, queues, dynamodb]) await service.close();
      rmSync(dataDir, { recursive: true, force: true });
      synthesized.remove();
    },
  };
}
