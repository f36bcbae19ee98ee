import { CfnOutput } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { Grants } from './grants.ts';

export interface UploadPolicyProps {
  readonly locode: string;
  readonly intake: IBucket;
  readonly key: IKey;
}

/** For the role of one port's systems: they may put papers and scans into that port's folder, and nothing else. */
export class UploadPolicy extends Construct {
  constructor(scope: Construct, id: string, { locode, intake, key }: UploadPolicyProps) {
    super(scope, id);
    const grants = new Grants(this, 'Grants').allow(
      {
        actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
        resources: [`${intake.bucketArn}/${locode}/*`],
        because: 'Case references and file names are chosen by the port; the folder is its own.',
      },
      // S3 decrypts the parts of a multipart upload to put them together.
      { actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [key.keyArn] },
    );
    new CfnOutput(this, 'Arn', {
      value: grants.policy.managedPolicyArn,
      description: `Attach to the role of ${locode}'s systems`,
    });
  }
}
