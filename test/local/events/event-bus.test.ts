import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, ListRulesCommand, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type DeliveryTarget, UndeliverableError } from '../../../infra/local/events/deliveries.ts';
import {
  type EventBus,
  type EventBusOptions,
  type EventRule,
  openEventBus,
} from '../../../infra/local/events/open-event-bus.ts';
import { PatternError } from '../../../infra/local/events/pattern-error.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-events-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Delivered {
  target: string;
  payload: unknown;
  attributes: Record<string, string> | undefined;
}

function rule(changes: Partial<EventRule> = {}): EventRule {
  return {
    name: 'papers',
    arn: 'arn:aws:events:eu-west-1:000000000000:rule/papers',
    bus: 'default',
    pattern: { source: ['port'] },
    enabled: true,
    targets: [{ id: 'T0', arn: 'arn:aws:sqs:eu-west-1:000000000000:papers' }],
    ...changes,
  };
}

/** A bus whose deliveries are kept; `accept` may throw to refuse one. */
function openBus(options: Partial<EventBusOptions> = {}, accept: (target: DeliveryTarget) => void = () => {}) {
  const delivered: Delivered[] = [];
  const bus = openEventBus({
    dataDir: options.dataDir ?? temporaryFolder(),
    region: 'eu-west-1',
    buses: [],
    rules: [rule()],
    deliver: async (target, _rule, payload, attributes) => {
      accept(target);
      delivered.push({ target: target.arn.split(':').at(-1) ?? '', payload: JSON.parse(payload), attributes });
    },
    ...options,
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= bus.close();
    return closed;
  };
  onTestFinished(close);
  return { bus, delivered, close };
}

async function connect(bus: EventBus): Promise<EventBridgeClient> {
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const url = new URL(req.url ?? '/', 'http://127.0.0.1');
    await bus.handle({
      req,
      res,
      url,
      body: Buffer.concat(chunks),
      caller: { arn: 'arn:aws:iam::000000000000:role/r' },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const credentials = { accessKeyId: 'AKIDTEST', secretAccessKey: 'x' };
  const client = new EventBridgeClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  onTestFinished(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return client;
}

const ENTRY = { Source: 'port', DetailType: 'Case Closed', Detail: '{"port":"NLRTM"}' };
const EVENT = {
  version: '0' as const,
  id: '0b5e5c1e-0000-4000-8000-000000000001',
  'detail-type': 'Object Created',
  source: 'port',
  account: '000000000000',
  time: '2026-11-01T00:00:00Z',
  region: 'eu-west-1',
  resources: [],
  detail: { n: 1 },
};

describe('PutEvents', () => {
  it('hands an event to the targets of the rules that match it', async () => {
    const other = rule({ name: 'other', arn: 'arn:other', pattern: { source: ['ship'] } });
    const off = rule({ name: 'off', arn: 'arn:off', enabled: false });
    const elsewhere = rule({ name: 'elsewhere', arn: 'arn:elsewhere', bus: 'harbour' });
    const { bus, delivered } = openBus({ rules: [rule(), other, off, elsewhere], buses: ['harbour'] });
    const client = await connect(bus);
    const Time = new Date('2026-11-01T10:00:00Z');
    const answer = await client.send(new PutEventsCommand({ Entries: [{ ...ENTRY, Time, Resources: ['arn:x'] }] }));
    await bus.drained();
    expect(answer.FailedEntryCount).toBe(0);
    expect(delivered).toEqual([
      {
        target: 'papers',
        attributes: undefined,
        payload: {
          version: '0',
          id: answer.Entries?.[0]?.EventId,
          'detail-type': 'Case Closed',
          source: 'port',
          account: '000000000000',
          time: '2026-11-01T10:00:00Z',
          region: 'eu-west-1',
          resources: ['arn:x'],
          detail: { port: 'NLRTM' },
        },
      },
    ]);
  });

  it('tells of each wrong entry and takes the others', async () => {
    const { bus, delivered } = openBus();
    const client = await connect(bus);
    const Entries = [
      { ...ENTRY, Source: undefined },
      { ...ENTRY, Detail: 'no json' },
      { ...ENTRY, Detail: '[1]' },
      { ...ENTRY, Source: 'aws.s3' },
      { ...ENTRY, EventBusName: 'nowhere' },
      ENTRY,
    ];
    const answer = await client.send(new PutEventsCommand({ Entries }));
    await bus.drained();
    expect(answer.FailedEntryCount).toBe(5);
    expect(answer.Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
      'InvalidArgument',
      'MalformedDetail',
      'MalformedDetail',
      'NotAuthorizedForSourceException',
      'ResourceNotFoundException',
      undefined,
    ]);
    expect(delivered).toHaveLength(1);
  });

  it('refuses too many entries, too much of them, and operations that are not implemented', async () => {
    const client = await connect(openBus().bus);
    const invalid = expect.objectContaining({ name: 'ValidationException' });
    await expect(client.send(new PutEventsCommand({ Entries: Array(11).fill(ENTRY) }))).rejects.toEqual(invalid);
    const Detail = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
    await expect(client.send(new PutEventsCommand({ Entries: [{ ...ENTRY, Detail }] }))).rejects.toEqual(invalid);
    await expect(client.send(new ListRulesCommand({}))).rejects.toEqual(
      expect.objectContaining({ name: 'UnknownOperationException' }),
    );
  });
});

describe('a delivery', () => {
  it('is retried until the target accepts it, and happens once', async () => {
    let refusals = 2;
    const { bus, delivered } = openBus({}, () => {
      refusals -= 1;
      if (refusals >= 0) throw new Error('the queue is busy');
    });
    await bus.put(EVENT);
    await bus.put(EVENT);
    await bus.drained();
    expect(delivered).toMatchObject([{ target: 'papers', payload: EVENT }]);
  });

  it('goes on after a restart', async () => {
    const dataDir = temporaryFolder();
    const before = openBus({ dataDir }, () => {
      throw new Error('the machine is going down');
    });
    await before.bus.put(EVENT);
    await before.close();
    const after = openBus({ dataDir });
    await after.bus.drained();
    expect(after.delivered).toMatchObject([{ payload: EVENT }]);
  });

  it('goes to the dead letters when its policy is exhausted, saying why', async () => {
    const deadLetterArn = 'arn:aws:sqs:eu-west-1:000000000000:dead';
    const [target] = rule().targets;
    const targets = target === undefined ? [] : [{ ...target, deadLetterArn, retry: { maximumRetryAttempts: 1 } }];
    const { bus, delivered } = openBus({ rules: [rule({ targets })] }, ({ arn }) => {
      if (arn !== deadLetterArn) throw new TypeError('no such queue');
    });
    await bus.put(EVENT);
    await bus.drained();
    expect(delivered).toEqual([
      {
        target: 'dead',
        payload: EVENT,
        attributes: {
          RULE_ARN: rule().arn,
          TARGET_ARN: target?.arn,
          ERROR_CODE: 'TypeError',
          ERROR_MESSAGE: 'no such queue',
          EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
          RETRY_ATTEMPTS: '1',
        },
      },
    ]);
  });

  it('that cannot succeed is given up at once, and told of', async () => {
    const onGivenUp = vi.fn();
    const { bus, delivered } = openBus({ onGivenUp }, () => {
      throw new UndeliverableError('the rule may not send to the queue');
    });
    await bus.put(EVENT);
    await bus.drained();
    expect(delivered).toEqual([]);
    expect(onGivenUp).toHaveBeenCalledExactlyOnceWith(
      rule().arn,
      rule().targets[0]?.arn,
      expect.any(UndeliverableError),
    );
  });
});

describe('a rule', () => {
  it('on a schedule runs at its rate, counted over restarts', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-01T10:00:00Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const dataDir = temporaryFolder();
    const scheduled = rule({ pattern: undefined, schedule: 'rate(5 minutes)' });
    const first = openBus({ dataDir, rules: [scheduled] });
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(first.delivered).toEqual([]);
    await first.close();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    const second = openBus({ dataDir, rules: [scheduled] });
    await vi.advanceTimersByTimeAsync(0);
    expect(second.delivered).toMatchObject([
      {
        payload: {
          'detail-type': 'Scheduled Event',
          source: 'aws.events',
          time: '2026-11-01T10:05:00Z',
          resources: [scheduled.arn],
        },
      },
    ]);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(second.delivered).toHaveLength(3);
  });

  it('that cannot be carried out exactly is refused when it is loaded', () => {
    expect(() => openBus({ rules: [rule({ pattern: { source: [{ like: 'x' }] } })] })).toThrow(PatternError);
  });
});
