import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Fail, type IChainable, JitterType } from 'aws-cdk-lib/aws-stepfunctions';
import { DynamoAttributeValue, DynamoUpdateItem } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';

/** What passes by itself, by the names that this integration gives. */
const TABLE_FAULTS = [
  'DynamoDB.InternalServerErrorException',
  'DynamoDB.ProvisionedThroughputExceededException',
  'DynamoDB.RequestLimitExceededException',
  'DynamoDB.ThrottlingException',
  'DynamoDB.SdkClientException',
];

/**
 * Writes onto the case that its work broke off, where the board and `reconcile` see it, then fails for the alarm. Done by
 * the state machine itself, because a function may be what broke. A revision that went on or was closed is left alone.
 * Input: that of the workflow, and `error` with `Error` and `Cause`.
 */
export function markFailed(scope: Construct, cases: ITable): IChainable {
  const text = DynamoAttributeValue.fromString;
  const mark = DynamoUpdateItem.jsonata(scope, 'Mark as failed', {
    table: cases,
    key: {
      pk: text("{% 'CASE#' & $states.input.port & '#' & $states.input.reference %}"),
      sk: text('CASE'),
    },
    updateExpression: 'SET #status = :failed, #failure = :error, #queue = :queue, #rank = :now, #updatedAt = :now',
    conditionExpression: '#revision = :revision AND #status <> :closed',
    expressionAttributeNames: {
      '#status': 'status',
      '#failure': 'failure',
      '#queue': 'queue',
      '#rank': 'rank',
      '#updatedAt': 'updatedAt',
      '#revision': 'revision',
    },
    expressionAttributeValues: {
      ':failed': text('failed'),
      ':closed': text('closed'),
      ':error': text('{% $states.input.error.Error %}'),
      ':queue': text("{% $states.input.port & '#case#failed' %}"),
      ':now': text('{% $now() %}'),
      ':revision': DynamoAttributeValue.numberFromString('{% $string($states.input.revision) %}'),
    },
    outputs: '{% $states.input %}',
  });
  const fail = Fail.jsonata(scope, 'Failed', {
    error: '{% $states.input.error.Error %}',
    cause: "{% $states.input.error.Cause & '' %}",
  });
  mark.addRetry({
    errors: TABLE_FAULTS,
    interval: Duration.seconds(1),
    backoffRate: 2,
    maxAttempts: 8,
    maxDelay: Duration.minutes(1),
    jitterStrategy: JitterType.FULL,
  });
  mark.addCatch(fail, { errors: ['States.ALL'], outputs: '{% $states.input %}' });
  return mark.next(fail);
}
