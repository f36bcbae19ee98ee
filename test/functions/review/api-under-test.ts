import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { reviewApi } from '../../../functions/review/api.ts';
import type { ApiServices } from '../../../functions/review/api-services.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { PORT } from '../cases/simulated-region.ts';

const CHRIS: Principal = { id: 'arn:aws:iam::0:user/chris', roles: ['supervisor'], ports: 'all', lanes: 'all' };

/** What the review API takes, over a table of the test. */
export function apiServicesOver(table: CasesTable, now: () => string): ApiServices {
  const credentials = { accessKeyId: 'AKIAINVENTED', secretAccessKey: 'invented' };
  const objects = { client: new S3Client({ region: 'eu-west-1', credentials }) };
  return {
    table,
    workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' },
    ports: new Map([[PORT.locode, PORT]]),
    region: 'eu-west-1',
    intakeBucket: 'intake',
    reference: { objects, bucket: 'reference' },
    readings: { objects, bucket: 'readings' },
    bus: { client: new EventBridgeClient({ region: 'eu-west-1' }), name: 'bus' },
    listAreas: ['public'],
    now,
  };
}

/** The review API over a table of the test, called as the gateway calls it. */
export function apiOver(
  table: CasesTable,
  now: () => string = () => '2026-03-02T09:00:00.000Z',
  principal = CHRIS,
  requestsOf = '',
) {
  const api = reviewApi(apiServicesOver(table, now));
  let requests = 0;
  return async (method: 'GET' | 'POST', path: string, body?: object) => {
    const request = new Request(`https://api.example${path}`, { method, body: body ? JSON.stringify(body) : null });
    requests += 1;
    const response = await api.fetch(request, {
      caller: { principal, requestId: `${requestsOf}${requests}` },
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
}
