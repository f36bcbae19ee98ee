import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { layPages } from '../console/page-files.ts';
import { openTables } from '../dynamodb/open-tables.ts';
import { openEventBus } from '../events/open-event-bus.ts';
import type { Authority } from '../gateway/authority.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { openSigningKeys } from '../kms/open-signing-keys.ts';
import type { SendAway } from '../lambda/asynchronous-queue.ts';
import { type Functions, openFunctions } from '../lambda/functions.ts';
import type { DirectObjects } from '../s3/direct-objects.ts';
import { openObjectStore } from '../s3/open-object-store.ts';
import { openQueues, type QueueDepth } from '../sqs/open-queues.ts';
import { openStateMachines } from '../states/open-state-machines.ts';
import { attributesOf, Deliveries, eventRuleOf, queueUrlOf } from './deliveries.ts';
import { openEventSources } from './event-sources.ts';
import { functionSettingsOf } from './function-settings-of.ts';
import { openTaskRunner } from './task-runner.ts';
import { openLocalTextract } from './textract.ts';
import { topicsOf } from './topics.ts';

export interface ServicesOptions {
  dataDir: string;
  gateway: Gateway;
  authority: Authority;
  logLevel: string | undefined;
  report(line: string): void;
}

/** All services of one stage, at work. */
export interface Services {
  functions: Functions;
  /** The objects, for a service that reads them in its own name. */
  objects: DirectObjects;
  queueDepths(): QueueDepth[];
  /** Takes nothing new from queues, workflows and events; resolves when what runs has finished. */
  drain(): Promise<void>;
  /** Ends what still runs; it goes on at the next start. */
  stopFunctions(): Promise<void>;
  /** Closes what keeps the state; after the gateway. */
  close(): Promise<void>;
}

/**
 * Opens the services of a stage in the order in which they need each other, and sets the work of the last run going:
 * first what keeps things, then what runs code, then what carries events, last what starts something.
 */
export async function openServices({
  dataDir,
  gateway,
  authority,
  logLevel,
  report,
}: ServicesOptions): Promise<Services> {
  const { stage } = authority;
  const { region, accountId } = stage;
  const { credentials, endpoint } = gateway;
  await using undo = new AsyncDisposableStack();

  const queues = await openQueues({ dataDir: join(dataDir, 'sqs'), region, queues: stage.queues });
  undo.defer(() => queues.close());
  const tables = await openTables({ dataDir: join(dataDir, 'dynamodb'), region, accountId, tables: stage.tables });
  undo.defer(() => tables.close());
  const functions = openFunctions({
    dataDir,
    region,
    endpoint,
    functions: functionSettingsOf(authority, credentials, logLevel),
    sendAway: sendAwayThrough(gateway, authority),
  });
  undo.defer(() => functions.close());

  const deliveries = new Deliveries({ authority, queues, functions });
  const bus = openEventBus({
    dataDir: join(dataDir, 'events'),
    region,
    buses: stage.buses.map(({ name }) => name),
    account: accountId,
    rules: stage.rules.map(eventRuleOf),
    deliver: (target, ruleArn, payload, attributes) => deliveries.deliver(target, ruleArn, payload, attributes),
    onGivenUp: (ruleArn, targetArn, error) => report(`event of ${ruleArn} for ${targetArn} given up: ${String(error)}`),
  });
  undo.defer(() => bus.close());
  const objects = await openObjectStore({
    dataDir: join(dataDir, 's3'),
    region,
    account: accountId,
    buckets: stage.buckets,
    onObjectCreated: (event) => bus.put(event),
    mayList: (principal, bucket) =>
      authority.allows(principal, { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` }),
  });
  undo.defer(() => objects.close());
  await layPages(stage.pageFiles, objects.direct);
  const publish = topicsOf(authority, queues);
  const textract = openLocalTextract(dataDir, { endpoint, region, accountId, credentials }, (...notice) =>
    publish('textract.amazonaws.com', ...notice),
  );
  undo.defer(() => textract.close());

  const tasks = openTaskRunner({ endpoint, authority, credentials, functions });
  undo.defer(() => tasks.close());
  const kms = openSigningKeys({ dataDir: join(dataDir, 'kms'), keys: stage.keys });
  const offered = { s3: objects, kms, sqs: queues, dynamodb: tables, events: bus, lambda: functions, textract };
  // Executions go on as soon as they are opened, so everything that they call must answer by then.
  gateway.serve({ authority, services: offered });
  const states = openStateMachines({ dataDir: join(dataDir, 'states'), region, machines: stage.stateMachines, tasks });
  const closeStates = once(() => states.close());
  undo.defer(closeStates);
  gateway.serve({ authority, services: { ...offered, states } });
  functions.start();
  for (const { queueArn } of stage.eventSources) queues.takeBack(queueArn);
  const pollers = openEventSources({ stage, endpoint, credentials, functions, report });
  for (const poller of pollers) poller.start();

  const closing = undo.move();
  return {
    functions,
    objects: objects.direct,
    queueDepths: () => queues.depths(),
    async drain() {
      await Promise.all([...pollers.map((poller) => poller.stop()), closeStates()]);
      await functions.drain();
    },
    stopFunctions: () => functions.close(),
    close: () => closing.disposeAsync(),
  };
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

/** What an asynchronous invocation leaves over goes to its queue as the function's role, as Lambda does. */
function sendAwayThrough({ endpoint, credentials }: Gateway, { stage }: Authority): SendAway {
  return async (fromFunction, targetArn, body, attributes) => {
    const roleArn = stage.functions.find(({ name }) => name === fromFunction)?.roleArn;
    const QueueUrl = queueUrlOf(stage, targetArn);
    if (roleArn === undefined || QueueUrl === undefined) return;
    const options = { endpoint, region: stage.region, credentials: credentials.issue(roleArn) };
    const client = new SQSClient({ ...options, useQueueUrlAsEndpoint: false });
    try {
      const MessageAttributes = attributesOf(attributes);
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body, MessageAttributes }));
    } finally {
      client.destroy();
    }
  };
}
