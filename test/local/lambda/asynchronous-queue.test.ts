import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually, FunctionBench } from './function-bench.ts';

let bench: FunctionBench;
beforeEach(() => {
  bench = new FunctionBench();
});
afterEach(() => bench.close());

const appends = `import { appendFileSync } from 'node:fs';
  export const handler = async ({ file, fail }, { awsRequestId }) => {
    appendFileSync(file, awsRequestId + '\\n');
    if (fail) throw new RangeError('not today');
  };`;

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

it('an event accepted before the runtime ended runs after its restart', async () => {
  const file = join(bench.dir, 'ran');
  const settings = bench.settings(appends);
  const before = bench.open([settings]);
  const id = before.accept('fixture', JSON.stringify({ file }));
  await before.close();
  expect(linesOf(file)).toEqual([]);

  const after = bench.open([settings]);
  after.start();

  await eventually(() => linesOf(file).length > 0);
  expect(linesOf(file)).toEqual([id]);
});

it('an event that fails is tried twice more under the same request id, then sent to its destination', async () => {
  const file = join(bench.dir, 'ran');
  const sent: { fromFunction: string; target: string; body: string }[] = [];
  const functions = bench.open(
    [bench.settings(appends, { asynchronous: { onFailureArn: 'arn:aws:sqs:eu-west-1:000000000000:failed' } })],
    {
      retryDelaysMs: [10, 20],
      sendAway: async (fromFunction, target, body) => {
        sent.push({ fromFunction, target, body });
      },
    },
  );
  functions.start();
  const id = functions.accept('fixture', JSON.stringify({ file, fail: true }));

  await eventually(() => sent.length > 0);

  expect(linesOf(file)).toEqual([id, id, id]);
  expect(sent[0]).toMatchObject({ fromFunction: 'fixture', target: 'arn:aws:sqs:eu-west-1:000000000000:failed' });
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    requestContext: { requestId: id, condition: 'RetriesExhausted', approximateInvokeCount: 3 },
    requestPayload: { file, fail: true },
    responseContext: { functionError: 'Unhandled' },
    responsePayload: { errorType: 'RangeError', errorMessage: 'not today' },
  });
});

it('an event that a function has no room for is not counted as a try', async () => {
  const file = join(bench.dir, 'ran');
  const functions = bench.open(
    [bench.settings(appends, { reservedConcurrency: 1, asynchronous: { maximumRetryAttempts: 0 } })],
    { retryDelaysMs: [10, 20] },
  );
  functions.start();
  for (let i = 0; i < 3; i++) functions.accept('fixture', JSON.stringify({ file }));
  await eventually(() => linesOf(file).length === 3);
});
