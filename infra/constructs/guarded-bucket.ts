import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type CorsRule,
  HttpMethods,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';

export interface GuardedBucketProps {
  readonly context: StageContext;
  readonly key: IKey;
  readonly accessLog: IBucket;
  /** Tells the default event bus of every object. */
  readonly announces?: boolean;
  /** Nobody can delete or replace a version for so long. Absent: no lock, and `unlocked` says why that is right. */
  readonly lock?: Duration;
  readonly unlocked: string;
  /** Objects that can be made again at any time, by their tag: they go as superseded versions do. */
  readonly remade?: Readonly<Record<string, string>>;
  /** What the officers' page does with its objects by links that the API signs. */
  readonly byLinks?: readonly ('read' | 'upload')[];
}

/** A private, versioned bucket under a key of ours, reached by TLS only, that notes who read what. */
export class GuardedBucket extends Construct {
  readonly bucket: Bucket;

  constructor(
    scope: Construct,
    id: string,
    { context, key, accessLog, announces, lock, unlocked, byLinks = [], remade }: GuardedBucketProps,
  ) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      serverAccessLogsBucket: accessLog,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      ...(lock && { objectLockEnabled: true, objectLockDefaultRetention: ObjectLockRetention.governance(lock) }),
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(context.settings.retention.supersededDays),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        ...(remade
          ? [{ tagFilters: remade, expiration: Duration.days(context.settings.retention.supersededDays) }]
          : []),
      ],
      ...(byLinks.length > 0 && { cors: [linksFromAnywhere(byLinks)] }),
      removalPolicy: removalPolicy(context),
    });
    if (announces) {
      // Set on the resource itself: the property of the construct brings a custom resource along.
      const resource = this.bucket.node.defaultChild;
      if (resource instanceof CfnBucket) {
        resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
      }
    }
    acknowledge(this.bucket, {
      'NIST.800.53.R5-S3BucketReplicationEnabled':
        "A port's papers stay in its region by design, and versions already protect them against overwriting and deletion.",
      ...(!lock && { 'NIST.800.53.R5-S3BucketDefaultLockEnabled': unlocked }),
    });
  }
}

/** The right lies in the link, which names one object and ends in minutes: from which page it is followed adds nothing. */
function linksFromAnywhere(uses: NonNullable<GuardedBucketProps['byLinks']>): CorsRule {
  return {
    allowedOrigins: ['*'],
    allowedMethods: [
      ...(uses.includes('read') ? [HttpMethods.GET, HttpMethods.HEAD] : []),
      ...(uses.includes('upload') ? [HttpMethods.PUT] : []),
    ],
    allowedHeaders: ['*'],
    // Of each part of an upload its tag is named when the upload is completed.
    exposedHeaders: ['ETag'],
    maxAge: 3600,
  };
}
