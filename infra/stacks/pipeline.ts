import { ArnFormat, CfnOutput, Duration, Size, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { beginsJobs } from '../../functions/read-document/textract/textract-settings.ts';
import { asksTextract, items, objects, publishes, queries, RETURNS_TOKENS, sends } from '../constructs/access.ts';
import { CaseMachine } from '../constructs/case-machine.ts';
import { createdIn, every } from '../constructs/events.ts';
import { GuardedQueue } from '../constructs/guarded-queue.ts';
import { readsLists } from '../constructs/list-access.ts';
import { RecognitionJobs } from '../constructs/recognition-jobs.ts';
import { Station } from '../constructs/station.ts';
import { portsEnvironment } from '../region-settings.ts';
import type { StageStackProps } from '../stage-context.ts';
import type { DataStack } from './data.ts';
import { type ListStations, listStations, type MakeStation, OWN_PARTIES } from './list-stations.ts';

const OWN_FILES = 'File names are chosen by the port and its scanners.';
const OWN_READINGS = 'A reading is named by its case and document.';
const OWN_READINGS_AND_TILES =
  'A reading is named by its case and document, the tiles and thumbnail of an image by its case and content.';
const BACK_TO_QUEUE =
  "Called by an SQS event source, never asynchronously: a failed message goes back to its queue and after five tries to that queue's dead letters, which ring an alarm.";
const CAUGHT_BY_WORKFLOW =
  'Called by the state machine and waited for, never asynchronously: the workflow retries, then marks the case as failed and rings an alarm.';

export interface PipelineStackProps extends StageStackProps {
  readonly data: DataStack;
}

/** The way of an upload from its arrival to the end of its case: queues, stations and the workflow. */
export class PipelineStack extends Stack {
  readonly queues: readonly GuardedQueue[];
  readonly stations: readonly Station[];
  readonly lists: ListStations;
  readonly screen: Station;
  readonly caseMachine: StateMachine;
  readonly caseEvents: EventBus;

  constructor(scope: Construct, id: string, { context, data, ...props }: PipelineStackProps) {
    super(scope, id, props);
    const { settings } = context;
    const { concurrency, deadlines, textract } = settings;
    const { cases, intake, readings, reference, recordsKey, messagesKey, logsKey } = data;
    const PORTS = portsEnvironment(settings.ports);
    const CASES_TABLE = cases.tableName;

    const station: MakeStation = (name, given) =>
      new Station(this, name, {
        context,
        logsKey,
        memory: Size.mebibytes(512),
        timeout: Duration.seconds(60),
        ...given,
      });

    const papersTimeout = Duration.minutes(5);
    const scansTimeout = Duration.minutes(3);
    const arrivals = new GuardedQueue(this, 'Arrivals', { key: messagesKey, timeout: Duration.seconds(60) });
    const papers = new GuardedQueue(this, 'Papers', { key: messagesKey, timeout: papersTimeout });
    const scans = new GuardedQueue(this, 'Scans', { key: messagesKey, timeout: scansTimeout });

    createdIn(this, 'AnyUpload', { bucket: intake, to: arrivals });
    createdIn(this, 'PaperUpload', { bucket: intake, to: papers, keys: { wildcard: '*/papers/*' } });
    createdIn(this, 'ScanUpload', { bucket: intake, to: scans, keys: { wildcard: '*/scans/*' } });
    const { private: privateLists } = settings.watchlists;

    const reads = {
      PORTS,
      READINGS_BUCKET: readings.bucketName,
      CASES_TABLE,
      ARRIVALS_QUEUE_URL: arrivals.queue.queueUrl,
    };
    const { prices, ...asked } = textract;
    // A reader makes one call after the other, each of up to three seconds with what lies between them, and waits for its
    // turn among all readers: so many reach the rate, and more would only wait.
    const readers = asked.steps.words
      ? Math.max(2, Math.min(concurrency.papers, Math.ceil(3 * asked.callsPerSecond.DetectDocumentText)))
      : concurrency.papers;
    const jobs = beginsJobs(asked) ? new RecognitionJobs(this, 'Recognition', { key: messagesKey, to: papers }) : null;
    const textractGrants = asksTextract(asked);
    const pays = textractGrants.length > 0;
    const readDocument = station('ReadDocument', {
      bundle: 'read-document',
      memory: Size.mebibytes(2048),
      timeout: papersTimeout,
      concurrency: readers,
      environment: {
        ...reads,
        ...jobs?.environment,
        INTAKE_BUCKET: intake.bucketName,
        TEXTRACT: JSON.stringify(asked),
        PRICES: JSON.stringify(prices),
      },
      onFailure: BACK_TO_QUEUE,
    })
      .allow(
        ...objects(intake, recordsKey, ['GetObject', 'GetObjectVersion'], '', OWN_FILES),
        ...objects(
          readings,
          recordsKey,
          pays ? ['GetObject', 'PutObject', 'AbortMultipartUpload'] : ['PutObject', 'AbortMultipartUpload'],
          '',
          OWN_READINGS,
        ),
        // What was paid for lies there. Without it S3 answers "access denied" where nothing was paid for yet.
        ...(pays ? [{ actions: ['s3:ListBucket'], resources: [readings.bucketArn] }] : []),
        ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
        ...sends(messagesKey, arrivals.queue),
        ...textractGrants,
        ...(jobs ? [jobs.grant] : []),
      )
      .reads(papers, messagesKey, 1);
    const readScan = station('ReadScan', {
      bundle: 'read-scan',
      // The largest image, 200 megapixels uncompressed, has 400 MB in memory and about half as much again of rows and tiles.
      memory: Size.mebibytes(2048),
      timeout: scansTimeout,
      concurrency: concurrency.scans,
      environment: reads,
      onFailure: BACK_TO_QUEUE,
    })
      .allow(
        ...objects(intake, recordsKey, ['GetObject', 'GetObjectVersion'], '', OWN_FILES),
        ...objects(readings, recordsKey, ['PutObject', 'AbortMultipartUpload'], '', OWN_READINGS_AND_TILES),
        ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
        ...sends(messagesKey, arrivals.queue),
      )
      .reads(scans, messagesKey, 1);

    const ofCase = { concurrency: concurrency.cases, onFailure: CAUGHT_BY_WORKFLOW };
    const gather = station('Gather', { ...ofCase, bundle: 'gather', environment: { CASES_TABLE, PORTS } }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases),
      RETURNS_TOKENS,
    );
    const examines = { ...ofCase, environment: { CASES_TABLE, READINGS_BUCKET: readings.bucketName, PORTS } };
    const mayExamine = [
      ...items(cases, recordsKey, 'GetItem', 'PutItem'),
      queries(cases, 'identifiers'),
      ...objects(readings, recordsKey, ['GetObject'], '', OWN_READINGS),
    ];
    const compare = station('Compare', { ...examines, bundle: 'compare' }).allow(...mayExamine);
    const inspect = station('Inspect', { ...examines, bundle: 'inspect' }).allow(...mayExamine);
    const screen = station('Screen', {
      ...examines,
      bundle: 'screen',
      memory: Size.mebibytes(1024),
      environment: {
        ...examines.environment,
        REFERENCE_BUCKET: reference.bucketName,
        PRIVATE_LISTS: JSON.stringify(privateLists),
      },
    }).allow(
      ...mayExamine,
      ...objects(readings, recordsKey, ['PutObject'], '*/parties/', OWN_PARTIES),
      ...readsLists(reference, recordsKey, privateLists),
    );
    this.screen = screen;
    const route = station('Route', { ...ofCase, bundle: 'route', environment: { CASES_TABLE, PORTS } }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases),
    );
    this.caseEvents = new EventBus(this, 'CaseEvents', { description: 'What other agencies are told' });
    const EVENT_BUS = this.caseEvents.eventBusName;
    const openTask = station('OpenTask', {
      ...ofCase,
      bundle: 'open-task',
      environment: { CASES_TABLE, PORTS, EVENT_BUS },
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases),
      RETURNS_TOKENS,
      publishes(this.caseEvents),
    );
    const closeCase = station('CloseCase', {
      ...ofCase,
      bundle: 'close-case',
      environment: { CASES_TABLE, EVENT_BUS },
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases),
      publishes(this.caseEvents),
    );

    this.caseMachine = new CaseMachine(this, 'CaseWorkflow', {
      context,
      stations: { gather, compare, inspect, screen, route, 'open-task': openTask, 'close-case': closeCase },
      cases,
      recordsKey,
      logsKey,
    }).stateMachine;
    const CASE_WORKFLOW_ARN = this.caseMachine.stateMachineArn;
    const startsCases = { actions: ['states:StartExecution'], resources: [CASE_WORKFLOW_ARN] };

    const receive = station('Receive', {
      bundle: 'receive',
      concurrency: concurrency.arrivals,
      environment: { CASES_TABLE, CASE_WORKFLOW_ARN, PORTS },
      onFailure: BACK_TO_QUEUE,
    })
      .allow(
        ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
        queries(cases),
        startsCases,
        RETURNS_TOKENS,
      )
      .reads(arrivals, messagesKey, 10);
    this.lists = listStations(this, {
      ...{ context, data, station, onFailure: BACK_TO_QUEUE },
      caseMachine: this.caseMachine,
    });
    this.queues = [arrivals, papers, scans, ...this.lists.queues];
    const reconcile = station('Reconcile', {
      bundle: 'reconcile',
      timeout: Duration.minutes(4),
      concurrency: 1,
      environment: {
        CASES_TABLE,
        PORTS,
        CASE_WORKFLOW_ARN,
        EVENT_BUS,
        INTAKE_BUCKET: intake.bucketName,
        ARRIVALS_QUEUE_URL: arrivals.queue.queueUrl,
        PAPERS_QUEUE_URL: papers.queue.queueUrl,
        SCANS_QUEUE_URL: scans.queue.queueUrl,
        STILL_SECONDS: String(Math.round(deadlines.stillMinutes * 60)),
      },
      onFailure: 'The next run, minutes later, finds all that a failed one left; repeated errors ring an alarm.',
    }).allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases, 'queue', 'identifiers'),
      ...sends(messagesKey, arrivals.queue, papers.queue, scans.queue),
      startsCases,
      {
        actions: ['states:DescribeExecution'],
        resources: [
          this.formatArn({
            service: 'states',
            resource: 'execution',
            resourceName: `${this.caseMachine.stateMachineName}:*`,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
        because: 'Executions of the case workflow are named by their case.',
      },
      RETURNS_TOKENS,
      publishes(this.caseEvents),
    );
    every(this, 'ReconcileSchedule', Duration.minutes(deadlines.reconcileMinutes), reconcile);

    this.stations = [
      receive,
      readDocument,
      readScan,
      gather,
      compare,
      inspect,
      screen,
      route,
      openTask,
      closeCase,
      ...(this.lists.fetch ? [this.lists.fetch] : []),
      this.lists.refresh,
      this.lists.rescreen,
      reconcile,
    ];
    new CfnOutput(this, 'CaseWorkflowArn', { value: CASE_WORKFLOW_ARN });
    new CfnOutput(this, 'CaseEventBus', { value: this.caseEvents.eventBusName });
  }
}
