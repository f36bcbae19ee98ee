import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { GuardedQueue } from './guarded-queue.ts';
import type { Station } from './station.ts';

export interface OperationsDashboardProps {
  readonly name: string;
  readonly queues: readonly GuardedQueue[];
  readonly stations: readonly Station[];
  readonly caseMachine: StateMachine;
  readonly api: HttpApi;
  /** What goes wrong with watchlists. */
  readonly lists: readonly IMetric[];
}

const PERIOD = Duration.minutes(5);

/** What waits, what fails, how long things take: in the order in which an operator asks. */
export function operationsDashboard(scope: Construct, props: OperationsDashboardProps): Dashboard {
  const { name, queues, stations, caseMachine, api, lists } = props;
  const ofQueues = (metric: (queue: GuardedQueue, label: string) => IMetric) =>
    queues.map((queue) => metric(queue, queue.node.id));
  const ofStations = (metric: (station: Station, label: string) => IMetric) =>
    stations.map((station) => metric(station, station.node.id));
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: name, defaultInterval: Duration.hours(12) });
  dashboard.addWidgets(
    graph(
      'Oldest message, seconds',
      ofQueues(({ queue }, label) => queue.metricApproximateAgeOfOldestMessage({ label, period: PERIOD })),
    ),
    graph(
      'Messages waiting',
      ofQueues(({ queue }, label) => queue.metricApproximateNumberOfMessagesVisible({ label, period: PERIOD })),
    ),
    graph(
      'Given up',
      ofQueues(({ deadLetters }, label) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ label, period: PERIOD }),
      ),
    ),
  );
  dashboard.addWidgets(
    graph('Cases', [
      caseMachine.metricStarted({ period: PERIOD }),
      caseMachine.metricSucceeded({ period: PERIOD }),
      caseMachine.metricFailed({ period: PERIOD }),
    ]),
    graph(
      'Errors by station',
      ofStations((station, label) => station.function.metricErrors({ label, period: PERIOD })),
    ),
    graph(
      'Duration by station, ms',
      ofStations((station, label) => station.function.metricDuration({ label, statistic: 'p95', period: PERIOD })),
    ),
  );
  dashboard.addWidgets(
    graph('Requests', [
      api.metricCount({ period: PERIOD }),
      api.metricClientError({ period: PERIOD }),
      api.metricServerError({ period: PERIOD }),
    ]),
    graph('Latency of requests, ms', [api.metricLatency({ statistic: 'p95', period: PERIOD })]),
    graph(
      'Throttles by station',
      ofStations((station, label) => station.function.metricThrottles({ label, period: PERIOD })),
    ),
  );
  dashboard.addWidgets(graph('Watchlists not as they should be', [...lists]));
  return dashboard;
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}
