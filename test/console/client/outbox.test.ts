import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ApiClient } from '../../../functions/console/client/api-client.ts';
import { type Letter, openOutbox, waiting } from '../../../functions/console/client/outbox.ts';
import { ApiProblem, SignInEnded, Unreachable } from '../../../functions/console/client/problem.ts';
import { memoryKept } from '../fake/memory-kept.ts';

const letter = (requestId: string, by = 'officer-anna'): Letter => ({
  ...{ requestId, by, path: `/tasks/${requestId}/decide`, body: { requestId }, about: requestId },
});

function outboxOver(send: ApiClient['send'], kept = memoryKept(), by = 'officer-anna') {
  const settled = vi.fn();
  const client: ApiClient = { get: () => Promise.reject(new Error('not asked')), send };
  return { outbox: openOutbox({ client, kept, by, settled }), kept, settled };
}

afterEach(() => {
  waiting.value = [];
});

describe('a decision in the outbox', () => {
  test('stays until it is answered, and is answered once', async () => {
    const send = vi.fn(async () => ({ task: 1 }));
    const { outbox, kept, settled } = outboxOver(send as ApiClient['send']);

    const answer = outbox.post(letter('a'));
    expect(kept.get('outbox')).toEqual([letter('a')]);
    await expect(answer).resolves.toEqual({ task: 1 });
    expect(kept.get('outbox')).toEqual([]);
    expect(settled).toHaveBeenCalledExactlyOnceWith({ letter: letter('a'), answer: { task: 1 } });
  });

  test('is sent again with the same id after the connection was cut', async () => {
    const sent: unknown[] = [];
    const send = vi.fn(async (_method: string, _path: string, body?: unknown) => {
      sent.push(body);
      if (sent.length === 1) throw new Unreachable();
      return 'done';
    });
    const { outbox } = outboxOver(send as ApiClient['send']);

    const answer = outbox.post(letter('a'));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(waiting.value).toHaveLength(1);
    await outbox.flush();

    await expect(answer).resolves.toBe('done');
    expect(sent).toEqual([{ requestId: 'a' }, { requestId: 'a' }]);
  });

  test('outlives a reload of the page', async () => {
    const kept = memoryKept();
    const cut = outboxOver((async () => Promise.reject(new Unreachable())) as ApiClient['send'], kept);
    void cut.outbox.post(letter('a'));
    await cut.outbox.flush();

    const send = vi.fn(async () => 'done');
    const { outbox, settled } = outboxOver(send as ApiClient['send'], kept);
    await outbox.flush();
    expect(send).toHaveBeenCalledExactlyOnceWith('POST', '/tasks/a/decide', { requestId: 'a' });
    expect(settled).toHaveBeenCalledExactlyOnceWith({ letter: letter('a'), answer: 'done' });
  });

  test('stays where the server failed or the sign-in ended', async () => {
    for (const error of [
      new ApiProblem(500, 'internal', ''),
      new ApiProblem(429, 'access.too-many', ''),
      new SignInEnded(),
    ]) {
      const { outbox } = outboxOver((async () => Promise.reject(error)) as ApiClient['send']);
      void outbox.post(letter('a'));
      await outbox.flush();
      expect(waiting.value).toEqual([letter('a')]);
      waiting.value = [];
    }
  });

  test('that is refused is taken out, and says why', async () => {
    const problem = new ApiProblem(409, 'task.ended', 'decided', { by: 'officer-ben' });
    const { outbox, settled } = outboxOver((async () => Promise.reject(problem)) as ApiClient['send']);

    await expect(outbox.post(letter('a'))).rejects.toBe(problem);
    expect(waiting.value).toEqual([]);
    expect(settled).toHaveBeenCalledExactlyOnceWith({ letter: letter('a'), problem });
  });

  test('of somebody else is never sent', async () => {
    const kept = memoryKept();
    kept.set('outbox', [letter('a', 'officer-ben'), { nonsense: true }]);
    const send = vi.fn(async () => 'done');
    const { outbox } = outboxOver(send as ApiClient['send'], kept);
    await outbox.flush();
    expect(send).not.toHaveBeenCalled();
    expect(waiting.value).toEqual([letter('a', 'officer-ben')]);
  });

  test('written while another is on its way follows it, in order', async () => {
    const sent: string[] = [];
    const send = async (_method: string, path: string) => {
      sent.push(path);
      await Promise.resolve();
      return path;
    };
    const { outbox } = outboxOver(send as ApiClient['send']);
    await Promise.all([outbox.post(letter('a')), outbox.post(letter('b')), outbox.post(letter('c'))]);
    expect(sent).toEqual(['/tasks/a/decide', '/tasks/b/decide', '/tasks/c/decide']);
  });
});
