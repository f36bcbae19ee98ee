import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { AccessLogBucket } from '../constructs/access-log-bucket.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { GuardedBucket } from '../constructs/guarded-bucket.ts';
import { logsKey, messagesKey, recordsKey } from '../constructs/keys.ts';
import { UploadPolicy } from '../constructs/upload-policy.ts';
import { removalPolicy, type StageStackProps } from '../stage-context.ts';

/** What is kept: the keys, the buckets and the table of cases. */
export class DataStack extends Stack {
  /** Of buckets and table. */
  readonly recordsKey: Key;
  /** Of queues and topics. */
  readonly messagesKey: Key;
  readonly logsKey: Key;
  readonly intake: Bucket;
  readonly readings: Bucket;
  readonly reference: Bucket;
  readonly cases: Table;

  constructor(scope: Construct, id: string, { context, ...props }: StageStackProps) {
    super(scope, id, props);
    this.recordsKey = recordsKey(this, context);
    this.messagesKey = messagesKey(this, context);
    this.logsKey = logsKey(this, context);

    const accessLog = new AccessLogBucket(this, 'AccessLog', { context }).bucket;
    const guarded = { context, key: this.recordsKey, accessLog };
    const { lockDays } = context.settings.retention;
    this.intake = new GuardedBucket(this, 'Intake', {
      ...guarded,
      announces: true,
      byLinks: ['read', 'upload'],
      ...(lockDays !== null && { lock: Duration.days(lockDays) }),
      unlocked: 'The settings of this stage ask for no lock, so that its test uploads can be cleared away.',
    }).bucket;
    this.readings = new GuardedBucket(this, 'Readings', {
      ...guarded,
      byLinks: ['read'],
      // Pictures of pages: none may outlive its original for long, also where nobody ever asks for it again.
      remade: { drawn: 'page' },
      unlocked: 'Readings are derived: they can be made again from the originals, and a better reader replaces them.',
    }).bucket;
    this.reference = new GuardedBucket(this, 'Reference', {
      ...guarded,
      announces: true,
      unlocked:
        'Watchlists are published by their authorities and fetched again; the newest edition replaces the last.',
    }).bucket;

    this.cases = new Table(this, 'Cases', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.recordsKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: context.settings.production,
      removalPolicy: removalPolicy(context),
    });
    this.cases.addGlobalSecondaryIndex({
      indexName: 'queue',
      partitionKey: { name: 'queue', type: AttributeType.STRING },
      sortKey: { name: 'rank', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
    this.cases.addGlobalSecondaryIndex({
      indexName: 'holder',
      partitionKey: { name: 'holder', type: AttributeType.STRING },
      sortKey: { name: 'rank', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
    this.cases.addGlobalSecondaryIndex({
      indexName: 'identifiers',
      partitionKey: { name: 'identifier', type: AttributeType.STRING },
      sortKey: { name: 'seenAt', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
    acknowledge(this.cases, {
      'NIST.800.53.R5-DynamoDBInBackupPlan':
        'Point-in-time recovery restores any second of the last 35 days; copies in a vault would outlive the retention of personal data.',
    });

    for (const { locode } of context.settings.ports) {
      new UploadPolicy(this, `Uploads${locode}`, { locode, intake: this.intake, key: this.recordsKey });
    }
    new CfnOutput(this, 'IntakeBucket', { value: this.intake.bucketName, description: 'Uploads go here' });
    new CfnOutput(this, 'ReferenceBucket', { value: this.reference.bucketName, description: 'Watchlists go here' });
    new CfnOutput(this, 'CasesTable', { value: this.cases.tableName });
  }
}
