import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type Clock, turnsOf } from '../../../../functions/read-document/textract/turns.ts';
import { fuzzRuns } from '../../../fuzz/runs.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const table = { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })), name: 'cases' };
const rates = {
  ...{ DetectDocumentText: 25, AnalyzeExpense: 5, AnalyzeID: 1, AnalyzeDocument: 0.5 },
  ...{ StartDocumentTextDetection: 1, GetDocumentTextDetection: 5, StartExpenseAnalysis: 1, GetExpenseAnalysis: 5 },
  ...{ StartDocumentAnalysis: 2, GetDocumentAnalysis: 5 },
};
type Operation = keyof typeof rates;

/** The one item of each operation, with DynamoDB's conditions on it; the conditions are those of the two updates. */
const items = new Map<unknown, number>();
beforeEach(() => {
  items.clear();
  dynamo.reset();
  dynamo.on(UpdateCommand).callsFake(({ Key, UpdateExpression, ExpressionAttributeValues: values = {} }) => {
    const nextAt = items.get(Key?.sk);
    const [now, furthest] = [Number(values[':now']), Number(values[':furthest'])];
    const follows = UpdateExpression === 'SET nextAt = nextAt + :interval';
    const ahead = nextAt !== undefined && nextAt >= now && nextAt <= furthest;
    if (follows !== ahead) throw new ConditionalCheckFailedException({ message: 'no', $metadata: {} });
    const written = follows ? (nextAt ?? 0) + Number(values[':interval']) : Number(values[':after']);
    items.set(Key?.sk, written);
    return { Attributes: { nextAt: written } };
  });
});

/** Between the inputs of one test: the mock keeps every call, and a night of them fills the memory. */
function forget(): void {
  items.clear();
  dynamo.resetHistory();
}

/** Time that goes on only when everybody waits. Sleepers wake in the order of their instants. */
class SimulatedTime {
  #now = 1_000_000;
  readonly #sleepers: { at: number; wake: () => void }[] = [];

  /** A clock of its own, `skewMs` wrong, whose sleeps end up to `lateMs` late. */
  clock(skewMs = 0, lateMs: () => number = () => 0): Clock {
    return {
      now: () => this.#now + skewMs,
      sleep: (ms) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        this.#sleepers.push({ at: this.#now + ms + lateMs(), wake: resolve });
        return promise;
      },
    };
  }

  now(): number {
    return this.#now;
  }

  async run(work: Promise<unknown>[]): Promise<void> {
    const running = { yes: true };
    void Promise.all(work).finally(() => {
      running.yes = false;
    });
    while (running.yes) {
      for (let i = 0; i < 40; i++) await Promise.resolve();
      const next = this.#sleepers.sort((a, b) => a.at - b.at).shift();
      if (next === undefined) await new Promise((resolve) => setImmediate(resolve));
      else {
        this.#now = Math.max(this.#now, next.at);
        next.wake();
      }
    }
  }
}

/** The most calls that began in any second. */
function busiestSecond(starts: readonly number[]): number {
  const sorted = [...starts].sort((a, b) => a - b);
  return Math.max(...sorted.map((from) => sorted.filter((at) => at >= from && at < from + 1000).length));
}

async function starts(
  operation: Operation,
  readers: number,
  calls: number,
  durations: () => number,
  skewMs = 0,
  lateMs = 0,
) {
  const time = new SimulatedTime();
  const begun: number[] = [];
  const reader = async (index: number) => {
    const clock = time.clock(index % 2 === 0 ? skewMs : 0, () => (lateMs > 0 ? durations() % lateMs : 0));
    const turns = turnsOf(table, rates, clock);
    for (let call = 0; call < calls; call++) {
      await turns.take(operation);
      begun.push(time.now());
      await clock.sleep(durations());
    }
  };
  await time.run(Array.from({ length: readers }, (_, index) => reader(index)));
  return begun;
}

const operations = fc.constantFrom<Operation>('DetectDocumentText', 'AnalyzeExpense', 'AnalyzeID', 'AnalyzeDocument');
const runs = { seed: 11, numRuns: fuzzRuns(25, 10) };

test('no second sees more calls than the rate, however many read and however long calls take', async () => {
  await fc.assert(
    fc.asyncProperty(
      operations,
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 4000 })),
      async (operation, readers, stream) => {
        forget();
        const begun = await starts(operation, readers, 6, () => Number(stream.next().value));
        expect(busiestSecond(begun)).toBeLessThanOrEqual(Math.max(1, rates[operation]));
      },
    ),
    runs,
  );
});

test('late timers and clocks that differ add no more than their share of a second', async () => {
  await fc.assert(
    fc.asyncProperty(
      operations,
      fc.integer({ min: 1, max: 300 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 2000 })),
      async (operation, wrongMs, stream) => {
        forget();
        const begun = await starts(operation, 8, 5, () => Number(stream.next().value), -wrongMs, wrongMs);
        expect(busiestSecond(begun)).toBeLessThanOrEqual(Math.ceil(rates[operation] * (1 + (2 * wrongMs) / 1000)));
      },
    ),
    runs,
  );
});

test('the rate is reached where there are readers enough', async () => {
  const begun = await starts('AnalyzeExpense', 10, 10, () => 1500);
  const seconds = (Math.max(...begun) - Math.min(...begun)) / 1000;
  expect(begun.length / seconds).toBeGreaterThan(0.95 * rates.AnalyzeExpense);
});

test('a first call does not wait, and operations do not wait for each other', async () => {
  const time = new SimulatedTime();
  const turns = turnsOf(table, rates, time.clock());
  await turns.take('AnalyzeID');
  await turns.take('AnalyzeDocument');
  expect(time.now()).toBe(1_000_000);
});

test('a turn set far ahead by a clock that was wrong holds nobody up', async () => {
  const time = new SimulatedTime();
  items.set('AnalyzeID', time.now() + 86_400_000);
  await turnsOf(table, rates, time.clock()).take('AnalyzeID');
  expect(time.now()).toBe(1_000_000);
});
