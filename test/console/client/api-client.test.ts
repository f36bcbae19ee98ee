import { describe, expect, test, vi } from 'vitest';
import { apiClient, backoffMs, type ClientParts, wasAborted } from '../../../functions/console/client/api-client.ts';
import { ApiProblem, SignInEnded, Unreachable } from '../../../functions/console/client/problem.ts';

function clientOver(answers: (Response | Error)[], more: Partial<ClientParts> = {}) {
  const waits: number[] = [];
  const fetch = vi.fn<ClientParts['fetch']>(async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked once too often');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const parts = {
    token: vi.fn<ClientParts['token']>(async (fresh) => (fresh ? 'fresh' : 'old')),
    answered: vi.fn(),
    lost: vi.fn(),
    wait: async (ms: number) => void waits.push(ms),
  };
  return { client: apiClient('/api', { fetch, ...parts, ...more }), fetch, waits, ...parts };
}
const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), { status, headers });
const CUT = new TypeError('Failed to fetch');

describe('a request', () => {
  test('carries the token and the query, and gives the answer', async () => {
    const { client, fetch } = clientOver([json({ tasks: [] })]);

    await expect(client.get('/tasks', { query: { port: 'NLRTM', lane: undefined, limit: 60 } })).resolves.toEqual({
      tasks: [],
    });
    expect(fetch).toHaveBeenCalledWith(
      '/api/tasks?port=NLRTM&limit=60',
      expect.objectContaining({ method: 'GET', cache: 'no-store' }),
    );
    expect(fetch.mock.lastCall?.[1].headers).toEqual({ authorization: 'Bearer old' });
  });

  test('that the token is too old for is sent again with a fresh one, once', async () => {
    const { client, fetch, token } = clientOver([json({}, 401), json({ ok: true })]);
    await expect(client.send('POST', '/x', { a: 1 })).resolves.toEqual({ ok: true });
    expect(token.mock.calls).toEqual([[false], [true]]);
    expect(fetch.mock.lastCall?.[1].headers).toEqual({
      authorization: 'Bearer fresh',
      'content-type': 'application/json',
    });

    const refused = clientOver([json({}, 401), json({}, 401)]);
    await expect(refused.client.get('/x')).rejects.toThrow(SignInEnded);
  });

  test('on a line that has gone silent is given up and sent again', async () => {
    const { client, fetch, lost } = clientOver([json({ ok: true })], { patienceMs: 20 });
    fetch.mockImplementationOnce(
      (_, { signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    await expect(client.get('/x')).resolves.toEqual({ ok: true });
    expect(lost).toHaveBeenCalledOnce();

    fetch.mockImplementationOnce(
      (_, { signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    await expect(client.send('POST', '/x')).rejects.toThrow(Unreachable);
  });

  test('whose answer is cut off is asked again, and of a change it is not known whether it was done', async () => {
    const half = () => new Response('{"tasks": [', { status: 200 });
    const { client } = clientOver([half(), json({ ok: true })]);
    await expect(client.get('/x')).resolves.toEqual({ ok: true });
    await expect(clientOver([half()]).client.send('POST', '/x')).rejects.toThrow(Unreachable);
  });

  test('that is refused throws the code and what else is told', async () => {
    const detail = { heldBy: 'officer-ben' };
    const { client } = clientOver([json({ error: { code: 'task.claimed', message: 'held', detail } }, 409)]);

    const problem = await client.send('POST', '/x').catch((error) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 409, code: 'task.claimed', detail });
  });

  test('answered by a gateway in words of its own still has a code', async () => {
    const { client } = clientOver([new Response('<html>', { status: 403 })]);
    await expect(client.send('POST', '/x')).rejects.toMatchObject({ code: 'access.denied' });
  });

  test('for reading is repeated where the connection was cut or the server overloaded; three times at most', async () => {
    const { client, fetch, lost } = clientOver([CUT, json({}, 503), json({ ok: 1 })]);
    await expect(client.get('/x')).resolves.toEqual({ ok: 1 });
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(lost).toHaveBeenCalledTimes(1);

    const dead = clientOver([CUT, CUT, CUT]);
    await expect(dead.client.get('/x')).rejects.toThrow(Unreachable);
  });

  test('waits as long as an overloaded server asks, within bounds', async () => {
    const { client, waits } = clientOver([
      json({}, 429, { 'retry-after': '4' }),
      json({}, 429, { 'retry-after': '9999' }),
      json({}),
    ]);
    await client.get('/x');
    expect(waits).toEqual([4_000, 15_000]);
  });

  test('that changes something is never repeated by itself', async () => {
    const { client, fetch } = clientOver([CUT]);
    await expect(client.send('POST', '/x')).rejects.toThrow(Unreachable);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('that is called off is no lost connection', async () => {
    const stop = new AbortController();
    stop.abort();
    const { client, lost } = clientOver([new DOMException('off', 'AbortError')]);

    const error = await client.get('/x', { signal: stop.signal }).catch((cause) => cause);
    expect(wasAborted(error)).toBe(true);
    expect(lost).not.toHaveBeenCalled();
  });

  test('tells the clock of the server', async () => {
    const { client, answered } = clientOver([json({}, 200, { date: 'Thu, 26 Nov 2026 17:00:00 GMT' })]);
    await client.get('/x');
    expect(answered).toHaveBeenCalledWith(Date.parse('2026-11-26T17:00:00Z'));
  });
});

test('waits between tries grow, never beyond a quarter of a minute', () => {
  expect(backoffMs(1, 1)).toBe(300);
  expect(backoffMs(3, 1)).toBe(1_200);
  expect(backoffMs(40, 1)).toBe(15_000);
  expect(backoffMs(1, 0)).toBe(150);
});
