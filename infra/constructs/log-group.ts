import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { logRetention, removalPolicy, type StageContext } from '../stage-context.ts';

/** A log group under a key of ours that forgets after the days that the settings say. */
export function guardedLogGroup(scope: Construct, id: string, context: StageContext, key: IKey): LogGroup {
  return new LogGroup(scope, id, {
    encryptionKey: key,
    retention: logRetention(context),
    removalPolicy: removalPolicy(context),
  });
}
