import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { DefinitionBody, LogLevel, QueryLanguage, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { StageContext } from '../stage-context.ts';
import { CASE_STATIONS, type CaseStation, caseWorkflow } from '../workflows/case-workflow.ts';
import { items } from './access.ts';
import { Grants } from './grants.ts';
import { guardedLogGroup } from './log-group.ts';
import type { Station } from './station.ts';

export interface CaseMachineProps {
  readonly context: StageContext;
  readonly stations: Readonly<Record<CaseStation, Station>>;
  readonly cases: ITable;
  readonly recordsKey: IKey;
  readonly logsKey: IKey;
}

/** The state machine that takes each revision of a case from its first paper to its end. */
export class CaseMachine extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { context, stations, cases, recordsKey, logsKey }: CaseMachineProps) {
    super(scope, id);
    const called = CASE_STATIONS.map((name) => stations[name].function);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const grants = new Grants(this, 'Grants', role).allow(
      { actions: ['lambda:InvokeFunction'], resources: called.map((station) => station.functionArn) },
      ...items(cases, recordsKey, 'UpdateItem'),
      {
        actions: [
          'logs:CreateLogDelivery',
          'logs:GetLogDelivery',
          'logs:UpdateLogDelivery',
          'logs:DeleteLogDelivery',
          'logs:ListLogDeliveries',
          'logs:PutResourcePolicy',
          'logs:DescribeResourcePolicies',
          'logs:DescribeLogGroups',
        ],
        resources: ['*'],
        because:
          'Step Functions sets up its log delivery through these actions, which know no resources, and X-Ray knows none at all.',
      },
      {
        actions: [
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
        ],
        resources: ['*'],
        because:
          'Step Functions sets up its log delivery through these actions, which know no resources, and X-Ray knows none at all.',
      },
    );
    this.stateMachine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(
        caseWorkflow(this, {
          stations: byName(stations),
          cases,
          escalateAfter: Duration.seconds(Math.round(context.settings.deadlines.escalateHours * 3600)),
        }),
      ),
      queryLanguage: QueryLanguage.JSONATA,
      comment: 'One revision of a case',
      role: role.withoutPolicyUpdates(),
      tracingEnabled: true,
      logs: {
        destination: guardedLogGroup(this, 'Log', context, logsKey),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    // Step Functions tries the log delivery at creation.
    this.stateMachine.node.addDependency(grants);
  }
}

function byName(stations: CaseMachineProps['stations']) {
  return {
    gather: stations.gather.function,
    compare: stations.compare.function,
    inspect: stations.inspect.function,
    screen: stations.screen.function,
    route: stations.route.function,
    'open-task': stations['open-task'].function,
    'close-case': stations['close-case'].function,
  };
}
