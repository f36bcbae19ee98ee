import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';

/** Where S3 writes who read which object. */
export class AccessLogBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { context }: { context: StageContext }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [
        {
          expiration: Duration.days(context.settings.retention.accessLogDays),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      removalPolicy: removalPolicy(context),
    });
    acknowledge(this.bucket, {
      'AwsSolutions-S1': 'This bucket receives the access logs; logging access to itself would feed it without end.',
      'NIST.800.53.R5-S3BucketLoggingEnabled':
        'This bucket receives the access logs; logging access to itself would feed it without end.',
      'NIST.800.53.R5-S3DefaultEncryptionKMS':
        'S3 delivers server access logs only to buckets encrypted with its own keys (SSE-S3).',
      'NIST.800.53.R5-S3BucketReplicationEnabled':
        'Access logs stay in their region like the papers that they tell of.',
      'NIST.800.53.R5-S3BucketDefaultLockEnabled':
        'S3 does not deliver server access logs to a bucket with a default retention lock.',
    });
  }
}
