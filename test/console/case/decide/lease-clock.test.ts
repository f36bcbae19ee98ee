import { expect, it } from 'vitest';
import {
  HEARTBEAT_MS,
  IDLE_MS,
  leaseState,
  mayRenew,
  timeLeft,
  WARN_MS,
} from '../../../../functions/console/case/decide/lease-clock.ts';

it('warns before a lease ends, and tells when it has', () => {
  const end = 901_000;
  expect(leaseState(end, 1000)).toBe('held');
  expect(leaseState(end, end - WARN_MS)).toBe('ending');
  expect(leaseState(end, end)).toBe('ended');
});

it('counts down by the second and stops at nothing', () => {
  expect(timeLeft(100_000, 39_500)).toEqual({ minutes: 1, seconds: 1 });
  expect(timeLeft(100_000, 200_000)).toEqual({ minutes: 0, seconds: 0 });
});

it('renews while somebody works, not more often than it must, and not for an empty chair', () => {
  const now = 10_000_000;
  expect(mayRenew({ now, renewedAt: now - HEARTBEAT_MS, workedAt: now - 1000, endsAt: now + 14 * 60_000 })).toBe(true);
  expect(mayRenew({ now, renewedAt: now - 1000, workedAt: now, endsAt: now + 15 * 60_000 })).toBe(false);
  expect(mayRenew({ now, renewedAt: now - HEARTBEAT_MS, workedAt: now - IDLE_MS, endsAt: now + 14 * 60_000 })).toBe(
    false,
  );
  // A port whose claims hold for a minute: renewed after twenty seconds.
  expect(mayRenew({ now, renewedAt: now - 20_000, workedAt: now, endsAt: now + 40_000 })).toBe(true);
  expect(mayRenew({ now, renewedAt: now - 19_000, workedAt: now, endsAt: now + 41_000 })).toBe(false);
});
