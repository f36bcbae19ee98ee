import { Duration, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';
import { Grants } from './grants.ts';
import { guardedLogGroup } from './log-group.ts';

export interface PageDeploymentProps {
  readonly context: StageContext;
  readonly logsKey: IKey;
  readonly bucket: IBucket;
}

/** What lies here has its content's hash in its name. */
const HASHED = 'assets/*';

/**
 * Puts the built page into its bucket at every deployment. Hashed files come first and old ones stay, so that a page that
 * is open, or is loaded in that moment, finds the files that it names.
 */
export class PageDeployment extends Construct {
  constructor(scope: Construct, id: string, { context, logsKey, bucket }: PageDeploymentProps) {
    super(scope, id);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = guardedLogGroup(this, 'Log', context, logsKey);
    const assets = `arn:${Stack.of(this).partition}:s3:::cdk-hnb659fds-assets-*`;
    const grants = new Grants(this, 'Grants', role).allow(
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] },
      {
        actions: ['s3:GetObject'],
        resources: [`${assets}/*`],
        because: "The bucket is that of the account's CDK bootstrap; the file is named for its content.",
      },
      { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
      {
        actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
        resources: [bucket.arnForObjects('*')],
        because: 'The bucket is for this alone, and its files are named for their content.',
      },
    );
    const shared = {
      sources: [Source.asset(context.bundles.page)],
      destinationBucket: bucket,
      role: role.withoutPolicyUpdates(),
      logGroup,
      prune: false,
      outputObjectKeys: false,
      memoryLimit: 256,
    };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...shared,
      exclude: ['*'],
      include: [HASHED],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const others = new BucketDeployment(this, 'Others', {
      ...shared,
      exclude: [HASHED],
      cacheControl: [CacheControl.noCache()],
    });
    hashed.node.addDependency(grants);
    others.node.addDependency(hashed);
    for (const helper of Stack.of(this).node.children.filter(({ node }) => node.id.startsWith('Custom::CDKBucket'))) {
      acknowledge(helper, {
        'AwsSolutions-L1': "CDK's own function to deploy files: CDK chooses its runtime and moves it on.",
        'NIST.800.53.R5-LambdaConcurrency': 'Runs at a deployment only, once for each half of the page.',
        'NIST.800.53.R5-LambdaDLQ': 'CloudFormation calls it and waits: a failure fails the deployment.',
        'NIST.800.53.R5-LambdaInsideVPC': 'It calls S3 and CloudFormation only.',
      });
    }
  }
}
