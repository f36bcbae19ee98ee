import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { log } from '../../../functions/log.ts';
import { type Route, requested } from '../../../functions/review/route.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';

const CALLER = {
  principal: { id: 'anna', roles: ['officer' as const], ports: 'all' as const, lanes: 'all' as const },
  requestId: 'r1',
};
const recordSchema = z.object({ owner: z.object({ born: z.int() }), names: z.record(z.string(), z.number()) });

afterEach(() => vi.restoreAllMocks());

async function call(answer: Route['answer'], { query = '', body = null as string | null } = {}) {
  const method = body === null ? 'GET' : 'POST';
  const api = serveRoutes([{ method, path: '/it', permission: 'about.read', answer }]);
  const response = await api.fetch(new Request(`https://api.example/it${query}`, { method, body }), { caller: CALLER });
  return { status: response.status, answer: (await response.json()) as unknown };
}

it('what a caller sent wrong is told to them, where it is and what to do', async () => {
  const answer: Route['answer'] = async ({ query }) => requested(z.object({ limit: z.coerce.number().int() }), query);
  const refused = await call(answer, { query: '?limit=many' });
  expect(refused).toMatchObject({ status: 400, answer: { error: { code: 'request.invalid' } } });
  expect(Object(refused.answer).error.message).toMatch(/at limit\ncorrect that and send it again/);
});

it('so is a body that is not JSON', async () => {
  expect(await call(({ body }) => body(), { body: '{' })).toMatchObject({
    ...{ status: 400, answer: { error: { code: 'request.invalid', message: expect.stringContaining('not JSON') } } },
  });
});

it('what is stored wrong is our fault, and logged without what stands there', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const stored = { owner: { born: 'Ada Invented' }, names: { 'Bo Invented': 'Cy Invented' } };
  const { status, answer } = await call(async () => recordSchema.parse(stored));
  expect({ status, answer }).toMatchObject({ status: 500, answer: { error: { code: 'stored.invalid' } } });
  expect(logged).toHaveBeenCalledOnce();
  expect(logged.mock.lastCall?.[1]).toEqual({
    code: 'stored.invalid',
    issues: [
      { at: 'owner.born', code: 'invalid_type' },
      { at: 'names.*', code: 'invalid_type' },
    ],
  });
  expect(JSON.stringify([answer, logged.mock.calls])).not.toContain('Invented');
});

it('so is what is stored and no JSON at all', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const answered = await call(async () => JSON.parse('Invented'));
  expect(answered).toMatchObject({ status: 500, answer: { error: { code: 'stored.invalid' } } });
  expect(logged.mock.lastCall?.[1]).toMatchObject({ issues: [{ code: 'not_json' }] });
  expect(JSON.stringify([answered, logged.mock.calls])).not.toContain('Invented');
});
