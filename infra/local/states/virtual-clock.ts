import type { Clock } from './clock.ts';

/** A clock that stands still until told to move: tests wait years in no time. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #timers = new Set<{ instant: number; fire: () => void }>();

  constructor(startsAt: number = Date.UTC(2026, 0, 1)) {
    this.#now = startsAt;
  }

  now(): number {
    return this.#now;
  }

  setTimer(instant: number, fire: () => void): () => void {
    const timer = { instant, fire };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** The earliest instant that anything waits for. */
  next(): number | undefined {
    return this.#timers.size === 0 ? undefined : Math.min(...[...this.#timers].map(({ instant }) => instant));
  }

  /** Moves to `instant` and fires what is due by then, in order of instant. */
  moveTo(instant: number): void {
    for (;;) {
      const due = [...this.#timers]
        .filter((timer) => timer.instant <= instant)
        .sort((a, b) => a.instant - b.instant)[0];
      if (due === undefined) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.instant);
      due.fire();
    }
    this.#now = Math.max(this.#now, instant);
  }

  advance(ms: number): void {
    this.moveTo(this.#now + ms);
  }
}
