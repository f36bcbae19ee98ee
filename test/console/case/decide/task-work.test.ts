import { describe, expect, it } from 'vitest';
import { TaskWork } from '../../../../functions/console/case/decide/task-work.ts';
import type { Letter, Settled } from '../../../../functions/console/client/outbox.ts';
import { ApiProblem, Unreachable } from '../../../../functions/console/client/problem.ts';
import type { TaskRow } from '../../../../shared/review/tasks.ts';
import { aTaskRow } from './a-task-row.ts';

const START = Date.parse('2026-11-26T12:00:00Z');
const MINUTE = 60_000;
const REQUEST = { requestId: 'r-1' };

/** A task at a desk with a clock and an API in the test's hand. */
function aDesk(given: Partial<TaskRow> = {}) {
  const desk = {
    now: START,
    asked: [] as string[],
    letters: [] as Letter[],
    answer: (_what: string): unknown => ({}),
  };
  const held = () => ({
    task: aTaskRow({ claimedBy: 'officer-anna', leaseUntil: new Date(desk.now + 15 * MINUTE).toISOString() }),
  });
  desk.answer = (what) => (what === 'heartbeat' ? { leaseUntil: held().task.leaseUntil } : held());
  const work = new TaskWork(aTaskRow(given), {
    api: {
      async send<T>(_method: string, path: string): Promise<T> {
        const what = path.split('/').at(-1) ?? '';
        desk.asked.push(what);
        return desk.answer(what) as T;
      },
    },
    async post(letter) {
      desk.letters.push(letter);
    },
    waiting: () => desk.letters,
    me: 'officer-anna',
    now: () => desk.now,
  });
  const refuse = (code: string, detail: Record<string, unknown> = {}) => {
    desk.answer = () => {
      throw new ApiProblem(409, code, 'refused', detail);
    };
  };
  const settled = (what: { answer: unknown } | { problem: ApiProblem }) => {
    const [letter] = desk.letters.splice(0, 1);
    if (letter === undefined) throw new Error('nothing was sent');
    return work.settled({ letter, ...what } as Settled);
  };
  return { desk, work, refuse, settled };
}

describe('the lease of a task', () => {
  it('is renewed while somebody works, and left alone by an empty chair', async () => {
    const { desk, work } = aDesk();
    await work.claim();
    desk.now += 2 * MINUTE;
    work.worked();
    await work.beat();
    expect(desk.asked).toEqual(['claim', 'heartbeat']);
    expect(work.lease.value).toEqual({ state: 'held', endsAt: desk.now + 15 * MINUTE });
    desk.now += 6 * MINUTE;
    await work.beat();
    expect(desk.asked).toEqual(['claim', 'heartbeat']);
  });

  it('that ran out is told, also where nothing can be reached', async () => {
    const { desk, work } = aDesk();
    await work.claim();
    desk.answer = () => {
      throw new Unreachable();
    };
    desk.now += 14 * MINUTE;
    work.worked();
    await work.beat();
    expect(work.lease.value.state).toBe('held');
    desk.now += MINUTE;
    work.worked();
    await work.beat();
    expect(work.lease.value).toEqual({ state: 'lost', heldBy: null });
  });

  it('that another has now tells who', async () => {
    const { desk, work, refuse } = aDesk();
    await work.claim();
    refuse('task.lost', { heldBy: 'officer-ben' });
    desk.now += 2 * MINUTE;
    work.worked();
    await work.beat();
    expect(work.lease.value).toEqual({ state: 'lost', heldBy: 'officer-ben' });
  });

  it('of another officer is not taken for the reader’s', () => {
    const leaseUntil = new Date(START + MINUTE).toISOString();
    expect(aDesk({ claimedBy: 'officer-ben', leaseUntil }).work.lease.value).toEqual({ state: 'none' });
    expect(aDesk({ claimedBy: 'officer-anna', leaseUntil }).work.lease.value.state).toBe('held');
  });
});

describe('a decision', () => {
  it('is sent, and the answer shown', async () => {
    const { desk, work, settled } = aDesk();
    await work.claim();
    work.decide(REQUEST, 'NLRTM/UTO-1 documents');
    expect(desk.letters).toMatchObject([{ requestId: 'r-1', by: 'officer-anna', path: `${work.path}/decide` }]);
    await settled({
      answer: { outcome: 'second', decision: { disposition: 'held' }, task: aTaskRow({ stage: 'second' }) },
    });
    expect(work.deciding.value).toMatchObject({ at: 'recorded', outcome: 'second' });
    expect(work.task.value.stage).toBe('second');
  });

  it('that was on its way before a reload is waited for', () => {
    const { desk } = aDesk();
    const path = '/tasks/NLRTM/UTO-2026-0042/1/documents/decide';
    desk.letters.push({ requestId: 'r-0', by: 'officer-anna', path, body: {}, about: '' });
    const again = new TaskWork(aTaskRow(), {
      api: { send: () => Promise.reject(new Unreachable()) },
      post: () => Promise.resolve(),
      waiting: () => desk.letters,
      me: 'officer-anna',
      now: () => START,
    });
    expect(again.deciding.value).toEqual({ at: 'sending' });
  });

  it('whose claim ran out while the connection was cut is sent again under the same id, once', async () => {
    const { desk, work, settled } = aDesk();
    await work.claim();
    work.decide(REQUEST, '');
    const ranOut = new ApiProblem(409, 'task.not-held', 'ran out', { heldBy: null });
    await settled({ problem: ranOut });
    expect(desk.asked).toEqual(['claim', 'claim']);
    expect(desk.letters.map(({ requestId }) => requestId)).toEqual(['r-1']);
    expect(work.deciding.value.at).toBe('sending');
    await settled({ problem: ranOut });
    expect(desk.letters).toEqual([]);
    expect(work.deciding.value.at).toBe('refused');
    expect(work.lease.value.state).toBe('lost');
  });

  it('is not sent again where another has the task by now', async () => {
    const { desk, work, refuse, settled } = aDesk();
    await work.claim();
    work.decide(REQUEST, '');
    refuse('task.claimed', { heldBy: 'officer-ben' });
    await settled({ problem: new ApiProblem(409, 'task.not-held', 'ran out', { heldBy: null }) });
    expect(desk.letters).toEqual([]);
    expect(work.lease.value).toEqual({ state: 'lost', heldBy: 'officer-ben' });
  });

  it('that comes second tells what was decided and by whom', async () => {
    const { work, settled } = aDesk();
    await work.claim();
    work.decide(REQUEST, '');
    const detail = { disposition: 'held', by: 'officer-ben', at: '2026-11-26T11:00:00Z' };
    await settled({ problem: new ApiProblem(409, 'task.ended', 'decided already', detail) });
    expect(work.deciding.value).toMatchObject({ at: 'refused', problem: { code: 'task.ended', detail } });
  });

  it('of another task is passed over', async () => {
    const { work } = aDesk();
    const letter = { requestId: 'x', by: 'officer-anna', path: '/tasks/elsewhere/decide', body: {}, about: '' };
    await work.settled({ letter, answer: {} });
    expect(work.deciding.value.at).toBe('open');
  });
});
