import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, FunctionBench } from './function-bench.ts';

let bench: FunctionBench;
beforeEach(() => {
  bench = new FunctionBench();
});
afterEach(() => bench.close());

describe('a function', () => {
  it('gets the event and Lambda’s context, and its result comes back as JSON', async () => {
    const functions = bench.open([
      bench.settings(
        `export const handler = async (event, context) => ({ event, context, left: context.getRemainingTimeInMillis() });`,
      ),
    ]);

    const result = await functions.invoke('fixture', '{"case":"NLRTM/A1"}');

    const answer = JSON.parse(result.payload);
    expect(result.functionError).toBeUndefined();
    expect(answer.event).toEqual({ case: 'NLRTM/A1' });
    expect(answer.context).toMatchObject({
      awsRequestId: result.requestId,
      functionName: 'fixture',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:fixture',
      memoryLimitInMB: '256',
      logGroupName: '/aws/lambda/fixture',
    });
    expect(answer.left).toBeGreaterThan(5_000);
    expect(answer.left).toBeLessThanOrEqual(10_000);
  });

  it('gives null for a handler that returns nothing', async () => {
    const functions = bench.open([bench.settings('export const handler = async () => {};')]);
    expect((await functions.invoke('fixture', '{}')).payload).toBe('null');
  });

  it('keeps its process, and its module’s state, from one event to the next', async () => {
    const functions = bench.open([bench.settings('let calls = 0; export const handler = async () => ++calls;')]);

    const payloads = [];
    for (let i = 0; i < 3; i++) payloads.push((await functions.invoke('fixture', '{}')).payload);

    expect(payloads).toEqual(['1', '2', '3']);
    expect(functions.countsOf('fixture')).toEqual({ coldStarts: 1, invocations: 3 });
  });

  it('ends its process after a while without work', async () => {
    const functions = bench.open([bench.settings('export const handler = async () => process.pid;')], { idleMs: 50 });
    const pid = Number((await functions.invoke('fixture', '{}')).payload);
    await eventually(() => !isAlive(pid));
  });

  it('sees the template’s variables and Lambda’s own, and nothing of the host', async () => {
    process.env.TIDEWAITER_TEST_HOST_SECRET = 'leak';
    const functions = bench.open([
      bench.settings('export const handler = async () => process.env;', {
        environment: { CASES_TABLE: 'cases', AWS_REGION: 'us-east-1' },
      }),
    ]);

    const seen = JSON.parse((await functions.invoke('fixture', '{}')).payload);
    delete process.env.TIDEWAITER_TEST_HOST_SECRET;

    expect(seen).toMatchObject({
      CASES_TABLE: 'cases',
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIAFIXTURE',
      AWS_LAMBDA_FUNCTION_NAME: 'fixture',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    });
    const foreign = Object.keys(seen).filter(
      (name) => !/^(AWS_|LAMBDA_|_HANDLER$|LANG$|TZ$|PATH$|HOME$|TMPDIR$|CASES_TABLE$|NODE_V8_COVERAGE$)/.test(name),
    );
    expect(foreign).toEqual([]);
    expect(seen.HOME).not.toBe(process.env.HOME);
  });

  it('writes its output and a report to its own log', async () => {
    const functions = bench.open([
      bench.settings(
        `export const handler = async () => { console.log('looked at 3 papers'); console.error('one unread'); };`,
      ),
    ]);
    const { requestId } = await functions.invoke('fixture', '{}');
    const log = await eventually(() => {
      const text = readFileSync(join(bench.dataDir, 'logs', 'fixture.log'), 'utf8');
      return text.includes('papers') && text.includes('unread') && text;
    });
    expect(log).toContain(`START RequestId: ${requestId}`);
    expect(log).toMatch(/REPORT RequestId: .*Duration: .*Memory Size: 256 MB.*Init Duration: /);
  });
});

