import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';

export interface AccessLogBucketProps {
  readonly context: StageContext;
  /** CloudFront writes its logs as a foreign account by an access control list, which S3 must not switch off for it. */
  readonly forCloudFront?: boolean;
}

/** Where S3, and CloudFront if wanted, write who read what. */
export class AccessLogBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { context, forCloudFront = false }: AccessLogBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: forCloudFront ? ObjectOwnership.BUCKET_OWNER_PREFERRED : ObjectOwnership.BUCKET_OWNER_ENFORCED,
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
