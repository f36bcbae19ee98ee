import { describe, expect, test } from 'vitest';
import { TrailReader } from '../../../../functions/console/case/facts/trail-reader.ts';
import type { Trail, TrailCheck } from '../../../../shared/review/trail-answers.ts';

const STANDING = { checked: null, whole: null, broken: null };
const PAGE = 10;

/** A trail of so many entries, of which a test lets each answer come when it wants. */
function trailOf(entries: number) {
  const trail = { entries };
  const held: (() => void)[] = [];
  const pageFrom = (newest: number): Trail => {
    const sequences = Array.from({ length: Math.min(PAGE, newest) }, (_, at) => newest - at);
    const events = sequences.map((sequence) => ({
      ...{ sequence, id: String(sequence), at: '2026-11-26T08:00:00.000Z', actor: 'officer-anna' },
      ...{ action: 'case viewed', detail: {}, previous: `hash-${sequence - 1}`, hash: `hash-${sequence}` },
    }));
    const next = newest > PAGE ? String(newest - PAGE) : null;
    return { entries: trail.entries, events, whole: true, firstBreak: null, standing: STANDING, next };
  };
  const api = {
    get: <T>(path: string): Promise<T> =>
      new Promise((resolve) => {
        const after = /after=(\d+)/.exec(path)?.[1];
        // What is answered is the trail as it was when it was asked for.
        const page = pageFrom(after === undefined ? trail.entries : Number(after));
        held.push(() => resolve(page as T));
      }),
    send: <T>(): Promise<T> => Promise.reject<T>(new Error('nothing is checked here')),
  };
  return { trail, api, held, answer: () => held.shift()?.() };
}

function shownBy(reader: TrailReader): number[] {
  const view = reader.view.peek();
  return view.state === 'there' ? view.trail.events.map(({ sequence }) => sequence) : [];
}
const counted = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

async function begun(entries: number) {
  const parts = trailOf(entries);
  const reader = new TrailReader(parts.api, '/cases/NLRTM/UTO-1/trail');
  const first = reader.read();
  parts.answer();
  await first;
  return { ...parts, reader };
}

describe('the trail of a case', () => {
  test('is read page by page, each page once however often it is asked for', async () => {
    const { reader, held, answer } = await begun(25);
    const more = [reader.more(), reader.more()];
    expect(held).toHaveLength(1);
    answer();
    await Promise.all(more);

    expect(shownBy(reader)).toEqual(counted(25, 6));
  });

  test('keeps the earlier entries that were read when something is done in the case', async () => {
    const { reader, trail, answer } = await begun(25);
    const more = reader.more();
    answer();
    await more;
    trail.entries = 28;
    const again = reader.read();
    answer();
    await again;

    expect(shownBy(reader)).toEqual(counted(28, 6));
    const last = reader.more();
    answer();
    await last;
    expect(shownBy(reader)).toEqual(counted(28, 1));
  });

  test('begins anew where more was done than its newest page holds: no entry is left out unseen', async () => {
    const { reader, trail, answer } = await begun(25);
    trail.entries = 60;
    const again = reader.read();
    answer();
    await again;

    expect(shownBy(reader)).toEqual(counted(60, 51));
  });

  test('drops a page that comes once the trail was begun anew', async () => {
    const { reader, trail, held } = await begun(25);
    const more = reader.more();
    trail.entries = 60;
    const again = reader.read();
    held[1]?.();
    await again;
    held[0]?.();
    await more;

    expect(shownBy(reader)).toEqual(counted(60, 51));
  });

  test('loses no page that was read while it is checked', async () => {
    const { reader, api, answer } = await begun(25);
    const steps: ((step: TrailCheck) => void)[] = [];
    api.send = <T>() => new Promise<T>((resolve) => steps.push((step) => resolve(step as T)));
    const step = (checkedTo: number): TrailCheck => ({
      ...{ run: 'r', from: 1, checkedTo, until: 25, firstBreak: null, done: checkedTo === 25, standing: STANDING },
    });
    const check = reader.check('start');
    // Pressed twice, it is checked once.
    await reader.check('start');
    expect(steps).toHaveLength(1);
    const more = reader.more();
    answer();
    await more;
    steps[0]?.(step(20));
    await expect.poll(() => steps.length).toBe(2);
    steps[1]?.(step(25));
    await check;

    expect(shownBy(reader)).toEqual(counted(25, 6));
    expect(reader.view.peek()).toMatchObject({ checking: { done: true, checkedTo: 25 } });
  });

  test('is checked no further once nobody looks', async () => {
    const { reader, api } = await begun(25);
    let asked = 0;
    const half: TrailCheck = {
      run: 'r',
      from: 1,
      checkedTo: 9,
      until: 25,
      firstBreak: null,
      done: false,
      standing: STANDING,
    };
    api.send = async <T>() => {
      asked += 1;
      reader.stop();
      return half as T;
    };
    await reader.check('start');

    expect(asked).toBe(1);
  });
});
