import { Duration, Size } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { DataStack } from '../stacks/data.ts';
import type { StageContext } from '../stage-context.ts';
import { items, objects, queries } from './access.ts';
import { Station } from './station.ts';

export interface UploadsProps {
  readonly context: StageContext;
  readonly data: DataStack;
}

/** What takes files from ports' agents: it may put originals into their place, and can read none. */
export class Uploads extends Construct {
  readonly station: Station;

  constructor(scope: Construct, id: string, { context, data }: UploadsProps) {
    super(scope, id);
    const { settings } = context;
    const { cases, intake, recordsKey, logsKey } = data;
    this.station = new Station(this, 'Take', {
      context,
      logsKey,
      bundle: 'take-uploads',
      memory: Size.mebibytes(512),
      timeout: Duration.seconds(29),
      concurrency: settings.concurrency.requests,
      environment: { CASES_TABLE: cases.tableName, INTAKE_BUCKET: intake.bucketName },
      onFailure: 'Called by the HTTP API and waited for, never asynchronously: whoever asked is told and asks again.',
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases),
      // Whether a file was put together by a try whose answer was lost: names and sizes, no content.
      {
        actions: ['s3:ListBucketVersions'],
        resources: [intake.bucketArn],
        conditions: { StringLike: { 's3:prefix': settings.ports.map(({ locode }) => `${locode}/*`) } },
      },
      ...settings.ports.flatMap(({ locode }) =>
        objects(
          intake,
          recordsKey,
          ['PutObject', 'ListMultipartUploadParts'],
          `${locode}/`,
          "Case references and file names are chosen by ports' agents, each within the ports of their groups.",
        ),
      ),
    );
  }
}
