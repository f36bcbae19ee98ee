import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { poll } from '../../../functions/console/client/poll.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function surroundings() {
  let change = () => {};
  const page = { isHidden: false, listeners: 0 };
  return {
    page,
    hide(hidden: boolean) {
      page.isHidden = hidden;
      change();
    },
    around: {
      hidden: () => page.isHidden,
      onVisibility(listener: () => void) {
        change = listener;
        page.listeners += 1;
        return () => {
          page.listeners -= 1;
        };
      },
    },
  };
}

test('asks at once, and again some time after each answer', async () => {
  const { around, page } = surroundings();
  const ask = vi.fn(async () => {});
  const stop = poll(ask, { everyMs: 5_000, around });
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(ask).toHaveBeenCalledTimes(4);

  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(4);
  expect(page.listeners).toBe(0);
});

test('asks ever more seldom while it fails, and as before once it does not', async () => {
  const { around } = surroundings();
  let fails = true;
  const ask = vi.fn(async () => {
    if (fails) throw new Error('cut');
  });
  const stop = poll(ask, { everyMs: 5_000, around });
  await vi.advanceTimersByTimeAsync(10_000 + 20_000);
  expect(ask).toHaveBeenCalledTimes(3);
  fails = false;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(ask).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).toHaveBeenCalledTimes(5);
  stop();
});

test('rests while the page is hidden, and asks at once when it is shown', async () => {
  const { around, hide } = surroundings();
  const ask = vi.fn(async () => {});
  const stop = poll(ask, { everyMs: 5_000, around });
  await vi.advanceTimersByTimeAsync(0);
  hide(true);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(1);
  hide(false);
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
});
