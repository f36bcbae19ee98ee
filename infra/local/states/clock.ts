import type { Cancelled } from './errors.ts';

/** Time as the interpreter sees it; instants are milliseconds since the epoch, UTC. */
export interface Clock {
  now(): number;
  /** Calls `fire` once, at `instant` or as soon as possible after it. Returns how to take it back. */
  setTimer(instant: number, fire: () => void): () => void;
}

/** A machine that sleeps stops the timers, not the time: how often to look whether the instant has come, in ms. */
const LONGEST_NAP_MS = 60_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(instant, fire) {
    let timer: NodeJS.Timeout;
    const arm = () => {
      timer = setTimeout(
        () => (Date.now() >= instant ? fire() : arm()),
        Math.min(Math.max(0, instant - Date.now()), LONGEST_NAP_MS),
      );
    };
    arm();
    return () => clearTimeout(timer);
  },
};

/**
 * Resolves at `instant`; at once when that is past.
 * @throws {Cancelled} when `signal` aborts first
 */
export async function sleepUntil(clock: Clock, instant: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (clock.now() >= instant) return;
  await new Promise<void>((resolve, reject) => {
    const wake = clock.setTimer(instant, () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    });
    const giveUp = () => {
      wake();
      const reason: Cancelled = signal.reason;
      reject(reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
