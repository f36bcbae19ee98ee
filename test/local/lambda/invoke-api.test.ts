import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually, FunctionBench } from './function-bench.ts';

let bench: FunctionBench;
let server: Server;
let address: string;
beforeEach(async () => {
  bench = new FunctionBench();
  const functions = bench.open([
    bench.settings(`import { writeFileSync } from 'node:fs';
      export const handler = async ({ fail, file }) => {
        if (fail) throw new RangeError('no');
        if (file) writeFileSync(file, '');
        return { ok: true };
      };`),
  ]);
  functions.start();
  server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const url = new URL(req.url ?? '/', 'http://127.0.0.1');
    await functions.handle({ req, res, url, body: Buffer.concat(parts), caller: { arn: 'arn:aws:iam::0:user/x' } });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/2015-03-31/functions`;
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await bench.close();
});

function invoke(name: string, event: unknown, type = 'RequestResponse'): Promise<Response> {
  const headers = { 'x-amz-invocation-type': type };
  return fetch(`${address}/${name}/invocations`, { method: 'POST', headers, body: JSON.stringify(event) });
}

it('RequestResponse answers with the result', async () => {
  const response = await invoke('fixture', {});
  expect(response.status).toBe(200);
  expect(response.headers.get('x-amz-executed-version')).toBe('$LATEST');
  expect(response.headers.get('x-amz-function-error')).toBeNull();
  expect(await response.json()).toEqual({ ok: true });
});

it('an error of the function is a 200 that says so in a header', async () => {
  const response = await invoke('fixture', { fail: true });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-amz-function-error')).toBe('Unhandled');
  expect(await response.json()).toMatchObject({ errorType: 'RangeError' });
});

it('Event is accepted at once and runs', async () => {
  const file = join(bench.dir, 'ran');
  const response = await invoke('fixture', { file }, 'Event');
  expect(response.status).toBe(202);
  await eventually(() => existsSync(file));
});

it('an unknown function and an unknown action are refused by name', async () => {
  const response = await invoke('other', {});
  expect(response.status).toBe(404);
  expect(response.headers.get('x-amzn-errortype')).toBe('ResourceNotFoundException');
  const list = await fetch(`${address}/`);
  expect(list.status).toBe(400);
  expect(Object(await list.json()).message).toContain('offers only Invoke');
});
