import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { duration, instant, now, setClock, timeOfDay } from '../../../functions/console/language/time.ts';
import { speak, words } from '../../../functions/console/language/words.ts';

const SUMMER = '2026-07-01T16:05:00Z';

describe('times', () => {
  afterEach(() => speak('en'));

  test('are in the zone of the port, the zone named, in twenty-four hours', async () => {
    expect(timeOfDay(SUMMER, 'Europe/Amsterdam')).toBe('18:05 CEST');
    expect(timeOfDay('2026-01-01T23:30:00Z', 'Europe/Amsterdam')).toBe('00:30 CET');
    expect(instant(SUMMER, 'Asia/Singapore')).toBe('2 Jul, 00:05 GMT+8');
  });

  test('are written as the language does, with the same zone', async () => {
    words(
      {},
      { fr: async () => ({ messages: {} }), es: async () => ({ messages: {} }), ar: async () => ({ messages: {} }) },
    );
    await speak('fr');
    expect(instant(SUMMER, 'Europe/Amsterdam')).toBe('1 juil., 18:05 CEST');
    await speak('ar');
    expect(timeOfDay(SUMMER, 'Europe/Amsterdam')).toBe('18:05 CEST');
  });

  test('lengths have two units at most', () => {
    expect(duration(134 * 60_000)).toBe('2h 14m');
    expect(duration(-59_999)).toBe('0m');
    expect(duration(50 * 3_600_000)).toBe('2d 2h');
    expect(duration(3_600_000)).toBe('1h');
  });
});

describe('the clock', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-26T12:00:00Z') }));
  afterEach(() => {
    setClock(Date.now());
    vi.useRealTimers();
  });

  test("is the server's where this machine's is wrong", () => {
    setClock(Date.parse('2026-11-26T13:30:00Z'));
    vi.advanceTimersByTime(60_000);
    expect(new Date(now()).toISOString()).toBe('2026-11-26T13:31:00.000Z');
  });

  test('does not jump about by the seconds that an answer takes', () => {
    setClock(Date.now() - 1_500);
    expect(now()).toBe(Date.now());
  });
});
