import type { Hours } from './simulated-officer.ts';

interface Sleeper {
  at: number;
  /** Has nothing to do, and holds nothing that could run out. */
  idle: boolean;
  wake(): void;
}

const SHARE_AWAKE = 0.6;

/**
 * A working day that passes as fast as its people work: every request takes its time of it, and whoever is away sleeps.
 * Of those who have something to do, most are always awake: where too few are, time goes on to the next who wakes. Time does
 * not run away from the last who work while all others wait for work.
 */
export class VirtualHours implements Hours {
  #at: number;
  #awake: number;
  #idle = 0;
  readonly #sleepers: Sleeper[] = [];

  constructor(start: string, people: number) {
    this.#at = Date.parse(start);
    this.#awake = people;
  }

  now = (): string => new Date(this.#at).toISOString();

  ahead(seconds: number): string {
    return new Date(this.#at + seconds * 1000).toISOString();
  }

  pass(seconds: number): void {
    this.#at += seconds * 1000;
    this.#wakeThoseDue();
  }

  async sleep(seconds: number, idle = false): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#sleepers.push({ at: this.#at + seconds * 1000, idle, wake: resolve });
    this.#sleepers.sort((a, b) => a.at - b.at);
    this.#awake -= 1;
    if (idle) this.#idle += 1;
    this.#goOn();
    await promise;
  }

  /** Somebody goes home: nobody waits for them. */
  leave(): void {
    this.#awake -= 1;
    this.#goOn();
  }

  #goOn(): void {
    while (
      this.#awake < Math.ceil((this.#awake + this.#sleepers.length - this.#idle) * SHARE_AWAKE) ||
      this.#awake === 0
    ) {
      const [next] = this.#sleepers;
      if (next === undefined) return;
      this.#at = Math.max(this.#at, next.at);
      this.#wakeThoseDue();
    }
  }

  #wakeThoseDue(): void {
    for (let next = this.#sleepers[0]; next !== undefined && next.at <= this.#at; next = this.#sleepers[0]) {
      this.#sleepers.shift();
      this.#awake += 1;
      if (next.idle) this.#idle -= 1;
      next.wake();
    }
  }
}
