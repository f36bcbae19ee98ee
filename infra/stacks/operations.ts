import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { type Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { operationsDashboard } from '../constructs/operations-dashboard.ts';
import type { Station } from '../constructs/station.ts';
import type { StageStackProps } from '../stage-context.ts';
import type { DataStack } from './data.ts';
import type { PipelineStack } from './pipeline.ts';
import type { ReviewStack } from './review.ts';

export interface OperationsStackProps extends StageStackProps {
  readonly data: DataStack;
  readonly pipeline: PipelineStack;
  readonly review: ReviewStack;
}

const PERIOD = Duration.minutes(5);

/** Who is woken by what, and where to look then. */
export class OperationsStack extends Stack {
  readonly #topic: Topic;
  readonly #lists: Metric[] = [];

  constructor(scope: Construct, id: string, { context, data, pipeline, review, ...props }: OperationsStackProps) {
    super(scope, id, props);
    const { alarmEmail, deadlines } = context.settings;
    this.#topic = new Topic(this, 'Alarms', { masterKey: data.messagesKey, enforceSSL: true });
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    this.#topic.addSubscription(new EmailSubscription(alarmEmail));

    for (const { node, queue, deadLetters } of pipeline.queues) {
      this.#alarm(
        `${node.id}DeadLetters`,
        deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
        0,
        `Messages of ${node.id} were given up after five tries: look at them in the dead-letter queue, then send them back.`,
      );
      this.#alarm(
        `${node.id}Age`,
        queue.metricApproximateAgeOfOldestMessage({ period: PERIOD }),
        deadlines.queueAgeMinutes * 60,
        `Work in ${node.id} has waited longer than ${deadlines.queueAgeMinutes} minutes.`,
      );
    }
    const stations = [...pipeline.stations, review.station, review.pages];
    for (const { node, function: station } of stations) {
      this.#alarm(
        `${node.id}Errors`,
        station.metricErrors({ period: PERIOD }),
        5,
        `${node.id} keeps failing: its log says why.`,
      );
      this.#alarm(
        `${node.id}Throttles`,
        station.metricThrottles({ period: PERIOD }),
        50,
        `${node.id} is asked for more than its concurrency allows: raise it in infra/regions.ts.`,
      );
    }
    const { caseMachine } = pipeline;
    this.#alarm(
      'CasesFailed',
      caseMachine.metricFailed({ period: PERIOD }),
      0,
      'The work on a case broke off. The case is marked as failed and says by what error.',
    );
    this.#alarm(
      'CasesAborted',
      caseMachine.metricAborted({ period: PERIOD }),
      0,
      'Somebody stopped the work on a case.',
    );
    this.#alarm(
      'ListsKeptOut',
      this.#counted('ListsKeptOut', 'watchlist-kept-out', [
        pipeline.lists.refresh,
        pipeline.lists.rescreen,
        pipeline.screen,
      ]),
      0,
      'A watchlist, or a file beside one, is not as it should be: what was in force before stays. The log of RefreshWatchlists or Screen says why.',
    );
    if (pipeline.lists.fetch) {
      this.#alarm(
        'ListsNotFetched',
        this.#counted('ListsNotFetched', 'watchlist-not-fetched', [pipeline.lists.fetch], Duration.hours(6)),
        3,
        'A watchlist could not be fetched hour after hour: the log of FetchWatchlists says which and why.',
      );
    }
    this.#alarm(
      'ListsDamaged',
      this.#counted('ListsDamaged', 'watchlist-damaged', [pipeline.screen]),
      0,
      'The edition of a watchlist that is in force can not be opened: the one before stays in use.',
    );
    this.#alarm('CasesTimedOut', caseMachine.metricTimedOut({ period: PERIOD }), 0, 'The work on a case took a year.');
    this.#alarm('ApiErrors', review.api.metricServerError({ period: PERIOD }), 5, 'Officers see errors of the API.');

    operationsDashboard(this, {
      name: this.stackName,
      queues: pipeline.queues,
      stations,
      caseMachine,
      api: review.api,
      lists: this.#lists,
    });
    new CfnOutput(this, 'AlarmTopic', { value: this.#topic.topicArn });
  }

  /** Counts what stations write into their logs for an alarm. A list that is kept out is told every hour, so it looks at two. */
  #counted(id: string, alarm: string, stations: readonly Station[], period = Duration.hours(2)): Metric {
    const place = { metricNamespace: this.stackName, metricName: id };
    for (const { node, logGroup } of stations) {
      new MetricFilter(this, `${id}${node.id}`, {
        ...{ ...place, logGroup, metricValue: '1' },
        filterPattern: FilterPattern.stringValue('$.alarm', '=', alarm),
      });
    }
    const metric = new Metric({ namespace: this.stackName, metricName: id, statistic: 'Sum', period });
    this.#lists.push(metric.with({ label: id, period: PERIOD }));
    return metric;
  }

  #alarm(id: string, metric: Metric, threshold: number, description: string): Alarm {
    const alarm = metric.createAlarm(this, id, {
      alarmDescription: description,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    return alarm;
  }
}
