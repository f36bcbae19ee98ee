import { Duration, Size } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { DataStack } from '../stacks/data.ts';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { items, objects, queries } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { Station } from './station.ts';

export interface EvidenceProps {
  readonly context: StageContext;
  readonly data: DataStack;
}

/** What makes evidence packages: a key that signs them, and the function that may use it. */
export class Evidence extends Construct {
  readonly station: Station;
  readonly key: Key;

  constructor(scope: Construct, id: string, { context, data }: EvidenceProps) {
    super(scope, id);
    const { settings } = context;
    const { cases, intake, readings, recordsKey, logsKey } = data;
    this.key = new Key(this, 'SigningKey', {
      description: `Tidewaiter ${settings.name}: signs evidence packages`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(settings.production ? 30 : 7),
      removalPolicy: removalPolicy(context),
    });
    acknowledge(this.key, {
      'AwsSolutions-KMS5':
        'KMS rotates no keys that sign: a package is verified for years with the key it was signed with.',
    });
    const because =
      'Case references and file names are chosen by ports; a package takes one case, which the caller may see.';
    this.station = new Station(this, 'Export', {
      context,
      logsKey,
      bundle: 'export-case',
      memory: Size.mebibytes(1024),
      timeout: Duration.seconds(29),
      concurrency: Math.min(settings.concurrency.requests, 4),
      environment: {
        CASES_TABLE: cases.tableName,
        INTAKE_BUCKET: intake.bucketName,
        READINGS_BUCKET: readings.bucketName,
        SIGNING_KEY: this.key.keyArn,
        AGENCIES: JSON.stringify(settings.sharing.agencies),
        AUTHORITY: settings.sharing.authority,
      },
      onFailure: 'Called by the HTTP API and waited for, never asynchronously: whoever asked is told and asks again.',
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem'),
      queries(cases),
      ...objects(intake, recordsKey, ['GetObject', 'GetObjectVersion'], '', because),
      ...objects(readings, recordsKey, ['GetObject'], '', because),
      ...objects(readings, recordsKey, ['PutObject', 'AbortMultipartUpload'], '*/exports/', because),
      { actions: ['kms:Sign', 'kms:GetPublicKey'], resources: [this.key.keyArn] },
    );
  }
}