describe('an error', () => {
  it('carries the name of the class thrown, as the state machines catch it', async () => {
    const functions = bench.open([
      bench.settings(`
        class CaseNotFoundError extends Error { name = 'CaseNotFoundError'; }
        export const handler = async () => { throw new CaseNotFoundError('no case A1'); };`),
    ]);

    const result = await functions.invoke('fixture', '{}');

    expect(result.functionError).toBe('Unhandled');
    const error = JSON.parse(result.payload);
    expect(error).toMatchObject({ errorType: 'CaseNotFoundError', errorMessage: 'no case A1' });
    expect(error.trace[0]).toBe('CaseNotFoundError: no case A1');
    expect(functions.countsOf('fixture').coldStarts).toBe(1);
  });

  it.each([
    ['a module that does not load', `throw new TypeError('bad table');`, 'TypeError', 'bad table'],
    ['a module that imports what is not there', `import 'nowhere';`, 'Error', 'nowhere'],
    ['a missing handler', 'export const other = 1;', 'Runtime.HandlerNotFound', 'index.handler'],
    [
      'a process that exits',
      'export const handler = async () => process.exit(3);',
      'Runtime.ExitError',
      'exit status 3',
    ],
    [
      'a process that is killed',
      `export const handler = async () => { process.kill(process.pid, 'SIGKILL'); await new Promise(() => {}); };`,
      'Runtime.ExitError',
      'signal: killed',
    ],
    [
      'a rejection nobody awaits',
      `export const handler = async () => { Promise.reject(new Error('lost')); await new Promise((r) => setTimeout(r, 5000)); };`,
      'Runtime.UnhandledPromiseRejection',
      'lost',
    ],
    [
      'a throw outside of the promise',
      `export const handler = async () => { setImmediate(() => { throw new RangeError('late'); }); await new Promise((r) => setTimeout(r, 5000)); };`,
      'RangeError',
      'late',
    ],
    ['a result that is no JSON', 'export const handler = async () => 1n;', 'TypeError', 'BigInt'],
    [
      'a result over 6 MB',
      `export const handler = async () => 'x'.repeat(7 * 1024 * 1024);`,
      'Function.ResponseSizeTooLarge',
      '6291456',
    ],
  ])('names %s', async (_what, source, errorType, message) => {
    const functions = bench.open([bench.settings(source)]);
    const result = await functions.invoke('fixture', '{}');
    expect(result.functionError).toBe('Unhandled');
    expect(JSON.parse(result.payload)).toMatchObject({ errorType, errorMessage: expect.stringContaining(message) });
  });

  it('of one event does not reach the next: after a crash a new process takes it', async () => {
    const functions = bench.open([
      bench.settings('export const handler = async ({ crash }) => { if (crash) process.abort(); return "fine"; };'),
    ]);
    const crashed = await functions.invoke('fixture', '{"crash":true}');
    const next = await functions.invoke('fixture', '{}');
    expect(JSON.parse(crashed.payload).errorType).toBe('Runtime.ExitError');
    expect(next.payload).toBe('"fine"');
    expect(functions.countsOf('fixture').coldStarts).toBe(2);
  });
});

describe('a limit', () => {
  it('of time ends the process, even one in a busy loop', async () => {
    const functions = bench.open([
      bench.settings('export const handler = async ({ spin }) => { while (spin) {} return process.pid; };', {
        timeoutSeconds: 1,
      }),
    ]);
    const pid = Number((await functions.invoke('fixture', '{}')).payload);

    const result = await functions.invoke('fixture', '{"spin":true}');

    expect(JSON.parse(result.payload)).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: `RequestId: ${result.requestId} Error: Task timed out after 1.00 seconds`,
    });
    await eventually(() => !isAlive(pid));
  });

  it('of memory counts Buffers, which V8’s own limit does not', async () => {
    const functions = bench.open([
      bench.settings(
        `export const handler = async () => {
          const kept = [];
          for (;;) { kept.push(Buffer.alloc(4 * 1024 * 1024, 1)); await new Promise((r) => setImmediate(r)); }
        };`,
        { memoryMb: 192 },
      ),
    ]);
    const result = await functions.invoke('fixture', '{}');
    expect(JSON.parse(result.payload)).toMatchObject({
      errorType: 'Runtime.OutOfMemory',
      errorMessage: expect.stringContaining('more than 192 MB'),
    });
  });

  it('of memory leaves a handler alone that keeps within it', async () => {
    const functions = bench.open([
      bench.settings('export const handler = async () => Buffer.alloc(100 * 1024 * 1024, 1).length;', {
        memoryMb: 192,
      }),
    ]);
    expect((await functions.invoke('fixture', '{}')).payload).toBe(String(100 * 1024 * 1024));
  });

  it('of reserved concurrency refuses the call beyond it', async () => {
    const functions = bench.open([
      bench.settings('export const handler = async () => { await new Promise((r) => setTimeout(r, 300)); };', {
        reservedConcurrency: 1,
      }),
    ]);
    const first = functions.invoke('fixture', '{}');
    await expect(functions.invoke('fixture', '{}')).rejects.toMatchObject({ name: 'TooManyRequestsException' });
    expect((await first).functionError).toBeUndefined();
  });

  it('of the machine lets the others wait with their clocks stopped, each function in turn', async () => {
    const source = `import { appendFileSync } from 'node:fs';
      export const handler = async ({ log, name }) => { appendFileSync(log, name); await new Promise((r) => setTimeout(r, 400)); };`;
    const functions = bench.open(
      [
        bench.settings(source, { name: 'many', timeoutSeconds: 1.5 }),
        bench.settings(source, { name: 'few', timeoutSeconds: 1.5 }),
      ],
      { maximumRunning: 1 },
    );
    const log = join(bench.dir, 'order');
    const call = (name: string, letter: string) => functions.invoke(name, JSON.stringify({ log, name: letter }));

    const results = await Promise.all([
      call('many', 'm'),
      call('many', 'm'),
      call('many', 'm'),
      call('many', 'm'),
      call('few', 'f'),
    ]);

    expect(results.filter(({ functionError }) => functionError !== undefined)).toEqual([]);
    expect(readFileSync(log, 'utf8')).toBe('mmfmm');
  });

  it('of 6 MB refuses a larger request, and text that is no JSON', async () => {
    const functions = bench.open([bench.settings('export const handler = async () => 1;')]);
    await expect(functions.invoke('fixture', JSON.stringify('x'.repeat(7 * 1024 * 1024)))).rejects.toMatchObject({
      name: 'RequestTooLargeException',
    });
    await expect(functions.invoke('fixture', '{')).rejects.toMatchObject({ name: 'InvalidRequestContentException' });
    await expect(functions.invoke('other', '{}')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
