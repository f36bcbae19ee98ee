/** How long before its end the page says that a lease runs out, in milliseconds. */
export const WARN_MS = 3 * 60_000;
/** How often a lease is renewed while the officer works; a short one whenever a third of it is over. */
export const HEARTBEAT_MS = 60_000;
/** Without a key or pointer for so long nobody is working: the lease is left to run out, so that others get the task. */
export const IDLE_MS = 5 * 60_000;

/** How near its end a lease is. All instants by the server's clock, in milliseconds. */
export function leaseState(endsAt: number, now: number): 'held' | 'ending' | 'ended' {
  if (now >= endsAt) return 'ended';
  return endsAt - now <= WARN_MS ? 'ending' : 'held';
}

/** Whole minutes and seconds that are left, for the countdown. */
export function timeLeft(endsAt: number, now: number): { minutes: number; seconds: number } {
  const left = Math.max(0, Math.ceil((endsAt - now) / 1000));
  return { minutes: Math.floor(left / 60), seconds: left % 60 };
}

/** Whether to renew now: somebody worked lately, and the last renewal is long enough ago for a lease that ends at `endsAt`. */
export function mayRenew(given: { now: number; renewedAt: number; workedAt: number; endsAt: number }): boolean {
  const { now, renewedAt, workedAt, endsAt } = given;
  return now - renewedAt >= Math.min(HEARTBEAT_MS, (endsAt - renewedAt) / 3) && now - workedAt < IDLE_MS;
}
