import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { removalPolicy, type StageContext } from '../stage-context.ts';

/** Of the papers, what was read from them and the cases. Used by our roles alone, each by its own policy. */
export function recordsKey(scope: Construct, context: StageContext): Key {
  return key(scope, 'RecordsKey', context, 'papers, readings and cases');
}

/** Of queues and topics, so the services that send to them may use it too. */
export function messagesKey(scope: Construct, context: StageContext): Key {
  const messages = key(scope, 'MessagesKey', context, 'messages and alarms');
  const { account } = Stack.of(scope);
  for (const service of ['events.amazonaws.com', 'cloudwatch.amazonaws.com', 'sns.amazonaws.com']) {
    messages.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
  }
  return messages;
}

/** Of the log groups of this stage. */
export function logsKey(scope: Construct, context: StageContext): Key {
  const logs = key(scope, 'LogsKey', context, 'logs');
  const { region, account, partition } = Stack.of(scope);
  logs.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
        'kms:GenerateDataKey',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:${stackPrefix(context)}-*`,
        },
      },
    }),
  );
  return logs;
}

/** Every stack's name, and so every generated name, begins with this. */
export function stackPrefix({ settings }: StageContext): string {
  return `tidewaiter-${settings.name}`;
}

function key(scope: Construct, id: string, context: StageContext, contents: string): Key {
  return new Key(scope, id, {
    description: `Tidewaiter ${context.settings.name}: ${contents}`,
    enableKeyRotation: true,
    pendingWindow: Duration.days(context.settings.production ? 30 : 7),
    removalPolicy: removalPolicy(context),
  });
}
