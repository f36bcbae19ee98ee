import { CfnOutput, Duration, Size, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import { areasWith } from '../../functions/private-lists.ts';
import type { Role } from '../../shared/access/principal.ts';
import { items, objects, publishes, queries, RETURNS_TOKENS } from '../constructs/access.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { Console } from '../constructs/console.ts';
import { Evidence } from '../constructs/evidence.ts';
import { Grants } from '../constructs/grants.ts';
import { permitsEditions, readsLists } from '../constructs/list-access.ts';
import { guardedLogGroup } from '../constructs/log-group.ts';
import { SignIn } from '../constructs/sign-in.ts';
import { Station } from '../constructs/station.ts';
import { Uploads } from '../constructs/uploads.ts';
import { portsEnvironment } from '../region-settings.ts';
import type { StageStackProps } from '../stage-context.ts';
import type { DataStack } from './data.ts';
import type { PipelineStack } from './pipeline.ts';

export interface ReviewStackProps extends StageStackProps {
  readonly data: DataStack;
  readonly pipeline: Pick<PipelineStack, 'caseMachine' | 'caseEvents'>;
}

/** Who asked for what and how it ended; addresses and names of people are left out. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    responseBytes: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  }),
);

const METHODS = [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE];

const OF_CASES = "Every case has a folder of its own, below the port's.";

/**
 * Where officers and their tools reach the cases: the officers' page, and an HTTP API whose requests are signed (`/as/<role>/...`) or carry a
 * token of a sign-in (`/api/...`).
 */
export class ReviewStack extends Stack {
  readonly station: Station;
  /** Draws pages of papers: apart from the rest of the API, as a page takes memory and time. */
  readonly pages: Station;
  readonly api: HttpApi;
  readonly console: Console;

  constructor(scope: Construct, id: string, { context, data, pipeline, ...props }: ReviewStackProps) {
    super(scope, id, props);
    const { settings } = context;
    const { cases, intake, readings, reference, recordsKey, logsKey } = data;
    const privateLists = settings.watchlists.private;
    this.station = new Station(this, 'Review', {
      context,
      logsKey,
      bundle: 'review',
      memory: Size.mebibytes(512),
      timeout: Duration.seconds(29),
      concurrency: settings.concurrency.requests,
      environment: {
        CASES_TABLE: cases.tableName,
        INTAKE_BUCKET: intake.bucketName,
        READINGS_BUCKET: readings.bucketName,
        PORTS: portsEnvironment(settings.ports),
        REFERENCE_BUCKET: reference.bucketName,
        PRIVATE_LISTS: JSON.stringify(privateLists),
        CASE_WORKFLOW_ARN: pipeline.caseMachine.stateMachineArn,
        EVENT_BUS: pipeline.caseEvents.eventBusName,
      },
      onFailure: 'Called by the HTTP API and waited for, never asynchronously: whoever asked is told and asks again.',
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases, 'queue', 'holder', 'identifiers'),
      // Links that officers follow are signed in the function's own name.
      ...settings.ports.flatMap(({ locode }) => [
        ...objects(intake, recordsKey, ['GetObject', 'GetObjectVersion'], `${locode}/`, OF_CASES),
        ...objects(readings, recordsKey, ['GetObject'], `${locode}/`, OF_CASES),
      ]),
      RETURNS_TOKENS,
      { actions: ['states:StartExecution'], resources: [pipeline.caseMachine.stateMachineArn] },
      publishes(pipeline.caseEvents),
      ...areasWith(privateLists).flatMap((area) => permitsEditions(reference, recordsKey, area)),
      ...readsLists(reference, recordsKey, privateLists),
    );

    this.api = new HttpApi(this, 'Api', {
      apiName: this.stackName,
      description: 'Cases and tasks for officers',
      createDefaultStage: false,
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    const signIn = new SignIn(this, 'SignIn', context);
    this.console = new Console(this, 'Console', {
      context,
      logsKey,
      api: this.api,
      signIn: signIn.addresses,
      files: [intake, readings],
    });
    const client = signIn.client(this.console.address);
    const byToken = new HttpJwtAuthorizer('Token', signIn.issuer, { jwtAudience: [client.userPoolClientId] });
    /** Both ways in lead to the same functions. */
    const serve = (path: string, methods: HttpMethod[], integration: HttpLambdaIntegration) => {
      this.api.addRoutes({ path: `/as/{role}${path}`, methods, integration });
      this.api.addRoutes({ path: `/api${path}`, methods, integration, authorizer: byToken });
    };
    this.station.function.addEnvironment('SIGN_IN_ISSUER', signIn.issuer);
    this.station.function.addEnvironment('SIGN_IN_CLIENT', client.userPoolClientId);
    const integration = new HttpLambdaIntegration('ReviewIntegration', this.station.function);
    serve('/{proxy+}', METHODS, integration);
    const evidence = new Evidence(this, 'Evidence', { context, data });
    const taking = new HttpLambdaIntegration(
      'TakeIntegration',
      new Uploads(this, 'Uploads', { context, data }).station.function,
    );
    for (const path of ['/uploads', '/uploads/{proxy+}']) serve(path, [HttpMethod.GET, HttpMethod.POST], taking);
    const exporting = new HttpLambdaIntegration('ExportIntegration', evidence.station.function);
    for (const what of ['export', 'handovers'])
      serve(`/cases/{port}/{reference}/${what}`, [HttpMethod.POST], exporting);
    const [config] = this.api.addRoutes({
      path: '/api/config',
      methods: [HttpMethod.GET],
      integration,
      authorizer: new HttpNoneAuthorizer(),
    });
    if (config !== undefined) {
      acknowledge(config, {
        'AwsSolutions-APIG4':
          'It says where to sign in, so it is asked before anybody has; it tells no more than that.',
      });
    }
    this.pages = new Station(this, 'ShowPage', {
      context,
      logsKey,
      bundle: 'show-page',
      memory: Size.mebibytes(2048),
      timeout: Duration.seconds(29),
      concurrency: settings.concurrency.requests,
      environment: {
        CASES_TABLE: cases.tableName,
        INTAKE_BUCKET: intake.bucketName,
        READINGS_BUCKET: readings.bucketName,
      },
      onFailure: 'Called by the HTTP API and waited for, never asynchronously: whoever asked is told and asks again.',
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem'),
      queries(cases),
      // Without it S3 answers "access denied" where a page was not drawn yet, or a paper was deleted.
      { actions: ['s3:ListBucket'], resources: [readings.bucketArn, intake.bucketArn] },
      ...settings.ports.flatMap(({ locode }) => [
        ...objects(intake, recordsKey, ['GetObject', 'GetObjectVersion'], `${locode}/`, OF_CASES),
        ...objects(readings, recordsKey, ['GetObject'], `${locode}/`, OF_CASES),
        ...objects(
          readings,
          recordsKey,
          ['PutObject', 'PutObjectTagging', 'DeleteObject'],
          `${locode}/*/pages/`,
          OF_CASES,
        ),
      ]),
    );
    serve(
      '/cases/{port}/{reference}/documents/{documentId}/pages/{page}',
      [HttpMethod.GET],
      new HttpLambdaIntegration('ShowPageIntegration', this.pages.function),
    );
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: settings.concurrency.requests * 10, burstLimit: settings.concurrency.requests * 20 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(guardedLogGroup(this, 'AccessLog', context, logsKey)),
        format: ACCESS_LOG,
      },
    });
    const calls = (...routes: readonly (readonly [method: string, path: string])[]) => ({
      actions: ['execute-api:Invoke'],
      resources: routes.map(([method, path]) => this.api.arnForExecuteApi(method, path, '$default')),
      because: 'The path says in which role a caller asks; what that role may do is decided behind it.',
    });
    const roles = (construct: string, role: Role) =>
      new Grants(this, construct).allow(calls(...METHODS.map((method) => [method, `/as/${role}/*`] as const)));
    const officers = roles('Officers', 'officer');
    const supervisors = roles('Supervisors', 'supervisor');
    const auditors = roles('Auditors', 'auditor');
    const operators = roles('Operators', 'operator');
    new CfnOutput(this, 'UserPool', { value: signIn.pool.userPoolId, description: 'Where accounts are made' });
    new CfnOutput(this, 'ApiAddress', { value: this.api.apiEndpoint });
    new CfnOutput(this, 'OfficersPolicy', {
      value: officers.policy.managedPolicyArn,
      description: "Attach to the officers' role",
    });
    new CfnOutput(this, 'SupervisorsPolicy', {
      value: supervisors.policy.managedPolicyArn,
      description: "Attach to the supervisors' role",
    });
    new CfnOutput(this, 'AuditorsPolicy', {
      value: auditors.policy.managedPolicyArn,
      description: "Attach to the auditors' role",
    });
    new CfnOutput(this, 'OperatorsPolicy', {
      value: operators.policy.managedPolicyArn,
      description: 'Attach to the role of those who watch the system and recover it',
    });
  }
}
