interface Sleeper {
  at: number;
  wake(): void;
}

/**
 * A working day that passes as fast as its people work: every request takes its time of it, and whoever is away sleeps.
 * Some are always awake: where too few are, time goes on to the next who wakes.
 */
export class VirtualHours {
  #at: number;
  #awake: number;
  readonly #fewest: number;
  readonly #sleepers: Sleeper[] = [];

  constructor(start: string, people: number) {
    this.#at = Date.parse(start);
    this.#awake = people;
    this.#fewest = Math.ceil(people * 0.6);
  }

  now = (): string => new Date(this.#at).toISOString();

  pass(seconds: number): void {
    this.#at += seconds * 1000;
    this.#wakeThoseDue();
  }

  async sleep(seconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#sleepers.push({ at: this.#at + seconds * 1000, wake: resolve });
    this.#sleepers.sort((a, b) => a.at - b.at);
    this.#awake -= 1;
    this.#goOn();
    await promise;
  }

  /** Somebody goes home: nobody waits for them. */
  leave(): void {
    this.#awake -= 1;
    this.#goOn();
  }

  #goOn(): void {
    while (this.#awake < Math.min(this.#fewest, this.#awake + this.#sleepers.length)) {
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
      next.wake();
    }
  }
}
