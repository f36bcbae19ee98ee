import { Duration, Size } from 'aws-cdk-lib';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { areasWith } from '../../functions/private-lists.ts';
import { inForceOf, permitsOf, sourcesOf } from '../../functions/watchlist-keys.ts';
import { items, objects, queries, RETURNS_TOKENS, sends } from '../constructs/access.ts';
import { createdIn, every, everyWith } from '../constructs/events.ts';
import { GuardedQueue } from '../constructs/guarded-queue.ts';
import { comparesEditions, compilesLists, fetchesLists, readsLists } from '../constructs/list-access.ts';
import type { Station, StationProps } from '../constructs/station.ts';
import { portsEnvironment } from '../region-settings.ts';
import type { StageContext } from '../stage-context.ts';
import type { DataStack } from './data.ts';

export const OWN_PARTIES = 'Parties lie below the folder of their case.';

/** Makes a station of the stack, with what all of them have in common. */
export type MakeStation = (
  name: string,
  given: Omit<StationProps, 'context' | 'logsKey' | 'memory' | 'timeout'> & Partial<StationProps>,
) => Station;

export interface ListStationsProps {
  readonly context: StageContext;
  readonly data: DataStack;
  readonly station: MakeStation;
  readonly caseMachine: StateMachine;
  readonly onFailure: string;
}

export interface ListStations {
  readonly queues: readonly GuardedQueue[];
  /** Null where the settings name no list to fetch. */
  readonly fetch: Station | null;
  readonly refresh: Station;
  readonly rescreen: Station;
}

const TIMEOUT = Duration.minutes(5);

/** What keeps watchlists: fetching them, compiling them, and holding cases against what is new on them. */
export function listStations(scope: Construct, props: ListStationsProps): ListStations {
  const { context, data, station, caseMachine, onFailure } = props;
  const { cases, readings, reference, recordsKey, messagesKey } = data;
  const { fetched, rescreenDays, private: privateLists } = context.settings.watchlists;
  const areas = areasWith(privateLists);
  const lists = new GuardedQueue(scope, 'Lists', { key: messagesKey, timeout: TIMEOUT });
  const rescreens = new GuardedQueue(scope, 'Rescreens', { key: messagesKey, timeout: TIMEOUT });
  for (const area of areas) {
    const name = area === 'public' ? 'List' : 'PrivateList';
    createdIn(scope, `${name}Upload`, { bucket: reference, to: lists, keys: { prefix: sourcesOf(area) } });
    createdIn(scope, `${name}Permit`, { bucket: reference, to: lists, keys: { prefix: permitsOf(area) } });
    createdIn(scope, `${name}InForce`, { bucket: reference, to: rescreens, keys: { prefix: inForceOf(area) } });
  }
  everyWith(scope, 'ListsHourly', Duration.hours(1), lists);

  const compiles = { memory: Size.mebibytes(1024), timeout: TIMEOUT, concurrency: 2, onFailure };
  const PRIVATE_LISTS = JSON.stringify(privateLists);
  const refresh = station('RefreshWatchlists', {
    ...compiles,
    bundle: 'refresh-watchlists',
    environment: { REFERENCE_BUCKET: reference.bucketName, PRIVATE_LISTS },
  })
    .allow(...areas.flatMap((area) => compilesLists(reference, recordsKey, area)))
    .reads(lists, messagesKey, 1);
  const rescreen = station('Rescreen', {
    ...compiles,
    bundle: 'rescreen',
    environment: {
      CASES_TABLE: cases.tableName,
      PORTS: portsEnvironment(context.settings.ports),
      CASE_WORKFLOW_ARN: caseMachine.stateMachineArn,
      PRIVATE_LISTS,
      READINGS_BUCKET: readings.bucketName,
      REFERENCE_BUCKET: reference.bucketName,
      RESCREEN_QUEUE_URL: rescreens.queue.queueUrl,
      RESCREEN_DAYS: String(rescreenDays),
    },
  })
    .allow(
      ...items(cases, recordsKey, 'GetItem', 'PutItem', 'UpdateItem'),
      queries(cases, 'queue'),
      ...objects(readings, recordsKey, ['GetObject'], '*/parties/', OWN_PARTIES),
      // Without it S3 answers "access denied" where a case was not screened yet.
      { actions: ['s3:ListBucket'], resources: [readings.bucketArn] },
      ...readsLists(reference, recordsKey, privateLists),
      ...areas.flatMap((area) => comparesEditions(reference, recordsKey, area)),
      ...sends(messagesKey, rescreens.queue),
      { actions: ['states:StartExecution'], resources: [caseMachine.stateMachineArn] },
      RETURNS_TOKENS,
    )
    .reads(rescreens, messagesKey, 1);
  const fetch = fetched.length === 0 ? null : fetching(scope, props);
  return { queues: [lists, rescreens], fetch, refresh, rescreen };
}

function fetching(scope: Construct, { context, data: { reference, recordsKey }, station }: ListStationsProps): Station {
  const fetch = station('FetchWatchlists', {
    bundle: 'fetch-watchlists',
    memory: Size.mebibytes(1024),
    timeout: Duration.minutes(10),
    concurrency: 1,
    environment: {
      REFERENCE_BUCKET: reference.bucketName,
      FETCHED_LISTS: JSON.stringify(context.settings.watchlists.fetched),
    },
    onFailure: 'The next run, an hour later, fetches what a failed one left; lists that are not fetched ring an alarm.',
    reachesOut: 'It fetches public lists from their publishers, by https from the addresses in the settings.',
  }).allow(...fetchesLists(reference, recordsKey));
  every(scope, 'FetchHourly', Duration.hours(1), fetch);
  return fetch;
}
