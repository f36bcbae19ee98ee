import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { type Deliver, Deliveries, type DeliveryTarget, type RetryPolicy } from './deliveries.ts';
import { compilePattern, type EventTest } from './event-pattern.ts';
import { type BusEvent, EventsError, parsePutEvents, secondsOf } from './put-events.ts';
import { parseSchedule } from './schedule.ts';
import { ScheduledRules } from './scheduled-rules.ts';
import { compileInput, type InputWriter, type TargetInput } from './target-input.ts';

export interface RuleTarget extends DeliveryTarget, TargetInput {
  deadLetterArn?: string | undefined;
  retry?: RetryPolicy | undefined;
}

/** A rule as the templates give it: with an event pattern, a schedule expression, or both. */
export interface EventRule {
  name: string;
  arn: string;
  bus: string;
  pattern?: unknown;
  schedule?: string | undefined;
  enabled: boolean;
  targets: RuleTarget[];
}

export interface EventBusOptions {
  /** A folder of the bus's own; made if missing. */
  dataDir: string;
  region: string;
  account?: string;
  buses: string[];
  rules: EventRule[];
  deliver: Deliver;
  /** Told of an event that no retry and no dead-letter queue could save. */
  onGivenUp?: (ruleArn: string, targetArn: string, error: unknown) => void;
}

export interface EventBus extends LocalService {
  /** Takes an event, as from an AWS service; when it resolves, what the rules make of it is on disk. */
  put(event: BusEvent, bus?: string): Promise<void>;
  /** Resolves when nothing is on its way, retries included. */
  drained(): Promise<void>;
}

interface LoadedRule extends EventRule {
  test: EventTest;
  writers: Map<string, InputWriter>;
}

/**
 * EventBridge of one machine: PutEvents, rules with patterns and schedules, and deliveries that survive a kill. Throws
 * PatternError, ScheduleError or TargetInputError for a rule that it cannot carry out exactly.
 */
export function openEventBus(options: EventBusOptions): EventBus {
  const { dataDir, region, account = '000000000000' } = options;
  const rules = options.rules.filter(({ enabled }) => enabled).map(loadRule);
  const buses = new Set(['default', ...options.buses]);
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'events.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const deliveries = new Deliveries(db, options.deliver, options.onGivenUp ?? (() => {}));
  const scheduled = rules.flatMap(({ arn, schedule }) => (schedule === undefined ? [] : [{ arn, schedule }]));
  const clock = new ScheduledRules(db, scheduled, fireSchedule);
  deliveries.wake();
  clock.run();

  function fireSchedule(ruleArn: string, dueMs: number): void {
    const rule = rules.find(({ arn }) => arn === ruleArn);
    const event = {
      version: '0' as const,
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account,
      time: secondsOf(new Date(dueMs)),
      region,
      resources: [ruleArn],
      detail: {},
    };
    if (rule !== undefined) addDeliveries(rule, event);
    // The row commits with the caller's transaction, before this turn of the event loop ends.
    queueMicrotask(() => deliveries.wake());
  }

  function addDeliveries(rule: LoadedRule, event: BusEvent): void {
    for (const target of rule.targets) {
      const payload = rule.writers.get(target.id)?.(event, rule) ?? JSON.stringify(event);
      deliveries.add(event.id, rule.arn, target, payload);
    }
  }

  /** All or none: an event is on its way to all of its targets, or was not taken. */
  function take(events: { bus: string; event: BusEvent }[]): void {
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const { bus, event } of events) {
        for (const rule of rules) if (rule.bus === bus && rule.test(event)) addDeliveries(rule, event);
      }
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
    deliveries.wake();
  }

  function putEvents(body: Buffer) {
    const entries = parsePutEvents(body, buses, new Date());
    const taken: { bus: string; event: BusEvent }[] = [];
    const results = entries.map((entry) => {
      if ('ErrorCode' in entry) return entry;
      const event = { ...entry.event, id: randomUUID(), account, region };
      taken.push({ bus: entry.bus, event });
      return { EventId: event.id };
    });
    take(taken);
    return { FailedEntryCount: results.length - taken.length, Entries: results };
  }

  return {
    async handle({ req, res, body }: ServiceRequest): Promise<void> {
      const target = req.headers['x-amz-target'];
      try {
        if (target !== 'AWSEvents.PutEvents') {
          throw new EventsError(
            'UnknownOperationException',
            `The one-machine EventBridge does not implement ${String(target)}.`,
          );
        }
        answerJson(res, 200, putEvents(body ?? Buffer.alloc(0)));
      } catch (error) {
        const refused = error instanceof EventsError;
        const __type = refused ? error.awsCode : 'InternalException';
        answerJson(res, refused ? 400 : 500, {
          __type,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    },
    async put(event: BusEvent, bus = 'default'): Promise<void> {
      take([{ bus, event }]);
    },
    drained: () => deliveries.drained(),
    async close(): Promise<void> {
      clock.close();
      await deliveries.close();
      db.close();
    },
  };
}

function loadRule(rule: EventRule): LoadedRule {
  const test = rule.pattern === undefined ? () => false : compilePattern(rule.pattern);
  if (rule.schedule !== undefined) parseSchedule(rule.schedule);
  return { ...rule, test, writers: new Map(rule.targets.map((target) => [target.id, compileInput(target)])) };
}

function answerJson(res: ServerResponse, status: number, content: object): void {
  const json = Buffer.from(JSON.stringify(content));
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'content-length': json.length };
  res.writeHead(status, { ...headers, 'x-amzn-requestid': randomUUID() }).end(json);
}
